import { extendMatch, type Match } from './extend-match.ts';
import { GrowingArray } from './growing-array.ts';
import type { NGramSieve } from './n-gram-sieve.ts';
import { NGramSeeds } from './n-gram-seeds.ts';
import { NGramTable } from './n-gram-table.ts';
import { isStockPhrase } from './stock-phrases.ts';
import { alignPair, type Alignment, type Stretch } from './pair-alignment.ts';

/** How closely the texts are compared. */
export interface LinkSettings {
  /** Words of an n-gram that two wordings must share to be compared at all. */
  readonly gramLength: 3 | 4;
  /** Of how many n-grams in a row one is looked up; 1 for all. */
  readonly window: 1 | 3;
  /** How many earlier places of an n-gram are looked at. */
  readonly lookBack: number;
  /** Equal words from which a common passage counts. */
  readonly minWords: number;
}

const ringStride = 5;
/** How far seeds of one match may lie off its diagonal. */
const drift = 6;
const blockBits = 4;

/**
 * The words of all wordings (distinct paragraphs) in one array, and the index of their n-grams. Linking a new wording
 * looks up each of its n-grams and the last few places where it stood before, so that the work grows with the words
 * added, however often a passage is repeated: a place further back is found through those in between.
 */
export class WordingLinks {
  readonly #settings: LinkSettings;
  readonly #words: GrowingArray;
  /** For every word position the one before it that begins the same n-gram, or -1. */
  readonly #previous: GrowingArray;
  readonly #table: NGramTable;
  readonly #starts = new GrowingArray();
  readonly #lengths = new GrowingArray();
  /** For every 16th word the wording that it belongs to: a position finds its wording from there in a few steps. */
  readonly #blocks: GrowingArray;
  #removedWords = 0;
  /** Stretches already compared with the wording at hand; later seeds inside them bring nothing new. */
  readonly #ring: Int32Array;
  #ringCount = 0;
  readonly #seeds: NGramSeeds;
  /** For each word of the wording at hand whether it stands in an n-gram that is used often. */
  #common = new Uint8Array(256);
  #matches: (Match & { other: number })[] = [];

  /** Rough expectations, so that the arrays need not grow. */
  constructor(settings: LinkSettings, expectedWords = 0, expectedGrams = expectedWords) {
    this.#settings = settings;
    this.#seeds = new NGramSeeds(settings.gramLength, settings.window);
    this.#words = new GrowingArray(expectedWords);
    this.#previous = new GrowingArray(expectedWords);
    this.#table = new NGramTable(expectedGrams);
    this.#blocks = new GrowingArray(expectedWords >> blockBits);
    this.#ring = new Int32Array(ringStride * settings.lookBack * 4);
  }

  /** Numbers of wordings run from 0 to below this. */
  get wordingCount(): number {
    return this.#starts.length;
  }

  /** Words of all wordings, those removed included. */
  get wordCount(): number {
    return this.#words.length;
  }

  get removedWordCount(): number {
    return this.#removedWords;
  }

  lengthOf(wording: number): number {
    return Math.abs(this.#lengths.at(wording));
  }

  isAlive(wording: number): boolean {
    return this.#lengths.at(wording) >= 0;
  }

  /** The word hashes of a wording; valid until the next one is added. */
  wordsOf(wording: number): Int32Array {
    const start = this.#starts.at(wording);
    return this.#words.values.subarray(start, start + this.lengthOf(wording));
  }

  /** Stores the words of a new wording and gives its number. */
  add(hashes: Int32Array, count: number): number {
    const start = this.#words.length;
    this.#words.reserve(count);
    this.#words.values.set(count === hashes.length ? hashes : hashes.subarray(0, count), start);
    this.#words.length += count;
    this.#previous.reserve(count);
    this.#previous.length += count;
    const wording = this.#starts.push(start);
    this.#lengths.push(count);
    while (this.#blocks.length << blockBits < this.#words.length) this.#blocks.push(wording);
    return wording;
  }

  /** Forgets a wording: it is not found any more. Its words stay until the index is built anew. */
  remove(wording: number): void {
    const length = this.#lengths.at(wording);
    this.#lengths.values[wording] = -length;
    this.#removedWords += length;
  }

  /** Counts the n-grams of a wording in a sieve for `link`. */
  sieve(wording: number, sieve: NGramSieve): void {
    const start = this.#starts.at(wording);
    this.#seeds.pick(this.#words.values, start, start + this.lengthOf(wording));
    sieve.count(this.#seeds.hashes, this.#seeds.count);
  }

  /**
   * Compares a wording with all those linked before and with itself, and indexes it. With a sieve that has counted the
   * n-grams of all wordings to come, those that occur once are left out of the index.
   */
  link(wording: number, sieve?: NGramSieve): Alignment[] {
    const start = this.#starts.at(wording);
    const end = start + this.lengthOf(wording);
    const seeds = this.#seeds;
    seeds.pick(this.#words.values, start, end);
    sieve?.keepRepeated(seeds);
    const { hashes, offsets, count } = seeds;
    const previous = this.#previous.values;
    previous.fill(-1, start, end);
    this.#begin(end - start);
    for (let seed = 0; seed < count; seed += 1) {
      const at = start + (offsets[seed] ?? 0);
      const before = this.#table.exchange(hashes[seed] ?? 0, at);
      if (before < 0) continue;
      previous[at] = before;
      this.#noteUse(at - start, this.#walk(wording, at, before, end));
    }
    return this.#alignments(wording);
  }

  /** Compares a wording once more with the earlier ones: after one of them was removed it may have to look further back. */
  relink(wording: number): Alignment[] {
    const start = this.#starts.at(wording);
    const end = start + this.lengthOf(wording);
    this.#begin(end - start);
    for (let at = start; at + this.#settings.gramLength <= end; at += 1) {
      const before = this.#previous.at(at);
      if (before >= 0) this.#noteUse(at - start, this.#walk(wording, at, before, end));
    }
    return this.#alignments(wording);
  }

  #begin(length: number): void {
    this.#ringCount = 0;
    if (this.#common.length < length) this.#common = new Uint8Array(length * 2);
    this.#common.fill(0, 0, length);
  }

  /** An n-gram that has been used as often as is looked back may be a stock phrase. */
  #noteUse(gram: number, seen: number): void {
    if (seen >= this.#settings.lookBack) this.#common.fill(1, gram, gram + this.#settings.gramLength);
  }

  /**
   * Looks at the last places of an n-gram before `at`, leaving out, once and for all, those of removed wordings, and
   * gives how many there were.
   */
  #walk(wording: number, at: number, first: number, end: number): number {
    const previous = this.#previous.values;
    let from = at;
    let place = first;
    let seen = 0;
    while (place >= 0 && seen < this.#settings.lookBack) {
      if (!this.#isCompared(at, place)) {
        const other = this.#wordingAt(place);
        if (!this.isAlive(other)) {
          place = previous[place] ?? -1;
          previous[from] = place;
          continue;
        }
        this.#compare(wording, at, end, other, place);
      }
      seen += 1;
      from = place;
      place = previous[place] ?? -1;
    }
    return seen;
  }

  #isCompared(at: number, place: number): boolean {
    const ring = this.#ring;
    const count = Math.min(this.#ringCount * ringStride, ring.length);
    const diagonal = at - place;
    for (let entry = 0; entry < count; entry += ringStride) {
      if (
        at < (ring[entry] ?? 0) &&
        place >= (ring[entry + 1] ?? 0) &&
        place < (ring[entry + 2] ?? 0) &&
        diagonal >= (ring[entry + 3] ?? 0) &&
        diagonal <= (ring[entry + 4] ?? 0)
      ) {
        return true;
      }
    }
    return false;
  }

  #wordingAt(position: number): number {
    let wording = this.#blocks.at(position >> blockBits);
    const starts = this.#starts.values;
    const last = this.#starts.length - 1;
    while (wording < last && (starts[wording + 1] ?? 0) <= position) wording += 1;
    return wording;
  }

  #compare(wording: number, at: number, end: number, other: number, place: number): void {
    const { gramLength, minWords } = this.#settings;
    const words = this.#words.values;
    const start = this.#starts.at(wording);
    const otherStart = this.#starts.at(other);
    const isSame = other === wording;
    if (isSame && at - place < minWords) return;
    for (let word = 0; word < gramLength; word += 1) if (words[at + word] !== words[place + word]) return;
    const match = { aFrom: at, aTo: at + gramLength, bFrom: place, bTo: place + gramLength, equal: gramLength, other };
    if (isSame) {
      // Within one wording the two stretches must not overlap: first to the end, up to where the later one begins.
      extendMatch(words, match, { aFrom: at, aTo: end, bFrom: place, bTo: at });
      extendMatch(words, match, { aFrom: match.bTo, aTo: match.aTo, bFrom: start, bTo: match.bTo });
    } else {
      const bTo = otherStart + this.lengthOf(other);
      extendMatch(words, match, { aFrom: start, aTo: end, bFrom: otherStart, bTo });
    }
    const ring = this.#ring;
    const entry = (this.#ringCount * ringStride) % ring.length;
    const first = match.aFrom - match.bFrom;
    const last = match.aTo - match.bTo;
    ring[entry] = match.aTo;
    ring[entry + 1] = match.bFrom;
    ring[entry + 2] = match.bTo;
    ring[entry + 3] = Math.min(first, last) - drift;
    ring[entry + 4] = Math.max(first, last) + drift;
    this.#ringCount += 1;
    if (match.equal > gramLength) this.#matches.push(match);
  }

  #alignments(wording: number): Alignment[] {
    const matches = this.#matches;
    if (matches.length === 0) return [];
    this.#matches = [];
    const byOther = new Map<number, Match[]>();
    for (const match of matches) {
      if (isStockPhrase(this.#words.values, match, this.#common, this.#starts.at(wording), this.#settings.minWords))
        continue;
      const known = byOther.get(match.other);
      if (known) known.push(match);
      else byOther.set(match.other, [match]);
    }
    const alignments: Alignment[] = [];
    for (const [other, found] of this.#strongest(byOther, this.lengthOf(wording))) {
      const alignment = alignPair(
        this.#words.values,
        this.#stretch(wording),
        this.#stretch(other),
        found,
        this.#settings.minWords,
      );
      if (alignment) alignments.push(alignment);
    }
    return alignments;
  }

  /** In texts made from a template everything resembles everything: the best few are enough to connect them. */
  #strongest(byOther: ReadonlyMap<number, Match[]>, length: number): Iterable<[number, Match[]]> {
    const most = Math.max(16, length / 4);
    if (byOther.size <= most) return byOther;
    const equalWords = ([, matches]: [number, Match[]]): number => matches.reduce((sum, { equal }) => sum + equal, 0);
    return [...byOther].sort((left, right) => equalWords(right) - equalWords(left)).slice(0, most);
  }

  #stretch(wording: number): Stretch {
    const from = this.#starts.at(wording);
    return { wording, from, to: from + this.lengthOf(wording) };
  }
}
