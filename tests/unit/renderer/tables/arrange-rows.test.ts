import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../core/annotation/annotation.ts';
import { quoteColumns, type RowColumn } from '../../../../renderer/tables/row-columns.ts';
import { claimGroupings, quoteGroupings, type RowGrouping } from '../../../../renderer/tables/row-groupings.ts';
import { annotationOf } from '../annotation-fixture.ts';
import { arrange, entriesOf, headingsOf, idsOf } from './table-fixture.ts';

function columnOf(columnId: string): RowColumn {
  const column = quoteColumns.find((one) => one.columnId === columnId);
  if (!column) throw new Error(`No column ${columnId}`);
  return column;
}

function quoteOf(id: string, speaker: string, parts: { quote?: string; confidence?: number } = {}): Annotation {
  const { quote = 'words', confidence } = parts;
  return annotationOf(id, {
    quote,
    fields: speaker === '' ? {} : { speaker: { name: speaker } },
    ...(confidence === undefined ? {} : { origin: { detector: 'quotes', version: '1', confidence } }),
  });
}

function groupingOf(groupingId: string): RowGrouping {
  const grouping = [...quoteGroupings, ...claimGroupings].find((one) => one.groupingId === groupingId);
  if (!grouping) throw new Error(`No grouping ${groupingId}`);
  return grouping;
}

describe('the quotes table', () => {
  const sorted = (annotations: readonly Annotation[], columnId: string, isDescending: boolean): string[] =>
    idsOf(arrange(entriesOf(annotations), { sort: { column: columnOf(columnId), isDescending } }));

  it('sorts by a column with empty cells last, forwards and backwards', () => {
    const quotes = [quoteOf('1', ''), quoteOf('2', 'Ölander'), quoteOf('3', 'Ada'), quoteOf('4', 'Zoe')];
    expect(sorted(quotes, 'speaker', false)).toEqual(['3', '2', '4', '1']);
    expect(sorted(quotes, 'speaker', true)).toEqual(['4', '2', '3', '1']);
  });

  it('sorts confidences as numbers', () => {
    const quotes = [quoteOf('1', '', { confidence: 1 }), quoteOf('2', '', { confidence: 0.9 }), quoteOf('3', '')];
    expect(sorted(quotes, 'origin', false)).toEqual(['2', '1', '3']);
  });

  it('sorts by the time of tagging, whatever time zone it is written in', () => {
    const quotes = [
      { ...quoteOf('1', ''), createdAt: '2024-09-19T10:00:00.000Z' },
      { ...quoteOf('2', ''), createdAt: '2024-09-19T11:00:00.000+02:00' },
    ];
    expect(sorted(quotes, 'created', false)).toEqual(['2', '1']);
  });

  it('groups by speaker with counts, those without one last', () => {
    const quotes = [quoteOf('1', ''), quoteOf('2', 'Petrowa'), quoteOf('3', 'Ada'), quoteOf('4', 'Petrowa')];
    const arranged = arrange(entriesOf(quotes), { grouping: groupingOf('speaker') });
    expect(headingsOf(arranged)).toEqual([
      ['Ada', 1],
      ['Petrowa', 2],
      ['', 1],
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
    expect(idsOf(arranged)).toEqual(['3', '2', '4', '1']);
  });

  it('keeps speakers apart whose names differ in case or accents alone', () => {
    const quotes = ['muller', 'Müller', 'Muller', 'Müller'].map((name, place) => quoteOf(String(place), name));
    const arranged = arrange(entriesOf(quotes), { grouping: groupingOf('speaker') });
    expect(headingsOf(arranged).toSorted()).toEqual([
      ['Muller', 1],
      ['Müller', 2],
      ['muller', 1],
    ]);
  });

  it('groups by the day of the text in the order of time', () => {
    const [late] = entriesOf([quoteOf('1', '')], { date: '2024-10-01' });
    const [early] = entriesOf([quoteOf('2', '')], { date: '2024-09-30' });
    const entries = [late, early].filter((entry) => entry !== undefined);
    const arranged = arrange(entries, { grouping: groupingOf('day') });
    expect(headingsOf(arranged).map(([value]) => value)).toEqual(['2024-09-30', '2024-10-01']);
  });

  it('finds rows by words of the passage, the speaker and the title, however accents and case are written', () => {
    const quotes = [quoteOf('1', 'Müller', { quote: 'Wir kommen' }), quoteOf('2', 'Ada', { quote: 'Sie gehen' })];
    const entries = entriesOf(quotes, { title: 'Treffen in Minsk' });
    const found = (query: string): string[] => idsOf(arrange(entries, { query }));
    expect(found('muller KOMMEN')).toEqual(['1']);
    expect(found('minsk')).toEqual(['1', '2']);
    expect(found('muller gehen')).toEqual([]);
  });

  it('keeps every row, and rows with equal cells in the order of the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', 'B', 'ä')), fc.boolean(), (speakers, isDescending) => {
        const entries = entriesOf(speakers.map((speaker, place) => quoteOf(String(place), speaker)));
        const arranged = arrange(entries, {
          sort: { column: columnOf('speaker'), isDescending },
          grouping: groupingOf('text'),
        });
        expect(idsOf(arranged).toSorted()).toEqual(idsOf({ entries }).toSorted());
        const equal = arranged.entries
          .filter(({ row }) => row.fields.speaker?.name.localeCompare('a', 'en', { sensitivity: 'base' }) === 0)
          .map(({ rowId }) => Number(rowId));
        expect(equal).toEqual(equal.toSorted((left, right) => left - right));
      }),
    );
  });
});
