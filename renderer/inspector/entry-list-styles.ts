import { css } from 'lit';

/** A titled list of entries in the inspector, a line above each. */
export const entryListStyles = css`
  :host {
    display: block;
  }

  h3 {
    margin: 0 0 2px;
    color: var(--tw-text-muted);
    font-size: 12px;
    font-weight: normal;
  }

  ul {
    margin: 0 0 6px;
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px;
    align-items: start;
    padding-block: 4px;
    border-block-start: 1px solid var(--tw-border);
  }

  select.field {
    width: auto;
    min-height: 22px;
    padding-block: 0;
    font-size: 12px;
  }
`;
