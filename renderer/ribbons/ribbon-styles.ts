import { css } from 'lit';

/** The gutter between two panes: bands told apart by shade and by the style of their edges. */
export const ribbonStyles = css`
  :host {
    position: relative;
    display: flex;
    flex: none;
    justify-content: flex-end;
    height: 100%;
    background: var(--tw-background);
  }

  .head {
    position: absolute;
    inset: 0 0 auto;
    display: grid;
    place-items: center;
    height: 46px;
    border-bottom: 1px solid var(--tw-border);
    border-left: 1px solid var(--tw-border);
    box-sizing: border-box;
    box-shadow: inset 0 2px var(--tw-border);
  }

  .head .icon-button[aria-pressed='true'] {
    color: var(--tw-accent-text);
    background: var(--tw-accent);
  }

  .bands {
    position: relative;
    flex: none;
    width: 40px;
    margin-top: 46px;
    border-left: 1px solid var(--tw-border);
    overflow: hidden;
  }

  .room {
    flex: none;
    width: 28px;
  }

  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }

  .band {
    --band: var(--tw-accent);
    cursor: pointer;
  }

  .area {
    fill: var(--band);
    fill-opacity: 0.26;
  }

  .edges {
    fill: none;
    stroke: var(--band);
    stroke-width: 1;
    stroke-opacity: 0.75;
    pointer-events: none;
  }

  .near .area {
    fill-opacity: 0.17;
  }

  .near .edges {
    stroke-dasharray: 6 3;
  }

  .partial .area {
    fill-opacity: 0.09;
  }

  .partial .edges {
    stroke-dasharray: 2 3;
  }

  .link {
    --band: var(--tw-warning);
  }

  .link .edges {
    stroke-dasharray: 8 2 2 2;
  }

  .beyond {
    opacity: 0.6;
  }

  .band:hover,
  .chosen {
    opacity: 1;
  }

  .band:hover .area {
    fill-opacity: 0.5;
  }

  .chosen .area {
    fill-opacity: 0.55;
  }

  .chosen .edges {
    stroke-width: 2;
    stroke-opacity: 1;
  }
`;
