import { css } from 'lit';

/** The look of the chosen group in the review. */
export const reviewGroupStyles = css`
  :host {
    display: block;
    min-width: 0;
    overflow: hidden auto;
    scrollbar-width: thin;
    background: var(--tw-surface);
  }

  section {
    display: grid;
    gap: 6px;
    padding: 0 12px 12px;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: center;
    font-size: 12px;
  }

  .bar:first-child {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 5px 2px;
    background: var(--tw-surface);
  }

  .bar .button {
    gap: 4px;
    padding-inline: 5px;
  }

  .bar kbd,
  .note kbd {
    padding: 0 4px;
    border-bottom-width: 1px;
    font-size: 11px;
    line-height: 14px;
  }

  .button[aria-pressed='true'] {
    border-color: var(--tw-accent);
    background: var(--tw-selection);
    box-shadow: inset 0 0 0 1px var(--tw-accent);
    font-weight: 600;
  }

  .space {
    flex: 1;
  }

  .who {
    margin: 0;
    font-size: 12px;
    color: var(--tw-text-muted);
    white-space: nowrap;
  }

  .note {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: 12px;
  }

  .note span {
    white-space: nowrap;
  }

  .note .field {
    min-height: 22px;
    padding-block: 0;
  }

  h2 {
    margin: 0;
    font-size: 12px;
  }

  .members {
    flex: none;
    font-size: 12px;
  }

  .members .row {
    padding: 2px 4px;
  }

  .member {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }

  .side {
    flex: none;
    width: 1.2em;
    color: var(--tw-accent);
    font-weight: 700;
  }

  .compared .title {
    font-weight: 600;
  }

  .title {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .member > :not(.title) {
    flex: none;
    white-space: nowrap;
  }

  .source {
    padding-inline: 5px;
    border: 1px solid var(--tw-border-strong);
    border-radius: 8px;
    font-size: 11px;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 20px;
  }

  .empty {
    margin: 0;
    padding: 10px 12px;
    color: var(--tw-text-muted);
  }

  p.muted {
    margin: 0;
  }
`;
