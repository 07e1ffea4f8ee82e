import { msg, str } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Annotation } from '../../core/annotation/annotation.ts';
import { evidenceStances, type Evidence } from '../../core/annotation/fields.ts';
import { performAction } from '../input/actions.ts';
import { attachEvidence } from '../input/evidence-actions.ts';
import { runCommand } from '../input/run-command.ts';
import { placeWords } from '../input/link-actions.ts';
import { firstWords } from '../lists/annotation-rows.ts';
import { paragraphLabel, shortTitle } from '../lists/group-description.ts';
import { formatNumber } from '../locale/numbers.ts';
import { valueName } from '../locale/value-names.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { claimEvidenceStyles } from './claim-evidence-styles.ts';
import { askForCitation } from './tw-citation-form.ts';

type Stance = Evidence['stance'];

const stanceKeys: Readonly<Record<string, Stance>> = { s: 'supports', r: 'refutes', c: 'context' };

/** A claim in full with what speaks for it, against it and about it. Tells `tw-leave` when Escape leaves it. */
@customElement('tw-claim-evidence')
export class ClaimEvidence extends WorkbenchElement {
  static override topics: readonly Topic[] = ['records', 'texts', 'status'];
  static override styles: CSSResultGroup = [controls, claimEvidenceStyles];

  @property({ attribute: false }) claimId: string | null = null;

  /** The claim as it was before its evidence at this place is replaced; null while nothing is waited for. */
  #awaited: { readonly claim: Annotation; readonly place: number; readonly by: Evidence | null } | null = null;

  /** Puts the keyboard focus on the first evidence, else on what adds some. */
  override focus(): void {
    (this.#entries()[0] ?? this.renderRoot.querySelector<HTMLElement>('.bar button'))?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const claim = this.mirror.state.annotations.get(this.claimId ?? '');
    if (!claim) return nothing;
    const { claimant, evidence = [] } = claim.fields;
    const isReadOnly = this.mirror.status.state === 'read-only';
    return html`
      <section aria-label=${msg('Evidence of the claim')} data-own-keys="letters" @keydown=${this.#pressKey}>
        <blockquote
          lang=${this.mirror.summary(claim.textId)?.language ?? nothing}
          .textContent=${claim.anchor.quote}
        ></blockquote>
        <p class="place">${claimant ? `${claimant.name} · ` : nothing}${this.#placeOf(claim)}</p>
        <div class="bar">
          ${this.#renderAdd(msg('Attach passage…'), `${msg('Passage…')} (E)`, isReadOnly, this.#attach)}
          ${this.#renderAdd(msg('Attach citation…'), `${msg('Citation…')} (⇧E)`, isReadOnly, this.#cite)}
        </div>
        ${
          evidence.length === 0
            ? html`<p class="none">
                ${msg('No evidence yet. Select a passage in any text and press E, or cite what is not in the corpus.')}
              </p>`
            : evidenceStances.map((stance) => this.#renderStance(claim, stance, isReadOnly))
        }
      </section>
    `;
  }

  #renderAdd(name: string, label: string, isReadOnly: boolean, add: () => void): TemplateResult {
    return html`<button
      class="button small"
      type="button"
      aria-label=${name}
      title=${name}
      ?disabled=${isReadOnly}
      @click=${add}
    >
      ${icon('add')}${label}
    </button>`;
  }

  #renderStance(claim: Annotation, stance: Stance, isReadOnly: boolean): TemplateResult | typeof nothing {
    const evidence = (claim.fields.evidence ?? []).filter((one) => one.stance === stance);
    if (evidence.length === 0) return nothing;
    return html`
      <h2 id=${stance}>${valueName(stance)} <span class="count">${formatNumber(evidence.length)}</span></h2>
      <ul aria-labelledby=${stance}>
        ${evidence.map((one, place) => this.#renderEvidence(one, place, isReadOnly))}
      </ul>
    `;
  }

  #renderEvidence(one: Evidence, place: number, isReadOnly: boolean): TemplateResult {
    const name = `${valueName(one.stance)} ${place + 1}`;
    return html`
      <li>
        <button
          class="words"
          type="button"
          aria-keyshortcuts="S R C Delete"
          .evidence=${one}
          @click=${() => void this.#open(one)}
        >
          ${this.#renderWords(one)}
        </button>
        <select
          class="field"
          aria-label=${msg(str`Stance of the evidence: ${name}`)}
          ?disabled=${isReadOnly}
          @change=${(event: Event) => this.#turn(one, (event.currentTarget as HTMLSelectElement).value)}
        >
          ${evidenceStances.map(
            (stance) => html`<option value=${stance} .selected=${stance === one.stance}>${valueName(stance)}</option>`,
          )}
        </select>
        <button
          class="icon-button"
          type="button"
          title=${msg('Remove')}
          aria-label=${msg(str`Remove the evidence: ${name}`)}
          ?disabled=${isReadOnly}
          @click=${() => void this.#replace(one, null)}
        >
          ${icon('close')}
        </button>
      </li>
    `;
  }

  #renderWords(one: Evidence): TemplateResult {
    const linked = one.annotationId === undefined ? undefined : this.mirror.state.annotations.get(one.annotationId);
    const about = [one.source, one.date, one.url].filter((part) => part !== undefined).join(' · ');
    return html`
      ${linked ? html`<span>${firstWords(linked.anchor.quote, 240)}</span>` : nothing}
      ${linked ? html`<span class="minor">${this.#placeOf(linked)}</span>` : nothing}
      ${
        one.annotationId !== undefined && !linked
          ? html`<span class="minor">${msg('The linked annotation was removed.')}</span>`
          : nothing
      }
      ${one.citation === undefined ? nothing : html`<span>${one.citation}</span>`}
      ${about === '' ? nothing : html`<span class="minor">${about}</span>`}
    `;
  }

  #placeOf({ textId, anchor }: Annotation): string {
    const title = shortTitle(this.mirror.summary(textId)?.title ?? textId);
    return `${title} ${paragraphLabel(anchor.paragraph, anchor.lastParagraph)}`;
  }

  readonly #attach = (): void => {
    if (this.claimId !== null) this.workbench.links.noteFocus(this.claimId);
    attachEvidence(this.workbench, 'board');
  };

  readonly #cite = (): void => {
    if (this.claimId !== null) this.workbench.links.noteFocus(this.claimId);
    performAction(this.workbench, 'evidence.cite');
  };

  /** A passage is shown in its text, a citation edited. */
  async #open(one: Evidence): Promise<void> {
    const claim = this.mirror.state.annotations.get(this.claimId ?? '');
    if (one.annotationId !== undefined) return this.workbench.showAnnotation(one.annotationId);
    if (!claim || this.mirror.status.state === 'read-only') return;
    const { stance, annotationId: _, ...citation } = one;
    const words = placeWords(this.workbench, claim);
    const cited = await askForCitation({ claims: 1, words, start: { citation, stance } });
    if (cited) await this.#replace(one, { ...cited.citation, stance: cited.stance });
  }

  #turn(one: Evidence, value: string): void {
    const stance = evidenceStances.find((other) => other === value);
    if (stance && stance !== one.stance) void this.#replace(one, { ...one, stance });
  }

  /** Afterwards the evidence that takes the place has the keyboard focus, or the next. */
  async #replace(one: Evidence, by: Evidence | null): Promise<void> {
    const { claimId } = this;
    const claim = this.mirror.state.annotations.get(claimId ?? '');
    if (claimId === null || !claim) return;
    const place = this.#entries().findIndex((entry) => entry.evidence === one);
    this.#awaited = this.matches(':focus-within') ? { claim, place, by } : null;
    const done = await runCommand(this.workbench, { type: 'replaceEvidence', claimId, evidence: one, by });
    if (!done) this.#awaited = null;
  }

  protected override updated(): void {
    if (!this.#awaited) return;
    const { claim, place, by } = this.#awaited;
    const now = this.mirror.state.annotations.get(claim.annotationId);
    if (now === claim) return;
    this.#awaited = null;
    const entries = this.#entries();
    const words = by && JSON.stringify(by);
    const moved = entries.find(({ evidence }) => words !== null && JSON.stringify(evidence) === words);
    const target = moved ?? entries[Math.min(place, entries.length - 1)];
    if (target) target.focus();
    else this.focus();
  }

  #entries(): (HTMLButtonElement & { readonly evidence?: Evidence })[] {
    return [...this.renderRoot.querySelectorAll<HTMLButtonElement>('li .words')];
  }

  readonly #pressKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches('select')) return;
    if (!this.#act(event, target)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #act(event: KeyboardEvent, target: HTMLElement): boolean {
    const entries = this.#entries();
    const place = entries.findIndex((entry) => entry === target);
    const one = entries[place]?.evidence;
    // A letter counts by what it says or, on other layouts, by its place.
    const stance = stanceKeys[event.key.toLowerCase()] ?? stanceKeys[event.code.replace(/^Key/u, '').toLowerCase()];
    if (event.key === 'Escape') this.dispatchEvent(new CustomEvent('tw-leave'));
    else if (event.key === 'ArrowDown') entries[Math.min(place + 1, entries.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') entries[Math.max(place - 1, 0)]?.focus();
    else if (event.code === 'KeyE' && !event.shiftKey) this.#attach();
    else if (one && event.key === 'Delete') void this.#replace(one, null);
    else if (one && stance && !event.shiftKey) this.#turn(one, stance);
    else return false;
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-claim-evidence': ClaimEvidence;
  }
}
