import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    width: min(560px, calc(100vw - 48px));
    max-height: calc(100vh - 64px);
    padding: 16px 20px 20px;
    overflow: auto;
    border: 1px solid var(--tw-border-strong);
    border-radius: 8px;
    background: var(--tw-surface-raised);
    box-shadow: var(--tw-shadow);
    color: var(--tw-text);
  }

  dialog::backdrop {
    background: var(--tw-backdrop);
  }

  dialog h2 {
    margin: 0 0 12px;
    font-size: 16px;
    font-weight: 600;
  }

  dialog p {
    margin: 0 0 12px;
  }

  .buttons {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
    margin-block-start: 16px;
  }

  .labelled {
    display: grid;
    gap: 2px;
  }

  .labelled + p {
    margin-block-start: 8px;
  }

  .labelled > label {
    color: var(--tw-text-muted);
    font-size: 12px;
  }

  .failure {
    color: var(--tw-danger);
  }
`;
