import { msg } from '@lit/localize';
import { claimStatuses, evidenceStances, type Evidence } from '../../core/annotation/fields.ts';
import type { RecordRow } from '../../core/export/export-row.ts';
import { checkabilities } from '../../core/suggestion/suggestion.ts';
import { pathWords } from '../codes/code-words.ts';
import { formatDay, formatNumber, formatShare, formatTime } from '../locale/numbers.ts';
import { formName, valueName } from '../locale/value-names.ts';
import { relationWords } from '../links/link-words.ts';
import { firstWords } from '../lists/annotation-rows.ts';
import { paragraphLabel } from '../lists/group-description.ts';
import { languageName } from '../lists/language-name.ts';

/** What can be edited in a cell of the table. */
export type EditedField = 'speaker' | 'form' | 'claimant' | 'checkability' | 'status' | 'note';

/** A column of a table of annotations. */
export interface RowColumn {
  readonly columnId: string;
  /** Asked at each drawing, because the language can change. */
  readonly label: () => string;
  /** In pixels. */
  readonly width: number;
  /** What the cell says. */
  readonly text: (row: RecordRow) => string;
  /** What the rows are sorted by, where it is not the text; null comes last. */
  readonly order?: (row: RecordRow) => number | string | null;
  readonly edits?: EditedField;
  /** Not shown until it is chosen. */
  readonly isSpare?: boolean;
}

/** The columns of the quotes table in their order: those of the export. */
export const quoteColumns: readonly RowColumn[] = [
  { columnId: 'quote', label: () => msg('Passage'), width: 380, text: (row) => firstWords(row.quote, 300) },
  { columnId: 'speaker', label: () => msg('Speaker'), width: 150, text: speakerOf, edits: 'speaker' },
  { columnId: 'cue', label: () => msg('Cue'), width: 124, text: ({ fields }) => fields.cue?.name ?? '' },
  {
    columnId: 'form',
    label: () => msg('Form'),
    width: 90,
    text: ({ fields }) => (fields.form ? formName(fields.form) : ''),
    edits: 'form',
  },
  { columnId: 'text', label: () => msg('Text'), width: 200, text: (row) => row.textTitle },
  {
    columnId: 'paragraph',
    label: () => msg('Paragraph'),
    width: 84,
    text: (row) => paragraphLabel(row.paragraphFirst, row.paragraphLast),
    order: (row) => row.paragraphFirst,
  },
  { columnId: 'note', label: () => msg('Note'), width: 180, text: (row) => firstWords(row.note), edits: 'note' },
  { columnId: 'code', label: () => msg('Code'), width: 110, text: (row) => pathWords(row.code) },
  {
    columnId: 'origin',
    label: () => msg('Confidence'),
    width: 104,
    text: ({ origin }) => (origin ? formatShare(origin.confidence) : ''),
    order: ({ origin }) => origin?.confidence ?? null,
  },
  {
    columnId: 'date',
    label: () => msg('Day'),
    width: 100,
    text: ({ date }) => (date === null ? '' : formatDay(date)),
    order: ({ date }) => date,
  },
  { columnId: 'createdBy', label: () => msg('Tagged by'), width: 100, text: (row) => row.createdBy },
  {
    columnId: 'created',
    label: () => msg('Tagged'),
    width: 150,
    text: (row) => formatTime(row.created),
    order: (row) => timeOf(row.created),
  },
  { columnId: 'links', label: () => msg('Links'), width: 120, text: linksOf },
  { columnId: 'place', label: () => msg('Place'), width: 100, text: placeName },
  { columnId: 'file', label: () => msg('File'), width: 180, text: (row) => row.file, isSpare: true },
  { columnId: 'source', label: () => msg('Source'), width: 100, text: (row) => row.source ?? '', isSpare: true },
  {
    columnId: 'language',
    label: () => msg('Language'),
    width: 80,
    text: ({ language }) => (language === null ? '' : languageName(language)),
    isSpare: true,
  },
  {
    columnId: 'start',
    label: () => msg('Start'),
    width: 80,
    text: (row) => formatNumber(row.start),
    order: (row) => row.start,
    isSpare: true,
  },
  {
    columnId: 'end',
    label: () => msg('End'),
    width: 80,
    text: (row) => formatNumber(row.end),
    order: (row) => row.end,
    isSpare: true,
  },
  {
    columnId: 'claimant',
    label: () => msg('Claimant'),
    width: 160,
    text: ({ fields }) => fields.claimant?.name ?? '',
    edits: 'claimant',
    isSpare: true,
  },
  {
    columnId: 'kinds',
    label: () => msg('Kinds'),
    width: 120,
    text: ({ fields }) => (fields.kinds ?? []).map((kind) => valueName(kind)).join(', '),
    isSpare: true,
  },
  {
    columnId: 'checkability',
    label: () => msg('Checkability'),
    width: 130,
    text: ({ fields }) => named(fields.checkability),
    order: ({ fields }) => placeIn(checkabilities, fields.checkability),
    edits: 'checkability',
    isSpare: true,
  },
  {
    columnId: 'status',
    label: () => msg('Status'),
    width: 100,
    text: ({ fields }) => named(fields.status),
    order: ({ fields }) => placeIn(claimStatuses, fields.status),
    edits: 'status',
    isSpare: true,
  },
  {
    columnId: 'evidence',
    label: () => msg('Evidence'),
    width: 180,
    text: evidenceOf,
    isSpare: true,
  },
  { columnId: 'role', label: () => msg('Role'), width: 80, text: ({ fields }) => named(fields.role), isSpare: true },
  {
    columnId: 'similarity',
    label: () => msg('Similarity'),
    width: 96,
    text: ({ fields }) => (fields.similarity === undefined ? '' : formatShare(fields.similarity)),
    order: ({ fields }) => fields.similarity ?? null,
    isSpare: true,
  },
  { columnId: 'modifiedBy', label: () => msg('Changed by'), width: 100, text: (row) => row.modifiedBy, isSpare: true },
  {
    columnId: 'modified',
    label: () => msg('Changed'),
    width: 150,
    text: (row) => formatTime(row.modified),
    order: (row) => timeOf(row.modified),
    isSpare: true,
  },
];

/** Numbers are compared faster than words, of which there is another for each row. */
function timeOf(timestamp: string): number | null {
  return Date.parse(timestamp) || null;
}

function speakerOf({ fields }: RecordRow): string {
  return fields.speaker?.name ?? '';
}

function named(value: Parameters<typeof valueName>[0] | undefined): string {
  return value === undefined ? '' : valueName(value);
}

/** Where a value stands among those there are, so that they sort as they are listed elsewhere. */
function placeIn<Value>(values: readonly Value[], value: Value | undefined): number | null {
  return value === undefined ? null : values.indexOf(value);
}

/** How much speaks for and against a claim. */
function evidenceOf({ fields }: RecordRow): string {
  return evidenceStances
    .map((stance) => [stance, countEvidence(fields.evidence, stance)] as const)
    .filter(([, count]) => count > 0)
    .map(([stance, count]) => `${valueName(stance)} ${formatNumber(count)}`)
    .join(', ');
}

/** How much of the evidence has this stance. */
export function countEvidence(evidence: readonly Evidence[] | undefined, stance: Evidence['stance']): number {
  return evidence?.filter((one) => one.stance === stance).length ?? 0;
}

function linksOf({ links }: RecordRow): string {
  const counts = new Map<string, number>();
  for (const { kind, direction } of links) {
    const words = relationWords({ kind, isFrom: direction === 'from' });
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${words} ${formatNumber(count)}`).join(', ');
}

function placeName({ placeState }: RecordRow): string {
  if (placeState === 'text-missing') return msg('text is missing');
  return placeState === 'text-changed' ? msg('text has changed') : valueName(placeState);
}
