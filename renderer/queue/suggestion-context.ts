import type { Suggestion } from '../../core/suggestion/suggestion.ts';
import type { Span } from '../../core/text/span.ts';
import { sentenceAt } from '../../core/text/text-units.ts';
import { flattenSegments } from '../text/flatten-segments.ts';

/** What a stretch of the context is: any of these, or just words around. */
export type Role = 'near' | 'span' | 'spoken' | 'speaker' | 'cue';

export interface ContextPiece {
  readonly text: string;
  readonly roles: readonly Role[];
}

/** Longer contexts are cut off on both sides of the suggestion. */
const mostAround = 600;

/**
 * A suggestion in its sentences, with the sentence before and the one after, cut into stretches: `near` are its own
 * sentences, `span` what accepting would tag, and the others what the detector saw. Offsets are of the content.
 */
export function contextOf(
  content: string,
  language: string,
  suggestion: Suggestion,
  span: Span,
): readonly ContextPiece[] {
  const near = sentencesOver(content, language, {
    start: Math.min(span.start, suggestion.start),
    end: Math.max(span.end, suggestion.end),
  });
  const before = neighbour(content, language, near.start, -1);
  const after = neighbour(content, language, near.end, 1);
  const range = {
    start: Math.max(before?.start ?? near.start, near.start - mostAround),
    end: Math.min(after?.end ?? near.end, near.end + mostAround),
  };
  const marked: (Span & { role: Role | 'all' })[] = [
    { ...range, role: 'all' },
    { ...near, role: 'near' },
    { ...span, role: 'span' },
    ...suggestion.spans.map(([start, end]) => ({ start, end, role: 'spoken' as const })),
    ...suggestion.cue.map(([start, end]) => ({ start, end, role: 'cue' as const })),
  ];
  if (suggestion.speaker) marked.push({ ...pick(suggestion.speaker), role: 'speaker' });
  marked.sort((left, right) => left.start - right.start);
  return flattenSegments(marked, range).map(({ start, end, items }) => ({
    text: content.slice(start, end),
    roles: items.flatMap(({ role }) => (role === 'all' ? [] : [role])),
  }));
}

function pick({ start, end }: Span): Span {
  return { start, end };
}

/** From the start of the first sentence that a span touches to the end of the last. */
function sentencesOver(content: string, language: string, { start, end }: Span): Span {
  const first = sentenceAt(content, start, language);
  const last = sentenceAt(content, Math.max(start, end - 1), language);
  return { start: Math.min(first?.start ?? start, start), end: Math.max(last?.end ?? end, end) };
}

/** The sentence next to an offset in a direction, across white space and paragraph borders. */
function neighbour(content: string, language: string, offset: number, step: -1 | 1): Span | null {
  let at = step === 1 ? offset : offset - 1;
  while (at >= 0 && at < content.length && /\s/u.test(content.charAt(at))) at += step;
  if (at < 0 || at >= content.length) return null;
  return sentenceAt(content, at, language);
}
