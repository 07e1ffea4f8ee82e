import { css } from 'lit';

/** The look of the export's choices and answer. */
export const exportDialogStyles = css`
  .form {
    display: grid;
    gap: 14px;
  }

  fieldset {
    display: grid;
    gap: 4px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0 0 4px;
    color: var(--tw-text-muted);
    font-size: 12px;
  }

  .codes {
    max-height: 168px;
    padding: 6px 8px;
    overflow: auto;
    border: 1px solid var(--tw-border);
    border-radius: 4px;
  }

  .check {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .check select {
    width: auto;
  }

  .check input {
    accent-color: var(--tw-accent);
  }

  .chosen {
    margin: 0;
    font-weight: 600;
  }

  .answer {
    min-height: 2.8em;
    margin: 12px 0 0;
    overflow-wrap: anywhere;
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
  }

  .progress progress {
    width: 120px;
    accent-color: var(--tw-accent);
  }

  .share {
    min-width: 4ch;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .options {
    display: grid;
    gap: 14px;
    align-content: start;
    min-height: 76px;
  }
`;
