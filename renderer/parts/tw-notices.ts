import { msg, str } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { translateSentence } from '../../core/locale/translate-sentence.ts';
import type { Notice } from '../../core/protocol/contract.ts';
import { reportOfNotice } from '../input/error-actions.ts';
import { currentLanguage } from '../locale/locale.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { copyDetailsButton } from './copy-details-button.ts';

/** How long a notice that is only for information stays. */
const infoTime = 12_000;

/** Messages of the application, each until it is dismissed; those for information only go by themselves. */
@customElement('tw-notices')
export class Notices extends WorkbenchElement {
  static override topics: readonly Topic[] = ['notices', 'project'];
  static override styles: CSSResultGroup = [
    controls,
    css`
      :host {
        position: fixed;
        inset-block-end: 36px;
        inset-inline-end: 12px;
        z-index: 10;
        display: grid;
        gap: 8px;
        width: min(420px, calc(100vw - 24px));
        max-height: calc(100vh - 80px);
        overflow: hidden auto;
        pointer-events: none;
      }

      .notice {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: 4px 8px;
        padding: 10px 8px 10px 12px;
        border: 1px solid var(--tw-border-strong);
        border-inline-start: 4px solid var(--tw-accent);
        border-radius: 6px;
        background: var(--tw-surface-raised);
        box-shadow: var(--tw-shadow);
        pointer-events: auto;
      }

      .warning {
        border-inline-start-color: var(--tw-warning);
      }

      .error {
        border-inline-start-color: var(--tw-danger);
      }

      .info .icon {
        color: var(--tw-accent);
      }

      .warning > .icon {
        color: var(--tw-warning);
      }

      .error > .icon {
        color: var(--tw-danger);
      }

      .notice > .icon {
        margin-block-start: 2px;
      }

      .words {
        overflow-wrap: anywhere;
        user-select: text;
      }

      details {
        margin-block-start: 4px;
      }

      .copy {
        margin-block-start: 6px;
      }

      summary {
        width: max-content;
        color: var(--tw-text-muted);
        cursor: pointer;
      }

      pre {
        max-height: 30vh;
        margin: 4px 0 0;
        overflow: auto;
        font: 12px/1.5 var(--tw-font-ui);
        white-space: pre-wrap;
      }
    `,
  ];

  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  override disconnectedCallback(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    super.disconnectedCallback();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    for (const { severity, noticeId } of this.mirror.notices) {
      if (severity !== 'info' || this.#timers.has(noticeId)) continue;
      this.#timers.set(
        noticeId,
        setTimeout(() => this.#dismiss(noticeId), infoTime),
      );
    }
  }

  protected override render(): TemplateResult {
    return html`${repeat(
      this.mirror.notices,
      (notice) => notice.noticeId,
      (notice) => this.#renderNotice(notice),
    )}`;
  }

  #renderNotice(notice: Notice): TemplateResult {
    const { severity, noticeId } = notice;
    const title = translateSentence(currentLanguage(), notice.title);
    const details = notice.details
      .split('\n')
      .map((line) => translateSentence(currentLanguage(), line))
      .join('\n');
    const isLong = details.length > 160 || details.includes('\n');
    return html`
      <div class=${`notice ${severity}`} role=${severity === 'error' ? 'alert' : 'status'}>
        ${icon(severity)}
        <div class="words">
          ${title}
          ${
            details === ''
              ? nothing
              : isLong
                ? html`<details ?open=${severity === 'error'}>
                    <summary>${msg('Details')}</summary>
                    <pre tabindex="0" aria-label=${msg('Details')}>${details}</pre>
                  </details>`
                : html`<div class="muted">${details}</div>`
          }
          ${
            severity === 'info'
              ? nothing
              : html`<div class="copy">${copyDetailsButton(this.workbench, title, () => reportOfNotice(notice))}</div>`
          }
        </div>
        <button
          class="icon-button"
          type="button"
          aria-label=${msg(str`Dismiss: ${title}`)}
          title=${msg('Dismiss')}
          @click=${() => this.#dismiss(noticeId)}
        >
          ${icon('close')}
        </button>
      </div>
    `;
  }

  #dismiss(noticeId: string): void {
    clearTimeout(this.#timers.get(noticeId));
    this.#timers.delete(noticeId);
    this.mirror.dismissNotice(noticeId);
  }
}
