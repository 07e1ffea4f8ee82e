import { css } from 'lit';

/** A popover that hangs below the button that opens it, turned to the other side where there is no room. */
export const popoverStyles = css`
  .opener {
    anchor-name: --opener;
  }

  [popover] {
    position-anchor: --opener;
    position-area: bottom span-left;
    position-try-fallbacks: flip-inline;
    inset: auto;
    margin: 4px 0;
    padding: 8px;
    border: 1px solid var(--tw-border-strong);
    border-radius: 6px;
    background: var(--tw-surface-raised);
    color: var(--tw-text);
    box-shadow: var(--tw-shadow);
  }
`;
