import { msg, str } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { PassageMember } from '../../core/duplicates/passage-group.ts';
import type { AlignedGroup } from '../../core/duplicates/passage-result.ts';
import { verdicts } from '../../core/project/decision.ts';
import { performAction } from '../input/actions.ts';
import { noteGroup } from '../input/review-actions.ts';
import { paragraphLabel } from '../lists/group-description.ts';
import { formatDay, formatShare, formatTime } from '../locale/numbers.ts';
import type { ListRow } from '../lists/list-row.ts';
import { rowListStyles } from '../lists/row-list-styles.ts';
import '../lists/tw-row-list.ts';
import type { RowEvent } from '../lists/tw-row-list.ts';
import type { Comparison } from '../state/review-desk.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { columnDiff, diffStyles, inlineDiff, type Folding } from './diff-text.ts';
import { reviewGroupStyles } from './review-group-styles.ts';
import { verdictWords } from './review-words.ts';

/** Height of a member in the list, in pixels, and how many are in view at most. */
const memberHeight = 24;
const mostMembers = 5;

/** The chosen passage group: decision, members, and the differences of the two that are compared. */
@customElement('tw-review-group')
export class ReviewGroup extends WorkbenchElement {
  static override topics: readonly Topic[] = ['project', 'groups', 'review', 'records', 'texts', 'status'];
  static override styles: CSSResultGroup = [controls, rowListStyles, diffStyles, reviewGroupStyles];

  @query('#note') private readonly note!: HTMLInputElement | null;

  @state() private unfolded: ReadonlySet<number> = new Set();
  /** What was compared when stretches were unfolded. */
  #compared: Comparison | null = null;

  focusNote(): void {
    this.note?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { comparison } = this.workbench.review;
    if (comparison !== this.#compared && this.unfolded.size > 0) this.unfolded = new Set();
    this.#compared = comparison;
  }

  protected override render(): TemplateResult {
    const { group } = this.workbench.review;
    if (!group) {
      return html`<p class="empty">${msg('Choose a passage group in the list: its members are compared here.')}</p>`;
    }
    return html`
      <section aria-label=${msg('Chosen group')}>
        ${this.#renderDecision(group)} ${this.#renderMembers(group)} ${this.#renderDifferences()}
        ${this.#renderNote(group)}
      </section>
    `;
  }

  #renderDecision(group: AlignedGroup): TemplateResult {
    const { review } = this.workbench;
    const decision = review.decisionOf(group);
    const isReadOnly = this.mirror.status.state === 'read-only';
    return html`
      <div class="bar" role="group" aria-label=${msg('Decision')}>
        ${verdicts.map(
          (verdict, index) => html`
            <button
              class="button small"
              type="button"
              aria-pressed=${decision?.verdict === verdict ? 'true' : 'false'}
              ?disabled=${isReadOnly}
              @click=${() => performAction(this.workbench, `review.${verdict}`)}
            >
              <kbd>${index + 1}</kbd> ${verdictWords(verdict)}
            </button>
          `,
        )}
        ${this.#renderButton('review.skip', msg('Skip'), '␣')}
        ${this.#renderButton('review.takeBack', msg('Take back'), '⌫', isReadOnly || !decision)}
        ${this.#renderButton('duplicates.tagGroup', msg('Tag all'), 'D', isReadOnly)}
        ${this.#renderButton('review.source', msg('Make B the source'), 'O', isReadOnly)}
        ${this.#renderButton('review.presentation', review.presentation === 'inline' ? msg('Side by side') : msg('In one text'), 'V')}
        ${group.members.length > 2 ? html`${this.#renderButton('review.nextMember', msg('Next B'), '→')} ${this.#renderButton('review.nextBase', msg('Next A'), 'B')}` : nothing}
      </div>
    `;
  }

  #renderNote(group: AlignedGroup): TemplateResult {
    const decision = this.workbench.review.decisionOf(group);
    const isReadOnly = this.mirror.status.state === 'read-only';
    return html`
      <label class="note">
        <span>${msg('Note')} <kbd>M</kbd></span>
        <input
          class="field"
          id="note"
          type="text"
          .value=${decision?.note ?? this.workbench.review.draftOf(group.groupId) ?? ''}
          ?disabled=${isReadOnly}
          @change=${(event: Event) => void noteGroup(this.workbench, group, (event.target as HTMLInputElement).value.trim())}
          @keydown=${this.#leaveNote}
        />
      </label>
      <p class="who">
        ${decision ? msg(str`${verdictWords(decision.verdict)}: ${decision.decidedBy}, ${formatTime(decision.decidedAt)}`) : msg('Not decided yet')}
      </p>
    `;
  }

  #renderButton(actionId: string, words: string, key: string, isDisabled = false): TemplateResult {
    return html`
      <button
        class="button small"
        type="button"
        ?disabled=${isDisabled}
        @click=${() => performAction(this.workbench, actionId)}
      >
        <kbd>${key}</kbd> ${words}
      </button>
    `;
  }

  #renderMembers(group: AlignedGroup): TemplateResult {
    const { review } = this.workbench;
    const source = review.sourceOf(group);
    const rows = group.members.map((_, index): ListRow => ({
      rowId: `${index}`,
      height: memberHeight,
      isHeading: false,
    }));
    return html`
      <tw-row-list
        class="members"
        label=${msg('Members')}
        .style=${`height: ${Math.min(rows.length, mostMembers) * memberHeight}px`}
        .rows=${rows}
        .currentId=${`${review.other}`}
        .renderEntry=${(rowId: string) => this.#renderMember(group, Number(rowId), source)}
        @tw-open=${({ detail }: CustomEvent<RowEvent>) => this.#chooseMember(Number(detail.rowId))}
      ></tw-row-list>
    `;
  }

  #renderMember(group: AlignedGroup, index: number, source: number): TemplateResult | typeof nothing {
    const { review } = this.workbench;
    const member = group.members[index];
    if (!member) return nothing;
    const isCompared = index === review.base || index === review.other;
    return html`<span class=${isCompared ? 'member compared' : 'member'}
      ><span class="side">${index === review.base ? 'A' : index === review.other ? 'B' : ''}</span>
      <span class="title">${this.#titleOf(member)}</span>
      <span>${paragraphLabel(...member.paragraphs)}</span>
      <span class="muted">${this.#dateOf(member)}</span>
      ${index === source ? html`<span class="source">${msg('Source')}</span>` : nothing}</span
    >`;
  }

  #chooseMember(index: number): void {
    const { review } = this.workbench;
    if (index === review.base) review.choosePair(review.other, review.base);
    else review.choosePair(review.base, index);
  }

  #renderDifferences(): TemplateResult {
    const { review } = this.workbench;
    const { comparison, presentation, pair, group } = review;
    if (!comparison || !pair || !group) {
      return html`<p class="muted">${msg('The two passages are being compared…')}</p>`;
    }
    const similarity = group.pairs.find(
      ({ a, b }) => a === Math.min(review.base, review.other) && b === Math.max(review.base, review.other),
    )?.similarity;
    const isInline = presentation === 'inline';
    const folding: Folding = { unfolded: this.unfolded, turn: (step) => this.#turnFold(step) };
    return html`
      <div class="bar">
        <h2>${msg('Differences')}</h2>
        <span class="muted">
          ${comparison.diff.ops.some(({ kind }) => kind !== 'equal' && kind !== 'variant') ? msg('from A to B') : msg('none: A and B have the same words')}${
            similarity === undefined || similarity === 1 ? '' : ` · ${formatShare(similarity)}`
          }
        </span>
        ${comparison.diff.isRough ? html`<span class="muted">${msg('Too long and too different to be compared word by word throughout.')}</span>` : nothing}
      </div>
      ${
        isInline
          ? inlineDiff(comparison, folding)
          : html`<div class="columns">
              ${columnDiff(comparison, 'a', folding)} ${columnDiff(comparison, 'b', folding)}
            </div>`
      }
    `;
  }

  #turnFold(step: number): void {
    const unfolded = new Set(this.unfolded);
    if (!unfolded.delete(step)) unfolded.add(step);
    this.unfolded = unfolded;
  }

  #titleOf({ textId }: PassageMember): string {
    return this.mirror.summary(textId)?.title ?? textId;
  }

  #dateOf({ textId }: PassageMember): string {
    const date = this.mirror.summary(textId)?.date ?? null;
    return date === null ? '' : formatDay(date);
  }

  readonly #leaveNote = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.note?.blur();
    this.workbench.requestFocus('panel:review');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-review-group': ReviewGroup;
  }
}
