import type { AlignedGroup, PassageText } from '../../../../core/duplicates/passage-result.ts';
import { findParagraphs } from '../../../../core/text/paragraphs.ts';

/** A text for the detector, its paragraphs found as everywhere. */
export function text(textId: string, content: string, rest: Partial<PassageText> = {}): PassageText {
  return { textId, content, paragraphs: findParagraphs(content), ...rest };
}

/** What the members of a group say. */
export function wordsOf(group: AlignedGroup | undefined, texts: readonly PassageText[]): string[] {
  return (group?.members ?? []).map(
    ({ textId, span }) => texts.find((one) => one.textId === textId)?.content.slice(span.start, span.end) ?? '',
  );
}

/** Where the members of a group stand, as `text:paragraph`. */
export function placesOf(group: AlignedGroup | undefined): string[] {
  return (group?.members ?? []).map(({ textId, paragraphs }) => `${textId}:${paragraphs[0]}`);
}
