import { css } from 'lit';

/** The look of a titled part of a side bar: header, tools, and a body that takes the remaining height. */
export const section = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    height: 100%;
    background: var(--tw-background);
  }

  .frame {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }

  header {
    display: flex;
    flex: none;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    padding: 2px 6px 2px 12px;
  }

  h2 {
    margin: 0;
    font-size: 12px;
    font-weight: 600;
    letter-spacing: 0.01em;
  }

  header .count {
    color: var(--tw-text-muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  header .space {
    flex: 1;
  }

  .tools {
    display: flex;
    flex: none;
    gap: 6px;
    padding: 0 8px 6px 12px;
  }

  .tools .field {
    min-height: 24px;
    padding-block: 0;
    font-size: 12px;
  }

  .tools input {
    flex: 1 1 40px;
  }

  .tools select {
    flex: 0 0 auto;
    width: auto;
    max-width: 45%;
  }

  .empty {
    margin: 0;
    padding: 8px 12px;
    color: var(--tw-text-muted);
    line-height: 1.5;
  }

  .empty p {
    margin: 0 0 8px;
  }
`;
