import { makeParagraph, seededRandom } from './duplicates-corpus.ts';
import { vocabularies } from './duplicates-vocabulary.ts';

/** Two texts, and how many paragraphs they have in common. */
interface SharedContents {
  readonly contents: readonly [string, string];
  readonly shared: number;
}

/**
 * Two German-like texts of about so many characters, one line a paragraph; every so many paragraphs there is one that
 * both have, in the same order, with another number of own ones between them on either side now and then.
 */
export function makeSharedContents(
  titles: readonly [string, string],
  length: number,
  every: number,
  seed: number,
): SharedContents {
  const random = seededRandom(seed);
  const make = (): string => makeParagraph(vocabularies.de, 'de', random);
  const [left, right] = [[titles[0]], [titles[1]]];
  let shared = 0;
  for (let size = 0; size < length;) {
    const paragraph = make();
    shared += 1;
    size += paragraph.length;
    for (const paragraphs of [left, right]) {
      const own = random() < 0.1 ? every : every - 1;
      for (let count = 0; count < own; count += 1) {
        paragraphs.push(make());
        size += (paragraphs.at(-1)?.length ?? 0) / 2;
      }
      paragraphs.push(paragraph);
    }
  }
  return { contents: [left.join('\n\n'), right.join('\n\n')], shared };
}
