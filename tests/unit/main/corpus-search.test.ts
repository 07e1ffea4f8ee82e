import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SearchKind, SearchOptions, SearchQuery, SearchResult } from '../../../core/search/search-query.ts';
import { CorpusSearch } from '../../../main/corpus-search.ts';
import { buildWorker } from '../../harness/built-worker.ts';
import { annotate, makeStoreProject, observeWorkspace, valueOf } from '../../harness/store-project.ts';

let worker: Awaited<ReturnType<typeof buildWorker>>;
beforeAll(async () => {
  worker = await buildWorker('search-worker');
}, 60_000);
afterAll(() => worker.remove());

const catastrophic = '(a+)+$';
const trap = `${'a'.repeat(40)}!`;

function queryOf(kind: SearchKind, query: string, options: Partial<SearchOptions> = {}): SearchQuery {
  const none = { matchCase: false, wholeWords: false, wordBeginnings: false, anyWord: false, ignoreAccents: false };
  return { kind, query, options: { ...none, ...options } };
}

/** Texts that can be changed, and a search through them that can be waited for. */
class Searched {
  readonly contents: Map<string, string>;
  readonly progress: { done: number; total: number }[] = [];
  readonly search: CorpusSearch;
  readonly #waiting = new Set<() => void>();

  constructor(contents: Readonly<Record<string, string>>) {
    this.contents = new Map(Object.entries(contents));
    this.search = new CorpusSearch({
      entry: worker.path,
      textIds: () => [...this.contents.keys()],
      content: (textId) => this.contents.get(textId),
      onProgress: (done, total) => {
        this.progress.push({ done, total });
        for (const look of this.#waiting) look();
      },
    });
  }

  async run(query: SearchQuery): Promise<SearchResult> {
    return valueOf(await this.search.run(query, null));
  }

  /** Starts the thread and resolves when it knows all texts. */
  async indexed(): Promise<void> {
    await this.run(queryOf('words', 'nothing'));
    await this.until(() => {
      const { done, total } = this.progress.at(-1) ?? { done: -1, total: 0 };
      return done === total;
    });
  }

  until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!isSo()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }
}

let searched: Searched;
function over(contents: Readonly<Record<string, string>>): Searched {
  searched = new Searched(contents);
  return searched;
}
afterEach(() => searched.search.close());

describe('The thread that searches', () => {
  it('finds words, phrases and regular expressions', async () => {
    const { run } = bound(over({ 'b.txt': 'Наша ёлка.\n\nСказал: «Елка!»', 'a.txt': 'Die Straße – neu.' }));
    await searched.indexed();
    const words = await run(queryOf('words', 'елка'));
    expect(words.hits.map(({ textId, quote, paragraph }) => [textId, quote, paragraph])).toEqual([
      ['b.txt', 'ёлка', 1],
      ['b.txt', 'Елка', 2],
    ]);
    expect(words).toMatchObject({ total: 2, textCount: 1, indexed: { done: 2, total: 2 }, isComplete: true });
    expect((await run(queryOf('phrase', 'strasse - neu'))).hits).toMatchObject([
      { textId: 'a.txt', start: 4, end: 16 },
    ]);
    const lines = await run(queryOf('regex', '^\\p{L}+'));
    expect(lines.hits.map(({ quote }) => quote)).toEqual(['Die', 'Наша', 'Сказал']);
    expect(lines).toMatchObject({ total: 3, textCount: 2, isStopped: false });
  });

  it('tells how far it is, and says of a result that texts are missing', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.txt`, `Wort ${at} `.repeat(2000)]));
    const { run, indexed, progress } = bound(over(many));
    const early = await run(queryOf('words', 'wort'));
    expect(early.indexed.done).toBeLessThan(300);
    expect(early.isComplete).toBe(false);
    await indexed();
    expect(progress.at(-1)).toEqual({ done: 300, total: 300 });
    const late = await run(queryOf('words', 'wort'));
    expect(late).toMatchObject({ total: 600_000, textCount: 300, isComplete: true });
    expect(late.hits).toHaveLength(5000);
  });

  it('follows texts that are added, changed and removed', async () => {
    const { run, contents, search, until, progress } = bound(over({ 'a.txt': 'Alt.', 'b.txt': 'Alt.' }));
    await searched.indexed();
    contents.set('a.txt', 'Neu.');
    contents.set('c.txt', 'Neu.');
    contents.delete('b.txt');
    const before = progress.length;
    search.change(['a.txt', 'b.txt', 'c.txt']);
    await until(() => progress.length > before && progress.at(-1)?.done === 2);
    expect((await run(queryOf('words', 'alt neu', { anyWord: true }))).hits.map(({ textId }) => textId)).toEqual([
      'a.txt',
      'c.txt',
    ]);
    expect((await run(queryOf('regex', 'alt|neu'))).total).toBe(2);
  });

  it('lets a newer search end an older one', async () => {
    const { search } = over({ 'a.txt': `${trap}\n`, 'b.txt': 'Wort' });
    await searched.indexed();
    const older = [queryOf('words', 'wort'), queryOf('regex', catastrophic), queryOf('phrase', 'wort')];
    const answers = await Promise.all([...older, queryOf('words', 'wort')].map((query) => search.run(query, null)));
    expect(answers.map((answer) => (answer.ok ? answer.value.total : answer.code))).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
      1,
    ]);
  });

  it('stops a regular expression after a second and gives what was found until then', async () => {
    const { run } = bound(over({ 'a.txt': 'aaa', 'b.txt': trap, 'c.txt': 'aaa' }));
    await searched.indexed();
    const started = performance.now();
    const stopped = await run(queryOf('regex', catastrophic));
    expect(performance.now() - started).toBeLessThan(3000);
    expect(stopped).toMatchObject({ isStopped: true, isComplete: false, total: 1 });
    expect(stopped.hits.map(({ textId }) => textId)).toEqual(['a.txt']);
    expect((await run(queryOf('regex', 'a{3}'))).total).toBe(15);
    expect((await run(queryOf('words', 'aaa'))).total).toBe(2);
  });

  it('answers words while a regular expression that never ends is at work', async () => {
    const { search } = over({ 'b.txt': `${trap} Wort` });
    await searched.indexed();
    const endless = search.run(queryOf('regex', catastrophic), null);
    const [, words] = await Promise.all([endless, search.run(queryOf('words', 'wort'), null)]);
    expect(await endless).toMatchObject({ ok: false, code: 'cancelled' });
    expect(words).toMatchObject({ ok: true, value: { total: 1 } });
  });

  it.each([
    ['words', '…', /no word/],
    ['phrase', '  ', /empty/],
    ['regex', 'a(b', /not valid at character 2/],
    ['regex', '', /empty/],
  ] as const)('says what is wrong with %s %j', async (kind, query, message) => {
    const { search } = over({ 'a.txt': 'a' });
    expect(await search.run(queryOf(kind, query), null)).toMatchObject({
      ok: false,
      code: 'invalid-input',
      message: expect.stringMatching(message) as unknown,
    });
  });

  it('ends what is under way when the project is closed', async () => {
    const { search } = over({ 'a.txt': 'a' });
    const underWay = search.run(queryOf('words', 'a'), null);
    await search.close();
    expect(await underWay).toMatchObject({ ok: false, code: 'cancelled' });
    expect(await search.run(queryOf('words', 'a'), null)).toMatchObject({ ok: false, code: 'cancelled' });
  });
});

describe('The search of a workspace', () => {
  let project: Awaited<ReturnType<typeof makeStoreProject>>;
  beforeEach(async () => {
    over({});
    project = await makeStoreProject({ 'a.txt': 'Prices rise. Prices fall.\n', 'b.txt': 'Prices.\n' });
  });
  afterEach(() => project.remove());

  it('looks only in passages of some codes where asked, and knows texts that change', async () => {
    const { workspace, announced, events } = await observeWorkspace(project, { searchWorker: worker.path });
    await annotate(workspace, 13, 25);
    const wanted = queryOf('words', 'prices');
    await workspace.analysis.search(wanted);
    await announced('search:progress', ({ done, total }) => done === 2 && total === 2);
    expect(valueOf(await workspace.analysis.search(wanted)).total).toBe(3);
    expect(valueOf(await workspace.analysis.search({ ...wanted, codeIds: ['quote'] })).hits).toMatchObject([
      { start: 13 },
    ]);
    expect(valueOf(await workspace.analysis.search({ ...wanted, codeIds: ['claim'] })).total).toBe(0);
    expect(valueOf(await workspace.analysis.search({ ...wanted, textIds: ['b.txt'] })).total).toBe(1);
    await project.write('corpus/c.txt', 'More prices.\n');
    events.length = 0;
    await workspace.takeTexts(['c.txt']);
    await announced('search:progress', ({ done }) => done === 3);
    expect(valueOf(await workspace.analysis.search(wanted)).textCount).toBe(3);
    await workspace.close();
  });
});

/** The parts of a search, so that they can be called by themselves. */
function bound(of: Searched) {
  return {
    contents: of.contents,
    progress: of.progress,
    search: of.search,
    run: of.run.bind(of),
    indexed: of.indexed.bind(of),
    until: of.until.bind(of),
  };
}
