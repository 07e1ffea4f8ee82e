import { css } from 'lit';

/** Look of `<tw-row-list>`, which draws into the component around it so that rows can be styled there. */
export const rowListStyles = css`
  tw-row-list {
    position: relative;
    display: block;
    flex: 1;
    min-height: 0;
    overflow: hidden auto;
    overflow-anchor: none;
    scrollbar-width: thin;
    outline: none;
  }

  tw-row-list ul {
    position: relative;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  tw-row-list li,
  tw-row-list .row-heading {
    position: absolute;
    inset-inline: 0;
    contain: layout style;
  }

  .row-heading {
    display: flex;
    align-items: end;
    gap: 6px;
    padding: 0 12px 3px;
    color: var(--tw-text-muted);
    font-size: 12px;
    font-weight: 600;
  }

  .row-heading .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .row {
    display: block;
    width: 100%;
    height: 100%;
    padding: 4px 12px;
    overflow: hidden;
    border: 0;
    border-inline-start: 3px solid transparent;
    background: transparent;
    text-align: start;
    cursor: pointer;
  }

  /* A line that is transparent would be drawn. */
  @media (forced-colors: active) {
    .row {
      border-inline-start-color: Canvas;
    }

    .row:hover,
    .row[aria-current='true'] {
      outline: 1px dashed CanvasText;
      outline-offset: -2px;
    }

    .row[aria-current='true'] {
      outline-style: solid;
    }

    .row:focus-visible {
      outline: 2px solid var(--tw-focus);
    }
  }

  .row:hover {
    background: var(--tw-hover);
  }

  .row[aria-current='true'] {
    border-inline-start-color: var(--tw-accent);
    background: var(--tw-selection);
  }

  .row:focus-visible {
    outline-offset: -2px;
  }

  .row .line {
    display: flex;
    align-items: center;
    gap: 6px;
    min-width: 0;
    white-space: nowrap;
  }

  .row .fill {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .row .minor {
    color: var(--tw-text-muted);
    font-size: 12px;
  }

  .row .apart {
    margin-inline-start: auto;
  }

  .row .icon {
    flex: none;
    font-size: 14px;
  }
`;
