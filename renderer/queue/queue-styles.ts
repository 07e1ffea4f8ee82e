import { css } from 'lit';

export const queueStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
    container-type: inline-size;
  }

  header,
  footer {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 14px;
    padding: 5px 12px;
  }

  header {
    border-block-end: 1px solid var(--tw-border);
  }

  footer {
    gap: 6px;
    border-block-start: 1px solid var(--tw-border);
  }

  .space {
    flex: 1;
  }

  footer kbd {
    border-color: currentcolor;
    background: transparent;
    color: inherit;
  }

  @container (max-width: 760px) {
    footer .button {
      gap: 4px;
      padding-inline: 7px;
    }
  }

  @media (forced-colors: active) {
    footer .button.primary:not(:disabled) kbd {
      color: HighlightText;
    }
  }

  .scope {
    display: inline-flex;
  }

  .scope button {
    border-radius: 0;
    font-size: 12px;
    min-height: 24px;
  }

  .scope button:first-child {
    border-radius: 4px 0 0 4px;
  }

  .scope button:last-child {
    margin-inline-start: -1px;
    border-radius: 0 4px 4px 0;
  }

  .scope button[aria-pressed='true'] {
    border-color: var(--tw-accent);
    background: var(--tw-selection);
    font-weight: 600;
  }

  .progress {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  progress,
  meter {
    width: 64px;
    height: 8px;
  }

  .body {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr) minmax(250px, 320px);
    min-height: 0;
  }

  .passage {
    min-height: 0;
    padding: 8px 14px;
    overflow: auto;
    outline-offset: -2px;
  }

  .title {
    position: sticky;
    inset-block-start: -8px;
    display: flex;
    align-items: center;
    gap: 6px;
    margin: -8px 0 2px;
    padding-block: 8px 4px;
    background: var(--tw-background);
    font-size: 12px;
  }

  /* Not over the outline of what has the focus. */
  .passage:focus-visible .title {
    clip-path: inset(2px 0 0);
  }

  .title b {
    white-space: nowrap;
  }

  .title .muted {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  blockquote {
    max-width: 80ch;
    margin: 0;
    font: 15px / 1.5 var(--tw-font-reading);
    white-space: pre-line;
    overflow-wrap: anywhere;
    user-select: text;
  }

  blockquote span {
    color: var(--tw-text-muted);
  }

  blockquote .near {
    color: var(--tw-text);
  }

  blockquote .span {
    background: var(--tw-selection);
    padding-block: 2px;
  }

  blockquote .spoken {
    border-block-end: 2px dashed var(--tw-accent);
  }

  blockquote .speaker {
    font-weight: 700;
  }

  blockquote .cue {
    font-style: italic;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }

  .legend {
    margin: 8px 0 0;
    color: var(--tw-text-muted);
    font-size: 12px;
  }

  .legend b {
    color: var(--tw-text);
  }

  .details {
    display: grid;
    align-content: start;
    gap: 6px;
    min-height: 0;
    padding: 8px 12px;
    overflow: auto;
    border-inline-start: 1px solid var(--tw-border);
  }

  .overview {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 8px;
  }

  .details p {
    margin: 0;
    font-size: 12px;
  }

  .details label {
    display: grid;
    grid-template-columns: 116px minmax(0, 1fr);
    align-items: center;
    gap: 8px;
    font-size: 12px;
  }

  .sure {
    display: flex;
    align-items: center;
    gap: 8px;
    font-variant-numeric: tabular-nums;
  }

  .empty {
    padding: 24px;
    color: var(--tw-text-muted);
    text-align: center;
  }
`;
