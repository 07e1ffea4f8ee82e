import { css } from 'lit';

/** Buttons, fields and small signs: shared by every component, because each has a shadow root of its own. */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host {
    color: var(--tw-text);
    font: var(--tw-font-size) / 1.4 var(--tw-font-ui);
  }

  button,
  input,
  select,
  textarea {
    margin: 0;
    color: inherit;
    font: inherit;
  }

  :focus-visible {
    outline: 2px solid var(--tw-focus);
    outline-offset: -1px;
  }

  .button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 26px;
    padding: 2px 10px;
    border: 1px solid var(--tw-border-strong);
    border-radius: 4px;
    background: var(--tw-surface-raised);
    color: var(--tw-text);
    white-space: nowrap;
    cursor: pointer;
  }

  .button:hover:not(:disabled) {
    background: var(--tw-hover);
  }

  .button.primary {
    border-color: var(--tw-accent);
    background: var(--tw-accent);
    color: var(--tw-accent-text);
  }

  .button.primary:hover:not(:disabled) {
    background: var(--tw-accent-hover);
  }

  .button.danger {
    border-color: var(--tw-danger);
    color: var(--tw-danger);
  }

  .button.small {
    min-height: 22px;
    padding: 0 7px;
    font-size: 12px;
  }

  .button:disabled {
    border-color: var(--tw-border);
    background: transparent;
    color: var(--tw-text-muted);
    cursor: default;
  }

  .button:focus-visible {
    outline-offset: 1px;
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    width: 24px;
    height: 24px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: transparent;
    cursor: pointer;
  }

  .icon-button:hover:not(:disabled) {
    background: var(--tw-hover);
  }

  .icon-button:disabled {
    color: var(--tw-text-muted);
    cursor: default;
  }

  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--tw-accent);
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  .field {
    width: 100%;
    min-width: 0;
    min-height: 26px;
    padding: 2px 7px;
    border: 1px solid var(--tw-border-strong);
    border-radius: 4px;
    background: var(--tw-surface);
  }

  textarea.field {
    padding-block: 4px;
    resize: vertical;
  }

  .field::placeholder {
    color: var(--tw-text-muted);
    opacity: 1;
  }

  .field:disabled {
    border-color: var(--tw-border);
    background: transparent;
    color: var(--tw-text);
    opacity: 1;
  }

  select.field {
    padding-inline: 4px;
  }

  .icon {
    display: inline-block;
    font: normal 16px/1 codicon;
    text-align: center;
    -webkit-font-smoothing: antialiased;
    user-select: none;
  }

  .swatch {
    display: inline-block;
    flex: none;
    width: 10px;
    height: 10px;
    border-radius: 3px;
    box-shadow: inset 0 0 0 1px rgb(0 0 0 / 25%);
    forced-color-adjust: none;
  }

  .muted {
    color: var(--tw-text-muted);
  }

  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  kbd {
    display: inline-block;
    padding: 0 5px;
    border: 1px solid var(--tw-border-strong);
    border-bottom-width: 2px;
    border-radius: 4px;
    background: var(--tw-surface);
    font: 12px/18px var(--tw-font-ui);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .button:hover:not(:disabled),
    .icon-button:hover:not(:disabled) {
      outline: 1px dashed CanvasText;
    }

    /* Its own colours, or a plate would be drawn behind its words. */
    .button.primary:not(:disabled) {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .button.primary kbd {
      color: CanvasText;
    }

    .button:disabled,
    .icon-button:disabled {
      border-color: GrayText;
      color: GrayText;
    }

    .button[aria-pressed='true'],
    .icon-button[aria-pressed='true'] {
      border-color: Highlight;
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    :focus-visible,
    .button:focus-visible,
    .icon-button:focus-visible {
      outline: 2px solid Highlight;
      outline-offset: 1px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none;
      transition: none;
    }
  }
`;
