import { css, html, type TemplateResult } from 'lit';
import type { Code } from '../../core/project/code.ts';
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
        html`<span class="badge" title=${`${code.path}: ${count}`}
          >${swatch(code.colour)}<span class="hidden-text">${code.path}: </span>${count}</span
        >`,
    );
}
