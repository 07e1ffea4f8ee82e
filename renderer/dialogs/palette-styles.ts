import { css } from 'lit';

/** A small dialog near the upper edge: a field, and below it the list of what matches; `--tw-palette-width` is its width. */
export const paletteStyles = css`
  dialog {
    width: min(var(--tw-palette-width, 480px), calc(100vw - 48px));
    margin-block-start: 12vh;
    padding: 12px;
  }

  dialog h2 {
    margin-block-end: 8px;
    font-size: 13px;
  }

  ul {
    max-height: 50vh;
    margin: 8px 0 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }

  li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
    padding: 2px 8px;
    border-radius: 4px;
    cursor: pointer;
  }

  li[aria-selected='true'] {
    outline: 1px solid var(--tw-focus);
    outline-offset: -1px;
    background: var(--tw-selection);
  }
`;
