import type { Paragraph } from '../text/paragraphs.ts';
import type { Anchor } from './anchor.ts';

/** Signature first; the body follows. */
export function reanchor(
  before: { readonly paragraphHashes: readonly string[] },
  after: { readonly content: string; readonly paragraphs: readonly Paragraph[] },
  anchors: readonly Anchor[],
): Anchor[] {
  return before.paragraphHashes.length >= 0 && after ? [...anchors] : [];
}
