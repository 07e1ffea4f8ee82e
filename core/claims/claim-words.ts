import { isDigit, isUpper } from '../text/characters.ts';
import type { ClaimLexicon } from './lexicon/claim-lexicon.ts';

/** What is known of a word whatever stands beside it, as bits: each different word of a text is looked up once. */
export const wordSigns = {
  event: 1,
  ranking: 2,
  trend: 4,
  time: 8,
  opinion: 16,
  modal: 32,
  vague: 64,
  firstPerson: 128,
  position: 256,
  unit: 512,
  month: 1024,
  /** A preposition before a place. */
  placePreposition: 2048,
  capital: 4096,
  acronym: 8192,
  /** A German noun that is no name. */
  abstract: 16384,
  /** Begins with a digit. */
  number: 32768,
} as const;

/** The words of a text with their signs. */
export class ClaimWords {
  readonly #lexicon: ClaimLexicon;
  readonly #known = new Map<string, number>();

  constructor(lexicon: ClaimLexicon) {
    this.#lexicon = lexicon;
  }

  /** The signs of a word as the text writes it. */
  signsOf(word: string): number {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const signs = this.#lookUp(word);
    this.#known.set(word, signs);
    return signs;
  }

  #lookUp(word: string): number {
    const lexicon = this.#lexicon;
    const lower = word.toLowerCase();
    const isCapital = isUpper(word.charAt(0));
    const isAcronym = isCapital && word.length >= 2 && word.length <= 12 && word === word.toUpperCase();
    return (
      (lexicon.events.has(lower) ? wordSigns.event : 0) |
      (lexicon.rankings.has(lower) ? wordSigns.ranking : 0) |
      (lexicon.trends.has(lower) ? wordSigns.trend : 0) |
      (lexicon.times.has(lower) ? wordSigns.time : 0) |
      (lexicon.opinions.has(lower) ? wordSigns.opinion : 0) |
      (lexicon.modals.has(lower) ? wordSigns.modal : 0) |
      (lexicon.vague.has(lower) ? wordSigns.vague : 0) |
      (lexicon.firstPerson.has(lower) ? wordSigns.firstPerson : 0) |
      (lexicon.positions.has(lower) ? wordSigns.position : 0) |
      (lexicon.units.has(lower) ? wordSigns.unit : 0) |
      (lexicon.months.has(lower) ? wordSigns.month : 0) |
      (lexicon.placePrepositions.has(lower) ? wordSigns.placePreposition : 0) |
      (isCapital ? wordSigns.capital : 0) |
      (isAcronym ? wordSigns.acronym : 0) |
      (isCapital && lexicon.abstractEndings?.test(lower) === true ? wordSigns.abstract : 0) |
      (isDigit(word.charAt(0)) ? wordSigns.number : 0)
    );
  }
}
