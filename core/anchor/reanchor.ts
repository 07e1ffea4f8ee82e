import { hashParagraph } from '../text/paragraph-hash.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { trimSpan } from '../text/trim-span.ts';
import { alignParagraphs, undecided, unmatched } from './align-paragraphs.ts';
import type { Anchor, AnchorState } from './anchor.ts';
import { describeAnchor } from './describe-anchor.ts';
import { findQuote, piecesOf, type FoundQuote, type SoughtQuote } from './find-quote.ts';
import { Likeness, matchEditedParagraphs } from './match-edited-paragraphs.ts';

/*
 * Paragraphs first, words second. Corpora full of repeated paragraphs make every method that looks for the words in the
 * whole text pick a wrong copy without a sign; so old and new paragraphs are aligned first, and the words are looked
 * for in the matched paragraph only.
 */

interface NewText {
  readonly content: string;
  readonly paragraphs: readonly Paragraph[];
}

interface Matching {
  /** For each old paragraph: its new position, `unmatched`, or `undecided`. */
  readonly positionOf: (old: number) => number;
  readonly isEqual: (old: number) => boolean;
  readonly isMoved: (old: number) => boolean;
  /** New paragraphs in which the words of an unmatched one may be found: it was split, or joined with another. */
  readonly partsOf: (old: number) => readonly number[];
}

/** One end of a span in the new text, and how sure it is. */
interface PlacedEnd {
  readonly offset: number;
  readonly state: AnchorState;
}

const worseFirst: readonly AnchorState[] = ['lost', 'ambiguous', 'edited', 'moved', 'exact'];

/**
 * Finds the anchors of a text again after it changed; the result is in the same order. `before` holds the old text's
 * paragraph hashes in order (`hashParagraph`), the anchors refer to that text. An anchor is `exact` when its paragraph
 * is unchanged, `moved` when the paragraph or the words stand elsewhere or other words of the paragraph changed,
 * `edited` when its own words changed. Where it cannot be told, or the words are gone, it is `ambiguous` or `lost` and
 * keeps its old offsets and words; it is never put on another copy of a deleted paragraph. What was moved, edited,
 * ambiguous or lost before stays so until someone confirms it.
 */
export function reanchor(
  before: { readonly paragraphHashes: readonly string[] },
  after: NewText,
  anchors: readonly Anchor[],
): Anchor[] {
  const words = after.paragraphs.map((paragraph) => after.content.slice(paragraph.start, paragraph.end));
  const alignment = alignParagraphs(before.paragraphHashes, words.map(hashParagraph));
  const seekers = anchors.filter(isPlaced);
  const likeness = new Likeness(before.paragraphHashes, words, knownPieces(before.paragraphHashes, seekers));
  const anchored = new Set(seekers.flatMap((anchor) => [anchor.paragraph - 1, anchor.lastParagraph - 1]));
  const unmatchedOnes = [...anchored]
    .filter((old) => alignment.newOf[old] === unmatched)
    .sort((left, right) => left - right);
  const edited = matchEditedParagraphs(alignment, likeness, new Set(unmatchedOnes));
  const repeated = repeatedOnes(before.paragraphHashes);
  const matching: Matching = {
    positionOf: (old) => {
      const equal = alignment.newOf[old] ?? unmatched;
      return equal === unmatched ? (edited.into.get(old) ?? unmatched) : equal;
    },
    isEqual: (old) => (alignment.newOf[old] ?? unmatched) >= 0,
    isMoved: (old) => alignment.isMoved[old] === 1,
    // The words of a repeated paragraph may come from another copy, so they prove nothing.
    partsOf: (old) => (repeated.has(before.paragraphHashes[old] ?? '') ? [] : (edited.around.get(old) ?? [])),
  };
  return anchors.map((anchor) => {
    if (!isPlaced(anchor)) return isRestored(after, anchor) ? place(after, anchor, anchor, 'exact') : anchor;
    const untouched = placeUntouched(after, matching, anchor);
    if (untouched) return untouched;
    return anchor.paragraph === anchor.lastParagraph
      ? placeWithin(after, matching, anchor)
      : placeAcross(after, matching, anchor);
  });
}

function repeatedOnes(hashes: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(hashes.filter((hash) => seen.size === seen.add(hash).size));
}

function isPlaced(anchor: Anchor): boolean {
  return anchor.state !== 'lost' && anchor.state !== 'ambiguous';
}

/** The text is as it was when the anchor was last sure of its place, such as after going back to an earlier version. */
function isRestored({ content, paragraphs }: NewText, anchor: Anchor): boolean {
  const { prefix, quote, suffix, start, offset, paragraph } = anchor;
  if (content.slice(Math.max(0, start - prefix.length), start) !== prefix) return false;
  if (!content.startsWith(quote + suffix, start) || quote === '') return false;
  const there = describeAnchor(content, paragraphs, anchor);
  return there.paragraph === paragraph && there.offset === offset && there.prefix === prefix && there.suffix === suffix;
}

/** What the anchors in each old paragraph quote, by the paragraph's hash, as short pieces. */
function knownPieces(hashes: readonly string[], anchors: readonly Anchor[]): Map<string, string[]> {
  const mostPieces = 12;
  const pieces = new Map<string, string[]>();
  const add = (paragraph: number, text: string) => {
    const hash = hashes[paragraph - 1];
    if (hash === undefined) return;
    const known = pieces.get(hash) ?? [];
    for (const piece of piecesOf(text)) if (known.length < mostPieces && !known.includes(piece)) known.push(piece);
    if (known.length > 0) pieces.set(hash, known);
  };
  for (const anchor of anchors) {
    const lead = lastLine(anchor.prefix);
    const trail = firstLine(anchor.suffix);
    if (anchor.paragraph === anchor.lastParagraph) {
      add(anchor.paragraph, lead + anchor.quote + trail);
    } else {
      add(anchor.paragraph, lead + firstLine(anchor.quote));
      add(anchor.lastParagraph, lastLine(anchor.quote) + trail);
    }
  }
  return pieces;
}

function firstLine(text: string): string {
  const newline = text.indexOf('\n');
  return newline === -1 ? text : text.slice(0, newline);
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** Both ends in unchanged paragraphs, and the same words between them; null otherwise. */
function placeUntouched(after: NewText, matching: Matching, anchor: Anchor): Anchor | null {
  const [first, last] = [anchor.paragraph - 1, anchor.lastParagraph - 1];
  if (!matching.isEqual(first) || !matching.isEqual(last)) return null;
  const start = (after.paragraphs[matching.positionOf(first)]?.start ?? 0) + anchor.offset;
  const end = (after.paragraphs[matching.positionOf(last)]?.start ?? 0) + anchor.lastOffset;
  if (start >= end || after.content.slice(start, end) !== anchor.quote) return null;
  return place(after, anchor, { start, end }, matching.isMoved(first) || matching.isMoved(last) ? 'moved' : 'exact');
}

function placeWithin(after: NewText, matching: Matching, anchor: Anchor): Anchor {
  const old = anchor.paragraph - 1;
  const position = matching.positionOf(old);
  const paragraph = after.paragraphs[position];
  if (position === undecided) return { ...anchor, state: 'ambiguous' };
  const found: FoundQuote = paragraph
    ? findIn(after, paragraph, soughtOf(anchor), matching, old)
    : { state: 'lost', span: null };
  if (found.span === null || !paragraph)
    return placeInPart(after, matching, anchor) ?? { ...anchor, state: found.state };
  return place(
    after,
    anchor,
    { start: paragraph.start + found.span.start, end: paragraph.start + found.span.end },
    found.state,
  );
}

/** The words unchanged in exactly one of the paragraphs that theirs was split into or joined with; null otherwise. */
function placeInPart(after: NewText, matching: Matching, anchor: Anchor): Anchor | null {
  const parts = matching.partsOf(anchor.paragraph - 1).flatMap((position) => {
    const paragraph = after.paragraphs[position];
    const words = paragraph ? after.content.slice(paragraph.start, paragraph.end) : '';
    return paragraph && words.includes(anchor.quote) ? [{ paragraph, words }] : [];
  });
  const [part] = parts;
  if (!part || parts.length > 1 || anchor.quote.trim() === '') return null;
  const found = findQuote(part.words, soughtOf(anchor));
  if (found.span === null) return null;
  const start = part.paragraph.start + found.span.start;
  return place(after, anchor, { start, end: start + anchor.quote.length }, 'moved');
}

function soughtOf(anchor: Anchor): SoughtQuote {
  const prefix = lastLine(anchor.prefix);
  const suffix = firstLine(anchor.suffix);
  const isAtStart = prefix.trim() === '' && anchor.offset <= anchor.prefix.length;
  const isAtEnd = suffix.trim() === '' && (suffix.length < anchor.suffix.length || anchor.suffix.length < 60);
  return { quote: anchor.quote, prefix, suffix, offset: anchor.offset, isAtStart, isAtEnd };
}

function findIn(
  after: NewText,
  paragraph: Paragraph,
  sought: SoughtQuote,
  matching: Matching,
  old: number,
): FoundQuote {
  const words = after.content.slice(paragraph.start, paragraph.end);
  if (!matching.isEqual(old)) {
    const found = findQuote(words, sought);
    return found.state === 'exact' ? { state: 'moved', span: found.span } : found;
  }
  const state = matching.isMoved(old) ? 'moved' : 'exact';
  if (words.startsWith(sought.quote, sought.offset)) {
    return { state, span: { start: sought.offset, end: sought.offset + sought.quote.length } };
  }
  // Equal but for white space at its start: the words stand as far from its first letter as before.
  const found = findQuote(words, sought);
  return found.span === null || found.state === 'edited' ? found : { state, span: found.span };
}

/** A span over several paragraphs: both ends are placed by themselves. */
function placeAcross(after: NewText, matching: Matching, anchor: Anchor): Anchor {
  const lead = lastLine(anchor.prefix);
  const trail = firstLine(anchor.suffix);
  const head = firstLine(anchor.quote);
  const tail = lastLine(anchor.quote);
  const start = placeEnd(after, matching, anchor.paragraph - 1, 'start', {
    quote: head,
    prefix: lead,
    suffix: '',
    offset: anchor.offset,
    isAtStart: lead.trim() === '',
    isAtEnd: true,
  });
  const end = placeEnd(after, matching, anchor.lastParagraph - 1, 'end', {
    quote: tail,
    prefix: '',
    suffix: trail,
    offset: anchor.lastOffset - tail.length,
    isAtStart: true,
    isAtEnd: trail.trim() === '',
  });
  const worst = worseFirst.find((state) => state === start.state || state === end.state) ?? 'lost';
  if (worst === 'lost' || worst === 'ambiguous') return { ...anchor, state: worst };
  if (start.offset >= end.offset) return { ...anchor, state: 'lost' };
  const isSame = after.content.slice(start.offset, end.offset) === anchor.quote;
  const isSpacing = !isSame && sameWords(after.content.slice(start.offset, end.offset), anchor.quote);
  // Ends that were moved apart would take in words that nobody annotated.
  if (!isSame && end.offset - start.offset > 3 * anchor.quote.length + 200) return { ...anchor, state: 'lost' };
  return place(
    after,
    anchor,
    { start: start.offset, end: end.offset },
    isSame ? worst : isSpacing ? 'moved' : 'edited',
  );
}

function sameWords(left: string, right: string): boolean {
  return left.replace(/\s+/g, ' ') === right.replace(/\s+/g, ' ');
}

function placeEnd(
  after: NewText,
  matching: Matching,
  old: number,
  side: 'start' | 'end',
  sought: SoughtQuote,
): PlacedEnd {
  const position = matching.positionOf(old);
  const paragraph = after.paragraphs[position];
  if (!paragraph) return { offset: 0, state: position === undecided ? 'ambiguous' : 'lost' };
  const found = findIn(after, paragraph, { ...sought, offset: Math.max(0, sought.offset) }, matching, old);
  if (found.span === null) return { offset: 0, state: found.state };
  return { offset: paragraph.start + found.span[side], state: found.state };
}

/** Describes the anchor at its new place; what was doubtful before stays so. */
function place(after: NewText, anchor: Anchor, span: { start: number; end: number }, state: AnchorState): Anchor {
  const trimmed = state === 'edited' ? trimSpan(after.content, span) : span;
  if (!trimmed) return { ...anchor, state: 'lost' };
  const before = isPlaced(anchor) ? anchor.state : 'exact';
  const worst = worseFirst.find((candidate) => candidate === state || candidate === before) ?? state;
  return { ...describeAnchor(after.content, after.paragraphs, trimmed), state: worst };
}
