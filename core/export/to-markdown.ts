import { uncounted, type CountSteps } from './export-progress.ts';
import type { ReportEntry } from './report-entry.ts';
import { ReportSpeech } from './report-speech.ts';
import { countEntries, type Report } from './report.ts';

/** The report as GitHub Flavored Markdown. Every string of the project is escaped, so that it reads as it is written. */
export function toMarkdown(report: Report, count: CountSteps = uncounted): string {
  const step = count(countEntries(report));
  const speech = new ReportSpeech(report.language);
  const blocks = [`# ${escapeMarkdown(report.title)}`];
  blocks.push(report.facts.map(({ label, text }) => `- ${escapeMarkdown(`${label}: ${text}`)}`).join('\n'));
  for (const section of report.sections) {
    blocks.push(`## ${escapeMarkdown(section.heading)}`, escapeMarkdown(section.subheading));
    for (const entry of section.entries) {
      blocks.push(...entryBlocks(speech, entry));
      step();
    }
  }
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function entryBlocks(speech: ReportSpeech, entry: ReportEntry): string[] {
  const quote = paragraphsOf(entry.quote).map(escapeMarkdown).join('\n\n');
  const cited = `${quote} — ${escapeMarkdown(entry.citation)}`;
  const details = entry.details.map(({ label, text }) => `${label}: ${escapeMarkdown(text)}`).join(' · ');
  const [noteStart, ...noteRest] = paragraphsOf(entry.note).map(escapeMarkdown);
  return [
    cited.replace(/^/gmu, '> ').replace(/^> $/gmu, '>'),
    details,
    ...(noteStart === undefined ? [] : [`${speech.say('note')}: ${noteStart}`, ...noteRest]),
  ];
}

/** The non-empty lines of a text; each becomes a paragraph of its own. */
export function paragraphsOf(text: string): string[] {
  return text.split(/[\n\r\u2028\u2029]+/u).filter((line) => line.trim() !== '');
}

/**
 * A line of plain text for Markdown (CommonMark 0.31 with GitHub's tables and strikethrough): what would be markup, an
 * HTML tag or an entity is escaped with a backslash; at the start of the line list marks, headings and rules too.
 * White space at the ends goes, newlines become spaces, because both would mean something.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\n\r\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/gu, '\\$&')
    .replace(/^[-+=:]/u, '\\$&')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}
