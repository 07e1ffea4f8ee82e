/*
 * Comparison form of a text: what a reader takes for the same words becomes the same string. Letters lose case (and ё
 * its dots, ß becomes ss), all double and single quotation marks become the straight ones, all dashes a hyphen, runs of
 * white space one space; characters of no width and soft hyphens go. Compatibility forms are resolved (Unicode NFKC).
 * Linear; common characters go through a table.
 */

/** A folded text and the way back from it. */
export interface FoldedText {
  readonly folded: string;
  /**
   * For each code unit of `folded`, and for its end, the offset in the original where what became it begins. Never
   * decreases; the part of the original that became `folded.slice(a, b)` is `slice(offsets[a], offsets[b])`.
   */
  readonly offsets: Uint32Array;
}

const ignored = '\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff';
const ignoredCharacter = new RegExp(`[${ignored}]`, 'gu');
/** A character with the combining marks that belong to it. */
const unitPattern = new RegExp(`[^\\p{M}][\\p{M}${ignored}]*|[\\p{M}${ignored}]+`, 'guy');
const needsUnit = new RegExp(`[\\p{M}${ignored}\\p{Surrogate}]`, 'u');

const replacements: readonly (readonly [RegExp, string])[] = [
  [/[„“”«»‟〝〞〟❝❞＂″]/gu, '"'],
  [/[‚‘’‹›‛`´ʼʹ′❛❜＇]/gu, "'"],
  [/[‐‑‒–—―−﹘﹣－]/gu, '-'],
  [/ё/gu, 'е'],
  [/ß/gu, 'ss'],
  [/\s+/gu, ' '],
];

/** Folds a text for comparison; folding a folded text changes nothing. */
export function foldText(text: string): FoldedText {
  let { folded, offsets, isPlain } = foldOnce(text);
  // What comes out of a rare character may join with its neighbour, so those texts are folded until nothing changes.
  for (let round = 0; !isPlain && round < 5; round += 1) {
    const again = foldOnce(folded);
    if (again.folded === folded) break;
    const inner = offsets;
    offsets = again.offsets.map((offset) => inner[offset] ?? text.length);
    folded = again.folded;
    isPlain = again.isPlain;
  }
  return { folded, offsets };
}

/** Comparison form of a paragraph or passage: folded, without white space at its ends. */
export function foldPassage(passage: string): string {
  return foldText(passage).folded.trim();
}

const table: (string | undefined)[] = [];
/** For each code unit: 0 not looked at yet, 1 stands alone, 2 belongs to a unit. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  let kind = kinds[code] ?? 2;
  if (kind === 0) {
    kind = needsUnit.test(String.fromCharCode(code)) ? 2 : 1;
    kinds[code] = kind;
  }
  return kind;
}

function foldOnce(text: string): { folded: string; offsets: Uint32Array; isPlain: boolean } {
  let folded = '';
  let offsets = new Uint32Array(text.length + 64);
  let count = 0;
  let isPlain = true;
  let endsWithSpace = false;
  const append = (piece: string, offset: number) => {
    for (let index = 0; index < piece.length; index += 1) {
      const isSpace = piece.charCodeAt(index) === 0x20;
      if (isSpace && endsWithSpace) continue;
      endsWithSpace = isSpace;
      if (count + 1 >= offsets.length) {
        const larger = new Uint32Array(offsets.length * 2);
        larger.set(offsets);
        offsets = larger;
      }
      folded += piece.charAt(index);
      offsets[count] = offset;
      count += 1;
    }
  };
  let position = 0;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (kindOf(code) === 1 && !isJoined(text, position + 1)) {
      append((table[code] ??= foldUnit(String.fromCharCode(code))), position);
      if (code >= 0x2100) isPlain = false;
      position += 1;
      continue;
    }
    unitPattern.lastIndex = position;
    const unit = unitPattern.exec(text)?.[0] ?? text.charAt(position);
    append(foldUnit(unit), position);
    isPlain = false;
    position += unit.length;
  }
  offsets[count] = text.length;
  return { folded, offsets: offsets.slice(0, count + 1), isPlain };
}

/** True when what stands at the position belongs to the character before it. */
function isJoined(text: string, position: number): boolean {
  if (position >= text.length) return false;
  const code = text.charCodeAt(position);
  return kindOf(code) === 2 && !isHigh(code);
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function foldUnit(unit: string): string {
  let folded = unit.replace(ignoredCharacter, '');
  for (const [pattern, replacement] of replacements) folded = folded.replace(pattern, replacement);
  folded = folded.normalize('NFKC').toLowerCase().normalize('NFKC');
  for (const [pattern, replacement] of replacements) folded = folded.replace(pattern, replacement);
  return folded;
}
