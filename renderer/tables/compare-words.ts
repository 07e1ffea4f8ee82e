/** Words made ready to be compared often. */
export interface SortWords {
  readonly words: string;
  /** Found out when it is first needed, which is seldom. */
  hasDigits: boolean | null;
  /** Ranks of the first characters in one number; null where other characters are among them. */
  readonly opening: number | null;
}

const options = { sensitivity: 'base' } as const;
const characters = [...' „“”«»"\',.:–-abcdefghijklmnopqrstuvwxyzäöüабвгдеёжзийклмнопрстуфхцчшщъыьэюя'];
const openingLength = 6;

/**
 * Orders words as a collator does that takes digits as numbers and passes over case and accents, for languages in which
 * each letter counts for itself. A collator is slow on many long passages, above all with numbers: most are told apart by
 * the ranks of their first characters, and numbers matter only between two that have digits.
 */
export class WordOrder {
  readonly #plain: Intl.Collator;
  readonly #numeric: Intl.Collator;
  readonly #ranks = new Map<string, number>();

  constructor(language: 'en' | 'de' | 'ru') {
    this.#plain = new Intl.Collator(language, options);
    this.#numeric = new Intl.Collator(language, { ...options, numeric: true });
    let rank = 0;
    let previous = '';
    for (const character of characters.toSorted((left, right) => this.#plain.compare(left, right))) {
      if (previous === '' || this.#plain.compare(previous, character) !== 0) rank += 1;
      previous = character;
      for (const form of [character, character.toUpperCase()]) this.#ranks.set(form, rank);
    }
  }

  /** Makes words ready to be compared. */
  prepare(given: string): SortWords {
    const words = given.normalize('NFC');
    let opening: number | null = 0;
    for (let place = 0; place < openingLength && opening !== null; place += 1) {
      const rank = this.#ranks.get(words.charAt(place));
      opening = rank === undefined ? null : opening * 128 + rank;
    }
    // A mark behind the last letter may make another letter of it.
    if (/\p{M}/u.test(words.charAt(openingLength))) opening = null;
    return { words, hasDigits: null, opening };
  }

  /** Below 0 where the left words come first, above 0 where the right ones do. */
  compare(left: SortWords, right: SortWords): number {
    if (left.opening !== null && right.opening !== null && left.opening !== right.opening) {
      return left.opening - right.opening;
    }
    return (hasDigits(left) && hasDigits(right) ? this.#numeric : this.#plain).compare(left.words, right.words);
  }
}

function hasDigits(sortWords: SortWords): boolean {
  return (sortWords.hasDigits ??= /\p{Nd}/u.test(sortWords.words));
}
