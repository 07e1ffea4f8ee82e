import { findParagraphs, type Paragraph } from '../core/text/paragraphs.ts';
import type { TextSummary } from '../core/text/source-text.ts';

/** What is found out about a text when it is read: what the list shows, its decoded content, a hash per paragraph. */
export interface TextParts {
  readonly summary: TextSummary;
  readonly content: string;
  readonly paragraphHashes: readonly string[];
}

/** A source text as main holds it. */
export interface LoadedText extends TextParts {
  readonly paragraphs: readonly Paragraph[];
}

/** A text that finds its paragraphs when somebody asks for them: of a thousand texts few are ever annotated. */
export function loadedText({ summary, content, paragraphHashes }: TextParts): LoadedText {
  let paragraphs: readonly Paragraph[] | null = null;
  return {
    summary,
    content,
    paragraphHashes,
    get paragraphs() {
      return (paragraphs ??= findParagraphs(content));
    },
  };
}
