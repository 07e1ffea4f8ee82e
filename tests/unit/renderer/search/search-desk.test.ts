import { describe, expect, it } from 'vitest';
import { longestSearchHistory, type Settings } from '../../../../core/protocol/settings.ts';
import type { Result } from '../../../../core/base/result.ts';
import type { SearchHit, SearchQuery, SearchResult } from '../../../../core/search/search-query.ts';
import { hitId, SearchDesk } from '../../../../renderer/search/search-desk.ts';
import { Mirror } from '../../../../renderer/state/mirror.ts';
import { fakeBridge } from '../../../harness/fake-bridge.ts';

function hit(textId: string, start: number, quote: string, left = '', right = ''): SearchHit {
  return { textId, start, end: start + quote.length, paragraph: 1, left, quote, right };
}

const hits = [hit('a.txt', 0, 'Öl', 'das'), hit('a.txt', 9, 'Gas', 'viel'), hit('b.txt', 0, 'Gas', 'kein')];

function found(some: readonly SearchHit[], more: Partial<SearchResult> = {}): SearchResult {
  const indexed = { done: 2, total: 2 };
  const textCount = new Set(some.map(({ textId }) => textId)).size;
  return {
    hits: some,
    total: some.length,
    textCount,
    indexed,
    isStopped: false,
    isComplete: true,
    milliseconds: 1,
    ...more,
  };
}

/** Stands for main: each search is answered when the test says so, and events are told by `tell`. */
function connect(settings: Partial<Settings> = {}) {
  const searches: { query: SearchQuery; answer: (result: Result<SearchResult>) => void }[] = [];
  const patches: unknown[] = [];
  const { bridge, tell } = fakeBridge((name, input) => {
    if (name !== 'search:run') {
      patches.push(input);
      return { ok: true, value: null };
    }
    return new Promise((resolve) => searches.push({ query: input as unknown as SearchQuery, answer: resolve }));
  });
  const mirror = new Mirror(bridge);
  mirror.settings = { ...mirror.settings, ...settings };
  const desk = new SearchDesk(mirror);
  /** Searches for the words and answers. */
  const search = async (query: string, result: SearchResult): Promise<boolean> => {
    desk.ask({ query });
    const running = desk.run();
    searches.at(-1)?.answer({ ok: true, value: result });
    return running;
  };
  return { desk, mirror, searches, patches, tell, search };
}

describe('A search', () => {
  it('asks for what was typed, in the texts and passages that were chosen', async () => {
    const { desk, searches } = connect();
    desk.ask({ query: 'Gas', kind: 'phrase', textId: 'a.txt', codeId: 'claim' });
    void desk.run();
    expect(searches[0]?.query).toMatchObject({ query: 'Gas', kind: 'phrase', textIds: ['a.txt'], codeIds: ['claim'] });
  });

  it('lists what was found', async () => {
    const { desk, search } = connect();
    expect(await search('Gas', found(hits))).toBe(true);
    expect(desk.hits).toEqual(hits);
    expect(desk.hit(hitId(hits[1] as SearchHit))).toBe(hits[1]);
  });

  it('for nothing asks nobody and finds nothing', async () => {
    const { desk, search, searches } = connect();
    await search('Gas', found(hits));
    desk.ask({ query: '  ' });
    expect(await desk.run()).toBe(true);
    expect(searches).toHaveLength(1);
    expect(desk.result).toBeNull();
  });

  it('that is overtaken by a newer one leaves no trace', async () => {
    const { desk, searches } = connect();
    desk.ask({ query: 'Ga' });
    const older = desk.run();
    desk.ask({ query: 'Gas' });
    const newer = desk.run();
    searches[1]?.answer({ ok: true, value: found(hits.slice(1)) });
    searches[0]?.answer({ ok: true, value: found(hits) });
    expect(await Promise.all([older, newer])).toEqual([false, true]);
    expect(desk.hits).toHaveLength(2);
  });

  it('that fails says why instead of what was found before', async () => {
    const { desk, search, searches } = connect();
    await search('Gas', found(hits));
    const running = desk.run();
    searches[1]?.answer({ ok: false, code: 'invalid-input', message: 'The query is empty.' });
    expect(await running).toBe(true);
    expect(desk.failure?.message).toBe('The query is empty.');
    expect(desk.hits).toEqual([]);
  });

  it('is repeated when texts change, and when all of them can be searched at last', async () => {
    const { desk, search, searches, tell } = connect();
    await search('Gas', found(hits, { indexed: { done: 1, total: 2 } }));
    expect(desk.progress).toEqual({ done: 1, total: 2 });
    tell('search:progress', { done: 2, total: 2 });
    expect(searches).toHaveLength(2);
    searches[1]?.answer({ ok: true, value: found(hits) });
    await Promise.resolve();
    tell('texts:changed', { texts: [], changedTextIds: [] });
    expect(searches).toHaveLength(3);
  });
});

describe('Hits', () => {
  it('are sorted by a column, and backwards the second time', async () => {
    const { desk, search } = connect();
    await search('x', found(hits));
    desk.sortBy('left');
    expect(desk.hits.map(({ left }) => left)).toEqual(['das', 'kein', 'viel']);
    desk.sortBy('left');
    expect(desk.hits.map(({ left }) => left)).toEqual(['viel', 'kein', 'das']);
  });

  it('are checked one by one, in ranges, or all', async () => {
    const { desk, search } = connect();
    await search('x', found(hits));
    const ids = hits.map(hitId);
    desk.check(desk.between(ids[2] ?? '', ids[1] ?? ''), true);
    expect([...desk.checked]).toEqual(ids.slice(1));
    desk.checkAll();
    expect(desk.checked.size).toBe(3);
    desk.checkAll();
    expect(desk.checked.size).toBe(0);
    expect(desk.between('gone', ids[0] ?? '')).toEqual([]);
  });

  it('that a later search does not find are neither checked nor shown any more', async () => {
    const { desk, search } = connect();
    await search('x', found(hits));
    desk.checkAll();
    desk.show(hitId(hits[0] as SearchHit));
    await search('Gas', found(hits.slice(1)));
    expect(desk.checked.size).toBe(2);
    expect(desk.currentId).toBeNull();
  });
});

describe('The history of searches', () => {
  it('is the one of earlier starts until something is searched for, each query once and the newest last', () => {
    const { desk, patches } = connect({ searches: ['Öl', 'Gas'] });
    expect(desk.history).toEqual(['Öl', 'Gas']);
    desk.ask({ query: 'Öl' });
    desk.remember();
    expect(desk.history).toEqual(['Gas', 'Öl']);
    expect(patches).toEqual([{ patch: { searches: ['Gas', 'Öl'] } }]);
  });

  it('keeps neither what is empty nor the same query twice in a row', () => {
    const { desk, patches } = connect({ searches: ['Gas'] });
    for (const query of ['  ', 'Gas']) {
      desk.ask({ query });
      desk.remember();
    }
    expect(patches).toEqual([]);
  });

  it('forgets the oldest when it is full', () => {
    const { desk } = connect();
    for (let number = 0; number <= longestSearchHistory; number += 1) {
      desk.ask({ query: `query ${number}` });
      desk.remember();
    }
    expect(desk.history).toHaveLength(longestSearchHistory);
    expect(desk.history[0]).toBe('query 1');
  });
});
