import type { Span } from './span.ts';

/*
 * Plain text wrapped at a column, as mail programs and old archives write it. What tells it is not that lines are of
 * like length but that each of them is full: the first word of the next line would not have fitted any more. Verse,
 * lists, tables, addresses and texts with a paragraph per line break where they want to, not where the line is full.
 */

/** Columns at which texts are wrapped, in UTF-16 code units. */
const narrowest = 45;
const widest = 100;
/** Lines may stick out of the column by this much: the column is told from most lines, not from the longest. */
const overhang = 10;
/** As many full lines are needed to be sure. */
const leastFull = 4;
/** Share of the line breaks of a wrapped text that come where a line is full; chance alone makes about one in six. */
const leastFullShare = 0.6;
/** Share of the breaks at full lines before a small letter; in German up to every second word has a capital. */
const leastSmallShare = 0.25;
/** Share of the breaks at full lines that do not follow the end of a sentence. */
const leastOpenShare = 0.6;

const sentenceEnd = /[.!?…:][)\]"'“”’‘»«›‹]*$/u;
const smallLetter = /^[("'„“”‚‘«»[–—-]*\s?\p{Ll}/u;
/** Bullets, headings, table rows, quoted mail, rules: lines that belong to no other. */
const ownLine = /^\s*(?:[-*•·▪+#>|]|\p{L}\)|\(?\d{1,3}\)|[-=_*~]{3,}|[-–—]{2,}\s)/u;
/** A number or dash that begins an item of a list, or goes on with a sentence: „am / 29. August“, `сказал / – и ушёл`. */
const perhapsOwnLine = /^\s*(?:\d{1,3}\.|[–—])(?:\s|$)/u;
const columns = /\t|\S {3,}\S/u;

/** What has to be known of a line; the pieces of text are short, so that lines of any length cost the same. */
interface Line {
  /** Without white space at its end. */
  readonly length: number;
  readonly indent: number;
  readonly firstWord: number;
  readonly begin: string;
  readonly end: string;
  readonly isOneWord: boolean;
  readonly hasColumns: boolean;
}

/**
 * Puts the lines of a text wrapped at a column together. `lines` are its lines that hold more than white space, in order
 * and without newlines; the result has one span per paragraph, from the start of its first line to the end of its last.
 * A text that is not surely wrapped gives its lines as they are, and so do scripts without small letters. Linear.
 */
export function joinWrappedLines(content: string, lines: readonly Span[]): readonly Span[] {
  if (!mayBeWrapped(lines)) return lines;
  const read = lines.map((line) => readLine(content, line));
  const column = columnOf(lines, read);
  if (column === null || !isWrapped(lines, read, column)) return lines;
  const paragraphs: Span[] = [];
  forEachBlock(lines, (from, to) => joinBlock(lines, read, column, from, to, paragraphs));
  return paragraphs;
}

/** A cheap look first: most texts have no line of a column's width with another right below it. */
function mayBeWrapped(lines: readonly Span[]): boolean {
  let count = 0;
  for (let position = 0; position + 1 < lines.length; position += 1) {
    const line = lines[position];
    if (!line || !isFollowed(lines, position)) continue;
    const length = line.end - line.start;
    if (length > narrowest / 2 && length <= widest + overhang) count += 1;
    if (count >= leastFull) return true;
  }
  return false;
}

/** Whether the next line stands right below, without a blank one between. */
function isFollowed(lines: readonly Span[], position: number): boolean {
  return lines[position + 1]?.start === (lines[position]?.end ?? -2) + 1;
}

function readLine(content: string, { start, end }: Span): Line {
  const reach = widest + 2 * overhang;
  const text = content.slice(start, Math.min(end, start + reach));
  const trimmed = text.trimEnd();
  const bare = trimmed.trimStart();
  const space = bare.search(/\s/u);
  return {
    length: end - start > reach ? end - start : trimmed.length,
    indent: trimmed.length - bare.length,
    firstWord: space === -1 ? bare.length : space,
    begin: trimmed.slice(0, 30),
    end: trimmed.slice(-8),
    isOneWord: space === -1,
    hasColumns: columns.test(bare),
  };
}

/** The length that nine tenths of the lines above others do not exceed; null when it is no column. */
function columnOf(lines: readonly Span[], read: readonly Line[]): number | null {
  const lengths = read.filter((line, position) => isFollowed(lines, position) && !line.isOneWord);
  const column = lengths.map((line) => line.length).sort((left, right) => left - right)[
    Math.floor((lengths.length - 1) * 0.9)
  ];
  return column !== undefined && column >= narrowest && column <= widest ? column : null;
}

function isWrapped(lines: readonly Span[], read: readonly Line[], column: number): boolean {
  let breaks = 0;
  let full = 0;
  let small = 0;
  let open = 0;
  for (const [position, line] of read.entries()) {
    const next = read[position + 1];
    if (!next || !isFollowed(lines, position)) continue;
    breaks += 1;
    if (!isFull(line, next, column)) continue;
    full += 1;
    if (smallLetter.test(next.begin.trimStart())) small += 1;
    if (!sentenceEnd.test(line.end)) open += 1;
  }
  return (
    full >= leastFull &&
    full >= breaks * leastFullShare &&
    small >= full * leastSmallShare &&
    open >= full * leastOpenShare
  );
}

/** Whether the first word of the next line would not have fitted into this one. */
function isFull(line: Line, next: Line, column: number): boolean {
  if (line.length > column + overhang && !line.isOneWord) return false;
  return line.length + 1 + next.firstWord > column;
}

/** Whether the next line goes on with the paragraph of this one. */
function goesOn(line: Line, next: Line, column: number): boolean {
  if (!isFull(line, next, column) || line.hasColumns || next.hasColumns || ownLine.test(next.begin)) return false;
  if (/^\s*[#|>]/u.test(line.begin)) return false;
  const isItem = ownLine.test(line.begin) || perhapsOwnLine.test(line.begin);
  if (next.indent > line.indent + 1 && !isItem) return false;
  return !perhapsOwnLine.test(next.begin) || !sentenceEnd.test(line.end);
}

/** Calls `visit` for each run of lines without a blank one between, `to` exclusive. */
function forEachBlock(lines: readonly Span[], visit: (from: number, to: number) => void): void {
  let from = 0;
  for (let position = 0; position < lines.length; position += 1) {
    if (isFollowed(lines, position)) continue;
    visit(from, position + 1);
    from = position + 1;
  }
}

/** Adds the paragraphs of a block: it stays as it is unless most of its lines are full. */
function joinBlock(
  lines: readonly Span[],
  read: readonly Line[],
  column: number,
  from: number,
  to: number,
  paragraphs: Span[],
): void {
  const joins: boolean[] = [];
  for (let position = from; position + 1 < to; position += 1) {
    const line = read[position];
    const next = read[position + 1];
    joins.push(line !== undefined && next !== undefined && goesOn(line, next, column));
  }
  const isProse = joins.filter(Boolean).length * 3 >= joins.length * 2;
  let start = from;
  for (let position = from; position < to; position += 1) {
    if (isProse && joins[position - from] === true) continue;
    paragraphs.push({ start: lines[start]?.start ?? 0, end: lines[position]?.end ?? 0 });
    start = position + 1;
  }
}
