import { isLetter, isLetterOrDigitCode, isSurrogateCode } from '../text/characters.ts';

/*
 * Keys that survive edits elsewhere: made of the code, the words of the span (without case, marks and spaces) and how
 * often the same words came before. The hash is FNV-1a (Fowler, Noll, Vo), run twice with different offsets.
 */

/** Gives each suggestion of one text its key; call once per suggestion, in the order of the text. */
export class SuggestionKeys {
  readonly #seen = new Map<string, number>();

  next(code: string, content: string, start: number, end: number): string {
    const base = `${code}-${hashOf(content, start, end)}`;
    const count = (this.#seen.get(base) ?? 0) + 1;
    this.#seen.set(base, count);
    return `${base}-${count}`;
  }
}

function hashOf(content: string, start: number, end: number): string {
  const small = content.slice(start, end).toLowerCase();
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let offset = 0; offset < small.length; offset += 1) {
    let code = small.charCodeAt(offset);
    if (isSurrogateCode(code)) {
      code = small.codePointAt(offset) ?? 0;
      if (code > 0xffff) offset += 1;
      if (!isLetter(String.fromCodePoint(code))) continue;
    } else if (!isLetterOrDigitCode(code)) {
      continue;
    }
    // ё counts as е, ß as ss.
    if (code === 0x451) code = 0x435;
    const isSharp = code === 0xdf;
    if (isSharp) code = 0x73;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + 0x9e37), 0x01000193);
    if (!isSharp) continue;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + 0x9e37), 0x01000193);
  }
  return (low >>> 0).toString(36).padStart(7, '0') + (high >>> 0).toString(36).padStart(7, '0');
}
