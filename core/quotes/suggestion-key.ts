import { isLetter, isLetterOrDigitCode, isSurrogateCode } from '../text/characters.ts';

/*
 * Keys that survive edits elsewhere: made of the code, the words of the span (without case, marks and spaces) and how
 * often the same words came before. The hash is FNV-1a (Fowler, Noll, Vo), run twice with different offsets.
 */

/** Suggestions with the same words and code, how many there were and what their keys begin with. */
interface Seen {
  readonly code: string;
  readonly high: number;
  readonly base: string;
  count: number;
}

/** Gives each suggestion of one text its key; call once per suggestion, in the order of the text. */
export class SuggestionKeys {
  /** By one half of the hash, so that the key of words that come again is not put together each time. */
  readonly #seen = new Map<number, Seen[]>();

  next(code: string, content: string, start: number, end: number): string {
    const { low, high } = hashOf(content, start, end);
    let alike = this.#seen.get(low);
    if (!alike) this.#seen.set(low, (alike = []));
    let seen = alike.find((other) => other.high === high && other.code === code);
    if (!seen) alike.push((seen = { code, high, base: `${code}-${spelled(low)}${spelled(high)}`, count: 0 }));
    seen.count += 1;
    return `${seen.base}-${seen.count}`;
  }
}

function spelled(half: number): string {
  return half.toString(36).padStart(7, '0');
}

function hashOf(content: string, start: number, end: number): { low: number; high: number } {
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
  return { low: low >>> 0, high: high >>> 0 };
}
