import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordRow, type RecordRow } from '../../../../core/export/export-row.ts';
import { arrangeRows, sortRows } from '../../../../renderer/tables/arrange-rows.ts';
import { quoteColumns, type RowColumn } from '../../../../renderer/tables/row-columns.ts';
import { claimGroupings, quoteGroupings, type RowGrouping } from '../../../../renderer/tables/row-groupings.ts';
import { annotationOf, stateOf, summaryOf } from '../annotation-fixture.ts';

function columnOf(columnId: string): RowColumn {
  const column = quoteColumns.find((one) => one.columnId === columnId);
  if (!column) throw new Error(`No column ${columnId}`);
  return column;
}

function rowOf(
  id: string,
  speaker: string,
  parts: { quote?: string; confidence?: number; date?: string } = {},
): RecordRow {
  const { quote = 'words', confidence, date = '2024-09-19' } = parts;
  const annotation = annotationOf(id, {
    quote,
    fields: speaker === '' ? {} : { speaker: { name: speaker } },
    ...(confidence === undefined ? {} : { origin: { detector: 'quotes', version: '1', confidence } }),
  });
  return recordRow(stateOf(annotation), annotation, summaryOf('a.txt', { title: 'Treffen in Minsk', date }));
}

const plain = { query: '', sort: null, grouping: null } as const;

function groupingOf(groupingId: string): RowGrouping {
  const grouping = [...quoteGroupings, ...claimGroupings].find((one) => one.groupingId === groupingId);
  if (!grouping) throw new Error(`No grouping ${groupingId}`);
  return grouping;
}
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

describe('the quotes table', () => {
  it('sorts by a column with empty cells last, forwards and backwards', () => {
    const rows = [rowOf('1', ''), rowOf('2', 'Ölander'), rowOf('3', 'Ada'), rowOf('4', 'Zoe')];
    expect(ids(sortRows(rows, columnOf('speaker'), false))).toEqual(['3', '2', '4', '1']);
    expect(ids(sortRows(rows, columnOf('speaker'), true))).toEqual(['4', '2', '3', '1']);
  });

  it('sorts confidences as numbers', () => {
    const rows = [rowOf('1', '', { confidence: 1 }), rowOf('2', '', { confidence: 0.9 }), rowOf('3', '')];
    expect(ids(sortRows(rows, columnOf('origin'), false))).toEqual(['2', '1', '3']);
  });

  it('groups by speaker with counts, those without one last', () => {
    const rows = [rowOf('1', ''), rowOf('2', 'Petrowa'), rowOf('3', 'Ada'), rowOf('4', 'Petrowa')];
    const arranged = arrangeRows(rows, { ...plain, grouping: groupingOf('speaker') });
    expect([...arranged.parts.values()]).toEqual([
      { value: 'Ada', count: 1 },
      { value: 'Petrowa', count: 2 },
      { value: '', count: 1 },
    ]);
    expect(arranged.rows.map(({ rowId }) => rowId)).toEqual([
      'group:Ada',
      '3',
      'group:Petrowa',
      '2',
      '4',
      'group:',
      '1',
    ]);
    expect(ids(arranged.entries)).toEqual(['3', '2', '4', '1']);
  });

  it('groups by the day of the text in the order of time', () => {
    const rows = [rowOf('1', '', { date: '2024-10-01' }), rowOf('2', '', { date: '2024-09-30' })];
    const arranged = arrangeRows(rows, { ...plain, grouping: groupingOf('day') });
    expect([...arranged.parts.values()].map(({ value }) => value)).toEqual(['2024-09-30', '2024-10-01']);
  });

  it('finds rows by words of the passage, the speaker and the title, however accents and case are written', () => {
    const rows = [rowOf('1', 'Müller', { quote: 'Wir kommen' }), rowOf('2', 'Ada', { quote: 'Sie gehen' })];
    const found = (query: string): string[] => ids(arrangeRows(rows, { ...plain, query }).entries);
    expect(found('muller KOMMEN')).toEqual(['1']);
    expect(found('minsk')).toEqual(['1', '2']);
    expect(found('muller gehen')).toEqual([]);
  });

  it('keeps every row, and rows with equal cells in the order of the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', 'B', 'ä')), fc.boolean(), (speakers, isDescending) => {
        const rows = speakers.map((speaker, place) => rowOf(String(place), speaker));
        const arranged = arrangeRows(rows, {
          ...plain,
          sort: { column: columnOf('speaker'), isDescending },
          grouping: groupingOf('text'),
        });
        expect(ids(arranged.entries).toSorted()).toEqual(ids(rows).toSorted());
        const equal = arranged.entries.filter((row) => row.fields.speaker?.name === 'a').map((row) => Number(row.id));
        expect(equal).toEqual(equal.toSorted((left, right) => left - right));
      }),
    );
  });
});
