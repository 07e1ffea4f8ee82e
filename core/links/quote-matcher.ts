import { rulesOf } from '../text/languages/languages.ts';
import { foldPassage } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { sameSpeaker } from './same-speaker.ts';

/** How a quote is known: as an annotation by its id, or as what a detector proposes for a text. */
export type QuoteEnd = string | { readonly textId: string; readonly key: string };

/** Something that is said in a text, tagged or only suggested. Offsets are UTF-16 code units of the text's content. */
export interface SaidQuote extends Span {
  readonly textId: string;
  readonly source: QuoteEnd;
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly words: string;
  /** The name of who says it; null where it is not known. */
  readonly speaker: string | null;
}

/** Two quotes that may be one, in the same or in other words. */
export interface QuoteMatch {
  readonly other: SaidQuote;
  /** `same-speaker`: both are by one person; `same-words`: at least one speaker is not known, or named otherwise. */
  readonly rule: 'same-speaker' | 'same-words';
  /** 0 to 1. */
  readonly confidence: number;
  /** Content words (the first letters of each) that both have. */
  readonly shared: readonly string[];
}

/** Inflected forms of a word agree in so many first letters, in most of German, Russian and English. */
const stemLength = 5;
const shortestWord = 3;
/** A word in more quotes than this leads to none of them; it counts all the same once another has led there. */
const mostPostings = 200;
const mostMatches = 5;

const leastShared = { 'same-speaker': 3, 'same-words': 4 } as const;
const leastContained = { 'same-speaker': 0.5, 'same-words': 0.7 } as const;
/** From this likelihood on two names count as one person's. */
const surelyOne = 0.4;

interface Entry {
  readonly quote: SaidQuote;
  readonly stems: ReadonlySet<string>;
}

/**
 * Finds quotes that say the same, also in other words: those that share many of their rare content words. How much of
 * the shorter quote is contained in the longer is measured by inverse document frequency over all quotes (Spärck Jones
 * 1972), so that a headline matches the sentence it was made of. An inverted index of stems leads from a quote to its
 * candidates; adding and looking up cost about as much as the quote has words.
 */
export class QuoteMatcher {
  readonly #ofText = new Map<string, Map<string, Entry>>();
  readonly #postings = new Map<string, Set<Entry>>();
  #count = 0;

  /** Takes in a quote, in place of the one that is known in the same way. */
  add(quote: SaidQuote): void {
    const { textId, source } = quote;
    this.remove(textId, source);
    const entry = { quote, stems: contentStems(quote.words, quote.language) };
    let ofText = this.#ofText.get(textId);
    if (!ofText) this.#ofText.set(textId, (ofText = new Map<string, Entry>()));
    ofText.set(nameOf(source), entry);
    this.#count += 1;
    for (const stem of entry.stems) {
      const posting = this.#postings.get(stem);
      if (posting) posting.add(entry);
      else this.#postings.set(stem, new Set([entry]));
    }
  }

  /** Forgets a quote of a text; does nothing where it is not known. */
  remove(textId: string, source: QuoteEnd): void {
    const ofText = this.#ofText.get(textId);
    const entry = ofText?.get(nameOf(source));
    if (!ofText || !entry) return;
    ofText.delete(nameOf(source));
    if (ofText.size === 0) this.#ofText.delete(textId);
    this.#count -= 1;
    for (const stem of entry.stems) this.#postings.get(stem)?.delete(entry);
  }

  /** Forgets all quotes of a text. */
  clear(textId: string): void {
    for (const { quote } of [...(this.#ofText.get(textId)?.values() ?? [])]) this.remove(textId, quote.source);
  }

  /** Ids of the texts that quotes are known of. */
  textIds(): IterableIterator<string> {
    return this.#ofText.keys();
  }

  /** The quotes that may be the same as this one, the surest first; at most five. */
  matches(quote: SaidQuote): QuoteMatch[] {
    const stems = contentStems(quote.words, quote.language);
    const candidates = new Set<Entry>();
    for (const stem of stems) {
      const posting = this.#postings.get(stem);
      if (posting && posting.size <= mostPostings) for (const entry of posting) candidates.add(entry);
    }
    const found: QuoteMatch[] = [];
    for (const entry of candidates) {
      const match = isComparable(quote, entry.quote) ? this.#compare(quote, stems, entry) : null;
      if (match) found.push(match);
    }
    return found.sort((left, right) => right.confidence - left.confidence || order(left, right)).slice(0, mostMatches);
  }

  #compare(
    quote: SaidQuote,
    stems: ReadonlySet<string>,
    { quote: other, stems: otherStems }: Entry,
  ): QuoteMatch | null {
    const shared = [...stems].filter((stem) => otherStems.has(stem));
    const likelihood = quote.speaker && other.speaker ? sameSpeaker(quote.speaker, other.speaker) : 0;
    const rule = likelihood >= surelyOne ? 'same-speaker' : 'same-words';
    if (shared.length < leastShared[rule]) return null;
    const contained = this.#weight(shared) / Math.min(this.#weight(stems), this.#weight(otherStems));
    const needed = leastContained[rule];
    if (contained < needed) return null;
    const base = rule === 'same-speaker' ? 0.5 + 0.2 * likelihood : 0.4;
    const confidence = base + 0.3 * ((contained - needed) / (1 - needed));
    return { other, rule, confidence: Math.round(confidence * 100) / 100, shared };
  }

  #weight(stems: Iterable<string>): number {
    let sum = 0;
    for (const stem of stems) sum += Math.log(1 + (this.#count + 1) / (1 + (this.#postings.get(stem)?.size ?? 0)));
    return sum;
  }
}

/** Annotations and suggestions may have the same id and key. */
function nameOf(source: QuoteEnd): string {
  return typeof source === 'string' ? `annotation ${source}` : `suggestion ${source.key}`;
}

function order({ other: left }: QuoteMatch, { other: right }: QuoteMatch): number {
  if (left.textId !== right.textId) return left.textId < right.textId ? -1 : 1;
  return left.start - right.start;
}

/** Quotes in other languages have other words; quotes that overlap are one passage. */
function isComparable(left: SaidQuote, right: SaidQuote): boolean {
  if (left.language !== right.language) return false;
  return left.textId !== right.textId || left.end <= right.start || right.end <= left.start;
}

/** The first letters of the words that carry meaning; numbers whole. */
function contentStems(words: string, language: string): ReadonlySet<string> {
  const small = rulesOf(language)?.functionWords;
  const stems = new Set<string>();
  for (const word of foldPassage(words).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const isNumber = /\p{N}/u.test(word);
    if (!isNumber && (word.length < shortestWord || small?.has(word))) continue;
    stems.add(isNumber ? word : word.slice(0, stemLength));
  }
  return stems;
}
