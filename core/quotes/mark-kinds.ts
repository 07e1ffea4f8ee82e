/*
 * The quotation marks that pairs are made of, by number: a text may consist of marks, and comparing numbers is what is
 * cheap enough then. Marks are asked for by code unit.
 */

const marks = '„“”‟"«»‚‘’\'‹›';
const last = 0x203a;

/** For each code unit the number of the mark from 1 on; 0 for what is none. */
const numbers = new Uint8Array(last + 1);
for (let number = 1; number <= marks.length; number += 1) numbers[marks.charCodeAt(number - 1)] = number;

/** Number of the mark with this code unit; 0 for what is no quotation mark. */
export function markKind(code: number): number {
  return code > last ? 0 : (numbers[code] ?? 0);
}

/** Number of a mark given as a character. */
export function kindOfMark(char: string): number {
  return markKind(char.charCodeAt(0));
}

/** A table that says of each mark by its number whether it is among the characters. */
export function kindsAmong(chars: string): readonly boolean[] {
  return [false, ...Array.from(marks, (mark) => chars.includes(mark))];
}

/** For each mark by its number a bit for each mark (1 shifted by its number) that closes it. */
export const closersOfKind: readonly number[] = [0, ...Array.from(marks, (mark) => bitsOf(partnersOf(mark)))];

function bitsOf(chars: string): number {
  return Array.from(chars).reduce((bits, char) => bits | (1 << kindOfMark(char)), 0);
}

/** For each mark the ones that close it. */
function partnersOf(mark: string): string {
  const partners: Readonly<Record<string, string>> = {
    '„': '“”"‟',
    '‟': '”"',
    '“': '”"“',
    '”': '”“"',
    '«': '»',
    '»': '«»',
    '"': '"”“',
    '‚': "‘’'",
    '‘': "’'",
    '’': '’',
    '‹': '›',
    '›': '‹›',
    "'": "'’",
  };
  return partners[mark] ?? '';
}
