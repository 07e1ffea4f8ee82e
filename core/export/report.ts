import { repeatedPlaces } from '../annotation/repeated-places.ts';
import { sortedCodes } from '../command/project-state.ts';
import type { Language } from '../locale/languages.ts';
import { codePathName } from '../locale/value-names.ts';
import { matchDecisions } from '../project/match-decisions.ts';
import { findCopies } from './copies.ts';
import type { ExportOptions } from './export-options.ts';
import { uncounted, type ExportProgress } from './export-progress.ts';
import type { ExportInput, ExportRow } from './export-row.ts';
import { groupRows } from './group-rows.ts';
import { joined, reportEntry, speakerOf, type ReportDetail, type ReportEntry } from './report-entry.ts';
import { ReportSpeech } from './report-speech.ts';

/** What a report says beside its rows. `exportedAt` is an ISO time. */
export interface ReportMeta {
  readonly projectName: string;
  readonly exportedAt: string;
}

export interface ReportSection {
  readonly heading: string;
  /** BCP 47 language of the heading. */
  readonly language: string;
  readonly subheading: string;
  readonly entries: readonly ReportEntry[];
}

/** A report, before it becomes Markdown or HTML. */
export interface Report {
  /** The language of all that is not of the project. */
  readonly language: Language;
  readonly title: string;
  readonly facts: readonly ReportDetail[];
  readonly sections: readonly ReportSection[];
}

/** How many entries a report has. */
export function countEntries({ sections }: Report): number {
  return sections.reduce((sum, { entries }) => sum + entries.length, 0);
}

/**
 * Builds the report on the rows: grouped by text in corpus order, or by speaker in alphabetical order, unknown last; by
 * text and in English where the options say nothing else.
 */
export function buildReport(
  input: ExportInput,
  rows: readonly ExportRow[],
  { groupBy = 'text', language = 'en' }: Pick<ExportOptions, 'groupBy' | 'language'>,
  meta: ReportMeta,
  progress?: ExportProgress,
): Report {
  const speech = new ReportSpeech(language);
  const copies = findCopies(input, rows, progress);
  const texts = new Map(input.texts.map((text) => [text.summary.textId, text]));
  const step = (progress?.of('entries') ?? uncounted)(rows.length);
  const entryOf = (row: ExportRow): ReportEntry => {
    step();
    return reportEntry(speech, row, texts.get(row.file), copies.get(row.id) ?? []);
  };
  const datelineOf = (textId: string): string | null => texts.get(textId)?.summary.dateline ?? null;
  return {
    language,
    title: speech.say('title', { project: meta.projectName }),
    facts: [
      { label: speech.say('project'), text: meta.projectName },
      { label: speech.say('exported'), text: speech.time(meta.exportedAt) },
      { label: speech.say('annotations'), text: countsInWords(speech, input, rows) },
    ],
    sections: groupBy === 'speaker' ? bySpeaker(speech, rows, entryOf) : byText(speech, rows, datelineOf, entryOf),
  };
}

type EntryOf = (row: ExportRow) => ReportEntry;

function byText(
  speech: ReportSpeech,
  rows: readonly ExportRow[],
  datelineOf: (textId: string) => string | null,
  entryOf: EntryOf,
): ReportSection[] {
  return [...groupRows(rows, (row) => row.file).values()].map((ofText) => {
    const first = ofText[0] as ExportRow;
    const origin = joined([first.source, first.date && speech.date(first.date)], ', ') || datelineOf(first.file);
    return {
      heading: first.textTitle,
      language: first.language ?? 'und',
      subheading: joined([origin, first.file, speech.count('annotationCount', ofText.length)], ' · '),
      entries: ofText.map(entryOf),
    };
  });
}

function bySpeaker(speech: ReportSpeech, rows: readonly ExportRow[], entryOf: EntryOf): ReportSection[] {
  const order = new Intl.Collator(speech.language);
  const groups = groupRows(rows, (row) => foldName(speakerOf(row) ?? ''));
  return [...groups]
    .sort(([left], [right]) => Number(left === '') - Number(right === '') || order.compare(left, right))
    .map(([, ofSpeaker]) => {
      const name = speakerOf(ofSpeaker[0] as ExportRow)?.trim();
      return {
        heading: name || speech.say('speakerNotNamed'),
        language: name ? (ofSpeaker[0]?.language ?? 'und') : speech.language,
        subheading: speech.count('annotationCount', ofSpeaker.length),
        entries: ofSpeaker.map(entryOf),
      };
    });
}

function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function countsInWords(speech: ReportSpeech, input: ExportInput, rows: readonly ExportRow[]): string {
  if (rows.length === 0) return speech.say('none');
  const byCode = groupRows(rows, (row) => row.code);
  const order = new Map(sortedCodes(input.state).map((code, position) => [code.path, position]));
  const codes = [...byCode]
    .sort(([left], [right]) => (order.get(left) ?? Infinity) - (order.get(right) ?? Infinity))
    .map(([code, ofCode]) => `${codePathName(speech.language, code)} ${speech.number(ofCode.length)}`)
    .join(', ');
  const texts = new Set(rows.map((row) => row.file)).size;
  const copies = countCopies(input, rows);
  const counts = speech.count('countInTexts', texts, { annotations: speech.number(rows.length), codes });
  return joined([counts, copies > 0 && speech.count('countOnce', rows.length - copies)], '; ');
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
