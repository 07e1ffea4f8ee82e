/*
 * Character classes by code unit. Scanners ask these for every character of a text, so the scripts of news texts are
 * decided by ranges, and only the rest by a regular expression for one character.
 */

const letter = /[\p{L}\p{M}]/u;
const upper = /\p{Lu}/u;
const space = /[\s\u200b\u2060\ufeff]/u;

/** The dashes, quotation marks and spaces of Unicode's general punctuation, and the angle marks of Latin-1. */
function isPunctuation(code: number): boolean {
  return (code >= 0x2000 && code < 0x2070) || code === 0xab || code === 0xbb;
}

export function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code >= 0x400 && code <= 0x481) return true;
  if (code >= 0xc0 && code <= 0xff) return code !== 0xd7 && code !== 0xf7;
  return code >= 0xaa && !isPunctuation(code) && letter.test(char);
}

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9' && char.length === 1;
}

export function isLetterOrDigit(char: string): boolean {
  return isLetter(char) || isDigit(char);
}

export function isUpper(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if ((code >= 0x430 && code <= 0x45f) || isPunctuation(code)) return false;
  return upper.test(char);
}

/** White space of any width, those of no width included; the empty string (an end of the text) counts, too. */
export function isSpace(char: string): boolean {
  if (char === '') return true;
  const code = char.charCodeAt(0);
  if (code < 0x80) return code === 0x20 || code === 0x0a || code === 0x09;
  if (code < 0x1680) return code === 0xa0;
  return (code < 0x2010 || code >= 0x2028) && space.test(char);
}

export function isDash(char: string): boolean {
  return char === '–' || char === '—' || char === '-' || char === '―' || char === '‒' || char === '−';
}
