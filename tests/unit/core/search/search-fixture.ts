import { CorpusIndex } from '../../../../core/search/corpus-index.ts';
import { HitCollector, type SearchScope } from '../../../../core/search/hit-collector.ts';
import {
  hitLimit,
  type SearchKind,
  type SearchOptions,
  type SearchQuery,
} from '../../../../core/search/search-query.ts';

export const plainOptions: SearchOptions = {
  matchCase: false,
  wholeWords: false,
  wordBeginnings: false,
  anyWord: false,
  ignoreAccents: false,
};

export function queryOf(kind: SearchKind, query: string, options: Partial<SearchOptions> = {}): SearchQuery {
  return { kind, query, options: { ...plainOptions, ...options } };
}

/** An index of texts named `0`, `1`, … */
export function indexOf(...contents: readonly string[]): CorpusIndex {
  const index = new CorpusIndex();
  contents.forEach((content, position) => index.set(String(position), content));
  return index;
}

/** Searches to the end; throws where the query is refused. */
export function searchIn(
  index: CorpusIndex,
  query: SearchQuery,
  { scope = null, limit = hitLimit }: { scope?: SearchScope | null; limit?: number } = {},
): HitCollector {
  const collector = new HitCollector(limit, scope);
  const search = index.search(query, collector);
  for (let step = search.next(); ; step = search.next()) {
    if (step.done !== true) continue;
    if (!step.value.ok) throw new Error(step.value.message);
    return collector;
  }
}

/** The characters of each hit, with the number of the text where there are several. */
export function quotesIn(index: CorpusIndex, query: SearchQuery): string[] {
  return searchIn(index, query).hits.map(({ textId, quote }) => (index.size > 1 ? `${textId}: ${quote}` : quote));
}
