import { css } from 'lit';

/** The look of a claim with its evidence beside the board. */
export const claimEvidenceStyles = css`
  :host {
    display: block;
    min-width: 0;
    padding: 8px 12px 12px;
    overflow: hidden auto;
    scrollbar-width: thin;
    border-inline-start: 1px solid var(--tw-border);
    background: var(--tw-surface);
  }

  blockquote {
    margin: 0;
    font: 14px/1.4 var(--tw-font-reading);
    overflow-wrap: anywhere;
    white-space: pre-line;
    user-select: text;
  }

  .place {
    margin: 4px 0 8px;
    color: var(--tw-text-muted);
    font-size: 12px;
    overflow-wrap: anywhere;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  h2 {
    display: flex;
    gap: 8px;
    margin: 10px 0 2px;
    font-size: 12px;
    font-weight: 600;
  }

  h2 .count {
    color: var(--tw-text-muted);
    font-variant-numeric: tabular-nums;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 4px;
    align-items: start;
    padding-block: 4px;
    border-block-start: 1px solid var(--tw-border);
  }

  li .words {
    width: 100%;
    min-width: 0;
    padding: 1px 4px;
    border: 0;
    border-radius: 3px;
    background: none;
    text-align: start;
    cursor: pointer;
  }

  li .words:hover {
    background: var(--tw-hover);
  }

  li .words > * {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  li .minor {
    color: var(--tw-text-muted);
    font-size: 12px;
  }

  li .icon-button {
    grid-area: 1 / 2;
  }

  select.field {
    justify-self: start;
    width: auto;
    min-height: 20px;
    padding-block: 0;
    border-color: transparent;
    background: none;
    color: var(--tw-text-muted);
    font-size: 12px;
  }

  select.field:hover,
  select.field:focus {
    border-color: var(--tw-border-strong);
    background: var(--tw-surface);
    color: var(--tw-text);
  }

  .none {
    margin: 10px 0 0;
    color: var(--tw-text-muted);
    line-height: 1.5;
  }
`;
