/*
 * Letters without their accents, for those who type on another keyboard. What is a letter of its own in Cyrillic (й, ї,
 * ў) stays; the stress mark of dictionaries goes there too.
 */

const marks = /\p{M}+/gu;
const stress = /[\u0300\u0301]+/gu;
const isCyrillic = /^\p{Script=Cyrillic}/u;
const hasAccent = /[^\p{ASCII}\u0410-\u044f]/u;
const letters = /[^\p{ASCII}\u0410-\u044f]\p{M}*|.\p{M}+/gsu;

/** Letters met before: a text has few different ones, each many times. */
const bareLetters = new Map<string, string>();
const mostKnown = 10_000;

/** The folded text without accents. */
export function stripAccents(folded: string): string {
  if (!hasAccent.test(folded)) return folded;
  return folded.replace(letters, (letter) => {
    const known = bareLetters.get(letter);
    if (known !== undefined) return known;
    const parts = letter.normalize('NFD');
    const bare = parts.replace(isCyrillic.test(parts) ? stress : marks, '').normalize('NFC');
    if (bareLetters.size < mostKnown) bareLetters.set(letter, bare);
    return bare;
  });
}

let variants: Map<string, string> | null = null;

/** All letters of one code unit that lose accents, by what is left of them. */
function accentedLetters(): ReadonlyMap<string, string> {
  if (variants) return variants;
  variants = new Map();
  const ranges = [
    [0xc0, 0x24f],
    [0x370, 0x4ff],
    [0x1e00, 0x1fff],
  ] as const;
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCharCode(code);
      const bare = stripAccents(letter);
      if (bare !== letter && bare.length === 1) variants.set(bare, (variants.get(bare) ?? '') + letter);
    }
  }
  return variants;
}

const special = /[\\^$.*+?()[\]{}|/]/g;

/** A regular expression that finds a folded phrase in a folded text, whatever accents either has. */
export function accentlessPattern(phrase: string): RegExp {
  const accented = accentedLetters();
  const source = Array.from(stripAccents(phrase), (letter) => {
    const escaped = letter.replace(special, '\\$&');
    if (!/\p{L}/u.test(letter)) return escaped;
    const lost = isCyrillic.test(letter) ? stress : marks;
    return `${accented.has(letter) ? `[${letter}${accented.get(letter) ?? ''}]` : escaped}(?:${lost.source})?`;
  }).join('');
  return new RegExp(source, 'gu');
}
