import SearchableMap from 'minisearch/SearchableMap';
import { stripAccents } from './accents.ts';

/** The different words of all texts, numbered from 0 as they come; words are folded and never forgotten. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #lengths: number[] = [];
  /** The same in a radix tree, which knows the words with a beginning. */
  readonly #tree = new SearchableMap<number>();
  /** Words with accents, by what is left without them. */
  readonly #accented = new SearchableMap<number[]>();

  get size(): number {
    return this.#lengths.length;
  }

  /** Number of a word; a word that is new gets the next. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#lengths.length;
    this.#numbers.set(word, number);
    this.#lengths.push(word.length);
    this.#tree.set(word, number);
    const bare = stripAccents(word);
    if (bare !== word && bare !== '') this.#accented.set(bare, [...(this.#accented.get(bare) ?? []), number]);
    return number;
  }

  /** Length of the word with this number in code units. */
  lengthOf(number: number): number {
    return this.#lengths[number] ?? 0;
  }

  /** Numbers of the words that are, or with `isBeginning` begin with, this folded word. */
  find(word: string, isBeginning: boolean, ignoreAccents: boolean): number[] {
    const wanted = ignoreAccents ? stripAccents(word) : word;
    if (wanted === '') return [];
    if (!isBeginning) {
      const number = this.#numbers.get(wanted);
      const plain = number === undefined ? [] : [number];
      return ignoreAccents ? [...plain, ...(this.#accented.get(wanted) ?? [])] : plain;
    }
    const plain = [...this.#tree.atPrefix(wanted).values()];
    return ignoreAccents ? [...plain, ...[...this.#accented.atPrefix(wanted).values()].flat()] : plain;
  }
}
