import type { Paragraph } from '../text/paragraphs.ts';
import { closersOfKind } from './mark-kinds.ts';
import { MarkPairing } from './mark-pairing.ts';
import { markTraits, readMarks, type Marks } from './read-marks.ts';
import { segmentOf, type Segment } from './segment.ts';

/** How many paragraphs one quotation may run over without its mark being repeated. */
const maximumRun = 6;

/**
 * Pairs the quotation marks of a text: nested ones of any family, wrong closers, quotations that run over paragraphs
 * (with the mark repeated or not), and marks that close or open two at once. Only outermost pairs are given, in order;
 * a mark without partner makes none. One pass with a stack, linear in the text.
 */
export function pairMarks(content: string, paragraphs: readonly Paragraph[]): Segment[] {
  const found: Segment[] = [];
  const marks = readMarks(content, paragraphs);
  if (marks.count === 0) return found;
  const paired = new MarkPairing(content, paragraphs, marks);
  for (let index = 0; index < paragraphs.length; index += 1) {
    append(found, paired.segmentsOf(index));
    const pending = paired.openIn(index);
    if (pending < 0) continue;
    const start = marks.offsets[pending] ?? 0;
    if (isRepeatedBelow(content, paragraphs, marks, index, pending)) {
      const segment = segmentOf(content, start, paragraphs[index]?.end ?? 0, true);
      if (segment) pushOutermost(found, segment);
      continue;
    }
    const below = paragraphOfCloser(paired, marks, index, pending, paragraphs.length);
    if (below < 0) continue;
    const closing = marks.offsets[paired.orphanIn(below)] ?? 0;
    const segment = segmentOf(content, start, closing + 1, false);
    if (segment) pushOutermost(found, segment);
    paired.dropUpTo(below, closing);
    index = below - 1;
  }
  return found;
}

/** The mark stands again where the next paragraph begins: the quotation was never closed on purpose. */
function isRepeatedBelow(
  content: string,
  paragraphs: readonly Paragraph[],
  marks: Marks,
  index: number,
  pending: number,
): boolean {
  const paragraph = paragraphs[index + 1];
  const next = firstIn(marks, index + 1);
  if (!paragraph || next < 0 || !canOpen(marks, next) || marks.kinds[next] !== marks.kinds[pending]) return false;
  const offset = marks.offsets[next] ?? 0;
  return offset === paragraph.start || content.slice(paragraph.start, offset).trim() === '';
}

/** Position of the first mark of a paragraph; -1 when it has none. */
function firstIn(marks: Marks, paragraph: number): number {
  const first = marks.starts[paragraph] ?? marks.count;
  return first < (marks.starts[paragraph + 1] ?? first) ? first : -1;
}

function canOpen(marks: Marks, mark: number): boolean {
  return ((marks.traits[mark] ?? 0) & markTraits.canOpen) !== 0;
}

function closes(marks: Marks, closer: number, opener: number): boolean {
  return (((closersOfKind[marks.kinds[opener] ?? 0] ?? 0) >> (marks.kinds[closer] ?? 0)) & 1) === 1;
}

/** Adds one by one: spreading a long list into arguments would overflow the stack. */
function append(target: Segment[], items: readonly Segment[]): void {
  for (const item of items) target.push(item);
}

/** Takes out the pairs that the new one encloses. */
function pushOutermost(found: Segment[], segment: Segment): void {
  while ((found.at(-1)?.start ?? -1) >= segment.start) found.pop();
  found.push(segment);
}

/** The paragraph whose first closing mark without an opener closes the open mark of an earlier one; -1 for none. */
function paragraphOfCloser(paired: MarkPairing, marks: Marks, from: number, pending: number, count: number): number {
  for (let index = from + 1; index <= from + maximumRun && index < count; index += 1) {
    const orphan = paired.orphanIn(index);
    if (orphan >= 0 && closes(marks, orphan, pending)) {
      const first = firstIn(marks, index);
      const isOpenedAgain =
        first >= 0 && first < orphan && marks.kinds[first] === marks.kinds[pending] && canOpen(marks, first);
      return isOpenedAgain ? -1 : index;
    }
    if (paired.openIn(index) >= 0) return -1;
  }
  return -1;
}
