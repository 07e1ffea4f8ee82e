import { msg, str } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import type { PassageMember } from '../../core/duplicates/passage-group.ts';
import type { AlignedGroup } from '../../core/duplicates/passage-result.ts';
import { verdicts } from '../../core/project/decision.ts';
import { performAction } from '../input/actions.ts';
import { noteGroup } from '../input/review-actions.ts';
import { paragraphLabel } from '../lists/group-description.ts';
import { formatDay, formatShare, formatTime } from '../locale/numbers.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { columnDiff, diffStyles, inlineDiff } from './diff-text.ts';
import { reviewGroupStyles } from './review-group-styles.ts';
import { verdictWords } from './review-words.ts';

/** The chosen passage group: decision, members, and the differences of the two that are compared. */
@customElement('tw-review-group')
export class ReviewGroup extends WorkbenchElement {
  static override topics: readonly Topic[] = ['project', 'groups', 'review', 'records', 'texts', 'status'];
  static override styles: CSSResultGroup = [controls, diffStyles, reviewGroupStyles];

  @query('#note') private readonly note!: HTMLInputElement | null;

  focusNote(): void {
    this.note?.focus();
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
    return html`
      <ul class="members" aria-label=${msg('Members')}>
        ${group.members.map((member, index) => {
          const isBase = index === review.base;
          const isOther = index === review.other;
          return html`
            <li class=${isBase || isOther ? 'compared' : ''}>
              <button
                class="member"
                type="button"
                aria-pressed=${isBase || isOther ? 'true' : 'false'}
                @click=${() => (isBase ? review.choosePair(review.other, review.base) : review.choosePair(review.base, index))}
              >
                <span class="side">${isBase ? 'A' : isOther ? 'B' : ''}</span>
                <span class="title">${this.#titleOf(member)}</span>
                <span>${paragraphLabel(...member.paragraphs)}</span>
                <span class="muted">${this.#dateOf(member)}</span>
                ${index === source ? html`<span class="source">${msg('Source')}</span>` : nothing}
              </button>
            </li>
          `;
        })}
      </ul>
    `;
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
          ? inlineDiff(comparison)
          : html`<div class="columns">${columnDiff(comparison, 'a')} ${columnDiff(comparison, 'b')}</div>`
      }
    `;
  }

  #titleOf({ textId }: PassageMember): string {
    return this.mirror.summary(textId)?.title ?? textId;
  }

  #dateOf({ textId }: PassageMember): string {
    const date = this.mirror.summary(textId)?.date ?? null;
    if (date === null) return '';
    return /^\d{4}-\d\d-\d\d$/.test(date) ? formatDay(date) : '';
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
