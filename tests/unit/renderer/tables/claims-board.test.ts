import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../core/annotation/annotation.ts';
import type { Evidence, Fields } from '../../../../core/annotation/fields.ts';
import { recordRow, type RecordRow } from '../../../../core/export/export-row.ts';
import { arrangeRows } from '../../../../renderer/tables/arrange-rows.ts';
import { claimColumns } from '../../../../renderer/tables/claim-columns.ts';
import { readRows } from '../../../../renderer/tables/read-rows.ts';
import { quoteColumns } from '../../../../renderer/tables/row-columns.ts';
import { claimGroupings } from '../../../../renderer/tables/row-groupings.ts';
import { claimScopes } from '../../../../renderer/tables/row-scope.ts';
import type { Mirror } from '../../../../renderer/state/mirror.ts';
import { annotationOf, stateOf, summaryOf } from '../annotation-fixture.ts';

const supports: Evidence = { citation: 'Yearbook', source: 'Belstat', stance: 'supports' };
const refutes: Evidence = { annotationId: 'x', stance: 'refutes' };

function claimOf(id: string, fields: Fields): RecordRow {
  const annotation = annotationOf(id, { codeId: 'claim', fields });
  return recordRow(stateOf(annotation), annotation, summaryOf('a.txt'));
}

const plain = { query: '', sort: null, grouping: claimGroupings[0] ?? null };
const ids = (rows: readonly RecordRow[]): string[] => rows.map(({ id }) => id);

describe('the claims board', () => {
  it('groups claims by status in the order of their way, those without one first', () => {
    const rows = [
      claimOf('1', { status: 'unverifiable' }),
      claimOf('2', { status: 'checking' }),
      claimOf('3', {}),
      claimOf('4', { status: 'open' }),
      claimOf('5', { status: 'checking' }),
    ];
    const { entries, parts } = arrangeRows(rows, plain);
    expect(ids(entries)).toEqual(['3', '4', '2', '5', '1']);
    expect([...parts.values()].map(({ value, count }) => [value, count])).toEqual([
      ['', 1],
      ['open', 1],
      ['checking', 2],
      ['unverifiable', 1],
    ]);
  });

  it('counts evidence by stance, and sorts by the counts', () => {
    const column = claimColumns.find(({ columnId }) => columnId === 'supports');
    const rows = [
      claimOf('1', { evidence: [refutes] }),
      claimOf('2', { evidence: [supports] }),
      claimOf('3', { evidence: [supports, refutes, { ...supports, date: '2024' }] }),
    ];
    expect(rows.map((row) => column?.text(row))).toEqual(['', '1', '2']);
    if (!column) throw new Error('No such column');
    const arranged = arrangeRows(rows, { query: '', sort: { column, isDescending: true }, grouping: null });
    expect(ids(arranged.entries)).toEqual(['3', '2', '1']);
  });

  it('has every column of the quotes table once', () => {
    const columnIds = claimColumns.map(({ columnId }) => columnId);
    expect(new Set(columnIds).size).toBe(columnIds.length);
    const others = quoteColumns.map(({ columnId }) => columnId).filter((columnId) => columnId !== 'evidence');
    expect(columnIds.toSorted()).toEqual([...others, 'supports', 'refutes', 'context'].toSorted());
  });

  it('shows those that are not settled, that lack evidence, or that have it for and against', () => {
    const rows = [
      claimOf('1', { status: 'supported', evidence: [supports] }),
      claimOf('2', { status: 'mixed', evidence: [supports, refutes] }),
      claimOf('3', {}),
      claimOf('4', { status: 'refuted' }),
    ];
    const passing = (scopeId: string): string[] => {
      const scope = claimScopes.find((one) => one.scopeId === scopeId);
      return ids(rows.filter((row) => scope?.passes?.(row) ?? true));
    };
    expect(passing('claims')).toEqual(['1', '2', '3', '4']);
    expect(passing('unsettled')).toEqual(['2', '3']);
    expect(passing('bare')).toEqual(['3', '4']);
    expect(passing('disputed')).toEqual(['2']);
  });

  it('finds claims by words of what is cited for them', () => {
    const rows = [claimOf('1', { evidence: [supports] }), claimOf('2', { evidence: [refutes] })];
    expect(ids(arrangeRows(rows, { ...plain, query: 'BELSTAT year' }).entries)).toEqual(['1']);
  });

  it('reads the claims alone, and makes the row of an annotation once', () => {
    const claim = annotationOf('c', { codeId: 'claim' });
    const state = stateOf(claim, annotationOf('q', { start: 20 }));
    const texts = [summaryOf('a.txt')];
    const mirror = { state, texts, summary: () => texts[0] } as unknown as Mirror;
    const made = new WeakMap<Annotation, RecordRow>();
    const [row, ...others] = readRows(mirror, 'claim', made);
    expect([row?.id, others.length]).toEqual(['c', 0]);
    expect(readRows(mirror, null, made)).toHaveLength(2);
    expect(readRows(mirror, 'claim', made)[0]).toBe(row);
    state.annotations.put({ ...claim, note: 'new' });
    expect(readRows(mirror, 'claim', made)[0]?.note).toBe('new');
  });
});
