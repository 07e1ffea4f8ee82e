import { css } from 'lit';

/** The frame of a pane: header, text, and what stands there instead of a text. */
export const textPaneStyles = css`
  :host {
    display: block;
    min-width: 0;
    background: var(--tw-surface);
  }

  section {
    display: flex;
    flex-direction: column;
    height: 100%;
  }

  header {
    display: flex;
    flex: none;
    gap: 4px;
    height: 46px;
    padding: 5px 6px 4px 12px;
    border-bottom: 1px solid var(--tw-border);
    background: var(--tw-background);
    box-shadow: inset 0 2px var(--tw-border);
  }

  .focused header {
    background: var(--tw-surface-raised);
    box-shadow: inset 0 3px var(--tw-accent);
  }

  .heading {
    flex: 1;
    min-width: 0;
  }

  h2,
  .about,
  .file {
    margin: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  h2 {
    font-size: 13px;
    font-weight: 400;
    line-height: 19px;
  }

  .focused h2 {
    font-weight: 600;
  }

  .about {
    display: flex;
    gap: 0.4em;
    color: var(--tw-text-muted);
    font-size: 12px;
    line-height: 17px;
  }

  /* The name of the file gives way first; what can be clicked stays in reach. */
  .file {
    flex: 0 1 auto;
    min-width: 3em;
  }

  .about > :not(.file) {
    flex: none;
  }

  /* Clipped, not scrolled: the keyboard focus on the button would push the rest out of view. */
  .about {
    overflow: clip;
    overflow-clip-margin: 3px;
  }

  .about > tw-decoding {
    flex: 0 1 auto;
    min-width: 3em;
  }

  .body {
    display: flex;
    flex: 1;
    min-height: 0;
  }

  .text {
    flex: 1;
    min-width: 0;
    container-type: size;
  }

  .body[hidden] {
    display: none;
  }

  /* The editor's own rule for the caret is more specific than ours for all elements. */
  @media (prefers-reduced-motion: reduce) {
    .cm-cursorLayer {
      animation: none !important;
    }
  }

  @media (forced-colors: active) {
    .focused header {
      border-bottom: 3px solid Highlight;
    }

    /* What is selected and found is told by the colours that the computer has for it. */
    .cm-selectionBackground,
    .cm-searchMatch {
      forced-color-adjust: none;
    }

    .cm-searchMatch {
      color: MarkText;
      background-color: Mark !important;
    }

    .cm-searchMatch-selected {
      color: HighlightText !important;
      background-color: Highlight !important;
    }

    .cm-line.tw-member {
      border-left: 3px solid Highlight;
      padding-left: 5px !important;
    }
  }

  .message {
    max-width: 36em;
    margin: 0;
    padding: 24px 16px;
    color: var(--tw-text-muted);
    line-height: 1.6;
  }

  .message strong {
    display: block;
    color: var(--tw-text);
  }

  .message .button {
    margin-top: 10px;
  }

  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px;
    padding: 4px 6px;
    font: var(--tw-font-size) / 1.4 var(--tw-font-ui);
  }

  .find .field {
    flex: 1 1 120px;
    max-width: 320px;
  }

  .find .found {
    flex: 1 1 70px;
    max-width: max-content;
    min-width: 64px;
    padding: 0 6px;
    overflow: hidden;
    color: var(--tw-text-muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .find .option {
    min-width: 24px;
    height: 24px;
    padding: 0 4px;
    border: 1px solid transparent;
    border-radius: 4px;
    background: transparent;
    cursor: pointer;
  }

  .find .option:hover {
    background: var(--tw-hover);
  }

  .find .option[aria-pressed='true'] {
    border-color: var(--tw-accent);
    background: var(--tw-selection);
  }
`;
