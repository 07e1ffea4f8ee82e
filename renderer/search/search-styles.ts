import { css } from 'lit';

/** Look of the search: a form, a line about the result, and hits aligned at their first letter. */
export const searchStyles = css`
  form {
    display: grid;
    gap: 4px;
    padding: 6px 12px 2px;
    container-type: inline-size;
    font-size: 12px;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    min-width: 0;
  }

  @container (min-width: 640px) {
    .line {
      flex-wrap: nowrap;
    }
  }

  .line > input.field {
    flex: 1 1 160px;
    width: auto;
    max-width: 560px;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    flex: none;
    max-width: 100%;
    gap: 2px 9px;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choices input {
    margin: 0;
  }

  .choices label {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    white-space: nowrap;
  }

  form select.field {
    flex: 0 1 auto;
    width: auto;
    min-width: 72px;
    max-width: 200px;
    min-height: 22px;
    padding-block: 0;
    field-sizing: content;
    text-overflow: ellipsis;
  }

  .result {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    min-height: 28px;
    padding: 1px 12px;
    font-size: 12px;
  }

  .result output {
    font-weight: 600;
  }

  .result .note {
    color: var(--tw-warning);
  }

  .result .space {
    flex: 1;
  }

  .columns,
  .kwic {
    display: grid;
    grid-template-columns: minmax(0, 9fr) minmax(0, 12fr) minmax(90px, 4fr);
    column-gap: 0;
  }

  .columns {
    flex: none;
    padding: 0 12px 0 37px;
    border-block-end: 1px solid var(--tw-border);
    font-size: 12px;
  }

  .columns > :first-child {
    text-align: end;
  }

  .columns button {
    padding: 1px 4px;
    border: 0;
    border-radius: 3px;
    background: none;
    color: var(--tw-text-muted);
    cursor: pointer;
  }

  .columns button[aria-pressed='true'] {
    color: var(--tw-text);
    font-weight: 600;
  }

  .columns button:hover {
    background: var(--tw-hover);
  }

  tw-row-list .row {
    padding: 2px 12px 2px 34px;
  }

  .kwic .before {
    display: flex;
    justify-content: flex-end;
    overflow: hidden;
    white-space: pre;
    color: var(--tw-text-muted);
    mask-image: linear-gradient(to right, transparent, black 20px);
  }

  .kwic .behind {
    overflow: hidden;
    white-space: pre;
    color: var(--tw-text-muted);
    text-overflow: ellipsis;
  }

  .kwic mark {
    background: none;
    color: var(--tw-accent);
    font-weight: 600;
  }

  .kwic .place {
    overflow: hidden;
    padding-inline-start: 12px;
    color: var(--tw-text-muted);
    font-size: 12px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .check {
    position: absolute;
    inset-block-start: 5px;
    inset-inline-start: 12px;
    margin: 0;
  }

  .fault {
    color: var(--tw-danger);
  }
`;
