import { languages } from './languages/languages.ts';

const numbers = new Map<string, number>();
for (const rules of languages) {
  rules.months.forEach((names, position) => {
    for (const name of names) if (!numbers.has(name)) numbers.set(name, position + 1);
  });
}

/** Number (1 to 12) of the month that a word names in any known language, in full or shortened; null for other words. */
export function monthNumber(word: string): number | null {
  return numbers.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** Pattern that matches any known month name, to be built into larger patterns (with the flags `iu`). */
export const monthPattern = `(?:${[...numbers.keys()].sort((left, right) => right.length - left.length).join('|')})`;
