/*
 * Character classes by code unit. Scanners ask these for every character of a text, so each code unit is classed by
 * expressions once and looked up in a table from then on.
 */

const letter = /[\p{L}\p{M}]/u;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const space = /[\s\u200b\u2060\ufeff]/u;

const isClassed = 1;
const letterClass = 2;
const upperClass = 4;
const spaceClass = 8;
const digitClass = 16;
const lowerClass = 32;
const whiteClass = 64;

const classes = new Uint8Array(0x10000);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let found = isClassed;
  if (letter.test(char)) found |= letterClass;
  if (upper.test(char)) found |= upperClass;
  if (code < 0x20 ? code === 0x09 || code === 0x0a : space.test(char)) found |= spaceClass;
  if (code >= 0x30 && code <= 0x39) found |= digitClass;
  if (lower.test(char)) found |= lowerClass;
  if (/\s/u.test(char)) found |= whiteClass;
  classes[code] = found;
  return found;
}

function classOf(code: number): number {
  return (classes[code] ?? 0) || classify(code);
}

/** By code unit, as are the other functions of codes here: halves of surrogate pairs are in no class. */
export function isLetterCode(code: number): boolean {
  return (classOf(code) & letterClass) !== 0;
}

export function isLetterOrDigitCode(code: number): boolean {
  return (classOf(code) & (letterClass | digitClass)) !== 0;
}

export function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isUpperCode(code: number): boolean {
  return (classOf(code) & upperClass) !== 0;
}

export function isLowerCode(code: number): boolean {
  return (classOf(code) & lowerClass) !== 0;
}

/** What `trim` and `\s` take for white space. */
export function isWhiteCode(code: number): boolean {
  return (classOf(code) & whiteClass) !== 0;
}

/** The half of a character beyond the first 65,536: no other function here says anything of it. */
export function isSurrogateCode(code: number): boolean {
  return code >= 0xd800 && code < 0xe000;
}

/** White space of any width, those of no width included, but no control characters besides tab and line feed. */
export function isSpaceCode(code: number): boolean {
  return (classOf(code) & spaceClass) !== 0;
}

export function isLetter(char: string): boolean {
  return char.length === 1 ? isLetterCode(char.charCodeAt(0)) : letter.test(char);
}

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9' && char.length === 1;
}

export function isLetterOrDigit(char: string): boolean {
  return isLetter(char) || isDigit(char);
}

export function isUpper(char: string): boolean {
  return char.length === 1 ? isUpperCode(char.charCodeAt(0)) : upper.test(char);
}

/** Hyphens, dashes and the minus sign. */
export function isDashCode(code: number): boolean {
  return code === 0x2d || code === 0x2212 || code === 0x2012 || code === 0x2013 || code === 0x2014 || code === 0x2015;
}
