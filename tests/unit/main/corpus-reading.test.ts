import { utimes } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TextSummary } from '../../../core/text/source-text.ts';
import { buildWorker } from '../../harness/built-worker.ts';
import {
  annotate,
  makeStoreProject,
  observeListed,
  observeWorkspace,
  valueOf,
  type ObservedWorkspace,
  type StoreProject,
} from '../../harness/store-project.ts';

const texts = {
  '2.txt': 'The minister spoke to the press.\n\nShe said that prices fall.\n',
  '10.txt': 'Der Minister sprach am Montag mit der Presse.\n\nEr sagte, die Preise sinken.\n',
  'old/1.txt': 'Министр говорил с журналистами.\n\nОн сказал, что цены падают.\n',
};
let worker: Awaited<ReturnType<typeof buildWorker>>;
let project: StoreProject;

beforeAll(async () => {
  worker = await buildWorker('text-worker');
}, 60_000);
afterAll(() => worker.remove());
beforeEach(async () => {
  project = await makeStoreProject(texts);
});
afterEach(() => project.remove());

const listOf = ({ workspace }: ObservedWorkspace): readonly TextSummary[] => workspace.snapshot().texts;
const pendingOf = (observed: ObservedWorkspace): string[] =>
  listOf(observed).flatMap(({ textId, isPending }) => (isPending ? [textId] : []));

describe('A project that is opened', () => {
  it('has its list at once, in its natural order, before any text is read', async () => {
    const observed = await observeListed(project);
    expect(listOf(observed).map(({ textId, title }) => [textId, title])).toEqual([
      ['2.txt', '2.txt'],
      ['10.txt', '10.txt'],
      ['old/1.txt', '1.txt'],
    ]);
    expect(pendingOf(observed)).toEqual(['2.txt', '10.txt', 'old/1.txt']);
    expect(observed.workspace.texts()).toEqual([]);
    await observed.workspace.close();
  });

  it('reads the text that is asked for before the others, and says what it is', async () => {
    const observed = await observeListed(project);
    const { content, summary } = valueOf(await observed.workspace.readText('old/1.txt'));
    expect(content).toBe(texts['old/1.txt']);
    expect(summary).toMatchObject({ language: 'ru', paragraphCount: 2 });
    expect(pendingOf(observed)).toEqual(['2.txt', '10.txt']);
    expect(await observed.workspace.readText('3.txt')).toMatchObject({ ok: false, code: 'not-found' });
    await observed.workspace.close();
  });

  it('reads what a window shows first, or the first two that can be read', async () => {
    await project.write('corpus/1.txt', '');
    const observed = await observeListed(project);
    await observed.workspace.readFirst(['old/1.txt'], -1);
    expect(pendingOf(observed)).toEqual(['1.txt', '2.txt', '10.txt']);
    await observed.workspace.close();
    const never = await observeListed(project);
    await never.workspace.readFirst(null, -1);
    expect(listOf(never).map(({ textId }) => textId)).toEqual(['2.txt', '10.txt', 'old/1.txt']);
    expect(pendingOf(never)).toEqual(['old/1.txt']);
    await never.workspace.close();
  });

  it.each(['in a thread', 'without one'])('describes all texts %s and tells of it', async (how) => {
    const observed = await observeListed(project, how === 'in a thread' ? { textWorker: worker.path } : {});
    await observed.workspace.whenRead();
    const described = observed.events
      .filter(({ name }) => name === 'texts:described')
      .flatMap(({ payload }) => (payload as { texts: TextSummary[] }).texts);
    expect(new Map(described.map((text) => [text.textId, text.language]))).toEqual(
      new Map([
        ['2.txt', 'en'],
        ['10.txt', 'de'],
        ['old/1.txt', 'ru'],
      ]),
    );
    expect(pendingOf(observed)).toEqual([]);
    expect(observed.workspace.texts().map(({ content }) => content)).toEqual(Object.values(texts));
    expect(observed.workspace.texts()[0]?.paragraphs).toHaveLength(2);
    expect(observed.workspace.state.texts.get('10.txt')?.paragraphHashes).toHaveLength(2);
    await observed.workspace.close();
  });

  it.each(['in a thread', 'without one'])('tells how many texts are read, more and more, %s', async (how) => {
    const observed = await observeListed(project, how === 'in a thread' ? { textWorker: worker.path } : {});
    await observed.workspace.whenRead();
    const told = observed.events
      .filter(({ name }) => name === 'texts:reading')
      .map(({ payload }) => payload as { done: number; total: number });
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort());
    expect(told.at(-1)).toEqual({ done: 3, total: 3 });
    await observed.workspace.close();
  });

  it('reads on where its thread cannot be started', async () => {
    const observed = await observeListed(project, { textWorker: project.path('there-is-none.js') });
    await observed.workspace.whenRead();
    expect(observed.workspace.texts()).toHaveLength(3);
    await observed.workspace.close();
  });

  it('says once which files are no texts, and lists them no longer', async () => {
    await project.write('corpus/3.txt', '');
    await project.write('corpus/4.txt', '%PDF-1.4');
    const observed = await observeListed(project, { textWorker: worker.path });
    expect(pendingOf(observed)).toContain('3.txt');
    expect(await observed.workspace.readText('4.txt')).toMatchObject({ ok: false });
    await observed.workspace.whenRead();
    expect(listOf(observed).map(({ textId }) => textId)).toEqual(['2.txt', '10.txt', 'old/1.txt']);
    expect(observed.notices.map(({ title, details }) => [title, details])).toEqual([
      [
        '2 texts could not be opened',
        '3.txt: The file is empty. Put text into it or remove it.\n' +
          '4.txt: The file is a PDF file, not plain text. Save its text as a .txt file in UTF-8.',
      ],
    ]);
    await observed.workspace.close();
  });

  it('takes in what changed between listing and watching', async () => {
    const observed = await observeListed(project, { watch: true });
    await observed.workspace.readText('2.txt');
    await project.write('corpus/2.txt', 'Another text altogether, and a longer one than it was before.\n');
    await project.write('corpus/5.txt', 'A new text.\n');
    await observed.workspace.begin();
    expect(listOf(observed).map(({ textId }) => textId)).toEqual(['2.txt', '5.txt', '10.txt', 'old/1.txt']);
    expect(valueOf(await observed.workspace.readText('2.txt')).content).toMatch(/^Another/);
    await observed.workspace.close();
  });

  it('takes in what others annotated before anybody watched', async () => {
    const first = await observeWorkspace(project);
    await annotate(first.workspace, 0, 3, '2.txt');
    await first.workspace.close();
    const observed = await observeListed(project, { watch: true });
    const file = 'annotations/texts/2.txt.json';
    await project.write(file, (await project.read(file)).replace('"note": ""', '"note": "theirs"'));
    await observed.workspace.begin();
    expect([...observed.workspace.state.annotations.all()].map(({ note }) => note)).toEqual(['theirs']);
    await observed.workspace.close();
  });

  it('can be closed while its texts are read', async () => {
    const { workspace } = await observeListed(project, { textWorker: worker.path });
    void workspace.begin();
    expect(await workspace.close()).toMatchObject({ state: 'saved' });
    expect(await workspace.readText('2.txt')).toMatchObject({ ok: true });
  });
});

describe('Annotations in texts that are not read yet', () => {
  it('are found again when the text is read, before it is shown, and told of once', async () => {
    const first = await observeWorkspace(project);
    const annotationId = await annotate(first.workspace, 4, 12, '2.txt');
    await first.workspace.close();
    await project.write('corpus/2.txt', `A line above.\n\n${texts['2.txt']}`);
    const observed = await observeListed(project);
    await observed.workspace.readText('2.txt');
    expect(observed.workspace.state.annotations.get(annotationId)?.anchor).toMatchObject({
      start: 19,
      quote: 'minister',
    });
    await observed.workspace.begin();
    expect(observed.events.filter(({ name }) => name === 'workspace:changed')).toHaveLength(1);
    expect(observed.notices.map(({ title }) => title)).toEqual([
      '1 annotated text changed since the project was open last',
    ]);
    await observed.workspace.close();
  });

  it('can be made, edited, undone and redone', async () => {
    const first = await observeWorkspace(project);
    const annotationId = await annotate(first.workspace, 4, 12, '2.txt');
    await first.workspace.close();
    const observed = await observeListed(project);
    valueOf(await observed.workspace.undo());
    expect(observed.workspace.state.annotations.size).toBe(0);
    valueOf(await observed.workspace.redo());
    expect(observed.workspace.state.annotations.get(annotationId)?.anchor.quote).toBe('minister');
    await annotate(observed.workspace, 4, 12, '10.txt');
    valueOf(await observed.workspace.run({ type: 'overrideText', textId: 'old/1.txt', language: 'uk' }));
    expect(pendingOf(observed)).toEqual([]);
    expect(listOf(observed)[2]).toMatchObject({ language: 'uk', languageBy: 'chosen' });
    await observed.workspace.close();
  });

  it('keep a step from being undone where the text under it has changed', async () => {
    const first = await observeWorkspace(project);
    await annotate(first.workspace, 4, 12, '2.txt');
    await first.workspace.close();
    await project.write('corpus/2.txt', `A line above.\n\n${texts['2.txt']}`);
    const observed = await observeListed(project);
    expect(await observed.workspace.undo()).toMatchObject({ ok: false, code: 'nothing-to-undo' });
    expect(observed.workspace.state.annotations.size).toBe(1);
    await observed.workspace.close();
  });
});

describe('What the list showed last', () => {
  const cache = 'annotations/.cache/texts.json';

  beforeEach(async () => {
    const { workspace } = await observeWorkspace(project);
    await workspace.close();
  });

  it('is shown at once when the project is opened again', async () => {
    const observed = await observeListed(project);
    expect(listOf(observed).map(({ language }) => language)).toEqual(['en', 'de', 'ru']);
    expect(observed.workspace.texts()).toEqual([]);
    await observed.workspace.close();
  });

  it('is not shown of a file that changed, nor where the analyst chose otherwise', async () => {
    await utimes(project.path('corpus/2.txt'), 1, 1);
    const other = await observeWorkspace(project);
    valueOf(await other.workspace.run({ type: 'overrideText', textId: '10.txt', language: 'en' }));
    await annotate(other.workspace, 0, 3, '10.txt');
    await other.workspace.close();
    await utimes(project.path('corpus/2.txt'), 2, 2);
    const observed = await observeListed(project);
    expect(pendingOf(observed)).toEqual(['2.txt', '10.txt']);
    await observed.workspace.close();
  });

  it('gives way to what the text is when it is read', async () => {
    await project.write(cache, (await project.read(cache)).replace('"language":"ru"', '"language":"de"'));
    const observed = await observeListed(project);
    expect(listOf(observed)[2]?.language).toBe('de');
    await observed.workspace.begin();
    expect(listOf(observed)[2]?.language).toBe('ru');
    await observed.workspace.close();
  });

  it.each(['', '{}', '[1, {"size": 3}]'])('counts as not there where its file is damaged: %s', async (damaged) => {
    await project.write(cache, damaged);
    const observed = await observeListed(project);
    expect(pendingOf(observed)).toEqual(['2.txt', '10.txt', 'old/1.txt']);
    await observed.workspace.begin();
    await observed.workspace.close();
    expect(JSON.parse(await project.read(cache))).toHaveLength(3);
  });
});
