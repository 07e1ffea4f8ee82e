/*
 * How the comparison form sees each UTF-16 code unit: letters and digits folded (case, compatibility forms, accents
 * apart from their letters, so that composed and decomposed spelling agree, ё as е, ß as ss), everything else a gap
 * between words. One table look-up per unit; the few units that need more are sent to a slow path.
 */

/** Entries of the table below `firstLetter`: what a unit is when it is not one folded letter or digit. */
export const gap = 0;
/** Leaves no trace: soft hyphen, zero-width characters. */
export const ignored = 1;
/** Folds to several units, or needs its neighbour; see `expansionOf`. */
const special = 2;
/** A word by itself, as in scripts that put no spaces between words. */
export const lone = 3;
export const firstLetter = 4;

const diaeresis = 0x308;
const ie = 0x435;
const wordCharacter = /^[\p{L}\p{M}\p{N}]+$/u;
const unspacedScript =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const invisible = /^[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]$/;

const expansions = new Map<number, readonly number[]>();

/** What each code unit is to the scanner: one of the marks above, or the unit it folds to. */
export const foldedUnits: Uint16Array = buildTable();

/**
 * The units that a `special` one stands for, given the unit before it; a surrogate stands for itself where its pair is
 * a letter. An empty list means that it leaves no trace, null that it parts words.
 */
export function expansionOf(content: string, at: number): readonly number[] | null {
  const unit = content.charCodeAt(at);
  if (unit === diaeresis) return isIe(content.charCodeAt(at - 1)) ? [] : [diaeresis];
  const expansion = expansions.get(unit);
  if (expansion) return expansion;
  const pairStart = unit >= 0xdc00 ? at - 1 : at;
  const pair = content.slice(Math.max(0, pairStart), pairStart + 2);
  return wordCharacter.test(pair) ? [unit] : null;
}

function isIe(unit: number): boolean {
  return unit === ie || unit === 0x415;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0x30; unit < 0x10000; unit += 1) {
    if (unit >= 0xac00 && unit <= 0xd7a3) table[unit] = unit;
    else if (unit >= 0x4e00 && unit <= 0x9fff) table[unit] = lone;
    else if (unit >= 0xd800 && unit <= 0xdfff) table[unit] = special;
    else if (unit < 0xe000 || unit >= 0xf900) table[unit] = entryFor(unit);
  }
  return table;
}

function entryFor(unit: number): number {
  const character = String.fromCharCode(unit);
  if (invisible.test(character)) return ignored;
  if (unit === diaeresis) return special;
  if (!wordCharacter.test(character)) return gap;
  if (unspacedScript.test(character)) return lone;
  const folded = fold(character);
  if (folded.length === 1 && folded.charCodeAt(0) >= firstLetter) return folded.charCodeAt(0);
  expansions.set(
    unit,
    Array.from({ length: folded.length }, (_, position) => folded.charCodeAt(position)),
  );
  return special;
}

function fold(character: string): string {
  const lower = character.toLowerCase();
  if (lower === 'ё') return 'е';
  if (lower === 'ß') return 'ss';
  return [...lower.normalize('NFKD').toLowerCase()].filter((part) => wordCharacter.test(part)).join('');
}
