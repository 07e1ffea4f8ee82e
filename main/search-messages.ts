import type { Result } from '../core/base/result.ts';
import type { SearchQuery, SearchResult } from '../core/search/search-query.ts';
import type { Span } from '../core/text/span.ts';

/** What main sends to the thread that searches. */
export type SearchMessage =
  | { readonly type: 'set'; readonly textId: string; readonly content: string }
  | { readonly type: 'remove'; readonly textId: string }
  | ({ readonly type: 'search' } & WantedSearch);

export interface WantedSearch {
  readonly searchId: number;
  readonly query: SearchQuery;
  /** Spans by text that a hit must touch; null where any will do. */
  readonly scope: ReadonlyMap<string, readonly Span[]> | null;
}

/** What the thread answers. `done` counts the texts that are indexed as they are now. */
export type SearchAnswer =
  | { readonly type: 'progress'; readonly done: number; readonly isResting: boolean }
  | { readonly type: 'found'; readonly searchId: number; readonly done: number; readonly found: Result<FoundHits> };

/** A result before main adds how many texts there are. */
export type FoundHits = Omit<SearchResult, 'indexed' | 'isComplete'>;

/** What the searching thread sends to the one that runs regular expressions. */
export type PatternMessage =
  | { readonly type: 'set'; readonly textId: string; readonly content: string }
  | { readonly type: 'remove'; readonly textId: string }
  | {
      readonly type: 'run';
      readonly runId: number;
      readonly source: string;
      readonly matchCase: boolean;
      readonly textIds: readonly string[];
    }
  | { readonly type: 'stop' };

/** What that thread answers: the start, the matches of one text after the other, the end. */
export type PatternAnswer =
  | { readonly type: 'started'; readonly runId: number }
  | { readonly type: 'matches'; readonly runId: number; readonly textId: string; readonly places: Uint32Array }
  | { readonly type: 'ended'; readonly runId: number };
