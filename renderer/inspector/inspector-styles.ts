import { css } from 'lit';

export const inspectorStyles = css`
  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 8px;
    min-height: 0;
    padding: 2px 12px 12px;
    overflow: hidden auto;
    scrollbar-width: thin;
    /* What has the keyboard focus stays above what is pinned to the lower edge. */
    scroll-padding-block-end: 32px;
  }

  .body > * {
    flex: none;
  }

  .code-line {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .code-line .swatch {
    width: 14px;
    height: 14px;
  }

  blockquote {
    max-height: 8.4em;
    margin: 0;
    padding: 4px 8px;
    overflow: auto;
    border-inline-start: 3px solid var(--tw-border-strong);
    background: var(--tw-surface);
    font: 14px/1.45 var(--tw-font-reading);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    user-select: text;
    scrollbar-width: thin;
  }

  .place {
    margin: 0;
    color: var(--tw-text-muted);
    font-size: 12px;
    overflow-wrap: anywhere;
  }

  .anchor-state {
    display: flex;
    gap: 6px;
    margin: 0;
    color: var(--tw-warning);
    font-size: 12px;
  }

  .labelled {
    display: grid;
    gap: 2px;
    min-width: 0;
  }

  .labelled > label,
  legend {
    padding: 0;
    color: var(--tw-text-muted);
    font-size: 12px;
  }

  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
    gap: 1px 8px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .check {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .check input {
    accent-color: var(--tw-accent);
  }

  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }

  .mention {
    display: grid;
    gap: 3px;
    justify-items: start;
  }

  .mention tw-text-field {
    width: 100%;
  }

  .group {
    display: grid;
    gap: 2px;
    font-size: 12px;
  }

  .group ul {
    display: grid;
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .history {
    margin: 0;
    color: var(--tw-text-muted);
    font-size: 12px;
    line-height: 1.5;
  }
`;
