import type { Alignment } from './pair-alignment.ts';
import { PassageComponents } from './passage-components.ts';
import type { Place } from './passage-places.ts';
import type { AlignedGroup, PassageText } from './passage-result.ts';
import { SiteLines } from './site-lines.ts';
import { findSiteLines } from './find-site-lines.ts';
import { NGramSieve } from './n-gram-sieve.ts';
import { identityOf, scanWords, WordBuffer } from './word-scanner.ts';
import { WordingLinks } from './wording-links.ts';

/** How to look for repeated passages. */
export interface PassageOptions {
  /** Looks closer, for two texts or a few side by side: shorter shared runs, word forms of one stem taken as equal. */
  readonly fine?: boolean;
  /** Equal words from which a shared passage counts; 8 if not given. */
  readonly minWords?: number;
}

interface Entry {
  readonly text: PassageText;
  readonly order: number;
  /** For each paragraph its wording, or -1 for one without words and for furniture of the site. */
  readonly wordings: Int32Array;
}

/** A place as one number: which entry, and which of its paragraphs. */
const paragraphsPerEntry = 2 ** 24;
const prefixOfFine = 5;
/** A guess for the first size of the arrays. */
const unitsPerWord = 6;

/**
 * Finds repeated passages in a changing set of texts. Adding, changing or removing a text costs time in proportion to
 * that text (and what it shares with others), not to the corpus; `groups` then works out anew only what that touches.
 * The method: paragraphs equal in their comparison form are one wording; wordings are linked through the n-grams they
 * share, each n-gram with its last few places only, matches grown and put together to passages, and these to groups.
 */
export class PassageIndex {
  readonly #isFine: boolean;
  readonly #minWords: number;
  readonly #byTextId = new Map<string, number>();
  readonly #entries = new Map<number, Entry>();
  readonly #orders = new Map<string, number>();
  #entryCount = 0;
  #links: WordingLinks;
  readonly #wordingByIdentity = new Map<number, number>();
  readonly #identities: number[] = [];
  readonly #places: (number[] | number)[] = [];
  readonly #alignments = new Map<number, Alignment[]>();
  readonly #components: PassageComponents;
  readonly #siteLines = new SiteLines();
  readonly #words = new WordBuffer();
  readonly #stems: WordBuffer | null;

  constructor(options: PassageOptions = {}, expectedWords = 0, expectedGrams = expectedWords) {
    this.#isFine = options.fine ?? false;
    this.#minWords = Math.max(3, Math.round(options.minWords ?? 8));
    this.#links = this.#newLinks(expectedWords, expectedGrams);
    this.#stems = this.#isFine ? new WordBuffer() : null;
    this.#components = new PassageComponents(
      {
        lengthOf: (wording) => this.#links.lengthOf(wording),
        placesOf: (wording) => this.#placesOf(wording),
        isAlive: (wording) => this.#links.isAlive(wording),
        alignmentsOf: (wording) => this.#alignments.get(wording) ?? [],
      },
      this.#minWords,
    );
  }

  /** Adds a text, or puts it in the place of the one with the same id. */
  add(text: PassageText): void {
    const replaced = this.#byTextId.get(text.textId);
    for (const wording of this.#store(text)) this.#link(wording);
    // The new version comes first, so that what has not changed keeps its links.
    if (replaced !== undefined) this.#drop(replaced);
  }

  /**
   * The groups of a corpus that will not change: as from an index to which all texts are added, but without a place in
   * it for the n-grams that occur once, which saves time and memory. Null when `goOn`, asked between texts, says no.
   */
  static groupsOf(
    texts: readonly PassageText[],
    options: PassageOptions,
    goOn: (done: number, total: number) => boolean,
  ): AlignedGroup[] | null {
    const units = texts.reduce((sum, { content }) => sum + content.length, 0);
    const expectedWords = Math.ceil(units / unitsPerWord);
    const index = new PassageIndex(options, expectedWords, expectedWords / 8);
    const sieve = new NGramSieve(expectedWords);
    const wordings: (readonly number[])[] = [];
    // Of two texts with one id the later one counts, as with `add`.
    for (const text of new Map(texts.map((one) => [one.textId, one])).values()) {
      if (!goOn(wordings.length, 2 * texts.length)) return null;
      const added = index.#store(text);
      for (const wording of added) index.#links.sieve(wording, sieve);
      wordings.push(added);
    }
    for (const [position, added] of wordings.entries()) {
      if (!goOn(texts.length + position, 2 * texts.length)) return null;
      for (const wording of added) index.#link(wording, sieve);
    }
    return index.groups();
  }

  /** Takes a text in and gives the wordings that are new with it; they are not linked yet. */
  #store(text: PassageText): number[] {
    const order = this.#orders.get(text.textId) ?? this.#orders.size;
    this.#orders.set(text.textId, order);
    const number = this.#entryCount;
    this.#entryCount += 1;
    const entry: Entry = { text, order, wordings: new Int32Array(text.paragraphs.length).fill(-1) };
    this.#entries.set(number, entry);
    this.#byTextId.set(text.textId, number);
    const furniture = findSiteLines(text.content, text.paragraphs);
    const added: number[] = [];
    for (let position = 0; position < text.paragraphs.length; position += 1) {
      const wording = furniture.isSiteLine(position) ? -1 : this.#storeParagraph(entry, number, position);
      if (wording >= 0) added.push(wording);
    }
    this.#siteLines.add(number, entry, furniture);
    return added;
  }

  /** Takes a text out; an unknown id is no error. */
  remove(textId: string): void {
    const number = this.#byTextId.get(textId);
    if (number === undefined) return;
    this.#byTextId.delete(textId);
    this.#drop(number);
  }

  /** The passage groups of all texts, in the order in which their first members stand in the corpus. */
  groups(): AlignedGroup[] {
    for (const wording of this.#siteLines.update((left, right) => this.#areAligned(left, right)))
      this.#components.touch(wording);
    const all = [...this.#components.groups(), ...this.#siteLines.groups()];
    const keyOf = ({ members: [first] }: AlignedGroup): [number, number] => [
      this.#orders.get(first?.textId ?? '') ?? 0,
      first?.span.start ?? 0,
    ];
    const sorted = all
      .map((group) => ({ group, key: keyOf(group) }))
      .sort(
        (left, right) =>
          left.key[0] - right.key[0] ||
          left.key[1] - right.key[1] ||
          (left.group.groupId < right.group.groupId ? -1 : 1),
      )
      .map(({ group }) => group);
    return withUniqueIds(sorted);
  }

  #newLinks(expectedWords: number, expectedGrams = expectedWords): WordingLinks {
    return new WordingLinks(
      {
        gramLength: this.#isFine ? 3 : 4,
        window: this.#isFine || this.#minWords < 6 ? 1 : 3,
        lookBack: this.#isFine ? 8 : 4,
        minWords: this.#minWords,
      },
      expectedWords,
      expectedGrams,
    );
  }

  /** Gives the number of the wording if it is a new one, else -1. */
  #storeParagraph(entry: Entry, number: number, position: number): number {
    const paragraph = entry.text.paragraphs[position];
    if (!paragraph) return -1;
    const words = this.#words;
    scanWords(entry.text.content, paragraph.start, paragraph.end, words);
    if (words.count === 0) return -1;
    const identity = identityOf(words);
    const place = number * paragraphsPerEntry + position;
    const known = this.#wordingByIdentity.get(identity);
    if (known !== undefined) {
      entry.wordings[position] = known;
      const places = this.#places[known];
      if (typeof places === 'number') this.#places[known] = [places, place];
      else places?.push(place);
      this.#components.touch(known);
      return -1;
    }
    if (this.#stems) scanWords(entry.text.content, paragraph.start, paragraph.end, this.#stems, prefixOfFine);
    const wording = this.#links.add((this.#stems ?? words).hashes, words.count);
    entry.wordings[position] = wording;
    this.#places[wording] = place;
    this.#identities[wording] = identity;
    this.#wordingByIdentity.set(identity, wording);
    return wording;
  }

  #link(wording: number, sieve?: NGramSieve): void {
    for (const alignment of this.#links.link(wording, sieve)) this.#addAlignment(alignment);
  }

  #addAlignment(alignment: Alignment): void {
    for (const wording of alignment.a === alignment.b ? [alignment.a] : [alignment.a, alignment.b]) {
      const known = this.#alignments.get(wording);
      if (known) known.push(alignment);
      else this.#alignments.set(wording, [alignment]);
      this.#components.touch(wording);
    }
  }

  #areAligned(left: number, right: number): boolean {
    return this.#alignments.get(left)?.some(({ a, b }) => a === right || b === right) ?? false;
  }

  #drop(number: number): void {
    const entry = this.#entries.get(number);
    if (!entry) return;
    this.#entries.delete(number);
    this.#siteLines.remove(number);
    const loosened = new Set<number>();
    entry.wordings.forEach((wording, position) => {
      if (wording < 0) return;
      this.#components.touch(wording);
      const places = this.#places[wording];
      const place = number * paragraphsPerEntry + position;
      const left = typeof places === 'object' ? places.filter((other) => other !== place) : [];
      this.#places[wording] = left;
      if (left.length === 0) for (const neighbour of this.#forget(wording)) loosened.add(neighbour);
    });
    for (const wording of loosened) {
      if (!this.#links.isAlive(wording)) continue;
      for (const alignment of this.#links.relink(wording)) {
        if (!this.#areAligned(alignment.a, alignment.b)) this.#addAlignment(alignment);
      }
    }
    if (this.#links.removedWordCount > 100_000 && this.#links.removedWordCount * 2 > this.#links.wordCount)
      this.#rebuild();
  }

  /** Takes a wording that stands nowhere any more out, and gives the later ones that were linked with it. */
  #forget(wording: number): number[] {
    this.#links.remove(wording);
    this.#wordingByIdentity.delete(this.#identities[wording] ?? -1);
    const alignments = this.#alignments.get(wording) ?? [];
    this.#alignments.delete(wording);
    const later: number[] = [];
    for (const { a, b } of alignments) {
      const other = a === wording ? b : a;
      if (other === wording) continue;
      this.#components.touch(other);
      if (other > wording) later.push(other);
      const left = this.#alignments
        .get(other)
        ?.filter((alignment) => alignment.a !== wording && alignment.b !== wording);
      if (left && left.length > 0) this.#alignments.set(other, left);
      else this.#alignments.delete(other);
    }
    return later;
  }

  /** Starts over once most of the words in the index are of texts that are gone. */
  #rebuild(): void {
    const texts = [...this.#entries.values()].sort((left, right) => left.order - right.order).map(({ text }) => text);
    const live = this.#links.wordCount - this.#links.removedWordCount;
    this.#links = this.#newLinks(live);
    this.#byTextId.clear();
    this.#entries.clear();
    this.#wordingByIdentity.clear();
    this.#identities.length = 0;
    this.#places.length = 0;
    this.#alignments.clear();
    this.#components.clear();
    this.#siteLines.clear();
    for (const text of texts) this.add(text);
  }

  #placesOf(wording: number): Place[] {
    const stored = this.#places[wording] ?? [];
    const places: Place[] = [];
    for (const place of typeof stored === 'number' ? [stored] : stored) {
      const number = Math.floor(place / paragraphsPerEntry);
      const position = place % paragraphsPerEntry;
      const entry = this.#entries.get(number);
      const paragraph = entry?.text.paragraphs[position];
      if (!entry || !paragraph || this.#siteLines.isBoilerplate(number, position)) continue;
      places.push({ text: entry.text, paragraph, order: entry.order });
    }
    return places.sort((left, right) => left.order - right.order || left.paragraph.start - right.paragraph.start);
  }
}

/** Two groups may begin with the same words said to different ends: the later ones are numbered. */
function withUniqueIds(groups: readonly AlignedGroup[]): AlignedGroup[] {
  const seen = new Map<string, number>();
  return groups.map((group) => {
    const count = (seen.get(group.groupId) ?? 0) + 1;
    seen.set(group.groupId, count);
    return count === 1 ? group : { ...group, groupId: `${group.groupId}-${count}` };
  });
}
