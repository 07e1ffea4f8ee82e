import { css, unsafeCSS } from 'lit';

/** Sizes of the matrix in pixels: which cells are in view is worked out from them. */
export const cellWidth = 56;
export const cellHeight = 27;
export const headerHeight = 93;
export const namesWidth = 300;

/** The look of the picture of the corpus. */
export const corpusStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    background: var(--tw-surface);
  }

  .tools {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    padding: 4px 12px;
    border-block-end: 1px solid var(--tw-border);
    background: var(--tw-background);
    font-size: 12px;
  }

  .tools label {
    display: flex;
    gap: 6px;
    align-items: center;
    white-space: nowrap;
  }

  .tools .field {
    width: auto;
    min-height: 22px;
    padding-block: 0;
    font-size: 12px;
  }

  .button[aria-pressed='true'] {
    border-color: var(--tw-accent);
    background: var(--tw-selection);
    font-weight: 600;
  }

  .choice {
    display: flex;
    gap: 4px;
  }

  .empty {
    margin: 0;
    padding: 12px;
    color: var(--tw-text-muted);
  }

  .detail {
    flex: none;
    min-height: 26px;
    margin: 0;
    padding: 4px 12px;
    overflow: hidden;
    border-block-start: 1px solid var(--tw-border);
    background: var(--tw-background);
    font-size: 12px;
  }

  .scroller {
    flex: 1;
    min-height: 0;
    overflow: auto;
    scrollbar-width: thin;
  }

  tw-row-list {
    flex: 1;
    min-height: 0;
  }

  table {
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  th {
    background: var(--tw-background);
    font-weight: 400;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    box-sizing: border-box;
    height: ${unsafeCSS(headerHeight)}px;
    padding: 4px 0;
    border-block-end: 1px solid var(--tw-border-strong);
    vertical-align: bottom;
  }

  thead th:first-child,
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    box-sizing: border-box;
    width: ${unsafeCSS(namesWidth)}px;
    padding: 0 8px 0 12px;
    border-inline-end: 1px solid var(--tw-border-strong);
    text-align: start;
  }

  thead th:first-child {
    z-index: 2;
    padding-block-end: 4px;
    color: var(--tw-text-muted);
  }

  .column {
    display: block;
    position: relative;
    height: 82px;
    overflow: hidden;
  }

  /* Turned as a whole: vertical lines are cut off without a sign that they are. */
  .column span {
    display: -webkit-box;
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 50%;
    width: 82px;
    max-height: 45px;
    overflow: hidden;
    line-height: 15px;
    overflow-wrap: anywhere;
    text-align: start;
    white-space: normal;
    transform: translate(-50%, -50%) rotate(-90deg);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .name {
    display: flex;
    gap: 8px;
  }

  .name .title {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  td,
  thead th + th {
    box-sizing: border-box;
    width: ${unsafeCSS(cellWidth)}px;
  }

  td {
    height: ${unsafeCSS(cellHeight)}px;
    padding: 0 2px;
    border-block-end: 1px solid var(--tw-border);
    border-inline-end: 1px solid var(--tw-border);
    background: var(--tw-surface);
    text-align: center;
    white-space: nowrap;
    cursor: pointer;
  }

  td.gap {
    padding: 0;
    border: 0;
    background: none;
    cursor: default;
  }

  .taken {
    color: var(--tw-text-muted);
    font-size: 11px;
  }

  tbody th {
    border-block-end: 1px solid var(--tw-border);
  }

  td.itself {
    font-style: italic;
    box-shadow: inset 0 0 0 1px var(--tw-border-strong);
  }

  td.none {
    color: var(--tw-text-muted);
    cursor: default;
  }

  td:focus-visible {
    outline-offset: -2px;
  }

  .shade-1 {
    background: color-mix(in srgb, var(--tw-accent) 8%, var(--tw-surface));
  }

  .shade-2 {
    background: color-mix(in srgb, var(--tw-accent) 16%, var(--tw-surface));
  }

  .shade-3 {
    background: color-mix(in srgb, var(--tw-accent) 26%, var(--tw-surface));
  }

  .shade-4 {
    background: color-mix(in srgb, var(--tw-accent) 36%, var(--tw-surface));
  }
`;
