import { msg } from '@lit/localize';
import type { Evidence } from '../../core/annotation/fields.ts';
import type { RecordRow } from '../../core/export/export-row.ts';
import { formatNumber } from '../locale/numbers.ts';
import { countEvidence, quoteColumns, type RowColumn } from './row-columns.ts';

const first = ['quote'];
const then = ['status', 'claimant', 'checkability', 'kinds', 'text', 'paragraph', 'note'];
const spare = ['code', 'origin', 'date', 'createdBy', 'created', 'links', 'place'];
const named = [...first, ...then, ...spare, 'evidence'];

/** The columns of the claims board: those of the quotes table in another order, and the evidence counted by its stance. */
export const claimColumns: readonly RowColumn[] = [
  ...first.map((columnId) => sharedColumn(columnId, false)),
  countColumn('supports', () => msg('Supports')),
  countColumn('refutes', () => msg('Refutes')),
  countColumn('context', () => msg('Context')),
  ...then.map((columnId) => sharedColumn(columnId, false)),
  ...spare.map((columnId) => sharedColumn(columnId, true)),
  ...quoteColumns.filter(({ columnId }) => !named.includes(columnId)).map((column) => ({ ...column, isSpare: true })),
];

function sharedColumn(columnId: string, isSpare: boolean): RowColumn {
  const column = quoteColumns.find((one) => one.columnId === columnId);
  if (!column) throw new RangeError(`No column ${columnId}`);
  return { ...column, isSpare, ...(columnId === 'quote' ? { label: () => msg('Claim'), width: 230 } : {}) };
}

function countColumn(stance: Evidence['stance'], label: () => string): RowColumn {
  const count = ({ fields }: RecordRow): number => countEvidence(fields.evidence, stance);
  return {
    columnId: stance,
    label,
    width: 80,
    text: (row) => (count(row) === 0 ? '' : formatNumber(count(row))),
    order: (row) => count(row) || null,
  };
}
