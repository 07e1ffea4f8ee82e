import { findParagraphs, paragraphPositionAt, type Paragraph } from '../text/paragraphs.ts';
import { spansOverlap, type Span } from '../text/span.ts';
import { paragraphAt } from '../text/text-units.ts';
import { trimSpan } from '../text/trim-span.ts';
import { findCopies, groupsAround, type CopyPlace, type TextPlace } from './find-copies.ts';
import { mapSpan } from './map-span.ts';
import type { PassageGroup } from './passage-group.ts';

/** A text whose paragraphs are known. */
interface Paragraphs {
  readonly content: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The part of a tagged span that lies in one paragraph. */
interface Piece extends TextPlace {
  readonly paragraph: Paragraph;
  /** The groups that know the piece. */
  readonly groups: readonly PassageGroup[];
}

/**
 * Texts that may hold a copy of a tagged span, as far as passage groups know: those that have copies of each of its
 * paragraphs that groups know at all. `content` is that of the text that the span is in.
 */
export function textsWithCopies(groups: readonly PassageGroup[], tagged: TextPlace, content: string): Set<string> {
  const pieces = piecesOf(groups, tagged, { content, paragraphs: findParagraphs(content) });
  const known = pieces.filter((piece) => piece.groups.length > 0);
  const textsOf = known.map((piece) => piece.groups.flatMap(({ members }) => members.map(({ textId }) => textId)));
  const [first = [], ...others] = textsOf.map((textIds) => new Set(textIds));
  return new Set([...first].filter((textId) => others.every((textIds) => textIds.has(textId))));
}

/**
 * Other places of a tagged span that runs over several paragraphs, which groups know one by one: where each paragraph,
 * or the part of it that is tagged, has a copy in the same text, in the same order and with no words between them.
 * Paragraphs that no group knows, being short, are compared where the copy would have to stand. `contentOf` gives the
 * content of a text, or null where it cannot be read. Each place is given once, none that overlaps the span itself; none
 * for a span inside one paragraph, for which there is `findCopies`.
 */
export function findJoinedCopies(
  groups: readonly PassageGroup[],
  tagged: TextPlace,
  contentOf: (textId: string) => string | null,
): CopyPlace[] {
  const texts = new Map<string, Paragraphs | null>();
  const textOf = (textId: string): Paragraphs | null => {
    const known = texts.get(textId);
    if (known !== undefined) return known;
    const content = contentOf(textId);
    const text = content === null ? null : { content, paragraphs: findParagraphs(content) };
    texts.set(textId, text);
    return text;
  };
  const home = textOf(tagged.textId);
  const pieces = home ? piecesOf(groups, tagged, home) : [];
  if (!home || pieces.length < 2) return [];
  const known = pieces.map((piece) => findCopies(piece.groups, piece, contentOf));
  const first = known.findIndex((copies) => copies.length > 0);
  const found: CopyPlace[] = [];
  for (const { textId, span } of known[first] ?? []) {
    const away = textOf(textId);
    const whole = away && joinedCopy({ home, away, textId, pieces, known }, first, span);
    const number = whole && away.paragraphs[paragraphPositionAt(away.paragraphs, whole.start)]?.number;
    const isNew = whole && ![tagged, ...found].some((one) => one.textId === textId && spansOverlap(one.span, whole));
    if (isNew && number) found.push({ textId, span: whole, paragraph: number });
  }
  return found;
}

/** The span from the beginning of the first paragraph that it touches to the end of the last one. */
export function widenToParagraphs(content: string, { start, end }: Span): Span {
  return {
    start: Math.min(start, paragraphAt(content, start)?.start ?? start),
    end: Math.max(end, paragraphAt(content, Math.max(start, end - 1))?.end ?? end),
  };
}

/** The parts that hold words, paragraph by paragraph. */
function piecesOf(groups: readonly PassageGroup[], { textId, span }: TextPlace, home: Paragraphs): Piece[] {
  const { content, paragraphs } = home;
  const near = groups.filter(({ members }) =>
    members.some((member) => member.textId === textId && spansOverlap(member.span, span)),
  );
  const pieces: Piece[] = [];
  for (let at = Math.max(0, paragraphPositionAt(paragraphs, span.start)); at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.start >= span.end) break;
    const part = { start: Math.max(span.start, paragraph.start), end: Math.min(span.end, paragraph.end) };
    const trimmed = part.start < part.end ? trimSpan(content, part) : null;
    if (!trimmed || !hasWord(content, trimmed.start, trimmed.end)) continue;
    pieces.push({ textId, span: trimmed, paragraph, groups: groupsAround(near, { textId, span: trimmed }) });
  }
  return pieces;
}

interface Search {
  readonly home: Paragraphs;
  readonly away: Paragraphs;
  /** The text of `away`. */
  readonly textId: string;
  readonly pieces: readonly Piece[];
  /** For each piece the copies that groups know of it. */
  readonly known: readonly (readonly CopyPlace[])[];
}

/** Goes on from the copy of one piece to those of its neighbours, forwards and backwards; null where one is missing. */
function joinedCopy(search: Search, from: number, span: Span): Span | null {
  let { start, end } = span;
  for (let at = from + 1; at < search.pieces.length; at += 1) {
    const next = neighbour(search, at, { start, end }, 1);
    if (!next) return null;
    end = next.end;
  }
  for (let at = from - 1; at >= 0; at -= 1) {
    const previous = neighbour(search, at, { start, end }, -1);
    if (!previous) return null;
    start = previous.start;
  }
  return { start, end };
}

/** The copy of a piece that stands right behind (1) or before (-1) what was found of the others. */
function neighbour(search: Search, at: number, found: Span, step: 1 | -1): Span | null {
  const { away, textId, known } = search;
  const isBeside = (span: Span | null): span is Span =>
    span !== null &&
    (step === 1
      ? found.end <= span.start && !hasWord(away.content, found.end, span.start)
      : span.end <= found.start && !hasWord(away.content, span.end, found.start));
  const copies = (known[at] ?? []).filter((copy) => copy.textId === textId).map(({ span }) => span);
  return copies.find(isBeside) ?? [besideIn(search, at, found, step)].find(isBeside) ?? null;
}

/** What corresponds to a piece in the next paragraph with words, whether a group knows it or not. */
function besideIn({ home, away, pieces }: Search, at: number, found: Span, step: 1 | -1): Span | null {
  const piece = pieces[at];
  const edge = step === 1 ? Math.max(found.start, found.end - 1) : found.start;
  let position = paragraphPositionAt(away.paragraphs, edge) + step;
  let paragraph = away.paragraphs[position];
  while (paragraph && !hasWord(away.content, paragraph.start, paragraph.end)) {
    position += step;
    paragraph = away.paragraphs[position];
  }
  if (!piece || !paragraph) return null;
  const from = { content: home.content, span: piece.paragraph };
  return mapSpan(from, piece.span, { content: away.content, span: paragraph });
}

function hasWord(content: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(content.slice(start, end));
}
