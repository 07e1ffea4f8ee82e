import type { Span } from '../text/span.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { PassageText } from './passage-result.ts';
import { identityOf, scanWords, WordBuffer } from './word-scanner.ts';

/** A paragraph where a wording stands. */
export interface Place {
  readonly text: PassageText;
  readonly paragraph: Paragraph;
  /** Place of the text in the corpus. */
  readonly order: number;
}

const opening = /[„“”«»"‘‚‹›'([]/;
const closing = /[.!?…]/;
const closingMark = /[“”»«"’‘›‹')\]]/;

/** White space as readers see it; a look-up, because every member of every group asks. */
function isBlank(unit: number): boolean {
  if (unit > 0x20 && unit < 0xa0) return false;
  if (unit > 0x3ff && unit < 0x1680) return false;
  return unit <= 0x20 || /[\s\u00ad\u180e\u200b-\u200d\u2060]/.test(String.fromCharCode(unit));
}

/** Finds the offsets of words within the paragraphs of a few places, each of which is scanned once at most. */
export class PlaceSpans {
  readonly #scanned = new Map<Place, { starts: Int32Array; ends: Int32Array }>();
  readonly #words = new WordBuffer();

  /** Forgets the paragraphs scanned so far. */
  clear(): void {
    if (this.#scanned.size > 0) this.#scanned.clear();
  }

  /** The paragraph without the white space at its ends. */
  whole(place: Place): Span {
    const { content } = place.text;
    let { start, end } = place.paragraph;
    while (start < end && isBlank(content.charCodeAt(start))) start += 1;
    while (end > start && isBlank(content.charCodeAt(end - 1))) end -= 1;
    return { start, end };
  }

  /** From one word to before another, of `length` words; marks directly beside the words go with them. */
  words(place: Place, from: number, to: number, length: number): Span {
    const whole = this.whole(place);
    if (from === 0 && to === length) return whole;
    const { starts, ends } = this.#scan(place);
    const { content } = place.text;
    let start = from === 0 ? whole.start : (starts[from] ?? whole.start);
    let end = to === length ? whole.end : (ends[to - 1] ?? whole.end);
    while (from > 0 && start > whole.start && opening.test(content.charAt(start - 1))) start -= 1;
    if (to < length && closing.test(content.charAt(end))) {
      while (end < whole.end && closing.test(content.charAt(end))) end += 1;
      if (closingMark.test(content.charAt(end)) && /\s/.test(content.charAt(end + 1))) end += 1;
    }
    return { start, end };
  }

  /** Identity of what a span says, the same wherever it stands: 14 hexadecimal digits. */
  identity(content: string, span: Span): string {
    scanWords(content, span.start, span.end, this.#words);
    return identityOf(this.#words).toString(16).padStart(14, '0');
  }

  #scan(place: Place): { starts: Int32Array; ends: Int32Array } {
    const known = this.#scanned.get(place);
    if (known) return known;
    const words = this.#words;
    scanWords(place.text.content, place.paragraph.start, place.paragraph.end, words);
    const scanned = { starts: words.starts.slice(0, words.count), ends: words.ends.slice(0, words.count) };
    this.#scanned.set(place, scanned);
    return scanned;
  }
}

/** The first words of a span on one line, for lists; at most about 80 code units, cut at a word. */
export function previewOf(content: string, span: Span): string {
  const end = Math.min(span.end, span.start + 80);
  let cut = end;
  if (end < span.end) {
    while (cut > span.start + 40 && !isBlank(content.charCodeAt(cut))) cut -= 1;
    if (!isBlank(content.charCodeAt(cut))) cut = end - (/[\ud800-\udbff]/.test(content.charAt(end - 1)) ? 1 : 0);
    while (cut > span.start && isBlankOrComma(content.charCodeAt(cut - 1))) cut -= 1;
  }
  const start = content.slice(span.start, cut);
  const line = /[\n\t\u00a0]| {2}/.test(start) ? start.replace(/\s+/g, ' ') : start;
  return end < span.end ? `${line}…` : line;
}

function isBlankOrComma(unit: number): boolean {
  return (
    isBlank(unit) ||
    unit === 0x2c ||
    unit === 0x3a ||
    unit === 0x3b ||
    unit === 0x2d ||
    unit === 0x2013 ||
    unit === 0x2014
  );
}

/** Index of the likely source: the earliest that has a full date, else the first. */
export function likelySource(texts: readonly PassageText[]): number {
  let source = 0;
  let earliest: string | null = null;
  texts.forEach(({ date }, index) => {
    if (!date || !/^\d{4}/.test(date) || (earliest !== null && date >= earliest)) return;
    earliest = date;
    source = index;
  });
  return source;
}
