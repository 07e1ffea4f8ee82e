import { PassageIndex, type PassageOptions } from './passage-index.ts';
import type { PassageResult, PassageText } from './passage-result.ts';

/** How to look for repeated passages in a whole corpus, and how to follow and stop it. */
export interface FindPassagesOptions extends PassageOptions {
  /** Called with how many texts are done of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked before every text; when it says yes the search ends without a result. */
  readonly isCancelled?: () => boolean;
}

/**
 * Finds what the texts repeat: paragraphs equal in their comparison form, paragraphs nearly equal, passages of
 * paragraphs otherwise different, and furniture of the site, as groups with their members' spans (UTF-16 code units),
 * pairs and alignments. Linear in the length of the texts, whatever they repeat. For texts that change use PassageIndex.
 */
export function findPassages(texts: readonly PassageText[], options: FindPassagesOptions = {}): PassageResult {
  const { onProgress, isCancelled } = options;
  const groups = PassageIndex.groupsOf(texts, options, (done, total) => {
    // Both passes over the texts count, as one.
    onProgress?.(Math.floor((done / total) * texts.length), texts.length);
    return isCancelled?.() !== true;
  });
  if (groups === null) return { groups: [], cancelled: true };
  onProgress?.(texts.length, texts.length);
  return { groups };
}
