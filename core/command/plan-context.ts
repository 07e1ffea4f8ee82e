import type { Suggestion } from '../suggestion/suggestion.ts';
import type { Paragraph } from '../text/paragraphs.ts';

/** Content of a text as main holds it. */
export interface LoadedContent {
  readonly content: string;
  readonly paragraphs: readonly Paragraph[];
}

/** What planning needs besides the state, handed in so that it stays pure: who, when, fresh ids, the texts. */
export interface PlanContext {
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  newId(): string;
  /** Content of a text of the corpus, or null where it is not (or no longer) there. */
  content(textId: string): LoadedContent | null;
  /** What a detector proposes for the content of a text under this key, or null where it proposes no such thing. */
  suggestion(textId: string, key: string): Suggestion | null;
}
