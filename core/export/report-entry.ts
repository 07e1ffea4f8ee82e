import { citationParts, type Evidence } from '../annotation/fields.ts';
import { codePathName, formName, valueName } from '../locale/value-names.ts';
import type { ReportWord } from '../locale/report-words.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { paragraphsInWords, type CitedPassage, type PlaceState } from './cited-passage.ts';
import type { Copy } from './copies.ts';
import type { ExportRow, ExportText } from './export-row.ts';
import { linkInWords, type LinkAtRow } from './links-at.ts';
import { inQuotationMarks } from './quotation-marks.ts';
import type { ReportSpeech } from './report-speech.ts';

/** A labelled remark on a passage: `Status: open`. */
export interface ReportDetail {
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

/** What a report says of a row: its words, where they stand and where else, and what is known of them. */
export function reportEntry(
  speech: ReportSpeech,
  row: ExportRow,
  text: ExportText | undefined,
  copies: readonly Copy[],
): ReportEntry {
  return {
    quote: inQuotationMarks(quoteByParagraphs(row, text), speech.language),
    language: row.language ?? 'und',
    citation: citationOf(speech, row, text?.summary.dateline ?? null, copies),
    details: detailsOf(speech, row),
    note: row.note.trim(),
  };
}

/** Who is cited: the speaker of a quote, else the claimant of a claim. */
export function speakerOf(row: ExportRow): string | null {
  return row.fields.speaker?.name ?? row.fields.claimant?.name ?? null;
}

/** What there is of the parts, with what stands between them. */
export function joined(parts: readonly (string | null | undefined | false)[], separator: string): string {
  return parts.filter(Boolean).join(separator);
}

/** The quote with a line per paragraph of its text: where the text is wrapped at a column, its line ends are spaces. */
function quoteByParagraphs({ quote, start, end }: ExportRow, text: ExportText | undefined): string {
  if (!text || !quote.includes('\n') || text.content.slice(start, end) !== quote) return quote;
  return text.paragraphs
    .filter((paragraph) => paragraph.start < end && start < paragraph.end)
    .map((paragraph) => onOneLine(text.content.slice(Math.max(start, paragraph.start), Math.min(end, paragraph.end))))
    .join('\n');
}

function citationOf(speech: ReportSpeech, row: ExportRow, dateline: string | null, copies: readonly Copy[]): string {
  const here = copies.filter((copy) => copy.file === row.file).map(paragraphsInWords);
  const elsewhere = copies
    .filter((copy) => copy.file !== row.file)
    .map((copy) => `${inCitation(copy.textTitle)}, ${paragraphsInWords(copy)}`);
  const notes = joined(
    [
      here.length > 0 && `= ${here.join(', ')}`,
      elsewhere.length > 0 && speech.say('alsoIn', { places: elsewhere.join('; ') }),
    ],
    '; ',
  );
  const place = joined([paragraphsInWords(row), notes && `[${notes}]`], ' ');
  const origin = row.source ?? (row.date ? null : dateline);
  return joined([speakerOf(row), inCitation(row.textTitle), origin, row.date && speech.date(row.date), place], ', ');
}

/** A title that is a sentence would put a full stop before the comma. */
function inCitation(title: string): string {
  return title.replace(/(?<!\.)\.$/u, '');
}

const placeRemarks: Readonly<Record<PlaceState, ReportWord | null>> = {
  exact: null,
  moved: null,
  edited: 'edited',
  ambiguous: 'ambiguous',
  lost: 'lost',
  'text-changed': 'textChanged',
  'text-missing': 'textMissing',
};

function detailsOf(speech: ReportSpeech, row: ExportRow): ReportDetail[] {
  const { fields } = row;
  const { language } = speech;
  const remark = placeRemarks[row.placeState];
  const details: readonly (readonly [ReportWord, string | null | undefined | false])[] = [
    ['code', codePathName(language, row.code)],
    ['form', fields.form && formName(language, fields.form)],
    ['cue', fields.cue?.name],
    ['claimant', fields.speaker && fields.claimant?.name],
    ['kinds', fields.kinds?.map((kind) => valueName(language, kind)).join(', ')],
    ['checkable', fields.checkability && valueName(language, fields.checkability)],
    ['status', fields.status && valueName(language, fields.status)],
    ['evidence', fields.evidence?.map((evidence) => evidenceForReaders(speech, evidence, row)).join('; ')],
    ['links', row.links.map((link) => linkForReaders(speech, link, row)).join('; ')],
    ['role', fields.role && valueName(language, fields.role)],
    ['similarity', fields.similarity !== undefined && speech.share(fields.similarity)],
    ['place', remark && speech.say(remark)],
  ];
  return details.flatMap(([label, text]) => (text ? [{ label: speech.say(label), text }] : []));
}

/** Readers cannot look ids up: evidence is cited with its words, a link by the first words at its other end. */
function evidenceForReaders(speech: ReportSpeech, evidence: Evidence, { passages }: ExportRow): string {
  const { stance, annotationId } = evidence;
  const passage = annotationId === undefined ? undefined : passages.get(annotationId);
  const named = passage
    ? placeForReaders(speech, passage, Infinity)
    : annotationId !== undefined && speech.say('annotationGone', { id: annotationId });
  return `${valueName(speech.language, stance)}: ${joined([named, ...citationParts(evidence)], '; ')}`;
}

function linkForReaders(speech: ReportSpeech, link: LinkAtRow, { passages }: ExportRow): string {
  const other = passages.get(link.other);
  const place = other ? placeForReaders(speech, other, 12) : speech.say('annotationGone', { id: link.other });
  const note = link.note.trim();
  return `${linkInWords(link, speech.language)}: ${place}${note === '' ? '' : ` (${note})`}`;
}

function placeForReaders({ language }: ReportSpeech, passage: CitedPassage, mostWords: number): string {
  const words = passage.quote.split(/\s+/u).filter(Boolean);
  const beginning = words.slice(0, mostWords).join(' ') + (words.length > mostWords ? ' …' : '');
  const shown = inQuotationMarks(beginning, language);
  return joined([shown, inCitation(passage.textTitle), paragraphsInWords(passage)], ', ');
}
