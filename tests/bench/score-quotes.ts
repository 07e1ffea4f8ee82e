import type { Suggestion } from '../../core/suggestion/suggestion.ts';
import type { Span } from '../../core/text/span.ts';

/** A text with the quotations a reader marked in it; offsets are UTF-16 code units. */
export interface GoldText {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly ambiguous?: boolean;
    readonly spans?: readonly (readonly [number, number])[];
    readonly speaker?: readonly [number, number] | null;
  }[];
}

/** Right, wrong and missed ones. */
export interface Tally {
  hits: number;
  wrong: number;
  missed: number;
}

export interface QuoteScore {
  readonly exact: Tally;
  /** Quotations of four words and more. */
  readonly longer: Tally;
  /** Sentences of indirect speech. */
  readonly indirect: Tally;
  readonly speakers: { right: number; total: number };
}

/** F1 in per cent; 100 where there was nothing to find and nothing was found. */
export function f1({ hits, wrong, missed }: Tally): number {
  return hits + wrong + missed === 0 ? 100 : (200 * hits) / (2 * hits + wrong + missed);
}

export function emptyScore(): QuoteScore {
  const tally = (): Tally => ({ hits: 0, wrong: 0, missed: 0 });
  return { exact: tally(), longer: tally(), indirect: tally(), speakers: { right: 0, total: 0 } };
}

/**
 * Adds what was suggested for a text to the score. A quotation is right when start and end are; a speaker is right when
 * it overlaps that of the gold; quotations marked ambiguous count neither way.
 */
export function addToScore(
  score: QuoteScore,
  gold: GoldText,
  found: readonly Suggestion[],
  sentences: readonly Span[],
): void {
  const keyOf = ({ start, end }: Span) => `${start}-${end}`;
  const direct = gold.quotes.filter(({ type }) => type.startsWith('direct'));
  const ambiguous = new Set(direct.filter((quote) => quote.ambiguous === true).map(keyOf));
  const wanted = new Map(direct.filter((quote) => quote.ambiguous !== true).map((quote) => [keyOf(quote), quote]));
  const suggested = found.filter(({ code }) => code === 'quote' || code === 'fragment');
  const seen = new Set(suggested.map(keyOf));
  for (const suggestion of suggested) {
    const quote = wanted.get(keyOf(suggestion));
    if (!quote && ambiguous.has(keyOf(suggestion))) continue;
    count(score, gold.text, suggestion, quote ? 'hits' : 'wrong');
    if (!quote?.speaker) continue;
    score.speakers.total += 1;
    const [start, end] = quote.speaker;
    if (suggestion.speaker && suggestion.speaker.start < end && start < suggestion.speaker.end)
      score.speakers.right += 1;
  }
  for (const [key, quote] of wanted) {
    if (!seen.has(key)) count(score, gold.text, quote, 'missed');
  }
  scoreSentences(score.indirect, gold, found, sentences);
}

function count(score: QuoteScore, text: string, span: Span, outcome: keyof Tally): void {
  const words = text.slice(span.start, span.end).match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  score.exact[outcome] += 1;
  if (words >= 4) score.longer[outcome] += 1;
}

function scoreSentences(tally: Tally, gold: GoldText, found: readonly Suggestion[], sentences: readonly Span[]): void {
  const pieces = gold.quotes
    .filter(({ type }) => /^(?:indirect|free)/iu.test(type))
    .flatMap((quote) => quote.spans ?? [[quote.start, quote.end] as const]);
  const reports = found.filter(({ code }) => code === 'indirect');
  for (const { start, end } of sentences) {
    const isGold = pieces.some(([from, to]) => Math.min(to, end) - Math.max(from, start) > 2);
    const isFound = reports.some((report) => Math.min(report.end, end) - Math.max(report.start, start) > 2);
    if (isGold && isFound) tally.hits += 1;
    else if (isFound) tally.wrong += 1;
    else if (isGold) tally.missed += 1;
  }
}
