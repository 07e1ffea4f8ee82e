import { msg, str } from '@lit/localize';
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { DialogElement } from '../dialogs/dialog-element.ts';
import { dialogStyles } from '../dialogs/dialog-styles.ts';
import { runCommand } from '../input/run-command.ts';
import { counted } from '../locale/counted.ts';
import { formatNumber, formatShare } from '../locale/numbers.ts';
import { controls } from '../theme/controls.ts';

const usualPercent = 90;
const mostAtOnce = 100_000;

/** Asks from which confidence on suggestions are accepted, says how many that are, and accepts them in one step. */
@customElement('tw-accept-above-dialog')
export class AcceptAboveDialog extends DialogElement {
  static override styles: CSSResultGroup = [controls, dialogStyles];

  protected readonly dialogName = 'acceptAbove';
  @state() private percent = usualPercent;
  /** How many would be accepted; null while that is being counted. */
  @state() private count: number | null = null;

  protected get heading(): string {
    return msg('Accept all above a confidence');
  }

  protected override prepare(): void {
    this.percent = Math.max(usualPercent, Math.round(this.workbench.suggestionFilter.threshold * 100));
    void this.#countAnew();
  }

  protected override renderContent(): TemplateResult {
    const { percent, count } = this;
    const words =
      count === null
        ? msg('Counting…')
        : count === 0
          ? msg(str`No undecided suggestion is at least ${formatShare(percent / 100)} sure.`)
          : counted(
              count,
              msg(
                '# undecided suggestion is at least {percent} sure.|# undecided suggestions are at least {percent} sure.',
              ),
              { percent: formatShare(percent / 100) },
            );
    return html`
      <p>
        ${msg('All undecided suggestions of the kinds and texts chosen in the queue are accepted as they are proposed. One undo takes all of them back.')}
      </p>
      <div class="labelled">
        <label for="percent">${msg('At least this sure, in per cent')}</label>
        <input
          id="percent"
          class="field"
          type="number"
          min="0"
          max="100"
          step="1"
          data-focus-first
          .value=${String(percent)}
          @input=${(event: Event) => this.#setPercent(event)}
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && void this.#accept()}
        />
      </div>
      <p role="status">${words}</p>
      <div class="buttons">
        <button class="button" type="button" @click=${() => this.close()}>${msg('Cancel')}</button>
        <button
          class="button primary"
          type="button"
          ?disabled=${count === null || count === 0 || this.mirror.status.state === 'read-only'}
          @click=${() => void this.#accept()}
        >
          ${count === null ? msg('Accept') : msg(str`Accept ${formatNumber(count)}`)}
        </button>
      </div>
    `;
  }

  #setPercent(event: Event): void {
    const percent = (event.currentTarget as HTMLInputElement).valueAsNumber;
    if (!(percent >= 0 && percent <= 100)) return;
    this.percent = percent;
    void this.#countAnew();
  }

  async #countAnew(): Promise<void> {
    const { percent } = this;
    this.count = null;
    const list = await this.workbench.queue.listFrom(percent / 100, 0);
    if (percent === this.percent) this.count = list?.open ?? 0;
  }

  async #accept(): Promise<void> {
    const expected = this.count;
    if (expected === null || expected === 0) return;
    const list = await this.workbench.queue.listFrom(this.percent / 100, mostAtOnce);
    // What the detectors found meanwhile is not what was agreed to.
    if (list?.open !== expected) {
      this.count = list?.open ?? 0;
      return;
    }
    const items = list.items.map(({ textId, suggestion }) => ({ textId, key: suggestion.key }));
    this.close();
    await runCommand(this.workbench, { type: 'acceptSuggestions', items });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-accept-above-dialog': AcceptAboveDialog;
  }
}
