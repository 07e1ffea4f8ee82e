import { setImmediate } from 'node:timers/promises';
import type { Annotation } from '../core/annotation/annotation.ts';
import type { ProjectState } from '../core/command/project-state.ts';
import { sameQuoteKey, type LinkProposal } from '../core/links/link-proposal.ts';
import { QuoteMatcher, type QuoteMatch } from '../core/links/quote-matcher.ts';
import { saidByAnnotation, saidBySuggestion } from '../core/links/said-quotes.ts';
import { dismissalIdOf, type Dismissal } from '../core/project/dismissal.ts';
import { otherEnd } from '../core/project/link.ts';
import type { Suggestion } from '../core/suggestion/suggestion.ts';
import { SpanFinder } from '../core/text/span-finder.ts';
import { changedParts } from './changed-parts.ts';
import type { LoadedText } from './loaded-text.ts';

/** What the quotes of a text were made of when they were compared last. */
interface Seen {
  readonly content: string;
  readonly language: string;
  readonly codePaths: string;
  readonly suggestions: readonly Suggestion[];
  readonly annotations: readonly Annotation[];
  finder: SpanFinder<Suggestion> | null;
}

const noSuggestions: readonly Suggestion[] = [];
/** How long main may be kept busy at a time, in milliseconds. */
const slice = 8;
/** With more annotations than this added or gone at once a text is taken in anew. */
const mostPatched = 500;

/** Proposes links between quotes of the project; each question takes in only what changed since the last. */
export class LinkProposals {
  readonly #state: ProjectState;
  readonly #texts: ReadonlyMap<string, LoadedText>;
  readonly #suggestionsOf: (textId: string) => readonly Suggestion[] | null;
  readonly #matcher = new QuoteMatcher();
  readonly #seen = new Map<string, Seen>();
  #dismissals = new Map<string, Dismissal>();
  #renewing: Promise<void> = Promise.resolve();
  #sliceEnd = 0;

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
  async of(annotationId: string): Promise<readonly LinkProposal[]> {
    if (!this.#quoteOf(annotationId)) return [];
    // One after the other: each finds what the one before took in.
    this.#renewing = this.#renewing.then(() => this.#renew());
    await this.#renewing;
    const quote = this.#quoteOf(annotationId);
    const annotation = this.#state.annotations.get(annotationId);
    if (!annotation || !quote) return [];
    return this.#matcher
      .matches(quote)
      .filter((match) => this.#isOpen(annotation, match))
      .map(({ other: { source, textId, words, speaker }, ...reasons }) => ({
        ...reasons,
        other: { end: source, textId, words, speaker },
      }));
  }

  #quoteOf(annotationId: string): ReturnType<typeof saidByAnnotation> {
    const annotation = this.#state.annotations.get(annotationId);
    const language = this.#texts.get(annotation?.textId ?? '')?.summary.language;
    return annotation && language !== undefined ? saidByAnnotation(this.#state, annotation, language) : null;
  }

  #isOpen({ annotationId, textId, anchor }: Annotation, { other }: QuoteMatch): boolean {
    const key = sameQuoteKey({ textId, words: anchor.quote }, other);
    const ids = [textId, other.textId].map((id) => dismissalIdOf(id, key));
    if (ids.some((id) => this.#state.dismissals.has(id))) return false;
    const links = this.#state.links.ofAnnotation(annotationId);
    return !links.some((link) => otherEnd(link, annotationId) === other.source);
  }

  async #renew(): Promise<void> {
    this.#sliceEnd = performance.now() + slice;
    for (const textId of [...this.#matcher.textIds()]) {
      if (this.#texts.has(textId)) continue;
      this.#matcher.clear(textId);
      this.#seen.delete(textId);
    }
    const codePaths = [...this.#state.codes.values()].map(({ codeId, path }) => `${codeId} ${path}`).join('\n');
    this.#followDismissals();
    for (const [textId, { content, summary }] of [...this.#texts]) {
      const suggestions = this.#suggestionsOf(textId) ?? noSuggestions;
      const annotations = [...this.#state.annotations.ofText(textId)];
      const now: Seen = { content, language: summary.language, codePaths, suggestions, annotations, finder: null };
      const seen = this.#seen.get(textId);
      this.#seen.set(textId, now);
      if (!seen || !this.#patch(textId, seen, now)) await this.#takeIn(textId, now);
    }
  }

  /** Which text a dismissal belongs to matters: all others stay as they are. */
  #followDismissals(): void {
    const { dismissals } = this.#state;
    const all = [...this.#dismissals.values(), ...dismissals.values()];
    for (const { dismissalId, textId, key } of all) {
      if (this.#dismissals.has(dismissalId) === dismissals.has(dismissalId)) continue;
      const seen = this.#seen.get(textId);
      const suggestion = seen?.suggestions.find((one) => one.key === key);
      if (seen && suggestion) this.#compare(textId, seen, suggestion);
    }
    if (this.#dismissals.size > 0 || dismissals.size > 0) this.#dismissals = new Map(dismissals);
  }

  /** Takes in what was tagged, changed or removed since; false where more than that is new. */
  #patch(textId: string, seen: Seen, now: Seen): boolean {
    const isSameText = seen.content === now.content && seen.language === now.language;
    if (!isSameText || seen.codePaths !== now.codePaths || seen.suggestions !== now.suggestions) return false;
    const [gone, added] = changedParts(seen.annotations, now.annotations);
    if (gone.length + added.length > mostPatched) return false;
    now.finder = seen.finder;
    if (gone.length + added.length === 0) return true;
    for (const { annotationId } of gone) this.#matcher.remove(textId, annotationId);
    for (const annotation of added) {
      const quote = saidByAnnotation(this.#state, annotation, now.language);
      if (quote) this.#matcher.add(quote);
    }
    now.finder ??= new SpanFinder(now.suggestions, (suggestion) => suggestion);
    for (const { anchor } of [...gone, ...added]) {
      for (const suggestion of now.finder.touching(anchor)) this.#compare(textId, now, suggestion);
    }
    return true;
  }

  /** Takes in all of a text, and lets others have their turn while it does. */
  async #takeIn(textId: string, now: Seen): Promise<void> {
    this.#matcher.clear(textId);
    for (const annotation of now.annotations) {
      const quote = saidByAnnotation(this.#state, annotation, now.language);
      if (quote) this.#matcher.add(quote);
      if (performance.now() > this.#sliceEnd) await this.#pause();
    }
    for (const suggestion of now.suggestions) {
      this.#compare(textId, now, suggestion);
      if (performance.now() > this.#sliceEnd) await this.#pause();
    }
  }

  async #pause(): Promise<void> {
    await setImmediate();
    this.#sliceEnd = performance.now() + slice;
  }

  /** A suggestion is compared as long as nobody has decided about it. */
  #compare(textId: string, { language, content }: Seen, suggestion: Suggestion): void {
    const quote = saidBySuggestion(this.#state, { textId, language, content }, suggestion);
    if (quote) this.#matcher.add(quote);
    else this.#matcher.remove(textId, { textId, key: suggestion.key });
  }
}
