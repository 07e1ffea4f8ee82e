import type { Span } from '../text/span.ts';
import { alignTokens } from './align-tokens.ts';
import { TokenReader, type DiffToken } from './diff-tokens.ts';
import { findMovedRuns } from './moved-runs.ts';
import type { Passage } from './word-diff.ts';

/** Share of equal words from which a passage counts as a copy of another: what differs may not be more than a tenth. */
const copyShare = 0.9;

/**
 * The span in `to` that holds the same words as `span`, a span inside `from`; null where there is none, where less than
 * nine tenths of the words agree in their comparison form, or where `span` holds no word or leaves `from`. Sentences
 * that changed places are followed; words that only one side has at an edge are left out. Offsets are UTF-16 code units
 * of the contents; an edge inside a word or beside it keeps its place where both sides are written alike.
 */
export function mapSpan(from: Passage, span: Span, to: Passage): Span | null {
  if (span.start < from.span.start || span.end > from.span.end) return null;
  const reader = new TokenReader();
  const tokensA = reader.read(from.content, from.span);
  const tokensB = reader.read(to.content, to.span);
  const first = tokensA.findIndex(({ end }) => end > span.start);
  const last = tokensA.findLastIndex(({ start }) => start < span.end);
  if (first === -1 || last < first || !hasWord(tokensA, first, last)) return null;
  const inB = alignWithMoves(tokensA, tokensB);
  const range = mappedRange(inB, tokensA, tokensB, first, last) ?? onlyCopy(tokensA, tokensB, first, last);
  if (!range) return null;
  const edges = { from, to, span, tokensA, tokensB };
  const start = startEdge(edges, first, range.first, range.from === first);
  const end = endEdge(edges, last, range.last, range.upTo === last);
  return start < end ? { start, end } : null;
}

interface Range {
  /** Tokens of `b`, both included. */
  readonly first: number;
  readonly last: number;
  /** The tokens of `a` that they are equal to. */
  readonly from: number;
  readonly upTo: number;
}

function alignWithMoves(a: readonly DiffToken[], b: readonly DiffToken[]): Int32Array {
  const { inB } = alignTokens(a, b);
  const taken = new Set(inB);
  const runs = findMovedRuns(
    a,
    b,
    a.map((_, index) => inB[index] === -1),
    b.map((_, index) => !taken.has(index)),
  );
  for (const run of runs) for (let step = 0; step < run.length; step += 1) inB[run.inA + step] = run.inB + step;
  return inB;
}

/** What the tokens correspond to, if it is one stretch with nearly the same words. */
function mappedRange(
  inB: Int32Array,
  a: readonly DiffToken[],
  b: readonly DiffToken[],
  first: number,
  last: number,
): Range | null {
  let range = null as Range | null;
  let equal = 0;
  for (let at = first; at <= last; at += 1) {
    const mapped = inB[at] ?? -1;
    if (mapped < 0) continue;
    if (a[at]?.isWord) equal += 1;
    range = {
      first: Math.min(range?.first ?? mapped, mapped),
      last: Math.max(range?.last ?? mapped, mapped),
      from: range && range.first < mapped ? range.from : at,
      upTo: range && range.last > mapped ? range.upTo : at,
    };
  }
  if (!range) return null;
  const words = countWords(a, first, last) + countWords(b, range.first, range.last);
  return 2 * equal >= copyShare * words ? range : null;
}

/** The one place where exactly these tokens stand; null where there are none or several. */
function onlyCopy(a: readonly DiffToken[], b: readonly DiffToken[], first: number, last: number): Range | null {
  const length = last - first + 1;
  let found: Range | null = null;
  for (let at = 0; at + length <= b.length; at += 1) {
    let step = 0;
    while (step < length && a[first + step]?.key === b[at + step]?.key) step += 1;
    if (step < length) continue;
    if (found) return null;
    found = { first: at, last: at + length - 1, from: first, upTo: last };
  }
  return found;
}

interface Edges {
  readonly from: Passage;
  readonly to: Passage;
  readonly span: Span;
  readonly tokensA: readonly DiffToken[];
  readonly tokensB: readonly DiffToken[];
}

function startEdge({ from, to, span, tokensA, tokensB }: Edges, inA: number, inB: number, isSame: boolean): number {
  const a = tokensA[inA];
  const b = tokensB[inB];
  if (!a || !b) return to.span.start;
  const inside = span.start - a.start;
  return isSame && inside > 0 && isWrittenAlike(from, a, to, b) ? b.start + inside : b.start;
}

function endEdge({ from, to, span, tokensA, tokensB }: Edges, inA: number, inB: number, isSame: boolean): number {
  const a = tokensA[inA];
  const b = tokensB[inB];
  if (!a || !b) return to.span.end;
  const left = a.end - span.end;
  return isSame && left > 0 && isWrittenAlike(from, a, to, b) ? b.end - left : b.end;
}

function isWrittenAlike(from: Passage, a: DiffToken, to: Passage, b: DiffToken): boolean {
  return from.content.slice(a.start, a.end) === to.content.slice(b.start, b.end);
}

function hasWord(tokens: readonly DiffToken[], first: number, last: number): boolean {
  return countWords(tokens, first, last) > 0;
}

function countWords(tokens: readonly DiffToken[], first: number, last: number): number {
  let words = 0;
  for (let at = first; at <= last; at += 1) if (tokens[at]?.isWord) words += 1;
  return words;
}
