/**
 * What makes a sentence of one language checkable. All words are lower-case; an entry that ends in `*` stands for every
 * word that begins so.
 */
export interface ClaimLexicon {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Units and large numbers that turn a number into a figure: Prozent, Mrd, млн, percent. */
  readonly units: WordList;
  /** Things that happen and leave a trace: unterzeichnet, gegründet, fand statt, подписал, arrested. */
  readonly events: WordList;
  /** Places in an order: zweiter Stelle, größte, лидер, ranked. */
  readonly rankings: WordList;
  readonly rankingPhrases: readonly RegExp[];
  readonly comparisons: readonly RegExp[];
  readonly trends: WordList;
  /** Words of time that can be looked up: heute, im Jahr, seit, вчера. */
  readonly times: WordList;
  readonly months: WordList;
  /** The future as told: wird … steigen, will grow. */
  readonly predictions: readonly RegExp[];
  /** Readiness, intention, demand: only that it was said can be checked. */
  readonly positions: WordList;
  /** Opinion, hope, evaluation, politeness. */
  readonly opinions: WordList;
  /** What may, could, should be. */
  readonly modals: WordList;
  /** Talk about talking, and nouns without content: erörterten, Möglichkeiten, Perspektiven. */
  readonly vague: WordList;
  readonly firstPerson: WordList;
  /** Prepositions before a place or body named without an article. */
  readonly placePrepositions: WordList;
  /** Endings of nouns that are no names although they have a capital (German). */
  readonly abstractEndings: RegExp | null;
}

/** A set of words and beginnings of words. */
export class WordList {
  readonly #words = new Set<string>();
  readonly #beginnings = new Set<string>();
  #shortest = Infinity;
  #longest = 0;

  constructor(list: string) {
    for (const entry of list.split(/\s+/)) {
      if (entry.endsWith('*')) {
        this.#beginnings.add(entry.slice(0, -1));
        this.#shortest = Math.min(this.#shortest, entry.length - 1);
        this.#longest = Math.max(this.#longest, entry.length - 1);
      } else if (entry !== '') {
        this.#words.add(entry);
      }
    }
  }

  has(word: string): boolean {
    if (this.#words.has(word)) return true;
    const longest = Math.min(this.#longest, word.length);
    for (let length = this.#shortest; length <= longest; length += 1) {
      if (this.#beginnings.has(word.slice(0, length))) return true;
    }
    return false;
  }
}
