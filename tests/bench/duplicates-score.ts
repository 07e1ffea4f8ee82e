import type { PassageResult } from '../../core/duplicates/passage-result.ts';
import {
  changeKinds,
  paragraphsPerText,
  type ChangeKind,
  type PlantedCase,
  type PlantedCorpus,
} from './duplicates-corpus.ts';

/** How well the passages found agree with those planted; the measures of the PAN plagiarism detection task. */
export interface Score {
  /** Share of the pairs found that stand in two paragraphs of one family. */
  readonly pairPrecision: number;
  /** Shares of code units: found rightly among all found, and among all planted. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Aligned stretches per copy found; 1 is best. */
  readonly granularity: number;
  readonly plagdet: number;
  /** Share of the copies of each kind that are paired with a paragraph of their family. */
  readonly found: Readonly<Record<ChangeKind, number>>;
  readonly pairs: number;
  readonly wrongPairs: readonly string[];
}

interface Row {
  readonly sides: readonly [text: number, start: number, end: number, paragraph: number][];
}

/** Compares what was found in a planted corpus with what was planted; text ids are the positions of the texts. */
export function scorePassages(corpus: PlantedCorpus, result: PassageResult): Score {
  const starts = corpus.texts.map(paragraphStarts);
  const rows: Row[] = [];
  let right = 0;
  let pairs = 0;
  const wrongPairs: string[] = [];
  const linked = new Map<number, Row[]>();
  const areFamily = (left: number, other: number): boolean =>
    corpus.families[left]?.some((member) => corpus.families[other]?.includes(member)) ?? false;
  const rightRows: Row[] = [];
  for (const group of result.groups) {
    if (group.class === 'boilerplate') continue;
    for (const pair of group.pairs) {
      pairs += 1;
      const textA = Number(group.members[pair.a]?.textId);
      const textB = Number(group.members[pair.b]?.textId);
      const found = pair.aligned.map(([aStart, aEnd, bStart, bEnd]): Row => ({
        sides: [
          [textA, aStart, aEnd, paragraphAt(starts, textA, aStart)],
          [textB, bStart, bEnd, paragraphAt(starts, textB, bStart)],
        ],
      }));
      rows.push(...found);
      const [left, other] = found[0]?.sides ?? [];
      if (!left || !other) continue;
      if (left[3] === other[3] || !areFamily(left[3], other[3])) {
        if (wrongPairs.length < 50) {
          wrongPairs.push(
            found
              .flatMap(({ sides }) => sides.map(([text, start, end]) => corpus.texts[text]?.slice(start, end)))
              .join('\n    ~ '),
          );
        }
        continue;
      }
      right += 1;
      rightRows.push(...found);
      for (const row of found) {
        for (const [, , , paragraph] of row.sides) {
          const known = linked.get(paragraph);
          if (known) known.push(row);
          else linked.set(paragraph, [row]);
        }
      }
    }
  }
  const gold = cover(
    corpus.texts,
    corpus.cases.flatMap(({ copy, source }) => [copy, source]),
  );
  const all = cover(corpus.texts, rows.flatMap(toSpans));
  const matching = cover(corpus.texts, rightRows.flatMap(toSpans));
  const common = matching.map((marks, text) => marks.map((mark, at) => mark & (gold[text]?.[at] ?? 0)));
  const precision = share(sum(common), sum(all));
  const recall = share(sum(common), sum(gold));
  const granularity = granularityOf(corpus.cases, starts, linked);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    pairPrecision: share(right, pairs),
    precision,
    recall,
    f1,
    granularity,
    plagdet: f1 / Math.log2(1 + granularity),
    found: foundByKind(corpus.cases, starts, linked),
    pairs,
    wrongPairs,
  };
}

function toSpans(row: Row): { text: number; start: number; end: number }[] {
  return row.sides.map(([text, start, end]) => ({ text, start, end }));
}

function foundByKind(
  cases: readonly PlantedCase[],
  starts: readonly (readonly number[])[],
  linked: ReadonlyMap<number, readonly Row[]>,
): Record<ChangeKind, number> {
  const entries = changeKinds.map((kind): [ChangeKind, number] => {
    const ofKind = cases.filter((planted) => planted.kind === kind);
    const found = ofKind.filter(({ copy }) =>
      linked
        .get(paragraphAt(starts, copy.text, copy.start))
        ?.some(({ sides }) =>
          sides.some(([text, start, end]) => text === copy.text && start < copy.end && copy.start < end),
        ),
    );
    return [kind, share(found.length, ofKind.length)];
  });
  return Object.fromEntries(entries) as Record<ChangeKind, number>;
}

function granularityOf(
  cases: readonly PlantedCase[],
  starts: readonly (readonly number[])[],
  linked: ReadonlyMap<number, readonly Row[]>,
): number {
  let rows = 0;
  let found = 0;
  for (const { copy, source } of cases) {
    const sourceParagraph = paragraphAt(starts, source.text, source.start);
    const of = (linked.get(paragraphAt(starts, copy.text, copy.start)) ?? []).filter(
      ({ sides }) =>
        sides.some(([, , , paragraph]) => paragraph === sourceParagraph) &&
        sides.some(([text, start, end]) => text === copy.text && start < copy.end && copy.start < end),
    );
    if (of.length === 0) continue;
    rows += of.length;
    found += 1;
  }
  return found === 0 ? 1 : rows / found;
}

function cover(texts: readonly string[], spans: readonly { text: number; start: number; end: number }[]): Uint8Array[] {
  const marks = texts.map((text) => new Uint8Array(text.length));
  for (const { text, start, end } of spans) marks[text]?.fill(1, start, end);
  return marks;
}

function sum(marks: readonly Uint8Array[]): number {
  return marks.reduce((total, text) => total + text.reduce((count, mark) => count + mark, 0), 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function paragraphStarts(text: string): number[] {
  const found = [0];
  for (let at = text.indexOf('\n\n'); at !== -1; at = text.indexOf('\n\n', at + 2)) found.push(at + 2);
  return found;
}

/** Number over the corpus of the paragraph that holds an offset. */
function paragraphAt(starts: readonly (readonly number[])[], text: number, offset: number): number {
  const last = starts[text]?.findLastIndex((start) => start <= offset) ?? 0;
  return text * paragraphsPerText + last;
}
