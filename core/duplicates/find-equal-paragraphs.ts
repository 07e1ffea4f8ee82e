import { hashParagraph } from '../text/paragraph-hash.ts';
import { foldPassage } from '../text/fold.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { trimSpan } from '../text/trim-span.ts';
import type { PassageClass, PassageGroup, PassageMember } from './passage-group.ts';

/** A text in which paragraphs are compared; `date` is its ISO date (`2024-09-19`), where one is known. */
export interface ComparedText {
  readonly textId: string;
  readonly content: string;
  readonly paragraphs: readonly Paragraph[];
  readonly date?: string | null;
}

/** Lines shorter than this that end without a full stop are navigation, by-lines and the like. */
const shortestPassage = 60;
const previewLength = 80;

interface Occurrence {
  readonly member: PassageMember;
  readonly date: string | null;
}

/**
 * Groups of paragraphs, within and across texts, that are equal but for case, white space, quotation marks and dashes
 * (`foldText`). Groups stand in the order of their first members, members in the order of the texts given; the source
 * is the one in the text of the earliest known date, else the first. Short lines without a full stop are of class
 * `boilerplate`, all others `exact`. Linear in the length of the texts.
 */
export function findEqualParagraphs(texts: readonly ComparedText[]): PassageGroup[] {
  const occurrences = new Map<string, Occurrence[]>();
  for (const { textId, content, paragraphs, date } of texts) {
    const fullDate = date && /^\d{4}-/.test(date) ? date : null;
    for (const paragraph of paragraphs) {
      const span = trimSpan(content, paragraph);
      if (!span) continue;
      const folded = foldPassage(content.slice(span.start, span.end));
      if (folded === '') continue;
      const member: PassageMember = { textId, span, paragraphs: [paragraph.number, paragraph.number] };
      const known = occurrences.get(folded);
      if (known) known.push({ member, date: fullDate });
      else occurrences.set(folded, [{ member, date: fullDate }]);
    }
  }
  const contents = new Map(texts.map((text) => [text.textId, text.content]));
  const groups: PassageGroup[] = [];
  for (const [folded, found] of occurrences) {
    const first = found[0]?.member;
    if (found.length < 2 || !first) continue;
    const words = contents.get(first.textId)?.slice(first.span.start, first.span.end) ?? '';
    groups.push({
      groupId: hashParagraph(folded),
      class: classOf(words),
      similarity: 1,
      members: found.map((occurrence) => occurrence.member),
      source: sourceAmong(found),
      preview: previewOf(words),
    });
  }
  return groups;
}

function classOf(words: string): PassageClass {
  const isSentence = words.length >= shortestPassage || /[.!?…»“”"。！？]['’)\]]*$/u.test(words);
  return isSentence && /\p{L}/u.test(words) ? 'exact' : 'boilerplate';
}

function sourceAmong(found: readonly Occurrence[]): number {
  let source = 0;
  found.forEach(({ date }, index) => {
    const earliest = found[source]?.date ?? null;
    if (date !== null && (earliest === null || date < earliest)) source = index;
  });
  return source;
}

/** The first words, cut at a word, with an ellipsis where there are more. */
function previewOf(words: string): string {
  const plain = words.slice(0, 4 * previewLength).replace(/\s+/g, ' ');
  if (plain.length <= previewLength) return plain;
  const cut = plain.slice(0, previewLength);
  const space = cut.lastIndexOf(' ');
  return `${(space > previewLength / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')).replace(/[\s,;:–-]+$/u, '')}…`;
}
