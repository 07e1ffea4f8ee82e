import { msg, str } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { translateSentence } from '../../core/locale/translate-sentence.ts';
import type { StoreStatus } from '../../core/protocol/contract.ts';
import { performAction } from '../input/actions.ts';
import { unsavedReport } from '../input/error-actions.ts';
import { counted } from '../locale/counted.ts';
import { currentLanguage } from '../locale/locale.ts';
import { formatNumber, formatShare } from '../locale/numbers.ts';
import type { CountDesk } from '../state/count-desk.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon, type IconName } from '../theme/icon.ts';
import { copyDetailsButton } from './copy-details-button.ts';

const icons: Record<StoreStatus['state'], IconName> = {
  saved: 'check',
  saving: 'sync',
  failed: 'error',
  'read-only': 'lock',
};

const stateNames: Record<StoreStatus['state'], () => string> = {
  saved: () => msg('Saved'),
  saving: () => msg('Saving…'),
  failed: () => msg('Not saved'),
  'read-only': () => msg('Read-only'),
};

function stateWords({ state, message }: StoreStatus): string {
  const words = stateNames[state]();
  const needsReason = state === 'failed' || state === 'read-only';
  return needsReason && message !== '' ? `${words}: ${translateSentence(currentLanguage(), message)}` : words;
}

function annotationsInWords(counts: CountDesk): string {
  const total = counts.total();
  if (!counts.isOnce) return counted(total, msg('# annotation|# annotations'));
  if (counts.isCounting)
    return counted(total, msg('# annotation, looking for copies…|# annotations, looking for copies…'));
  return counted(total, msg('# annotation, copies once|# annotations, copies once'));
}

function ofTexts({ done, total }: { readonly done: number; readonly total: number }): string {
  return counted(total, msg('{done} of # text|{done} of # texts'), { done: formatNumber(done) });
}

/** The lower edge of the window: is everything saved, what just happened, how much there is, who is working. */
@customElement('tw-status-bar')
export class StatusBar extends WorkbenchElement {
  static override topics: readonly Topic[] = [
    'project',
    'status',
    'message',
    'records',
    'texts',
    'settings',
    'analysis',
    'opening',
    'view',
    'groups',
    'counts',
  ];
  static override styles: CSSResultGroup = [
    controls,
    css`
      :host {
        display: block;
        border-block-start: 1px solid var(--tw-border);
        background: var(--tw-background);
        font-size: 12px;
      }

      footer {
        display: flex;
        align-items: center;
        gap: 16px;
        min-height: 26px;
        padding: 0 10px;
        white-space: nowrap;
      }

      .saved-state {
        display: flex;
        flex: 0 1 auto;
        gap: 6px;
        align-items: center;
        min-width: 76px;
      }

      .saved-state .icon {
        font-size: 14px;
      }

      .saved .icon {
        color: var(--tw-success);
      }

      .failed {
        max-width: 60%;
        color: var(--tw-danger);
        font-weight: 600;
      }

      .read-only {
        max-width: 50%;
        color: var(--tw-warning);
      }

      .words,
      .message {
        overflow: hidden;
        text-overflow: ellipsis;
      }

      .message {
        flex: 1;
        min-width: 0;
      }

      .work {
        display: flex;
        flex: none;
        gap: 6px;
        align-items: center;
      }

      .work progress {
        width: 90px;
        accent-color: var(--tw-accent);
      }

      .opening {
        max-width: 28ch;
        overflow: hidden;
        text-overflow: ellipsis;
      }

      .figures {
        font-variant-numeric: tabular-nums;
      }

      .link {
        max-width: 22ch;
        overflow: hidden;
        color: var(--tw-text);
        text-decoration: none;
        text-overflow: ellipsis;
      }

      .link:hover {
        text-decoration: underline;
      }
    `,
  ];

  #renderOpening(): TemplateResult | typeof nothing {
    const { isLong, name, canCancel } = this.workbench.opening;
    if (!isLong) return nothing;
    const words = name === null ? msg('Opening the project…') : msg(str`Opening ${name}…`);
    return html`<span class="work muted"
      >${name === null ? words : html`${msg('Opening:')} <span class="opening" title=${name}>${name}</span>`}
      <progress aria-label=${words}></progress>
      ${
        !canCancel
          ? nothing
          : html`<button
              class="button small"
              type="button"
              title=${msg('Keep the open project (Ctrl+.)')}
              @click=${() => performAction(this.workbench, 'analysis.stop')}
            >
              ${msg('Cancel')}
            </button>`
      }</span
    >`;
  }

  #renderReading(): TemplateResult | typeof nothing {
    const { reading } = this.workbench.opening;
    if (!reading) return nothing;
    return html`<span class="work muted" title=${msg('Texts that you open are read first')}
      >${msg('Reading texts')}
      <progress aria-label=${msg('Reading texts')} max=${reading.total} value=${reading.done}></progress>
      <span class="figures">${ofTexts(reading)}</span></span
    >`;
  }

  #renderAnalysis(): TemplateResult | typeof nothing {
    const { progress, detectors, passages, isStopped } = this.workbench.analysis;
    if (isStopped) {
      return html`<span class="work muted"
        >${msg('Analysis stopped')}
        <button
          class="button small"
          type="button"
          title="F5"
          @click=${() => performAction(this.workbench, 'analysis.again')}
        >
          ${msg('Analyse again')}
        </button></span
      >`;
    }
    if (!progress || this.workbench.opening.reading) return nothing;
    const details = [
      passages ? msg(str`Repeated passages: ${ofTexts(passages)}`) : '',
      detectors ? msg(str`Quotes and claims: ${ofTexts(detectors)}`) : '',
    ].filter((part) => part !== '');
    return html`<span class="work muted" title=${details.join(' · ')}
      >${msg('Analysing')}
      <progress
        aria-label=${msg('Analysis of the texts')}
        max=${Math.max(1, progress.total)}
        value=${progress.done}
      ></progress>
      <span class="figures">${formatShare(progress.done / Math.max(1, progress.total))}</span>
      <button
        class="button small"
        type="button"
        title=${msg('Stop the analysis (Ctrl+.)')}
        @click=${() => performAction(this.workbench, 'analysis.stop')}
      >
        ${msg('Stop')}
      </button></span
    >`;
  }

  protected override render(): TemplateResult {
    const { status, history, settings, texts } = this.mirror;
    const { message } = this.workbench;
    const hasProject = this.mirror.folder !== null;
    const words = hasProject ? stateWords(status) : this.workbench.opening.isStarting ? '' : msg('No project is open');
    const undo =
      history.undo === null
        ? msg('Nothing to undo')
        : msg(str`Undo “${translateSentence(currentLanguage(), history.undo)}” with Ctrl+Z`);
    return html`
      <footer aria-label=${msg('Status bar')}>
        <div class=${`saved-state ${status.state}`} role="status" aria-label=${msg('Saved state')} title=${words}>
          ${hasProject ? icon(icons[status.state]) : nothing}<span class="words">${words}</span>
          ${
            status.state === 'failed'
              ? html`<button
                    class="button small"
                    type="button"
                    @click=${() => performAction(this.workbench, 'store.retry')}
                  >
                    ${msg('Try again')}
                  </button>
                  ${copyDetailsButton(this.workbench, msg('Not saved'), () => unsavedReport(status.message))}`
              : nothing
          }
        </div>
        <div class="message" aria-live="polite" title=${message === '' ? undo : message}>${message}</div>
        ${this.#renderOpening()} ${this.#renderReading()} ${this.#renderAnalysis()}
        ${
          !hasProject
            ? nothing
            : html`<span class="figures muted" title=${undo}
                >${counted(texts.length, msg('# text|# texts'))} · ${annotationsInWords(this.workbench.counts)}</span
              >`
        }
        <button
          class="link"
          type="button"
          title=${msg('Your name, recorded with what you tag')}
          aria-label=${msg(str`Your name: ${settings.analyst}`)}
          @click=${() => performAction(this.workbench, 'analyst.change')}
        >
          ${settings.analyst}
        </button>
        <button
          class="link"
          type="button"
          title=${msg('Keyboard shortcuts (Ctrl+/)')}
          @click=${() => performAction(this.workbench, 'help.keys')}
        >
          ${msg('Keys')}
        </button>
      </footer>
    `;
  }
}
