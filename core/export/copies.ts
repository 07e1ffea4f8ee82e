import { countLeading } from '../base/count-leading.ts';
import { findEqualParagraphs } from '../duplicates/find-equal-paragraphs.ts';
import type { PassageGroup, PassageMember } from '../duplicates/passage-group.ts';
import { foldPassage } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { uncounted, type ExportProgress } from './export-progress.ts';
import { exportRows, type ExportInput, type ExportRow } from './export-row.ts';
import { groupRows } from './group-rows.ts';

/** Another place where the words of a tagged passage stand. Paragraph numbers count from 1, both included. */
export interface Copy {
  /** Path of the text's file below the corpus folder. */
  readonly file: string;
  readonly textTitle: string;
  readonly paragraphFirst: number;
  readonly paragraphLast: number;
}

/** A place is listed at most this often per passage: a citation must stay readable and the search linear. */
const mostCopies = 20;

/**
 * For each row, by id, the other places of the same passage: other annotations of its passage group (unless the analyst
 * decided that the group's members differ), other annotations of the same words, and paragraphs that are equal to the
 * one it lies in, tagged or not. Places that share a paragraph with the row are left out. At most 20 per row, by text in
 * corpus order and then by paragraph.
 */
export function findCopies(
  input: ExportInput,
  rows: readonly ExportRow[],
  progress?: ExportProgress,
): Map<string, Copy[]> {
  const everything = exportRows(input, {}, progress?.of('everything'));
  const placed = (everything.ok ? everything.value : []).filter((row) => row.startCodePoint !== null);
  const byGroup = placesBy(placed, (row) => groupOf(input, row));
  const folded = new Map<string, string>();
  const wordsOf = ({ quote }: ExportRow) => {
    const known = folded.get(quote) ?? foldQuote(quote);
    folded.set(quote, known);
    return known;
  };
  // Folding the words of every row is what takes long.
  const step = (progress?.of('copies') ?? uncounted)(placed.length + rows.length);
  const byWords = placesBy(placed, (row) => {
    step();
    return wordsOf(row);
  });
  const passages = new EqualPassages(input);
  const textOrder = new Map(input.texts.map(({ summary }, position) => [summary.textId, position]));
  const found = new Map<string, Copy[]>();
  for (const row of rows) {
    step();
    const group = groupOf(input, row);
    const candidates = [
      ...firstOthers(row, group === null ? [] : byGroup.get(group)),
      ...firstOthers(row, byWords.get(wordsOf(row))),
      ...(row.startCodePoint === null ? [] : firstOthers(row, passages.copiesOf(row))),
    ];
    if (candidates.length === 0) continue;
    const copies = distinctPlaces(candidates).sort(
      (left, right) =>
        (textOrder.get(left.file) ?? 0) - (textOrder.get(right.file) ?? 0) ||
        left.paragraphFirst - right.paragraphFirst ||
        left.paragraphLast - right.paragraphLast,
    );
    found.set(row.id, copies.slice(0, mostCopies));
  }
  return found;
}

/** Places by a key, each once however many annotations it has; without that, many equal ones would cost their square. */
function placesBy<Key>(rows: readonly ExportRow[], keyOf: (row: ExportRow) => Key): Map<Key, Copy[]> {
  return new Map([...groupRows(rows, keyOf)].map(([key, group]) => [key, distinctPlaces(group)]));
}

function distinctPlaces(places: readonly Copy[]): Copy[] {
  const keyed = places.map((copy) => [`${copy.paragraphFirst}-${copy.paragraphLast} ${copy.file}`, copy] as const);
  return [...new Map(keyed).values()];
}

function firstOthers(row: ExportRow, places: readonly Copy[] | undefined): Copy[] {
  const others: Copy[] = [];
  for (const place of places ?? []) {
    if (others.length === mostCopies) break;
    const overlaps =
      place.file === row.file && place.paragraphFirst <= row.paragraphLast && row.paragraphFirst <= place.paragraphLast;
    if (!overlaps) others.push(place);
  }
  return others;
}

function groupOf(input: ExportInput, row: ExportRow): string | null {
  const { groupId } = row.fields;
  if (groupId === undefined || input.state.decisions.get(groupId)?.verdict === 'different') return null;
  return groupId;
}

/** The comparison form without what a selection may or may not take in: quotation marks and stops at the ends. */
function foldQuote(quote: string): string {
  const folded = foldPassage(quote);
  return folded.replace(/^["'\s]+|["'.,;:!?…\s]+$/gu, '') || folded;
}

interface PlacedMember {
  readonly group: PassageGroup;
  readonly member: PassageMember;
}

/** The equal paragraphs of the corpus, by place. */
class EqualPassages {
  readonly #titles: ReadonlyMap<string, string>;
  readonly #byText: ReadonlyMap<string, PlacedMember[]>;

  constructor(input: ExportInput) {
    this.#titles = new Map(input.texts.map(({ summary }) => [summary.textId, summary.title]));
    const texts = input.texts.map(({ summary: { textId, date }, content, paragraphs }) => ({
      textId,
      content,
      paragraphs,
      date,
    }));
    const members = findEqualParagraphs(texts).flatMap((group) => group.members.map((member) => ({ group, member })));
    this.#byText = groupRows(
      members.sort((left, right) => left.member.span.start - right.member.span.start),
      ({ member }) => member.textId,
    );
  }

  copiesOf(row: ExportRow): Copy[] {
    const placed = this.#memberAround(row.file, row);
    if (!placed) return [];
    const offsetFirst = row.paragraphFirst - placed.member.paragraphs[0];
    const offsetLast = row.paragraphLast - placed.member.paragraphs[0];
    return placed.group.members
      .filter((member) => member !== placed.member)
      .slice(0, mostCopies)
      .map((member) => ({
        file: member.textId,
        textTitle: this.#titles.get(member.textId) ?? member.textId,
        paragraphFirst: member.paragraphs[0] + offsetFirst,
        paragraphLast: member.paragraphs[0] + offsetLast,
      }));
  }

  /** Equal paragraphs do not overlap, so only the last one that begins at or before the span can hold it. */
  #memberAround(textId: string, span: Span): PlacedMember | null {
    const members = this.#byText.get(textId) ?? [];
    const begun = countLeading(members.length, (position) => (members[position]?.member.span.start ?? 0) <= span.start);
    const placed = members[begun - 1];
    return placed && span.end <= placed.member.span.end ? placed : null;
  }
}
