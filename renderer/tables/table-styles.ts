import { css } from 'lit';

/** Look of `<tw-data-table>`, which draws into the component around it, and of the tools above it. */
export const tableStyles = css`
  .frame {
    container: table-frame / inline-size;
  }

  .tools {
    flex-wrap: wrap;
    gap: 4px 6px;
    align-items: center;
    padding: 4px 12px;
    border-block-end: 1px solid var(--tw-border);
    font-size: 12px;
  }

  .tools > .field {
    flex: 1 1 76px;
    min-height: 24px;
  }

  .tools > input {
    flex-grow: 0.3;
    max-width: 150px;
  }

  .tools > select {
    max-width: max-content;
    text-overflow: ellipsis;
  }

  .tools output {
    font-weight: 600;
    white-space: nowrap;
  }

  .tools .actions {
    display: flex;
    gap: 4px;
    align-items: center;
    margin-inline-start: auto;
  }

  .tools .actions .button {
    min-height: 24px;
  }

  .tools .actions .icon {
    margin-inline: -2px;
  }

  /* Words where they fit on the line with everything else. */
  @container table-frame (max-width: 1120px) {
    .tools .word {
      display: none;
    }
  }

  details {
    position: relative;
  }

  details summary {
    list-style: none;
  }

  details .choices {
    position: absolute;
    z-index: 3;
    inset-block-start: 100%;
    inset-inline-end: 0;
    width: max-content;
    max-height: 210px;
    margin: 2px 0 0;
    padding: 8px 12px;
    overflow: auto;
    border: 1px solid var(--tw-border-strong);
    border-radius: 4px;
    background: var(--tw-surface-raised);
    box-shadow: var(--tw-shadow);
  }

  details .choices label {
    display: flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }

  details .choices input {
    flex: none;
    margin: 0;
  }

  details .heading {
    margin: 8px 0 4px;
    color: var(--tw-text-muted);
    font-size: 12px;
    font-weight: 600;
  }

  details .columns {
    display: grid;
    grid-template-columns: repeat(2, max-content);
    gap: 3px 16px;
  }

  .menu .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
  }

  .menu .choices .button {
    justify-content: space-between;
    gap: 16px;
    border-color: transparent;
  }

  .content {
    display: flex;
    flex: 1;
    min-height: 0;
  }

  .content[hidden] {
    display: none;
  }

  tw-claim-evidence {
    flex: 0 0 clamp(250px, 35%, 460px);
  }

  .part .count {
    font-weight: normal;
    font-variant-numeric: tabular-nums;
  }

  tw-data-table {
    position: relative;
    display: block;
    flex: 1;
    min-width: 0;
    min-height: 0;
    overflow: auto;
    overflow-anchor: none;
    scrollbar-width: thin;
    scroll-padding-block-start: 26px;
    outline: none;
  }

  [role='grid'] [role='row'] {
    display: grid;
    grid-template-columns: var(--columns);
  }

  .headings {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    height: 26px;
    border-block-end: 1px solid var(--tw-border-strong);
    background: var(--tw-background);
  }

  .headings button {
    width: 100%;
    height: 100%;
    padding: 0 8px;
    overflow: hidden;
    border: 0;
    background: none;
    color: var(--tw-text-muted);
    font-size: 12px;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: pointer;
  }

  .headings button:hover {
    background: var(--tw-hover);
  }

  .headings [aria-sort='ascending'] button,
  .headings [aria-sort='descending'] button {
    color: var(--tw-text);
    font-weight: 600;
  }

  [role='columnheader'] {
    min-width: 0;
  }

  [role='rowgroup'] {
    position: relative;
  }

  [role='rowgroup'] > [role='row'] {
    position: absolute;
    inset-inline: 0;
    contain: layout style;
  }

  .entry {
    border-block-end: 1px solid var(--tw-border);
    background: var(--tw-surface);
  }

  .entry:hover {
    background: var(--tw-hover);
  }

  .entry [role='gridcell'] {
    min-width: 0;
    padding: 3px 8px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: default;
  }

  .entry.active {
    box-shadow: inset 3px 0 0 var(--tw-accent);
  }

  .entry[aria-selected='true'] {
    background: var(--tw-selection);
  }

  .entry [role='gridcell']:focus-visible {
    outline-offset: -2px;
  }

  .entry [role='gridcell']:has(.field) {
    padding: 0;
    overflow: visible;
  }

  .entry .field {
    height: 100%;
    min-height: 0;
    border-radius: 0;
  }

  .part [role='gridcell'] {
    position: sticky;
    inset-inline-start: 0;
    display: flex;
    grid-column: 1 / -1;
    align-items: end;
    gap: 8px;
    justify-self: start;
    padding: 0 8px 4px;
    color: var(--tw-text-muted);
    font-size: 12px;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    /* Shadows and backgrounds are not drawn there. */
    .entry[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .entry.active::before {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      border-inline-start: 4px double Highlight;
      content: '';
    }

    .entry [role='gridcell']:focus-visible {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .entry[aria-selected='true'] [role='gridcell']:focus-visible,
    .entry.active[aria-selected='true']::before {
      border-color: HighlightText;
      outline-color: HighlightText;
    }
  }

  .empty {
    margin: 0;
    padding: 10px 12px;
    color: var(--tw-text-muted);
  }
`;
