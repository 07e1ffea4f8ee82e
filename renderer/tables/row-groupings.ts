import { msg } from '@lit/localize';
import { claimStatuses } from '../../core/annotation/fields.ts';
import type { RecordRow } from '../../core/export/export-row.ts';
import { pathWords } from '../codes/code-words.ts';
import { formatDay } from '../locale/numbers.ts';
import { valueName } from '../locale/value-names.ts';

/** A way to put rows together under headings. */
export interface RowGrouping {
  readonly groupingId: string;
  readonly label: () => string;
  /** What the rows of one group have in common; empty for those that have nothing there. */
  readonly valueOf: (row: RecordRow) => string;
  /** The heading over the rows with this value. */
  readonly nameOf: (value: string, titleOf: (textId: string) => string) => string;
  /** The values in the order of their groups; where missing by words, the empty one last. */
  readonly order?: readonly string[];
}

const bySpeaker: RowGrouping = {
  groupingId: 'speaker',
  label: () => msg('By speaker'),
  valueOf: ({ fields }) => fields.speaker?.name ?? '',
  nameOf: (value) => value || msg('No speaker'),
};
const byClaimant: RowGrouping = {
  groupingId: 'claimant',
  label: () => msg('By claimant'),
  valueOf: ({ fields }) => fields.claimant?.name ?? '',
  nameOf: (value) => value || msg('No claimant'),
};
const byStatus: RowGrouping = {
  groupingId: 'status',
  label: () => msg('By status'),
  valueOf: ({ fields }) => fields.status ?? '',
  nameOf: (value) => {
    const status = claimStatuses.find((one) => one === value);
    return status ? valueName(status) : msg('No status yet');
  },
  order: ['', ...claimStatuses],
};
const byText: RowGrouping = {
  groupingId: 'text',
  label: () => msg('By text'),
  valueOf: ({ file }) => file,
  nameOf: (value, titleOf) => titleOf(value),
};
const byCode: RowGrouping = {
  groupingId: 'code',
  label: () => msg('By code'),
  valueOf: ({ code }) => code,
  nameOf: pathWords,
};
const byDay: RowGrouping = {
  groupingId: 'day',
  label: () => msg('By day'),
  valueOf: ({ date }) => date ?? '',
  nameOf: (value) => (value === '' ? msg('No day') : formatDay(value)),
};

export const quoteGroupings: readonly RowGrouping[] = [bySpeaker, byText, byCode, byDay];
export const claimGroupings: readonly RowGrouping[] = [byStatus, byClaimant, byText, byCode, byDay];
