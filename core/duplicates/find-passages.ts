import { PassageIndex, type PassageOptions } from './passage-index.ts';
import type { PassageResult, PassageText } from './passage-result.ts';

/** How to look for repeated passages in a whole corpus, and how to follow and stop it. */
export interface FindPassagesOptions extends PassageOptions {
  /** Called with how many texts are done of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked before every text; when it says yes the search ends without a result. */
  readonly isCancelled?: () => boolean;
}

/** Code units per word in the languages that write long ones; too low a guess costs a little memory, too high nothing. */
const unitsPerWord = 6;

/**
 * Finds what the texts repeat: paragraphs equal in their comparison form, paragraphs nearly equal, passages of
 * paragraphs otherwise different, and furniture of the site, as groups with their members' spans (UTF-16 code units),
 * pairs and alignments. Linear in the length of the texts, whatever they repeat. For texts that change use PassageIndex.
 */
export function findPassages(texts: readonly PassageText[], options: FindPassagesOptions = {}): PassageResult {
  const { onProgress, isCancelled } = options;
  const units = texts.reduce((sum, { content }) => sum + content.length, 0);
  const index = new PassageIndex(options, Math.ceil(units / unitsPerWord));
  for (const [position, text] of texts.entries()) {
    if (isCancelled?.() === true) return { groups: [], cancelled: true };
    index.add(text);
    onProgress?.(position + 1, texts.length);
  }
  return { groups: index.groups() };
}
