import { citationParts, type Evidence } from '../annotation/fields.ts';
import { repeatedPlaces } from '../annotation/repeated-places.ts';
import { sortedCodes } from '../command/project-state.ts';
import { matchDecisions } from '../project/match-decisions.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { paragraphsInWords, type CitedPassage, type PlaceState } from './cited-passage.ts';
import { findCopies, type Copy } from './copies.ts';
import { uncounted, type ExportProgress } from './export-progress.ts';
import type { ExportInput, ExportRow, ExportText } from './export-row.ts';
import { groupRows } from './group-rows.ts';
import { linkInWords, type LinkAtRow } from './links-at.ts';
import { inQuotationMarks } from './quotation-marks.ts';
import { dateInWords, timeInWords } from './report-date.ts';

/** What a report says beside its rows. `exportedAt` is an ISO time. */
export interface ReportMeta {
  readonly projectName: string;
  readonly exportedAt: string;
}

/** A labelled remark on a passage: `Status: open`. */
interface ReportDetail {
  readonly label: string;
  readonly text: string;
}

/** One tagged passage as a report shows it. Strings are plain text; `quote` and `note` may hold newlines. */
export interface ReportEntry {
  readonly quote: string;
  /** BCP 47 language of the quote, `und` where it is not known. */
  readonly language: string;
  /** Speaker, title, source, date, paragraph with copies. */
  readonly citation: string;
  readonly details: readonly ReportDetail[];
  readonly note: string;
}

export interface ReportSection {
  readonly heading: string;
  /** Language of the heading. */
  readonly language: string;
  readonly subheading: string;
  readonly entries: readonly ReportEntry[];
}

/** A report, before it becomes Markdown or HTML. */
export interface Report {
  readonly title: string;
  readonly facts: readonly ReportDetail[];
  readonly sections: readonly ReportSection[];
}

/** How many entries a report has. */
export function countEntries({ sections }: Report): number {
  return sections.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** Builds the report on the rows: grouped by text in corpus order, or by speaker in alphabetical order, unknown last. */
export function buildReport(
  input: ExportInput,
  rows: readonly ExportRow[],
  groupBy: 'text' | 'speaker',
  meta: ReportMeta,
  progress?: ExportProgress,
): Report {
  const copies = findCopies(input, rows, progress);
  const datelines = new Map(input.texts.map(({ summary }) => [summary.textId, summary.dateline]));
  const texts = new Map(input.texts.map((text) => [text.summary.textId, text]));
  const step = (progress?.of('entries') ?? uncounted)(rows.length);
  const entryOf = (row: ExportRow): ReportEntry => {
    step();
    return {
      quote: inQuotationMarks(quoteByParagraphs(row, texts.get(row.file))),
      language: row.language ?? 'und',
      citation: citationOf(row, datelines.get(row.file) ?? null, copies.get(row.id) ?? []),
      details: detailsOf(row),
      note: row.note.trim(),
    };
  };
  return {
    title: `Annotation report: ${meta.projectName}`,
    facts: [
      { label: 'Project', text: meta.projectName },
      { label: 'Exported', text: timeInWords(meta.exportedAt) },
      { label: 'Annotations', text: countsInWords(input, rows) },
    ],
    sections: groupBy === 'speaker' ? bySpeaker(rows, entryOf) : byText(rows, datelines, entryOf),
  };
}

/** The quote with a line per paragraph of its text: where the text is wrapped at a column, its line ends are spaces. */
function quoteByParagraphs({ quote, start, end }: ExportRow, text: ExportText | undefined): string {
  if (!text || !quote.includes('\n') || text.content.slice(start, end) !== quote) return quote;
  return text.paragraphs
    .filter((paragraph) => paragraph.start < end && start < paragraph.end)
    .map((paragraph) => onOneLine(text.content.slice(Math.max(start, paragraph.start), Math.min(end, paragraph.end))))
    .join('\n');
}

/** Who is cited: the speaker of a quote, else the claimant of a claim. */
function speakerOf(row: ExportRow): string | null {
  return row.fields.speaker?.name ?? row.fields.claimant?.name ?? null;
}

type EntryOf = (row: ExportRow) => ReportEntry;

function byText(
  rows: readonly ExportRow[],
  datelines: ReadonlyMap<string, string | null>,
  entryOf: EntryOf,
): ReportSection[] {
  return [...groupRows(rows, (row) => row.file).values()].map((ofText) => {
    const first = ofText[0] as ExportRow;
    const origin = [first.source, first.date && dateInWords(first.date)].filter(Boolean).join(', ');
    return {
      heading: first.textTitle,
      language: first.language ?? 'und',
      subheading: joined(
        [origin || datelines.get(first.file), first.file, counted(ofText.length, 'annotation')],
        ' · ',
      ),
      entries: ofText.map(entryOf),
    };
  });
}

function bySpeaker(rows: readonly ExportRow[], entryOf: EntryOf): ReportSection[] {
  const order = new Intl.Collator('en');
  const groups = groupRows(rows, (row) => foldName(speakerOf(row) ?? ''));
  return [...groups]
    .sort(([left], [right]) => Number(left === '') - Number(right === '') || order.compare(left, right))
    .map(([, ofSpeaker]) => ({
      heading: speakerOf(ofSpeaker[0] as ExportRow)?.trim() || 'Speaker not named',
      language: speakerOf(ofSpeaker[0] as ExportRow) ? (ofSpeaker[0]?.language ?? 'und') : 'en',
      subheading: counted(ofSpeaker.length, 'annotation'),
      entries: ofSpeaker.map(entryOf),
    }));
}

function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function citationOf(row: ExportRow, dateline: string | null, copies: readonly Copy[]): string {
  const here = copies.filter((copy) => copy.file === row.file).map(paragraphsInWords);
  const elsewhere = copies
    .filter((copy) => copy.file !== row.file)
    .map((copy) => `${inCitation(copy.textTitle)}, ${paragraphsInWords(copy)}`);
  const notes = joined(
    [here.length > 0 && `= ${here.join(', ')}`, elsewhere.length > 0 && `also in ${elsewhere.join('; ')}`],
    '; ',
  );
  const place = joined([paragraphsInWords(row), notes && `[${notes}]`], ' ');
  const origin = row.source ?? (row.date ? null : dateline);
  return joined([speakerOf(row), inCitation(row.textTitle), origin, row.date && dateInWords(row.date), place], ', ');
}

/** A title that is a sentence would put a full stop before the comma. */
function inCitation(title: string): string {
  return title.replace(/(?<!\.)\.$/u, '');
}

const placeRemarks: Readonly<Record<PlaceState, string | null>> = {
  exact: null,
  moved: null,
  edited: 'the words of the text have been changed since',
  ambiguous: 'not certain: the text was changed and several places fit',
  lost: 'not found any more: the text was changed',
  'text-changed': 'not checked: the text was changed since',
  'text-missing': 'the text is no longer in the corpus',
};

function detailsOf(row: ExportRow): ReportDetail[] {
  const { fields } = row;
  const details: readonly (readonly [string, string | null | undefined | false])[] = [
    ['Code', row.code],
    ['Form', fields.form],
    ['Cue', fields.cue?.name],
    ['Claimant', fields.speaker && fields.claimant?.name],
    ['Kinds', fields.kinds?.join(', ')],
    ['Checkable', fields.checkability],
    ['Status', fields.status],
    ['Evidence', fields.evidence?.map((evidence) => evidenceForReaders(evidence, row)).join('; ')],
    ['Links', row.links.map((link) => linkForReaders(link, row)).join('; ')],
    ['Role', fields.role],
    ['Similarity', fields.similarity !== undefined && `${Math.round(fields.similarity * 100)} %`],
    ['Place', placeRemarks[row.placeState]],
  ];
  return details.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

/** Readers cannot look ids up: evidence is cited with its words, a link by the first words at its other end. */
function evidenceForReaders(evidence: Evidence, { passages }: ExportRow): string {
  const { stance, annotationId } = evidence;
  const passage = annotationId === undefined ? undefined : passages.get(annotationId);
  const named = passage
    ? placeForReaders(passage, Infinity)
    : annotationId !== undefined && `annotation ${annotationId}`;
  return `${stance}: ${joined([named, ...citationParts(evidence)], '; ')}`;
}

function linkForReaders(link: LinkAtRow, { passages }: ExportRow): string {
  const other = passages.get(link.other);
  const place = other ? placeForReaders(other, 12) : `annotation ${link.other}`;
  return `${linkInWords(link)} ${place}${link.note.trim() === '' ? '' : ` (${link.note.trim()})`}`;
}

function placeForReaders(passage: CitedPassage, mostWords: number): string {
  const words = passage.quote.split(/\s+/u).filter(Boolean);
  const shown = inQuotationMarks(words.slice(0, mostWords).join(' ') + (words.length > mostWords ? ' …' : ''));
  return joined([shown, inCitation(passage.textTitle), paragraphsInWords(passage)], ', ');
}

function countsInWords(input: ExportInput, rows: readonly ExportRow[]): string {
  if (rows.length === 0) return 'none';
  const byCode = groupRows(rows, (row) => row.code);
  const order = new Map(sortedCodes(input.state).map((code, position) => [code.path, position]));
  const counts = [...byCode]
    .sort(([left], [right]) => (order.get(left) ?? Infinity) - (order.get(right) ?? Infinity))
    .map(([code, ofCode]) => `${code} ${ofCode.length}`);
  const texts = new Set(rows.map((row) => row.file)).size;
  const copies = countCopies(input, rows);
  const once = copies === 0 ? '' : `; ${rows.length - copies} with copies counted once`;
  return `${rows.length} in ${counted(texts, 'text')} (${counts.join(', ')})${once}`;
}

/** How many rows repeat, in a copied passage, what another row has already. */
function countCopies({ groups = [], state }: ExportInput, rows: readonly ExportRow[]): number {
  const decisions = matchDecisions(groups, state.decisions.values());
  const places = rows.map(({ id, file, start, end, quote, code }) => ({
    id,
    textId: file,
    start,
    end,
    quote,
    kind: code,
  }));
  return repeatedPlaces(places, groups, (groupId) => decisions.get(groupId)?.verdict === 'different').size;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function joined(parts: readonly (string | null | undefined | false)[], separator: string): string {
  return parts.filter(Boolean).join(separator);
}
