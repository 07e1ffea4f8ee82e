import type { Paragraph } from '../core/text/paragraphs.ts';
import type { TextSummary } from '../core/text/source-text.ts';

/** A source text as main holds it: what the list shows, its decoded content and its paragraphs. */
export interface LoadedText {
  readonly summary: TextSummary;
  readonly content: string;
  readonly paragraphs: readonly Paragraph[];
}
