import { findDates } from '../text/dates.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { hasSiteLineCue } from './site-line-cues.ts';

/** A short line that may be furniture of the site: navigation, date line, invitation to subscribe. */
export interface ShortLine {
  /** Index into the paragraphs of the text. */
  readonly position: number;
  /** The line in comparison form with all numbers alike, so that date lines of several texts agree. */
  readonly key: string;
  /** Before the first or behind the last long paragraph. */
  readonly isAtEdge: boolean;
  /** A few words without the marks of a sentence. */
  readonly isLabel: boolean;
  /** Index of the long paragraph before it, else of the first one: what the text itself is about. */
  readonly body: number;
}

/** The short lines of one text, and which of them are furniture by themselves, whatever other texts repeat. */
export interface SiteLineFindings {
  readonly lines: readonly ShortLine[];
  isSiteLine(position: number): boolean;
}

interface Line extends ShortLine {
  readonly folded: string;
  readonly words: number;
  readonly hasCue: boolean;
  readonly isDate: boolean;
}

const longestLine = 220;
const mostWords = 25;
const bodyLength = 140;
const sentenceEnd = /[.!?…]["”“’»«)\]]*$/u;

/**
 * Finds the short lines of a text and the furniture of the site among them: blocks of labels, dates and invitations
 * before and behind the news. A text that consists of short lines alone (a poem, a list) has none. Linear in the text.
 */
export function findSiteLines(content: string, paragraphs: readonly Paragraph[]): SiteLineFindings {
  const isBody = (paragraph: Paragraph): boolean => isBodyParagraph(content, paragraph);
  const first = paragraphs.findIndex(isBody);
  const last = paragraphs.findLastIndex(isBody);
  const found = new Set<number>();
  if (first === -1) return { lines: [], isSiteLine: () => false };
  const longOnes = paragraphs.flatMap(({ start, end }, position) => (end - start >= bodyLength ? [position] : []));
  const firstLong = longOnes[0] ?? first;
  const lastLong = longOnes.at(-1) ?? last;
  const lines: Line[] = [];
  let body = firstLong;
  paragraphs.forEach((paragraph, position) => {
    const length = paragraph.end - paragraph.start;
    if (length >= bodyLength) body = position;
    if (length > longestLine) return;
    const line = describeLine(content, paragraph, position);
    if (line.words === 0 || line.words > mostWords) return;
    lines.push({ ...line, isAtEdge: position < firstLong || position > lastLong, body });
  });
  for (const line of siteLinesOfHead(lines.filter(({ position }) => position < first))) found.add(line.position);
  for (const line of siteLinesOfTail(lines.filter(({ position }) => position > last))) found.add(line.position);
  return { lines, isSiteLine: (position) => found.has(position) };
}

function isBodyParagraph(content: string, { start, end }: Paragraph): boolean {
  if (end - start > longestLine) return true;
  const text = content.slice(start, end).trim();
  if (text.length < 60 || hasSiteLineCue(fold(text))) return false;
  return text.length >= bodyLength || sentenceEnd.test(text);
}

function describeLine(content: string, { start, end }: Paragraph, position: number): Omit<Line, 'isAtEdge' | 'body'> {
  const text = content.slice(start, end).trim();
  const folded = fold(text);
  const words = folded === '' ? 0 : folded.split(' ').length;
  const isPlain = !sentenceEnd.test(text) && !/["„“”«»]/.test(text);
  return {
    position,
    folded,
    key: folded.replace(/\d+/g, '0'),
    words,
    isLabel: isPlain && words <= 8,
    hasCue: hasSiteLineCue(folded),
    isDate: isDateLine(text),
  };
}

/** A date with at most a word or two beside it, such as the weekday. */
function isDateLine(text: string): boolean {
  if (text.length > 60 || !/\d/.test(text)) return false;
  const [date] = findDates(text);
  if (!date) return /^\d{1,2}[:.]\d{2}(?:\s*(?:Uhr|h))?$/.test(text);
  return (text.slice(0, date.offset) + text.slice(date.end)).replace(/[^\p{L}]/gu, '').length <= 24;
}

/** A head is furniture where at least three lines look so and one of them beyond doubt; its headline is not. */
function siteLinesOfHead(lines: readonly Line[]): readonly Line[] {
  const counts = countEqual(lines);
  const isTwice = (line: Line): boolean => (counts.get(line.folded) ?? 0) > 1;
  const isShortLabel = (line: Line): boolean => line.isLabel && line.words <= 3;
  const candidates = lines.filter((line) => line.hasCue || line.isDate || isTwice(line) || isShortLabel(line));
  const isSure = candidates.some((line) => line.hasCue || isTwice(line)) || candidates.filter(isShortLabel).length >= 3;
  if (candidates.length < 3 || !isSure) return [];
  if (candidates.length < lines.length) return candidates;
  const headline = candidates.findLast((line) => !line.hasCue && !line.isDate && !isTwice(line) && line.words > 1);
  return candidates.filter((line) => line !== headline);
}

/** Behind the news, furniture begins at the first line that is so beyond doubt, or is a row of labels. */
function siteLinesOfTail(lines: readonly Line[]): readonly Line[] {
  const counts = countEqual(lines);
  const sure = lines.findIndex((line) => line.hasCue || (counts.get(line.folded) ?? 0) > 1);
  if (sure !== -1) return lines.slice(sure).filter((line) => line.hasCue || line.isLabel || line.isDate);
  const labels = lines.filter((line) => line.isLabel && line.words <= 3);
  return labels.length >= 4 && labels.length === lines.length ? labels : [];
}

function countEqual(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of lines) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return counts;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
