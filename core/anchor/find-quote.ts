import search from 'approx-string-match';
import type { Span } from '../text/span.ts';

/*
 * Finds the words of an anchor inside one paragraph: at the same offset, else unchanged elsewhere, else changed a
 * little. Changed words are looked for with Myers' bit-parallel search (approx-string-match); of long quotes only the
 * two ends, because the cost grows with the length, and because the ends are what has to be placed.
 */

/** What is looked for: the words, what stood beside them within the paragraph, and where they stood. */
export interface SoughtQuote {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Offset in the paragraph, in UTF-16 code units. */
  readonly offset: number;
  /** Whether the words began, and ended, with their paragraph. */
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
}

/** A place within the paragraph; `null` spans are `ambiguous` or `lost`. */
export type FoundQuote =
  | { readonly state: 'exact' | 'moved' | 'edited'; readonly span: Span }
  | { readonly state: 'ambiguous' | 'lost'; readonly span: null };

const pieceLength = 48;
const shortestFuzzy = 4;
const errorShare = 0.34;
/** How far a fuzzy end may be shifted to meet the unchanged words beside it. */
const snapReach = 12;

/** Finds the quote in a paragraph; the span counts from the paragraph's start. */
export function findQuote(paragraph: string, sought: SoughtQuote): FoundQuote {
  const { quote, offset } = sought;
  if (quote !== '' && paragraph.startsWith(quote, offset) && contextScore(paragraph, sought, offset) >= 0.5) {
    return { state: 'exact', span: { start: offset, end: offset + quote.length } };
  }
  const places = occurrences(paragraph, quote);
  if (places.length > 0) return nearest(paragraph, sought, places);
  return fuzzy(paragraph, sought);
}

function occurrences(paragraph: string, quote: string): number[] {
  const places: number[] = [];
  if (quote === '') return places;
  for (let at = paragraph.indexOf(quote); at !== -1 && places.length < 1000; at = paragraph.indexOf(quote, at + 1)) {
    places.push(at);
  }
  return places;
}

/** From 0 to 1: how much of the context stands beside the place as it did; 1 where there was none. */
function contextScore(paragraph: string, sought: SoughtQuote, at: number, length = sought.quote.length): number {
  const { prefix, suffix } = sought;
  const total = prefix.length + suffix.length;
  if (total === 0) return 1;
  let same = 0;
  while (same < prefix.length && prefix.at(-1 - same) === paragraph.charAt(at - 1 - same)) same += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === paragraph.charAt(at + length + after)) after += 1;
  return (same + after) / total;
}

/** Of several places the one whose surroundings fit best; where two fit alike, the one clearly nearer. */
function nearest(paragraph: string, sought: SoughtQuote, places: readonly number[]): FoundQuote {
  const rated = places
    .map((at) => ({ at, score: contextScore(paragraph, sought, at), distance: Math.abs(at - sought.offset) }))
    .sort((left, right) => right.score - left.score || left.distance - right.distance);
  const [best, second] = rated;
  if (!best) return { state: 'lost', span: null };
  if (second && best.score - second.score < 0.05 && best.distance * 3 > second.distance) {
    return { state: 'ambiguous', span: null };
  }
  const span = { start: best.at, end: best.at + sought.quote.length };
  return { state: best.at === sought.offset ? 'exact' : 'moved', span };
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** 1 minus errors per code unit. */
  readonly likeness: number;
}

/** The likeliest places of a short piece of text, best first; those near where it was expected come first among equals. */
function fuzzyPlaces(paragraph: string, piece: string, expected: number): Piece[] {
  const maxErrors = Math.floor(piece.length * errorShare);
  return search(paragraph, piece, maxErrors)
    .map(({ start, end, errors }) => ({ start, end, likeness: 1 - errors / piece.length }))
    .sort(
      (left, right) =>
        right.likeness - left.likeness || Math.abs(left.start - expected) - Math.abs(right.start - expected),
    );
}

function fuzzy(paragraph: string, sought: SoughtQuote): FoundQuote {
  const { quote, offset } = sought;
  if (quote.length < shortestFuzzy) return { state: 'lost', span: null };
  if (quote.length <= pieceLength) {
    const places = fuzzyPlaces(paragraph, quote, offset).map((place) => ({
      place,
      span: snap(paragraph, sought, place),
    }));
    const rated = places.map(({ place, span }) => ({
      span,
      score: place.likeness + contextScore(paragraph, sought, span.start, span.end - span.start),
    }));
    rated.sort((left, right) => right.score - left.score);
    const [best] = rated;
    const rival = rated.find(({ span }) => best && (span.end <= best.span.start || span.start >= best.span.end));
    if (!best) return { state: 'lost', span: null };
    if (rival && best.score - rival.score < 0.05) return { state: 'ambiguous', span: null };
    return { state: 'edited', span: best.span };
  }
  const head = quote.slice(0, pieceLength);
  const tail = quote.slice(-pieceLength);
  const heads = fuzzyPlaces(paragraph, head, offset).slice(0, 8);
  const tails = fuzzyPlaces(paragraph, tail, offset + quote.length - pieceLength).slice(0, 8);
  const pairs = heads.flatMap((first) => tails.map((last) => ({ first, last })));
  const lengthOf = (pair: { first: Piece; last: Piece }) => pair.last.end - pair.first.start;
  const fitting = pairs.filter((pair) => lengthOf(pair) > quote.length * 0.5 && lengthOf(pair) < quote.length * 2);
  fitting.sort(
    (left, right) =>
      right.first.likeness + right.last.likeness - left.first.likeness - left.last.likeness ||
      Math.abs(lengthOf(left) - quote.length) - Math.abs(lengthOf(right) - quote.length),
  );
  const [best] = fitting;
  if (!best) return { state: 'lost', span: null };
  return { state: 'edited', span: snap(paragraph, sought, { start: best.first.start, end: best.last.end }) };
}

/** Where exactly changed words begin and end is told best by the unchanged ones beside them. */
function snap(paragraph: string, sought: SoughtQuote, rough: Span): Span {
  let { start, end } = rough;
  if (sought.isAtStart) {
    if (start <= snapReach + paragraph.search(/\S|$/)) start = 0;
  } else {
    const beside = sought.prefix.slice(-20);
    const from = Math.max(0, start - snapReach - beside.length);
    const at = beside.length < 2 ? -1 : paragraph.slice(from, start + snapReach).lastIndexOf(beside);
    if (at !== -1 && from + at + beside.length < end) start = from + at + beside.length;
  }
  if (sought.isAtEnd) {
    if (paragraph.trimEnd().length - end <= snapReach) end = paragraph.trimEnd().length;
  } else {
    const beside = sought.suffix.slice(0, 20);
    const from = Math.max(start + 1, end - snapReach);
    const at = beside.length < 2 ? -1 : paragraph.slice(from, end + snapReach + beside.length).indexOf(beside);
    if (at !== -1) end = from + at;
  }
  return { start, end };
}

/** From 0 to 1: how much of the pieces is found in a paragraph, each wherever it fits best. */
export function likenessOf(paragraph: string, pieces: readonly string[]): number {
  if (pieces.length === 0) return 0;
  const total = pieces.reduce((sum, piece) => {
    if (paragraph.includes(piece)) return sum + 1;
    return sum + (fuzzyPlaces(paragraph, piece, 0)[0]?.likeness ?? 0);
  }, 0);
  return total / pieces.length;
}

/** Short pieces that stand for a longer text: its head, middle and tail. */
export function piecesOf(text: string): string[] {
  const whole = text.trim();
  if (whole.length <= pieceLength) return whole.length < shortestFuzzy ? [] : [whole];
  const middle = Math.floor((whole.length - pieceLength) / 2);
  const pieces = [whole.slice(0, pieceLength), whole.slice(-pieceLength)];
  return whole.length > 3 * pieceLength ? [...pieces, whole.slice(middle, middle + pieceLength)] : pieces;
}
