import type { Paragraph } from '../text/paragraphs.ts';
import type { PassageGroup } from './passage-group.ts';

/** A text as the finder of equal paragraphs wants it; `date` is an ISO date, where one is known. */
export interface ComparedText {
  readonly textId: string;
  readonly content: string;
  readonly paragraphs: readonly Paragraph[];
  readonly date?: string | null;
}

/** Signature first; the body follows. */
export function findEqualParagraphs(texts: readonly ComparedText[]): PassageGroup[] {
  return texts.length === 0 ? [] : [];
}
