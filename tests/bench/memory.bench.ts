import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { repository } from '../harness/launch-app.ts';
import { BenchReport, once, onlyOnce } from './bench-report.ts';
import { PaneBench, type BenchedApp } from './pane-app.ts';
import { makeText, writePaneProject } from './pane-project.ts';
import { makeSharedContents } from './shared-project.ts';

/*
 * Memory of all processes of the real app, at rest, with 10,000 annotations and some 5,000 passage groups in 20 texts;
 * beside a project with one short text and nothing in it. Needs a build.
 */

const pairs = 10;
const annotationsOfText = 500;
/** Every second paragraph is in both texts of a pair: some 500 of them. */
const [characters, every] = [440_000, 2];
const report = new BenchReport('memory');
let paneBench: PaneBench;

/** Megabytes of memory in use, of all processes and by their kinds. */
async function memoryOf({ app }: BenchedApp): Promise<{ all: number; byKind: Record<string, number> }> {
  const used = await app.evaluate(({ app: main }) =>
    main.getAppMetrics().map(({ type, memory }) => [type, memory.workingSetSize / 1024] as const),
  );
  const byKind: Record<string, number> = {};
  for (const [kind, megabytes] of used) byKind[kind] = Math.round((byKind[kind] ?? 0) + megabytes);
  return { all: Math.round(used.reduce((sum, [, megabytes]) => sum + megabytes, 0)), byKind };
}

async function counts({ page }: BenchedApp): Promise<{ annotations: number; groups: number } | null> {
  return page.evaluate(() => {
    const app = document.querySelector<
      HTMLElement & {
        workbench?: { groups: unknown[]; areGroupsComplete: boolean; counts: { total(): number } };
      }
    >('tw-app');
    const bench = app?.workbench;
    return bench?.areGroupsComplete === true
      ? { annotations: bench.counts.total(), groups: bench.groups.length }
      : null;
  });
}

async function measure(name: string, project: string): Promise<void> {
  const started = await paneBench.start(project);
  try {
    let found = await counts(started);
    for (const startedAt = Date.now(); !found;) {
      if (Date.now() - startedAt > 300_000) throw new Error('The search for passages did not come to an end.');
      await started.page.waitForTimeout(500);
      found = await counts(started);
    }
    await started.page.waitForTimeout(3_000);
    report.add(name, { ...found, megabytes: await memoryOf(started) });
  } finally {
    await started.close();
  }
}

beforeAll(async () => {
  if (!existsSync(join(repository, 'out/main/main.js'))) throw new Error('Run npm run build first.');
  paneBench = await PaneBench.prepare();
}, 60_000);

afterAll(async () => {
  await paneBench.close();
  report.write();
}, 60_000);

describe('memory of all processes', () => {
  bench(
    'with 10,000 annotations and 5,000 passage groups, beside next to nothing',
    onlyOnce(async () => {
      const little = join(paneBench.folder, 'little');
      writePaneProject(little, [makeText('a.txt', 'Ein kurzer Text, in dem nichts steht.', 0, 1)]);
      await measure('next to nothing', little);
      const much = join(paneBench.folder, 'much');
      const texts = Array.from({ length: pairs }, (_, pair) => {
        const titles = [`Text ${pair + 1} a`, `Text ${pair + 1} b`] as const;
        return makeSharedContents(titles, characters, every, 100 + pair).contents.map((content, index) =>
          makeText(`${String(pair + 1).padStart(2, '0')}-${index}.txt`, content, annotationsOfText, 2 * pair + index),
        );
      });
      writePaneProject(much, texts.flat());
      await measure('annotations and passage groups', much);
    }),
    once,
  );
});
