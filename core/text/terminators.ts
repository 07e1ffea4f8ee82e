import { isDigitCode, isWhiteCode } from './characters.ts';

/*
 * Runs of full stops, question and exclamation marks with what closes on them. Read by code unit, since a text may be
 * nothing but dots.
 */

const western = codesOf('.!?…');
const eastern = codesOf('。！？');
/** Quotation marks, brackets and further terminators behind the first. */
const closers = codesOf('.!?…"\'”“’‘»«›‹)]}');
const easternClosers = codesOf('」』”’）');
const narrowSpaces = codesOf(' \u00a0\u202f');

/** The code units of some characters. */
export function codesOf(chars: string): ReadonlySet<number> {
  return new Set(Array.from(chars, (char) => char.charCodeAt(0)));
}

/** Whether a sentence may end with the code unit: no letter and little else has to be looked up. */
export function isTerminator(code: number): boolean {
  if (code < 0x2000) return code === 0x2e || code === 0x21 || code === 0x3f;
  return code === 0x2026 || isEasternTerminator(code);
}

/** Whether the code unit ends a sentence without white space behind it. */
export function isEasternTerminator(code: number): boolean {
  return eastern.has(code);
}

/** Behind the last of the terminators, closing marks and footnote marks that begin at the offset; at most `limit`. */
export function terminatorEnd(content: string, offset: number, limit: number): number {
  let end = offset + 1;
  if (!western.has(content.charCodeAt(offset))) {
    while (end < limit && eastern.has(content.charCodeAt(end))) end += 1;
    while (end < limit && easternClosers.has(content.charCodeAt(end))) end += 1;
    return end;
  }
  while (end < limit) {
    if (closers.has(content.charCodeAt(end))) {
      end += 1;
      continue;
    }
    const behind = footnoteEnd(content, end, limit);
    if (behind === end) break;
    end = behind;
  }
  return isSpacedCloser(content, end, limit) ? end + 2 : end;
}

/** Behind `[12]` at the offset; the offset itself where no such mark stands. */
function footnoteEnd(content: string, offset: number, limit: number): number {
  if (content.charCodeAt(offset) !== 0x5b) return offset;
  let end = offset + 1;
  while (end < limit && end < offset + 4 && isDigitCode(content.charCodeAt(end))) end += 1;
  return end > offset + 1 && end < limit && content.charCodeAt(end) === 0x5d ? end + 1 : offset;
}

/** French sets a space before the closing mark. */
function isSpacedCloser(content: string, offset: number, limit: number): boolean {
  if (offset + 2 > limit || content.charCodeAt(offset + 1) !== 0xbb) return false;
  if (!narrowSpaces.has(content.charCodeAt(offset))) return false;
  return offset + 2 === limit || isWhiteCode(content.charCodeAt(offset + 2));
}
