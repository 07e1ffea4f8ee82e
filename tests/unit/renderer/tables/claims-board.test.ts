import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../core/annotation/annotation.ts';
import type { Evidence, Fields } from '../../../../core/annotation/fields.ts';
import { finishWork } from '../../../../core/base/finish-work.ts';
import type { Mirror } from '../../../../renderer/state/mirror.ts';
import { claimColumns } from '../../../../renderer/tables/claim-columns.ts';
import { readInSteps } from '../../../../renderer/tables/read-rows.ts';
import { quoteColumns } from '../../../../renderer/tables/row-columns.ts';
import { claimGroupings } from '../../../../renderer/tables/row-groupings.ts';
import { claimScopes } from '../../../../renderer/tables/row-scope.ts';
import { annotationOf, stateOf, summaryOf } from '../annotation-fixture.ts';
import { arrange, entriesOf, headingsOf, idsOf } from './table-fixture.ts';

const supports: Evidence = { citation: 'Yearbook', source: 'Belstat', stance: 'supports' };
const refutes: Evidence = { annotationId: 'x', stance: 'refutes' };

function claimOf(id: string, fields: Fields): Annotation {
  return annotationOf(id, { codeId: 'claim', fields });
}

const grouping = claimGroupings[0] ?? null;

describe('the claims board', () => {
  it('groups claims by status in the order of their way, those without one first', () => {
    const claims = [
      claimOf('1', { status: 'unverifiable' }),
      claimOf('2', { status: 'checking' }),
      claimOf('3', {}),
      claimOf('4', { status: 'open' }),
      claimOf('5', { status: 'checking' }),
    ];
    const arranged = arrange(entriesOf(claims), { grouping });
    expect(idsOf(arranged)).toEqual(['3', '4', '2', '5', '1']);
    expect(headingsOf(arranged)).toEqual([
      ['', 1],
      ['open', 1],
      ['checking', 2],
      ['unverifiable', 1],
    ]);
  });

  it('counts evidence by stance, and sorts by the counts', () => {
    const column = claimColumns.find(({ columnId }) => columnId === 'supports');
    const claims = [
      claimOf('1', { evidence: [refutes] }),
      claimOf('2', { evidence: [supports] }),
      claimOf('3', { evidence: [supports, refutes, { ...supports, date: '2024' }] }),
    ];
    const entries = entriesOf(claims);
    expect(entries.map(({ row }) => column?.text(row))).toEqual(['', '1', '2']);
    if (!column) throw new Error('No such column');
    expect(idsOf(arrange(entries, { sort: { column, isDescending: true } }))).toEqual(['3', '2', '1']);
  });

  it('has every column of the quotes table once', () => {
    const columnIds = claimColumns.map(({ columnId }) => columnId);
    expect(new Set(columnIds).size).toBe(columnIds.length);
    const others = quoteColumns.map(({ columnId }) => columnId).filter((columnId) => columnId !== 'evidence');
    expect(columnIds.toSorted()).toEqual([...others, 'supports', 'refutes', 'context'].toSorted());
  });

  it('shows those that are not settled, that lack evidence, or that have it for and against', () => {
    const claims = [
      claimOf('1', { status: 'supported', evidence: [supports] }),
      claimOf('2', { status: 'mixed', evidence: [supports, refutes] }),
      claimOf('3', {}),
      claimOf('4', { status: 'refuted' }),
    ];
    const passing = (scopeId: string): string[] => {
      const scope = claimScopes.find((one) => one.scopeId === scopeId);
      return idsOf(arrange(entriesOf(claims), { passes: scope?.passes }));
    };
    expect(passing('claims')).toEqual(['1', '2', '3', '4']);
    expect(passing('unsettled')).toEqual(['2', '3']);
    expect(passing('bare')).toEqual(['3', '4']);
    expect(passing('disputed')).toEqual(['2']);
  });

  it('finds claims by words of what is cited for them', () => {
    const claims = [claimOf('1', { evidence: [supports] }), claimOf('2', { evidence: [refutes] })];
    expect(idsOf(arrange(entriesOf(claims), { grouping, query: 'BELSTAT year' }))).toEqual(['1']);
  });

  it('reads the claims alone, in the order of the texts and those of texts that are gone last', () => {
    const state = stateOf(
      annotationOf('z', { codeId: 'claim', textId: 'gone.txt' }),
      annotationOf('late', { codeId: 'claim', start: 30 }),
      annotationOf('early', { codeId: 'claim' }),
      annotationOf('quote', { start: 20 }),
      annotationOf('b', { codeId: 'claim', textId: 'b.txt' }),
    );
    const sha256 = '0'.repeat(64);
    state.texts.set('gone.txt', { textId: 'gone.txt', sha256, length: 100, paragraphHashes: [] });
    const texts = [summaryOf('b.txt'), summaryOf('a.txt')];
    const mirror = { state, texts, summary: () => texts[0] } as unknown as Mirror;
    expect(idsOf(finishWork(readInSteps(mirror, 'claim')))).toEqual(['b', 'early', 'late', 'z']);
    expect(idsOf(finishWork(readInSteps(mirror, null)))).toEqual(['b', 'early', 'quote', 'late', 'z']);
  });
});
