import type { Span } from '../text/span.ts';
import { isDigitCode, isLetterCode, isUpperCode } from '../text/characters.ts';
import type { Segment } from './segment.ts';

/** What is the same wherever a word, number or mark stands in a text, kept once for all of them. */
export interface Wording {
  readonly kind: 'word' | 'number' | 'mark' | 'segment';
  readonly text: string;
  /** `text` in lower case with straight apostrophes; empty for segments. */
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly segment: Segment | null;
  /** Position among the words and numbers of the text; -1 for marks and segments. */
  readonly number: number;
}

/** Positions of units, end exclusive. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

/** A sentence of units, those inside quotations not among them. */
export interface SentenceRange extends UnitRange {
  /** Which sentence it is, counted over the whole text. */
  readonly sentence: number;
  /** Position in `Reading.paragraphs`. */
  readonly paragraph: number;
  readonly hasWord: boolean;
  /** Position of its last unit that is a quotation; -1 for none. */
  readonly lastSegment: number;
}

/**
 * A word, a number, a single other character, or a whole pair of quotation marks with what it holds. A text can have
 * one for each of its characters, so a unit keeps only what is its own.
 */
export class Unit implements Span {
  readonly start: number;
  readonly end: number;
  readonly wording: Wording;
  readonly range: SentenceRange;

  constructor(start: number, end: number, wording: Wording, range: SentenceRange) {
    this.start = start;
    this.end = end;
    this.wording = wording;
    this.range = range;
  }

  get kind(): Wording['kind'] {
    return this.wording.kind;
  }

  get text(): string {
    return this.wording.text;
  }

  /** `text` in lower case with straight apostrophes; empty for segments. */
  get lower(): string {
    return this.wording.lower;
  }

  /** Begins with a capital letter. */
  get capital(): boolean {
    return this.wording.capital;
  }

  get segment(): Segment | null {
    return this.wording.segment;
  }

  /** Which sentence it stands in, counted over the whole text; quotations do not end sentences inside themselves. */
  get sentence(): number {
    return this.range.sentence;
  }

  /** Position in `Reading.paragraphs`. */
  get paragraph(): number {
    return this.range.paragraph;
  }
}

/** Single marks, which are the same in all texts, by their code unit. */
const marks = new Map<number, Wording>();

/** Gives the words, numbers and marks of one text their wordings, each only once. */
export class Wordings {
  readonly #known = new Map<string, Wording>();
  readonly #all: Wording[] = [];

  /** All words and numbers given so far, by their number. */
  get all(): readonly Wording[] {
    return this.#all;
  }

  /** The wording of what stands between the offsets. */
  of(content: string, start: number, end: number): Wording {
    const first = content.charCodeAt(start);
    const isWord = isLetterCode(first);
    if (!isWord && end === start + 1 && !isDigitCode(first)) return markOf(first);
    const text = content.slice(start, end);
    const known = this.#known.get(text);
    if (known) return known;
    const wording: Wording = {
      kind: isWord ? 'word' : isDigitCode(first) ? 'number' : 'mark',
      text,
      lower: isWord ? text.toLowerCase().replace('’', "'") : text,
      capital: isWord && isUpperCode(first),
      segment: null,
      number: this.#all.length,
    };
    this.#known.set(text, wording);
    this.#all.push(wording);
    return wording;
  }
}

function markOf(code: number): Wording {
  const known = marks.get(code);
  if (known) return known;
  const text = String.fromCharCode(code);
  const mark: Wording = { kind: 'mark', text, lower: text, capital: false, segment: null, number: -1 };
  marks.set(code, mark);
  return mark;
}

/** The wording of a quotation, which has no words of its own. */
export function quotationOf(segment: Segment): Wording {
  return { kind: 'segment', text: '', lower: '', capital: false, segment, number: -1 };
}
