import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../core/annotation/annotation.ts';
import { finishWork } from '../../../../core/base/finish-work.ts';
import { applyChange } from '../../../../core/command/apply-change.ts';
import { recordKey, type Change, type ProjectRecord, type RecordKind } from '../../../../core/command/change.ts';
import { recordOf } from '../../../../core/command/project-state.ts';
import type { RecordRow } from '../../../../core/export/export-row.ts';
import type { TextSummary } from '../../../../core/text/source-text.ts';
import type { CodeKind } from '../../../../renderer/input/code-kind.ts';
import type { Arrangement } from '../../../../renderer/tables/arrange-rows.ts';
import { readInSteps } from '../../../../renderer/tables/read-rows.ts';
import { RowBook } from '../../../../renderer/tables/row-book.ts';
import { quoteColumns } from '../../../../renderer/tables/row-columns.ts';
import { quoteGroupings } from '../../../../renderer/tables/row-groupings.ts';
import { GroupHeading, type TableEntry } from '../../../../renderer/tables/table-entry.ts';
import type { TableWish } from '../../../../renderer/tables/table-wish.ts';
import { annotationOf, stateOf, summaryOf } from '../annotation-fixture.ts';

const plain: TableWish = { kind: 'quote', query: '', sort: null, grouping: null };
const words = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function quoteOf(id: number, parts: Partial<Annotation> & { start?: number; speaker?: string } = {}): Annotation {
  const { speaker = '', ...rest } = parts;
  return annotationOf(`id ${id}`, {
    createdBy: '',
    fields: speaker === '' ? {} : { speaker: { name: speaker } },
    ...rest,
  });
}

/** A project with a book of its rows, whose slices are done when they are asked for. */
class Bench {
  readonly state = stateOf();
  texts: TextSummary[] = [summaryOf('a.txt'), summaryOf('b.txt')];
  told = 0;
  wished: TableWish = plain;
  readonly book: RowBook;
  readonly #slices: (() => void)[] = [];
  #time = 0;

  constructor(annotations: readonly Annotation[] = []) {
    for (const annotation of annotations) this.state.annotations.put(annotation);
    const tell = (): void => void (this.told += 1);
    this.book = new RowBook(this, plain, tell, {
      budget: 1,
      now: () => (this.#time += 1),
      later: (slice) => this.#slices.push(slice),
    });
  }

  summary(textId: string): TextSummary | undefined {
    return this.texts.find((text) => text.textId === textId);
  }

  wish(parts: Partial<TableWish>): void {
    this.wished = { ...this.wished, ...parts };
    this.book.wish(this.wished);
  }

  put(kind: RecordKind, id: string, record: ProjectRecord | null): void {
    const key = recordKey(kind, id);
    const change: Change = { label: '', before: { [key]: recordOf(this.state, key) }, after: { [key]: record } };
    applyChange(this.state, change);
    this.book.take(change);
  }

  goOn(most = Infinity): number {
    let count = 0;
    for (; count < most && this.#slices.length > 0; count += 1) this.#slices.shift()?.();
    return count;
  }

  shown(): string[] {
    return this.book.arranged.rows.map((row) =>
      row instanceof GroupHeading ? `${row.value}: ${row.count}` : lineOf(row),
    );
  }

  /** The same rows by sorting all at once. */
  direct(arrangement: Arrangement, kind: CodeKind | null): string[] {
    const { query, sort, grouping } = arrangement;
    const compareWords = (left: string, right: string): number =>
      Number(left === '') - Number(right === '') || words.compare(left, right);
    const compare = (left: TableEntry, right: TableEntry): number => {
      const [one, other] = [left.row, right.row].map((row) => grouping?.valueOf(row) ?? '');
      const byGroup =
        compareWords(one ?? '', other ?? '') ||
        Number((one ?? '') > (other ?? '')) - Number((one ?? '') < (other ?? ''));
      if (byGroup !== 0 || !sort) return byGroup;
      const [cell, otherCell] = [sort.column.text(left.row), sort.column.text(right.row)];
      const isSwapped = sort.isDescending && cell !== '' && otherCell !== '';
      return isSwapped ? compareWords(otherCell, cell) : compareWords(cell, otherCell);
    };
    const entries = finishWork(readInSteps(this, kind))
      .entries.filter(({ row }) => wordsOf(row).toLowerCase().includes(query))
      .toSorted(compare);
    if (!grouping) return entries.map(lineOf);
    const values = new Set(entries.map(({ row }) => grouping.valueOf(row)));
    return [...values].flatMap((value) => {
      const group = entries.filter(({ row }) => grouping.valueOf(row) === value);
      return [`${value}: ${group.length}`, ...group.map(lineOf)];
    });
  }
}

function wordsOf({ quote, textTitle, code, fields }: RecordRow): string {
  return [quote, textTitle, code, fields.speaker?.name].join(' ');
}

function lineOf({ row }: TableEntry): string {
  return `${row.id} ${row.textTitle} ${row.fields.speaker?.name ?? ''} ${row.code} ${row.links.length}`;
}

const speakers = ['', 'Ada', 'ada', 'Bo', 'Bö', '10', '9'];
const sorts = ['speaker', 'text', 'links'].flatMap((columnId) => {
  const column = quoteColumns.find((one) => one.columnId === columnId);
  return column ? [false, true].map((isDescending) => ({ column, isDescending })) : [];
});

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('put' as const), ...annotationParts() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('remove' as const), id: fc.nat(12) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('link' as const), from: fc.nat(12), to: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unlink' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('name' as const), path: fc.constantFrom('claim', 'quote/claim') }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('texts' as const), title: fc.constantFrom('A', 'Z') }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wish' as const),
      kind: fc.constantFrom('quote' as const, null),
      query: fc.constantFrom('', 'ad', 'b', '9'),
      sort: fc.constantFrom(null, ...sorts),
      grouping: fc.constantFrom(null, ...quoteGroupings.slice(0, 3)),
    }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('wait' as const), slices: fc.nat(6) }) },
);

function annotationParts() {
  return {
    id: fc.nat(12),
    textId: fc.constantFrom('a.txt', 'b.txt'),
    start: fc.nat(4),
    codeId: fc.constantFrom('quote', 'claim'),
    speaker: fc.constantFrom(...speakers),
  };
}

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function take(bench: Bench, now: Step): void {
  switch (now.do) {
    case 'put': {
      const { id, textId, start, codeId, speaker } = now;
      return bench.put('annotation', `id ${id}`, quoteOf(id, { textId, start, codeId, speaker }));
    }
    case 'remove':
      return bench.put('annotation', `id ${now.id}`, null);
    case 'link': {
      const [from, to] = [`id ${now.from}`, `id ${now.to}`];
      return bench.put('link', 'l', { linkId: 'l', kind: 'quotes', from, to, note: '', createdBy: '', createdAt: '' });
    }
    case 'unlink':
      return bench.put('link', 'l', null);
    case 'name': {
      const code = bench.state.codes.get('claim');
      return bench.put('code', 'claim', code ? { ...code, path: now.path } : null);
    }
    case 'texts':
      bench.texts = [summaryOf('b.txt', { title: now.title }), summaryOf('a.txt')];
      if (now.title === 'A') bench.texts.reverse();
      return bench.book.renew();
    case 'wish':
      return bench.wish(now);
    case 'wait':
      bench.goOn(now.slices);
  }
}

describe('RowBook', () => {
  it('never shows other rows than sorting all at once gives, whatever changes and is wished while it works', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const bench = new Bench([quoteOf(1, { speaker: 'Ada' }), quoteOf(2, { textId: 'b.txt' })]);
        for (const now of steps) {
          take(bench, now);
          const { book, wished } = bench;
          if (!book.isBehind) expect(bench.shown()).toEqual(bench.direct(book.arranged, wished.kind));
        }
        bench.goOn();
        expect([bench.book.isBusy, bench.book.isBehind]).toEqual([false, false]);
        expect(bench.shown()).toEqual(bench.direct(bench.wished, bench.wished.kind));
        expect(bench.book.total).toBe(bench.direct(plain, bench.wished.kind).length);
      }),
    );
  });

  it('arranges what one slice holds at once, and tells of what takes longer', () => {
    const bench = new Bench(Array.from({ length: 3_000 }, (_, id) => quoteOf(id, { start: id })));
    expect([bench.shown().length, bench.book.isBusy, bench.told]).toEqual([0, true, 0]);
    expect(bench.goOn()).toBeGreaterThan(3);
    expect([bench.shown().length, bench.book.isBusy, bench.told]).toEqual([3_000, false, 1]);

    const few = new Bench();
    few.goOn();
    expect([few.book.isBusy, few.told]).toEqual([false, 0]);
  });

  it('keeps the rows of before until the others are there, and takes the newest wish alone', () => {
    const bench = new Bench(Array.from({ length: 500 }, (_, id) => quoteOf(id, { start: id, speaker: `${id % 7}` })));
    bench.goOn();
    const before = bench.book.arranged;
    const told = bench.told;
    bench.wish({ query: '3' });
    bench.goOn(2);
    bench.wish({ query: '4' });
    bench.goOn(2);
    expect([bench.book.arranged === before, bench.book.isBusy]).toEqual([true, true]);
    bench.goOn();
    expect([bench.book.arranged.query, bench.told]).toEqual(['4', told + 1]);
    expect(bench.shown()).toEqual(bench.direct(bench.wished, 'quote'));
  });

  it('puts a row that changes to its place without reading or moving the others', () => {
    const bench = new Bench(Array.from({ length: 500 }, (_, id) => quoteOf(id, { start: id })));
    const [column] = sorts;
    bench.wish({ sort: column ?? null });
    bench.goOn();
    const [first, second] = bench.book.arranged.entries;
    bench.put('annotation', 'id 400', quoteOf(400, { start: 400, speaker: 'Ada' }));
    expect(bench.book.isBusy).toBe(false);
    const [changed, ...others] = bench.book.arranged.entries;
    expect([changed?.rowId, others[0] === first, others[1] === second]).toEqual(['id 400', true, true]);
  });

  it('reads all anew where very many change at once', () => {
    const bench = new Bench(Array.from({ length: 400 }, (_, id) => quoteOf(id, { start: id })));
    bench.goOn();
    const after = Object.fromEntries(
      Array.from({ length: 400 }, (_, id) => [`annotation/id ${id}`, quoteOf(id, { start: id, codeId: 'claim' })]),
    );
    const change: Change = { label: '', before: {}, after };
    applyChange(bench.state, change);
    bench.book.take(change);
    expect(bench.book.isBehind).toBe(true);
    bench.goOn();
    expect([bench.shown(), bench.book.isBehind]).toEqual([[], false]);
  });

  it('has nothing of a project that is no longer open', () => {
    const bench = new Bench(Array.from({ length: 600 }, (_, id) => quoteOf(id, { start: id })));
    bench.goOn();
    bench.book.clear();
    expect([bench.shown(), bench.book.total]).toEqual([[], 0]);
    bench.goOn();
    expect(bench.shown()).toHaveLength(600);
  });
});
