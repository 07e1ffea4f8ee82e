import { afterAll, bench, describe } from 'vitest';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeAnchor } from '../../core/anchor/describe-anchor.ts';
import type { Annotation } from '../../core/annotation/annotation.ts';
import { planChange } from '../../core/command/plan-change.ts';
import { findParagraphs } from '../../core/text/paragraphs.ts';
import { nodeFileSystem } from '../../main/file-system.ts';
import { hashParagraphs } from '../../main/hash-paragraphs.ts';
import { openProjectStore } from '../../main/open-project-store.ts';
import { recordOfText } from '../../main/align-text.ts';
import { valueOf } from '../harness/store-project.ts';

const textId = 'long.txt';
const content = Array.from(
  { length: 4_000 },
  (_, index) => `Paragraph ${index} says what it says, and a little more.`,
).join('\n\n');
const paragraphs = findParagraphs(content);
const folders: string[] = [];
const samples = new Map<number, number[]>();

/** A project whose one text has this many annotations; gives a function that adds one more as a window would. */
async function projectWith(count: number): Promise<() => Promise<void>> {
  const annotationsFolder = await mkdtemp(join(tmpdir(), 'tagwerk-bench-'));
  folders.push(annotationsFolder);
  const now = '2026-01-01T00:00:00.000Z';
  const opened = await openProjectStore({
    fileSystem: nodeFileSystem,
    annotationsFolder,
    who: () => 'Anna',
    now: () => now,
    onStatus: () => {},
    onNotice: () => {},
    onChangedOutside: () => {},
  });
  const { store } = valueOf(opened);
  const { state } = store;
  const summary = { textId, sha256: '0'.repeat(64), length: content.length } as Parameters<
    typeof recordOfText
  >[0]['summary'];
  state.texts.set(textId, recordOfText({ summary, content, paragraphHashes: hashParagraphs(content, paragraphs) }, {}));
  for (let index = 0; index < count; index += 1) state.annotations.put(annotationAt(index, now));
  let next = 0;
  return async () => {
    next += 1;
    const start = (next * 7919) % (content.length - 100);
    const change = valueOf(
      planChange(
        state,
        { type: 'annotate', codeId: 'claim', textId, span: { start, end: start + 40 + (next % 50) } },
        { who: 'Anna', now, newId: randomUUID, content: () => ({ content, paragraphs }), suggestion: () => null },
      ),
    );
    await store.record('do', change);
  };
}

function annotationAt(index: number, now: string): Annotation {
  const start = (index * 2) % (content.length - 100);
  const anchor = describeAnchor(content, paragraphs, { start, end: start + 20 + (index % 60) });
  const base = { annotationId: `a${index}`, textId, codeId: 'quote', anchor, fields: {}, note: '' };
  return { ...base, createdBy: 'Anna', createdAt: now, modifiedBy: 'Anna', modifiedAt: now };
}

const adders = new Map([
  [1_000, await projectWith(1_000)],
  [100_000, await projectWith(100_000)],
]);

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1] ?? NaN;
}

afterAll(async () => {
  const [few, many] = [median(samples.get(1_000) ?? []), median(samples.get(100_000) ?? [])];
  const ratio = many / few;
  console.log(
    `adding one: ${few.toFixed(2)} ms of 1,000, ${many.toFixed(2)} ms of 100,000; ratio ${ratio.toFixed(2)} (limit 3)`,
  );
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
  if (!(ratio <= 3)) throw new Error(`Adding an annotation costs ${ratio.toFixed(2)} times as much in a large text.`);
});

describe('Adding one annotation: plan, journal with fsync, apply', () => {
  for (const [count, add] of adders) {
    bench(
      `to a text with ${count}`,
      async () => {
        const started = performance.now();
        await add();
        const taken = samples.get(count) ?? [];
        taken.push(performance.now() - started);
        samples.set(count, taken);
      },
      { time: 1_500, warmupTime: 300 },
    );
  }
});
