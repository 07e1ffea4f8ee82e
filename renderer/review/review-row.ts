import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { AlignedGroup } from '../../core/duplicates/passage-result.ts';
import type { Decision } from '../../core/project/decision.ts';
import { counted } from '../locale/counted.ts';
import { formatNumber } from '../locale/numbers.ts';
import { icon } from '../theme/icon.ts';
import { classLabel } from '../lists/group-description.ts';
import { verdictIcons, verdictWords } from './review-words.ts';

export const reviewRowHeight = 46;

interface RowNews {
  readonly group: AlignedGroup;
  readonly decision: Decision | undefined;
  /** How many members are tagged as duplicates of the group. */
  readonly tagged: number;
  readonly isSelected: boolean;
}

/** One passage group in the list of the review. */
export function reviewRow({ group, decision, tagged, isSelected }: RowNews): TemplateResult {
  const { members } = group;
  const textCount = new Set(members.map(({ textId }) => textId)).size;
  return html`
    <span class=${isSelected ? 'selected' : ''}>
      <span class="line">
        ${isSelected ? html`${icon('check')}<span class="hidden-text">${msg('selected')}</span>` : nothing}
        <span class="fill">${group.preview}</span>
      </span>
      <span class="line minor">
        <span class="fill"
          >${classLabel(group)}<span aria-hidden="true"> × ${formatNumber(members.length)}</span
          ><span class="hidden-text">, ${counted(members.length, msg('# passage|# passages'))}</span
          >${textCount > 1 ? ` · ${counted(textCount, msg('# text|# texts'))}` : ''}</span
        >
        <span class="line apart">
          ${tagged > 0 ? html`<span class="tagged">${tagged === members.length ? msg('tagged') : msg('partly tagged')}</span>` : nothing}
          ${
            decision
              ? html`<span class="line verdict"
                  >${icon(verdictIcons[decision.verdict])} ${verdictWords(decision.verdict)}</span
                >`
              : nothing
          }
        </span>
      </span>
    </span>
  `;
}
