import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportProject } from '../../../core/export/export.ts';
import type { ExportOptions } from '../../../core/export/export-options.ts';
import { exportInThread } from '../../../main/export-thread.ts';
import { buildWorker } from '../../harness/built-worker.ts';
import { sampleProject, sampleText, tag } from '../core/export/sample-project.ts';

const meta = { projectName: 'News', exportedAt: '2026-03-01T10:00:00.000Z' };
const signal = new AbortController().signal;
const unheard = (): void => undefined;

/** Two texts, with 2,500 annotations: several messages to the thread. */
function bigProject() {
  const line = (number: number): string => `Absatz ${number}: „Wir sind bereit“, sagte die Ministerin, 한국 😀.`;
  const contents = [0, 1].map(() => Array.from({ length: 250 }, (_, number) => line(number)).join('\n'));
  const texts = contents.map((content, position) => sampleText(`${position}.txt`, content));
  const annotations = texts.flatMap((text, position) =>
    Array.from({ length: 1250 }, (_, number) => ({
      ...tag(text, line(number % 250)),
      annotationId: `${position}-${number}`,
      note: `Note ${number}`,
    })),
  );
  return sampleProject(texts, annotations);
}

describe('an export in a thread', () => {
  let worker: Awaited<ReturnType<typeof buildWorker>>;
  beforeAll(async () => {
    worker = await buildWorker('export-worker');
  });
  afterAll(() => worker.remove());

  const project = bigProject();

  it.each<ExportOptions>([
    { format: 'csv', delimiter: ';' },
    { format: 'jsonl', content: 'links' },
    { format: 'markdown', groupBy: 'speaker' },
  ])('is the same file as without one: %j', async (options) => {
    const exported = await exportInThread(worker.path, { input: project, options, meta }, signal, unheard);
    const expected = exportProject(project, options, meta);
    if (!exported.ok || !expected.ok) throw new Error('It failed.');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(exported.value.content)).toBe(expected.value.content);
    expect(exported.value.rows).toBe(expected.value.rows);
  });

  it('tells how far it is: more and more, up to all of it', async () => {
    const shares: number[] = [];
    const job = { input: project, options: { format: 'html' } as const, meta };
    await exportInThread(worker.path, job, signal, (share) => shares.push(share));
    expect(shares).toEqual([...shares].sort((left, right) => left - right));
    expect(shares[0]).toBeLessThan(0.1);
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(50);
  });

  it('fails as it would without one', async () => {
    const options: ExportOptions = { format: 'csv', codes: ['nope'] };
    const exported = await exportInThread(worker.path, { input: project, options, meta }, signal, unheard);
    expect(exported).toEqual(exportProject(project, options, meta));
  });

  it('is of the project as it was when it began, and lets others work meanwhile', async () => {
    const changing = bigProject();
    const options: ExportOptions = { format: 'csv' };
    const expected = exportProject(changing, options, meta);
    const exporting = exportInThread(worker.path, { input: changing, options, meta }, signal, unheard);
    let turns = 0;
    const turn = setInterval(() => (turns += 1), 1);
    for (const { annotationId } of changing.state.annotations.all()) changing.state.annotations.delete(annotationId);
    const exported = await exporting;
    clearInterval(turn);
    expect(exported.ok && exported.value.rows).toBe(expected.ok && expected.value.rows);
    expect(turns).toBeGreaterThan(1);
  });

  it('can be cancelled before and while it runs', async () => {
    const job = { input: project, options: { format: 'csv' } as const, meta };
    expect(await exportInThread(worker.path, job, AbortSignal.abort(), unheard)).toMatchObject({ code: 'cancelled' });
    const controller = new AbortController();
    const shares: number[] = [];
    const exporting = exportInThread(worker.path, job, controller.signal, (share) => shares.push(share));
    setImmediate(() => controller.abort());
    expect(await exporting).toMatchObject({ ok: false, code: 'cancelled' });
    expect(shares.at(-1) ?? 0).toBeLessThan(1);
  });

  it('fails with a reason when the thread cannot be started', async () => {
    const job = { input: project, options: { format: 'csv' } as const, meta };
    await expect(exportInThread('/nowhere/export-worker.js', job, signal, unheard)).rejects.toThrow(/nowhere/u);
  });
});
