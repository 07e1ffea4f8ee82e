import type { Paragraph } from '../text/paragraphs.ts';
import { isDash, isDigit, isLetter, isLetterOrDigit, isSpace } from './characters.ts';

/** A quotation mark with what its surroundings allow it to be. */
export interface Mark {
  readonly char: string;
  readonly offset: number;
  readonly level: 'double' | 'single';
  readonly family: 'low' | 'curly' | 'straight' | 'angle';
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Could be either by its shape, but what stands beside it speaks for an opening. */
  readonly prefersOpening: boolean;
}

const levels: Readonly<Record<string, Mark['level']>> = {
  '„': 'double',
  '“': 'double',
  '”': 'double',
  '‟': 'double',
  '"': 'double',
  '«': 'double',
  '»': 'double',
  '‚': 'single',
  '‘': 'single',
  '’': 'single',
  "'": 'single',
  '‹': 'single',
  '›': 'single',
};
const families: Readonly<Record<string, Mark['family']>> = {
  '„': 'low',
  '‚': 'low',
  '“': 'curly',
  '”': 'curly',
  '‟': 'curly',
  '‘': 'curly',
  '’': 'curly',
  '"': 'straight',
  "'": 'straight',
  '«': 'angle',
  '»': 'angle',
  '‹': 'angle',
  '›': 'angle',
};

/** By code units, since this is asked of every character of a text. */
function isMark(code: number): boolean {
  if (code < 0x2018) return code === 0x22 || code === 0x27 || code === 0xab || code === 0xbb;
  return code <= 0x203a && (code <= 0x201a || (code >= 0x201c && code <= 0x201f) || code >= 0x2039);
}

/** The quotation marks of each paragraph, apostrophes, inches and feet left out. Linear in the text. */
export function readMarks(content: string, paragraphs: readonly Paragraph[]): Mark[][] {
  const pointsOut = anglesPointOut(content);
  return paragraphs.map((paragraph) => {
    const marks: Mark[] = [];
    const line = content.slice(paragraph.start, paragraph.end);
    const singles = new SingleMarks();
    for (let offset = 0; offset < line.length; offset += 1) {
      if (!isMark(line.charCodeAt(offset))) continue;
      const run = runEnd(line, offset);
      if (run - offset > longestRun) {
        offset = run - 1;
        continue;
      }
      const mark = readMark(line, offset, paragraph.start, line.charAt(offset), pointsOut, singles);
      if (mark) marks.push(mark);
    }
    return marks;
  });
}

/** More marks in a row than this are a rule or noise, not quotation marks. */
const longestRun = 6;

function runEnd(line: string, start: number): number {
  let end = start + 1;
  while (isMark(line.charCodeAt(end))) end += 1;
  return end;
}

/** Whether a text writes «so» (true) or »so« (false): by which of the marks stands before words more often. */
function anglesPointOut(content: string): boolean {
  let balance = 0;
  for (const match of content.matchAll(/[«»‹›]/g)) {
    const before = content.charAt(match.index - 1);
    const after = content.charAt(match.index + 1);
    const opens = (isSpace(before) || before === '(') && isLetterOrDigit(after);
    const closes = !isSpace(before) && !isLetterOrDigit(after);
    const pointsLeft = match[0] === '«' || match[0] === '‹';
    if (opens) balance += pointsLeft ? 1 : -1;
    else if (closes) balance += pointsLeft ? -1 : 1;
    // French sets spaces inside the marks: « so ».
    else if (isSpace(before) && isSpace(after)) balance += 0;
  }
  return balance >= 0;
}

/** How many single quotations are open in the paragraph: an apostrophe at a word's end can only close one of these. */
class SingleMarks {
  open = 0;
}

type BareMark = Pick<Mark, 'char' | 'offset' | 'level' | 'family'>;

/** Written out rather than spread: this runs for every mark of a text. */
function markOf(base: BareMark, canOpen: boolean, canClose: boolean, prefersOpening: boolean): Mark {
  const { char, offset, level, family } = base;
  return { char, offset, level, family, canOpen, canClose, prefersOpening };
}

function readMark(
  line: string,
  offset: number,
  lineStart: number,
  char: string,
  pointsOut: boolean,
  singles: SingleMarks,
): Mark | null {
  const level = levels[char] ?? 'double';
  const family = families[char] ?? 'straight';
  const before = line.charAt(offset - 1);
  const after = line.charAt(offset + 1);
  const spaceBefore = isSpace(before);
  const spaceAfter = isSpace(after);
  const canStand = spaceBefore || '([{/„“"«»‚‘\'‹›…¿¡'.includes(before) || isDash(before);
  const base: BareMark = { char, offset: lineStart + offset, level, family };

  if (char === '„' || char === '‚') {
    if (char === '‚' && !(canStand && !spaceAfter)) return null;
    if (level === 'single') singles.open += 1;
    return markOf(base, true, false, true);
  }
  if (family === 'angle') {
    const opens = (char === '«' || char === '‹') === pointsOut;
    if (level === 'single') singles.open = Math.max(0, singles.open + (opens ? 1 : -1));
    // Beside a letter on one side only, the letter is more certain than the custom of the text.
    if (opens && !spaceBefore && spaceAfter && isLetter(before)) return markOf(base, false, true, false);
    return markOf(base, opens, !opens, opens);
  }
  if (level === 'single') return readSingle(line, offset, base, before, after, canStand, singles);

  if (char === '“' || char === '‟') {
    const prefersOpening =
      canStand && !spaceAfter && (isLetterOrDigit(after) || "‘'’[(…¿¡$€".includes(after)) && !/[.,!?…]/.test(before);
    return markOf(base, !spaceAfter, !spaceBefore || spaceAfter, prefersOpening && before !== '"');
  }
  if (char === '”') {
    return markOf(
      base,
      canStand && !spaceAfter && before !== '”',
      !spaceBefore,
      canStand && spaceBefore && isLetterOrDigit(after),
    );
  }
  // Straight marks: inches after a number close at most what is open (6'2", 27").
  const canOpen = canStand && !spaceAfter;
  const canClose = !spaceBefore && !('([{'.includes(before) && before !== '');
  // With a space on either side it points nowhere.
  if (!canOpen && !canClose) return null;
  const opensByLooks =
    canOpen && (spaceBefore || before === '(') && (isLetterOrDigit(after) || '„‚‘\'«[(…"'.includes(after));
  return markOf(base, canOpen, canClose || !opensByLooks, opensByLooks);
}

/** ‘ ’ and ' are apostrophes far more often than marks: only what cannot be one is taken. */
function readSingle(
  line: string,
  offset: number,
  base: BareMark,
  before: string,
  after: string,
  canStand: boolean,
  singles: SingleMarks,
): Mark | null {
  if (isLetterOrDigit(before) && isLetterOrDigit(after)) return null;
  const opensByLooks = canStand && isLetter(after) && base.char !== '’';
  if (opensByLooks && !isClipped(line, offset)) {
    singles.open += 1;
    return markOf(base, true, false, true);
  }
  if (singles.open === 0 || isSpace(before) || isDigit(after)) return null;
  // ‘The students’ union is ready,’: a possessive, as long as a better closing mark is still to come.
  if (/[sxz]/.test(before) && isSpace(after) && hasBetterCloser(line, offset)) return null;
  singles.open -= 1;
  return markOf(base, false, true, false);
}

/** 'tis, 'em, 'n': words that begin with an apostrophe. */
function isClipped(line: string, offset: number): boolean {
  return /^['‘](?:tis|twas|em|n|cause|til|round|bout|s|ne|nen|nem|ner)\b/iu.test(line.slice(offset, offset + 8));
}

function hasBetterCloser(line: string, offset: number): boolean {
  const next = /[.,!?][’'](?=\s|$)/u.exec(line.slice(offset + 1, offset + 400));
  if (!next) return false;
  const opener = /(?:^|\s)[‘'](?=\p{L})/u.exec(line.slice(offset + 1, offset + 1 + next.index));
  return opener === null;
}
