import { msg } from '@lit/localize';
import type { RecordRow } from '../../core/export/export-row.ts';
import type { CodeKind } from '../input/code-kind.ts';
import { countEvidence } from './row-columns.ts';

/** Which annotations a table is about. */
export interface RowScope {
  readonly scopeId: string;
  readonly label: () => string;
  /** Null for annotations with any code. */
  readonly kind: CodeKind | null;
  /** All of the kind where it is missing. */
  readonly passes?: (row: RecordRow) => boolean;
}

const settled: readonly (string | undefined)[] = ['supported', 'refuted', 'unverifiable'];

export const quoteScopes: readonly [RowScope, ...RowScope[]] = [
  { scopeId: 'quotes', label: () => msg('Quotes'), kind: 'quote' },
  { scopeId: 'all', label: () => msg('All codes'), kind: null },
];

export const claimScopes: readonly [RowScope, ...RowScope[]] = [
  { scopeId: 'claims', label: () => msg('All claims'), kind: 'claim' },
  {
    scopeId: 'unsettled',
    label: () => msg('Not settled'),
    kind: 'claim',
    passes: ({ fields }) => !settled.includes(fields.status),
  },
  {
    scopeId: 'bare',
    label: () => msg('Without evidence'),
    kind: 'claim',
    passes: ({ fields }) => (fields.evidence ?? []).length === 0,
  },
  {
    scopeId: 'disputed',
    label: () => msg('Evidence for and against'),
    kind: 'claim',
    passes: ({ fields: { evidence } }) =>
      countEvidence(evidence, 'supports') > 0 && countEvidence(evidence, 'refutes') > 0,
  },
];
