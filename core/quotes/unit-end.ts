import { isDigitCode, isLetterCode, isLetterOrDigitCode } from '../text/characters.ts';
import { markKind } from './mark-kinds.ts';

const apostrophe = 0x27;
const comma = 0x2c;
const stop = 0x2e;
const softHyphen = 0xad;

/** Hyphens, apostrophes, and the marks in `A/B`, `A&B`, `1,5`, `p.a`. */
const joiners: ReadonlySet<number> = new Set(Array.from("-‐‑'’.,/&", (char) => char.charCodeAt(0)));

function isQuotationMark(code: number): boolean {
  return code !== apostrophe && markKind(code) !== 0;
}

/**
 * End of the word, number or single character at the offset (UTF-16), within the limit. Hyphens, apostrophes and full
 * stops join inside a word; a rule of more than six like marks is one.
 */
export function unitEnd(content: string, start: number, limit: number): number {
  const first = content.charCodeAt(start);
  let end = start + 1;
  if (!isLetterOrDigitCode(first)) {
    const isMark = isQuotationMark(first);
    for (; end < limit; end += 1) {
      const code = content.charCodeAt(end);
      if (code !== first && !(isMark && isQuotationMark(code))) break;
    }
    // A rule of dashes or dots is one unit; two or three marks are each their own.
    return end - start > 6 ? end : start + 1;
  }
  while (end < limit) {
    const code = content.charCodeAt(end);
    if (isLetterOrDigitCode(code) || code === softHyphen) end += 1;
    else if (joiners.has(code) && joins(content, end, code)) end += 2;
    else break;
  }
  return end;
}

function joins(content: string, offset: number, code: number): boolean {
  if (offset + 1 >= content.length) return false;
  const before = content.charCodeAt(offset - 1);
  const after = content.charCodeAt(offset + 1);
  if (!isLetterOrDigitCode(after)) return false;
  if (code === comma) return isDigitCode(before) && isDigitCode(after);
  if (code === stop) return isDigitCode(before) ? isDigitCode(after) : isLetterCode(before) && isLetterCode(after);
  return true;
}

/** The words of a stretch of text, in order, as written. */
export function wordsIn(content: string, start: number, end: number, most = Infinity): string[] {
  const words: string[] = [];
  let offset = start;
  while (offset < end && words.length < most) {
    if (isLetterOrDigitCode(content.charCodeAt(offset))) {
      const wordEnd = unitEnd(content, offset, end);
      words.push(content.slice(offset, wordEnd));
      offset = wordEnd;
    } else {
      offset += 1;
    }
  }
  return words;
}
