import type { Annotation } from '../core/annotation/annotation.ts';
import type { ProjectState } from '../core/command/project-state.ts';
import { sameQuoteKey, type LinkProposal } from '../core/links/link-proposal.ts';
import { QuoteMatcher, type QuoteMatch } from '../core/links/quote-matcher.ts';
import { saidByAnnotation, saidQuotes } from '../core/links/said-quotes.ts';
import { dismissalIdOf } from '../core/project/dismissal.ts';
import { otherEnd } from '../core/project/link.ts';
import type { Suggestion } from '../core/suggestion/suggestion.ts';
import type { LoadedText } from './loaded-text.ts';

/** What the quotes of a text were made of when they were compared last. */
interface Seen {
  readonly content: string;
  readonly language: string;
  readonly suggestions: readonly Suggestion[];
  readonly annotations: readonly Annotation[];
}

const noSuggestions: readonly Suggestion[] = [];

/** Proposes links between quotes of the project; each question takes in again only the texts that changed since the last. */
export class LinkProposals {
  readonly #state: ProjectState;
  readonly #texts: ReadonlyMap<string, LoadedText>;
  readonly #suggestionsOf: (textId: string) => readonly Suggestion[] | null;
  readonly #matcher = new QuoteMatcher();
  readonly #seen = new Map<string, Seen>();
  #dismissed = 0;

  constructor(
    state: ProjectState,
    texts: ReadonlyMap<string, LoadedText>,
    suggestionsOf: (textId: string) => readonly Suggestion[] | null,
  ) {
    this.#state = state;
    this.#texts = texts;
    this.#suggestionsOf = suggestionsOf;
  }

  /** The quotes that an annotated quote may be linked to as the same, the surest first; none for what is no quote. */
  of(annotationId: string): readonly LinkProposal[] {
    const annotation = this.#state.annotations.get(annotationId);
    const language = this.#texts.get(annotation?.textId ?? '')?.summary.language;
    const quote = annotation && language !== undefined && saidByAnnotation(this.#state, annotation, language);
    if (!annotation || !quote) return [];
    this.#renew();
    return this.#matcher
      .matches(quote)
      .filter((match) => this.#isOpen(annotation, match))
      .map(({ other: { source, textId, words, speaker }, ...reasons }) => ({
        ...reasons,
        other: { end: source, textId, words, speaker },
      }));
  }

  #isOpen({ annotationId, textId, anchor }: Annotation, { other }: QuoteMatch): boolean {
    const key = sameQuoteKey({ textId, words: anchor.quote }, other);
    const ids = [textId, other.textId].map((id) => dismissalIdOf(id, key));
    if (ids.some((id) => this.#state.dismissals.has(id))) return false;
    const links = this.#state.links.ofAnnotation(annotationId);
    return !links.some((link) => otherEnd(link, annotationId) === other.source);
  }

  #renew(): void {
    // Dismissed suggestions are not compared any more; which text one belongs to does not matter at this cost.
    if (this.#dismissed !== this.#state.dismissals.size) this.#seen.clear();
    this.#dismissed = this.#state.dismissals.size;
    for (const textId of this.#matcher.textIds()) {
      if (this.#texts.has(textId)) continue;
      this.#matcher.put(textId, []);
      this.#seen.delete(textId);
    }
    for (const [textId, { content, summary }] of this.#texts) {
      const suggestions = this.#suggestionsOf(textId) ?? noSuggestions;
      const annotations = this.#state.annotations.ofText(textId);
      const now = { content, language: summary.language, suggestions, annotations: [...annotations] };
      const seen = this.#seen.get(textId);
      if (seen && isSame(seen, now)) continue;
      this.#seen.set(textId, now);
      this.#matcher.put(textId, saidQuotes(this.#state, { textId, language: summary.language, content }, suggestions));
    }
  }
}

function isSame(left: Seen, right: Seen): boolean {
  if (left.content !== right.content || left.language !== right.language) return false;
  if (left.suggestions !== right.suggestions || left.annotations.length !== right.annotations.length) return false;
  return left.annotations.every((annotation, position) => annotation === right.annotations[position]);
}
