/*
 * Character classes by code unit. Scanners ask these for every character of a text, so the scripts of news texts are
 * decided by ranges, and only the rest by a regular expression for one character.
 */

const letter = /[\p{L}\p{M}]/u;
const upper = /\p{Lu}/u;
const space = /[\s\u200b\u2060\ufeff]/u;

export function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code >= 0x400 && code <= 0x481) return true;
  return code >= 0xaa && letter.test(char);
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
  if (code >= 0x430 && code <= 0x45f) return false;
  return upper.test(char);
}

/** White space of any width, those of no width included; the empty string (an end of the text) counts, too. */
export function isSpace(char: string): boolean {
  if (char === '' || char === ' ' || char === '\n' || char === '\t') return true;
  return char.charCodeAt(0) >= 0x80 && space.test(char);
}

export function isDash(char: string): boolean {
  return char === '–' || char === '—' || char === '-' || char === '―' || char === '‒' || char === '−';
}
