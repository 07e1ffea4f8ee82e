import { isInsidePair } from '../text/graphemes.ts';
import { paragraphPositionAt, type Paragraph } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';

/** Length of an anchor's prefix and suffix in UTF-16 code units, at most. */
export const contextLength = 60;

/**
 * Describes a span of a text so that it can be found again: its words exactly as they stand, up to 60 code units
 * before and after it (never half a surrogate pair), and its paragraphs. The state is `exact`. The span is in UTF-16
 * code units and must lie within the text; in a text without paragraphs it counts as paragraph 1.
 */
export function describeAnchor(content: string, paragraphs: readonly Paragraph[], span: Span): Anchor {
  const { start, end } = span;
  const first = paragraphs[paragraphPositionAt(paragraphs, start)];
  const last = paragraphs[paragraphPositionAt(paragraphs, Math.max(start, end - 1))];
  let prefixStart = Math.max(0, start - contextLength);
  if (isInsidePair(content, prefixStart)) prefixStart += 1;
  let suffixEnd = Math.min(content.length, end + contextLength);
  if (isInsidePair(content, suffixEnd)) suffixEnd -= 1;
  return {
    start,
    end,
    quote: content.slice(start, end),
    prefix: content.slice(Math.min(prefixStart, start), start),
    suffix: content.slice(end, Math.max(suffixEnd, end)),
    paragraph: first?.number ?? 1,
    offset: Math.max(0, start - (first?.start ?? 0)),
    lastParagraph: last?.number ?? 1,
    lastOffset: Math.max(0, end - (last?.start ?? 0)),
    state: 'exact',
  };
}
