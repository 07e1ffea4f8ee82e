import { findDateline, type Dateline } from './dateline.ts';
import { findDates, toIsoDate, type FoundDate } from './dates.ts';
import { detectLanguage } from './detect-language.ts';
import { readFrontMatter, withoutMarkup } from './markdown-head.ts';
import type { Paragraph } from './paragraphs.ts';
import { findSentencesIn } from './sentences.ts';
import type { TextSummary } from './source-text.ts';

export type TextDescription = Pick<TextSummary, 'title' | 'dateline' | 'source' | 'date' | 'language'>;

const longestTitle = 90;
/** How many paragraphs the head of a page (navigation, headline, date, by-line) may have before the news begins. */
const headParagraphs = 40;
/** A paragraph from this length on (UTF-16 code units) is news rather than headline or navigation. */
const bodyLength = 140;

interface Line {
  readonly text: string;
  readonly paragraph: Paragraph;
}

/**
 * What can be told about a text from its first paragraphs: title (the first line that is a headline rather than
 * navigation, else the first sentence; at most 90 code units), dateline with source and date, and the language, unless
 * `language` is given. A title that cannot be found is `''`.
 */
export function describeText(content: string, paragraphs: readonly Paragraph[], language?: string): TextDescription {
  const spoken = language ?? detectLanguage(content);
  const frontMatter = readFrontMatter(content);
  const lines = paragraphs
    .filter((paragraph) => paragraph.start >= frontMatter.end)
    .slice(0, headParagraphs)
    .map((paragraph): Line => ({ text: textOf(content, paragraph), paragraph }));
  const datelines = lines.map((line) => findDateline(withoutMarkup(line.text)));
  const withDateline = datelines.findIndex((dateline) => dateline !== null);
  const dateline = datelines[withDateline] ?? null;
  const firstBody = lines.findIndex((line, position) => datelines[position] !== null || isBody(line.text));
  const head = firstBody === -1 ? lines : lines.slice(0, firstBody);
  const title =
    frontMatter.title ??
    headlineAmong(head) ??
    firstSentence(content, lines[Math.max(firstBody, 0)], datelines[firstBody] ?? null, spoken);
  return {
    title: shorten(withoutMarkup(title)),
    dateline: dateline?.wording ?? null,
    source: dateline?.source ?? frontMatter.source,
    date:
      frontMatter.date ??
      dateOf(
        dateline?.date ?? null,
        head.map((line) => line.text),
      ),
    language: spoken,
  };
}

/** The words of a paragraph on one line, at the offsets they have. */
function textOf(content: string, { start, end }: Paragraph): string {
  return content.slice(start, end).trim().replaceAll('\n', ' ');
}

function isBody(text: string): boolean {
  return text.length >= bodyLength || (text.length >= 60 && /[.!?…]["”“’»«)]*$/u.test(text));
}

/** Only a date, with or without weekday, time and a word or two such as „Stand:“. */
function isDateOnly(text: string): boolean {
  const [date] = findDates(text);
  if (!date) return /^\d{1,2}[:.]\d{2}(?:\s*(?:Uhr|h))?$/.test(text);
  return (text.slice(0, date.offset) + text.slice(date.end)).replace(/[^\p{L}]/gu, '').length <= 24;
}

function headlineAmong(head: readonly Line[]): string | null {
  const seen = new Map<string, number>();
  for (const { text } of head) seen.set(text, (seen.get(text) ?? 0) + 1);
  const lines = head.map((line) => line.text).filter((text) => !isDateOnly(text) && seen.get(text) === 1);
  const headlines = lines.filter((text) => text.length >= 20 && text.split(/\s+/).length >= 3);
  const heading = lines.find((text) => /^#{1,2}\s+\S/.test(text));
  return heading ?? headlines.find((text) => text.length >= 30) ?? headlines[0] ?? lines.at(-1) ?? null;
}

function firstSentence(content: string, line: Line | undefined, dateline: Dateline | null, language: string): string {
  if (!line) return '';
  const { paragraph } = line;
  const lead = content.slice(paragraph.start, paragraph.end).search(/\S/);
  const start = paragraph.start + lead + (dateline?.bodyOffset ?? 0);
  const sentences = findSentencesIn(content, { start, end: paragraph.end }, language).map((sentence) =>
    content.slice(sentence.start, sentence.end),
  );
  // A dateline without brackets (“МИНСК, 3 мая.”) reads as a sentence of its own.
  return sentences.find((sentence) => !isDateOnly(sentence)) ?? sentences[0] ?? line.text;
}

/** Cuts at a word, with an ellipsis, where the text is longer than a title may be. */
function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= longestTitle) return plain;
  const cut = plain.slice(0, longestTitle - 1);
  const space = cut.lastIndexOf(' ');
  const words = space > longestTitle / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${words.replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** The date of the dateline, with its year from the lines above it; else the date that stands alone above the news. */
function dateOf(dated: FoundDate | null, head: readonly string[]): string | null {
  const standing = head.filter(isDateOnly).flatMap(findDates);
  if (dated) {
    const { month, day } = dated;
    const full = standing.filter((date) => date.year !== null);
    const same = full.find((date) => date.month === month && date.day === day);
    return toIsoDate({ year: dated.year ?? same?.year ?? yearBefore(dated, full), month, day });
  }
  const best = standing.findLast((date) => date.hasTime) ?? standing.at(-1);
  return best ? toIsoDate(best) : null;
}

/** The year of a date that lies at most a month before one of the full dates; null when none does. */
function yearBefore(dated: FoundDate, full: readonly FoundDate[]): number | null {
  for (const { year, month, day } of full) {
    if (year === null) continue;
    for (const candidate of [year, year - 1]) {
      const days = (Date.UTC(year, month - 1, day) - Date.UTC(candidate, dated.month - 1, dated.day)) / 86_400_000;
      if (days >= 0 && days <= 31) return candidate;
    }
  }
  return null;
}
