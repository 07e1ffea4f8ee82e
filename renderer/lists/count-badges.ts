import { css, html, type TemplateResult } from 'lit';
import type { Code } from '../../core/project/code.ts';
import { pathWords } from '../codes/code-words.ts';
import { formatNumber } from '../locale/numbers.ts';
import { swatch } from '../theme/swatch.ts';

export const countBadgeStyles = css`
  .badge {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 4px;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
`;

/** How many annotations have each code: its colour and a number, with the code's name for those who cannot see colours. */
export function countBadges(counts: readonly { code: Code; count: number }[]): TemplateResult[] {
  return counts
    .filter(({ count }) => count > 0)
    .map(
      ({ code, count }) =>
        html`<span class="badge" title=${`${pathWords(code.path)}: ${formatNumber(count)}`}
          >${swatch(code.colour)}<span class="hidden-text">${pathWords(code.path)}: </span>${formatNumber(count)}</span
        >`,
    );
}
