import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { suggest } from '../../../core/suggestion/suggest.ts';
import { checkStore } from '../../../main/check-store.ts';
import { loadedText } from '../../../main/loaded-text.ts';
import { SuggestionCache } from '../../../main/suggestion-cache.ts';
import { SuggestionPool } from '../../../main/suggestion-pool.ts';
import { Suggestions } from '../../../main/suggestions.ts';
import { buildWorker } from '../../harness/built-worker.ts';
import { sampleText } from '../core/export/sample-project.ts';
import {
  makeStoreProject,
  observeListed,
  observeWorkspace,
  valueOf,
  type StoreProject,
} from '../../harness/store-project.ts';

const content =
  'The report\n\n“We will build twelve new bridges over the river next year,” minister John Smith said.\n\nExports rose by 12 percent in 2023.\n';
const job = { content, language: 'en' };
let worker: Awaited<ReturnType<typeof buildWorker>>;
let project: StoreProject;

beforeAll(async () => {
  worker = await buildWorker('suggestion-worker');
}, 60_000);
afterAll(() => worker.remove());
beforeEach(async () => {
  project = await makeStoreProject({ 'a.txt': content, 'b.txt': 'Nothing here.\n', 'c.txt': content });
});
afterEach(() => project.remove());

async function open() {
  const observed = await observeWorkspace(project, { suggestionWorker: worker.path });
  const first = valueOf(observed.workspace.analysis.readSuggestions('a.txt'));
  if (!first.isComplete) await observed.announced('suggestions:changed', ({ textId }) => textId === 'a.txt');
  return observed;
}

describe('A pool of threads', () => {
  it('finds what the detectors find', async () => {
    const pool = new SuggestionPool(worker.path, 2);
    const found = await Promise.all([pool.analyse(job), pool.analyse({ content: 'Nothing.', language: 'en' })]);
    expect(found).toEqual([suggest(content, 'en'), []]);
    expect(await pool.analyse(job)).toEqual(found[0]);
    await pool.close();
  });

  it('rejects what is under way when it is closed, and everything after', async () => {
    const pool = new SuggestionPool(worker.path, 1);
    const underWay = expect(pool.analyse(job)).rejects.toThrow(/stopped/);
    await pool.close();
    await underWay;
    await expect(pool.analyse(job)).rejects.toThrow(/stopped/);
  });

  it('survives a thread that fails', async () => {
    const entry = join(project.folder, 'broken.mjs');
    const script = `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ content }) => {
        if (content === 'bad') throw new Error('broken');
        parentPort.postMessage([]);
      });`;
    await writeFile(entry, script);
    const pool = new SuggestionPool(entry, 1);
    await expect(pool.analyse({ content: 'bad', language: 'en' })).rejects.toThrow('broken');
    expect(await pool.analyse({ content: 'good', language: 'en' })).toEqual([]);
    await pool.close();
  });
});

describe('The cache', () => {
  const suggestions = suggest(content, 'en');

  it('gives back what was found, for this content in this language only', async () => {
    const cache = new SuggestionCache(project.path('cache'), () => true);
    expect(await cache.read(job)).toBeNull();
    await cache.write(job, suggestions);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(await cache.read(job)).toEqual(suggestions);
    expect(await cache.read({ ...job, language: 'de' })).toBeNull();
    expect(await cache.read({ ...job, content: `${content} ` })).toBeNull();
  });

  it.each([
    ['of another version', (file: string) => file.replace('"version":"', '"version":"0')],
    ['whose offsets were changed', (file: string) => file.replace(/"start":\d+/, '"start":1')],
    ['that is cut off', (file: string) => file.slice(0, 100)],
  ])('leaves a file %s alone', async (_, damage) => {
    const cache = new SuggestionCache(project.path('cache'), () => true);
    await cache.write(job, suggestions);
    const [name = ''] = await readdir(project.path('cache'));
    const path = join(project.path('cache'), name);
    await writeFile(path, damage(await readFile(path, 'utf8')));
    expect(await cache.read(job)).toBeNull();
  });

  it('writes nothing where nothing may be written, and fails nobody where the disk refuses', async () => {
    await new SuggestionCache(project.path('cache'), () => false).write(job, suggestions);
    await expect(readdir(project.path('cache'))).rejects.toThrow(/ENOENT/);
    await project.write('in-the-way', '');
    await chmod(project.path('in-the-way'), 0o444);
    await new SuggestionCache(project.path('in-the-way'), () => true).write(job, suggestions);
  });
});

describe('Files of the cache that no text needs any more', () => {
  const other = { content: 'Another text.', language: 'en' };
  const stranger = 'notes.json';

  it('are deleted, and nothing else in the folder is', async () => {
    const folder = project.path('.cache/suggestions');
    const cache = new SuggestionCache(folder, () => true);
    await cache.write(job, suggest(content, 'en'));
    const [kept = ''] = await readdir(folder);
    await cache.write(other, []);
    await cache.write({ ...job, language: 'de' }, []);
    await writeFile(join(folder, `${kept}.123456`), 'half written');
    await writeFile(join(folder, stranger), '{}');
    await cache.keepOnly([job]);
    expect((await readdir(folder)).sort()).toEqual([kept, stranger].sort());
    expect(await cache.read(job)).not.toBeNull();
  });

  it('stay where nothing may be written, and where the folder is a link to another place', async () => {
    const folder = project.path('.cache/suggestions');
    await new SuggestionCache(folder, () => true).write(other, []);
    await new SuggestionCache(folder, () => false).keepOnly([job]);
    await mkdir(project.path('linked'));
    await symlink(folder, project.path('linked/suggestions'));
    await new SuggestionCache(project.path('linked/suggestions'), () => true).keepOnly([job]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('stay as long as not all texts were taken in', async () => {
    const cache = new SuggestionCache(project.path('.cache/suggestions'), () => true);
    await cache.write(other, []);
    let areAllTaken = false;
    let told = 0;
    const suggestions = new Suggestions({
      pool: new SuggestionPool(worker.path, 1),
      cache,
      onChange: () => undefined,
      onProgress: (done, total) => (told = done === total ? done : 0),
      areAllTaken: () => areAllTaken,
      onFailure: (_textId, error) => expect.fail(String(error)),
    });
    const take = async (textId: string): Promise<void> => {
      told = 0;
      const summary = { ...sampleText(textId, content).summary, language: 'en' };
      suggestions.take([loadedText({ summary, content, paragraphHashes: [] })]);
      await expect.poll(() => told).toBeGreaterThan(0);
    };
    await take('a.txt');
    await take('b.txt');
    expect(await cache.read(other)).not.toBeNull();
    areAllTaken = true;
    await take('c.txt');
    await expect.poll(() => cache.read(other)).toBeNull();
    await suggestions.close();
  });

  it('go once a project is analysed completely', async () => {
    const folder = project.path('annotations/.cache/suggestions');
    await new SuggestionCache(folder, () => true).write(other, []);
    const { workspace, announced } = await open();
    await announced('analysis:progress', ({ done, total }) => done === total);
    await expect.poll(() => readdir(folder)).toHaveLength(2);
    await workspace.close();
  });
});

describe('The suggestions of a workspace', () => {
  it('come after it is open, with the progress, and are told of texts that were asked for', async () => {
    const { workspace, events, announced } = await open();
    expect(valueOf(workspace.analysis.readSuggestions('a.txt'))).toEqual({
      textId: 'a.txt',
      suggestions: suggest(content, 'en'),
      isComplete: true,
    });
    await announced('analysis:progress', ({ done, total }) => done === total);
    expect(events.filter(({ name }) => name === 'suggestions:changed')).toHaveLength(1);
    expect(workspace.analysis.readSuggestions('z.txt')).toMatchObject({ ok: false, code: 'not-found' });
    await workspace.close();
    expect(await readdir(project.path('annotations/.cache/suggestions'))).toHaveLength(2);
  });

  it('follow a text that changes', async () => {
    const { workspace, announced } = await open();
    await project.write('corpus/a.txt', `New.\n\n${content}`);
    await workspace.takeTexts(['a.txt']);
    const { suggestions } = await announced('suggestions:changed', ({ suggestions: [first] }) => {
      return first !== undefined && first.start > content.indexOf('“');
    });
    expect(suggestions).toEqual(suggest(`New.\n\n${content}`, 'en'));
    await workspace.close();
  });

  it('of a text that changes while the analysis is stopped come once it goes on', async () => {
    const { workspace, announced, events } = await open();
    workspace.analysis.stop();
    const changed = `New.\n\n${content}`;
    await project.write('corpus/a.txt', changed);
    await workspace.takeTexts(['a.txt']);
    expect(valueOf(workspace.analysis.readSuggestions('a.txt'))).toMatchObject({ suggestions: [], isComplete: false });
    const before = events.length;
    workspace.analysis.startAgain();
    const found = suggest(changed, 'en');
    const isNew = (told: { suggestions: readonly { key: string; start: number }[] }): boolean =>
      told.suggestions[0]?.start === found[0]?.start;
    expect((await announced('suggestions:changed', isNew)).suggestions).toEqual(found);
    expect(
      events.slice(0, before).some(({ name, payload }) => name === 'suggestions:changed' && isNew(payload as never)),
    ).toBe(false);
    await workspace.close();
  });

  it('of an earlier run are told of while the analysis is stopped, and of no other text', async () => {
    const first = await open();
    await first.announced('analysis:progress', ({ done, total }) => done === total);
    await first.workspace.close();
    await project.write('corpus/b.txt', `Other.\n\n${content}`);

    const observed = await observeListed(project, { suggestionWorker: worker.path });
    const { workspace, announced, events } = observed;
    workspace.analysis.stop();
    await workspace.begin();
    expect(valueOf(workspace.analysis.readSuggestions('b.txt')).isComplete).toBe(false);
    expect(valueOf(workspace.analysis.readSuggestions('a.txt')).isComplete).toBe(false);
    const { suggestions } = await announced('suggestions:changed', ({ textId }) => textId === 'a.txt');
    expect(suggestions).toEqual(suggest(content, 'en'));
    expect(valueOf(workspace.analysis.readSuggestions('a.txt')).isComplete).toBe(true);
    expect(events.filter(({ name }) => name === 'suggestions:changed')).toHaveLength(1);
    workspace.analysis.startAgain();
    await announced('suggestions:changed', ({ textId }) => textId === 'b.txt');
    await workspace.close();
  });

  it('become annotations or are dismissed, one step each, and the store keeps both', async () => {
    const { workspace } = await open();
    const found = valueOf(workspace.analysis.readSuggestions('a.txt')).suggestions;
    const quote = found.find(({ code }) => code === 'quote');
    const claim = found.find(({ code }) => code === 'claim');
    const [accepted, dismissed] = [quote?.key ?? '', claim?.key ?? ''];
    valueOf(await workspace.run({ type: 'dismissSuggestion', textId: 'a.txt', key: dismissed }));
    expect(valueOf(await workspace.undo()).label).toMatch(/^Dismiss /);
    expect(workspace.state.dismissals.size).toBe(0);
    valueOf(await workspace.redo());
    const { annotationIds } = valueOf(
      await workspace.run({ type: 'acceptSuggestion', textId: 'a.txt', key: accepted }),
    );
    expect(annotationIds).toHaveLength(1);
    const remembered = [...workspace.state.dismissals.values()];
    await workspace.close();
    const stored = JSON.parse(await project.read('annotations/project.json')) as { dismissals: unknown };
    expect(stored.dismissals).toEqual(remembered);
    expect((await checkStore(project.folder)).problems).toEqual([]);

    const again = await observeWorkspace(project);
    expect([...again.workspace.state.dismissals.values()]).toEqual(remembered);
    expect(again.workspace.state.annotations.get(annotationIds[0] ?? '')?.origin?.detector).toBe('quote');
    await again.workspace.close();
  });

  it('that other programs dismissed are taken over, and what they keep beside is kept', async () => {
    const first = await observeWorkspace(project);
    valueOf(await first.workspace.run({ type: 'addCode', path: 'Topic' }));
    await first.workspace.close();
    const file = JSON.parse(await project.read('annotations/project.json')) as { dismissals: unknown[] };
    const theirs = {
      dismissalId: 'a.txt#quote-1',
      textId: 'a.txt',
      key: 'quote-1',
      code: 'quote',
      quote: 'x',
      dismissedBy: 'Olga',
      dismissedAt: '',
    };
    file.dismissals = [{ theirs: 1 }, theirs];
    await project.write('annotations/project.json', JSON.stringify(file));
    const { workspace } = await observeWorkspace(project);
    expect([...workspace.state.dismissals.values()]).toEqual([theirs]);
    valueOf(await workspace.run({ type: 'addCode', path: 'Other' }));
    await workspace.close();
    expect(JSON.parse(await project.read('annotations/project.json'))).toMatchObject({
      dismissals: [theirs, { theirs: 1 }],
    });
  });
});
