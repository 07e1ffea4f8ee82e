import { countLeading } from '../base/count-leading.ts';
import type { Span } from '../text/span.ts';
import type { AlignedGroup, AlignedSpans } from './passage-result.ts';
import { scanWords, WordBuffer } from './word-scanner.ts';

/**
 * Where the words of a text stand, as the search for repeated passages tells words apart. Tells of spans in UTF-16 code
 * units which words begin in them.
 */
export class WordPlaces {
  readonly #starts: Int32Array;

  constructor(content: string) {
    const words = new WordBuffer();
    scanWords(content, 0, content.length, words);
    this.#starts = words.starts.slice(0, words.count);
  }

  /** How many words the text has. */
  get count(): number {
    return this.#starts.length;
  }

  /** The first word that begins in the span, and the one after the last; equal where none does. */
  within({ start, end }: Span): readonly [first: number, end: number] {
    return [this.#before(start), this.#before(end)];
  }

  /** How many words begin before an offset. */
  #before(offset: number): number {
    return countLeading(this.#starts.length, (position) => (this.#starts[position] ?? 0) < offset);
  }
}

/** The group with its stretches counted in words; as it is where the words of one of its texts are not known. */
export function withWordPlaces(
  group: AlignedGroup,
  placesOf: (textId: string) => WordPlaces | undefined,
): AlignedGroup {
  const known = group.members.map(({ textId }) => placesOf(textId));
  const members = group.members.flatMap(({ span }, index) => {
    const places = known[index];
    return places ? [[...places.within(span), places.count] as const] : [];
  });
  if (members.length < group.members.length) return group;
  const pairs = group.pairs.map(({ a, b, aligned }) =>
    aligned.flatMap(([aStart, aEnd, bStart, bEnd]): AlignedSpans[] => {
      const inA = known[a]?.within({ start: aStart, end: aEnd });
      const inB = known[b]?.within({ start: bStart, end: bEnd });
      return inA && inB ? [[...inA, ...inB]] : [];
    }),
  );
  return { ...group, words: { members, pairs } };
}
