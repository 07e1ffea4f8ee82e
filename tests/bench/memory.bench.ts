import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { BenchReport, once, onlyOnce } from './bench-report.ts';
import { usePaneBench, type BenchedApp } from './pane-app.ts';
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
const paneBench = usePaneBench(report);

/** Megabytes of memory in use, of all processes and by their kinds. */
async function memoryOf({ app }: BenchedApp): Promise<{ all: number; byKind: Record<string, number> }> {
  const used = await app.evaluate(({ app: main }) =>
    main.getAppMetrics().map(({ type, memory }) => [type, memory.workingSetSize / 1024] as const),
  );
  const byKind: Record<string, number> = {};
  for (const [kind, megabytes] of used) byKind[kind] = Math.round((byKind[kind] ?? 0) + megabytes);
  return { all: Math.round(used.reduce((sum, [, megabytes]) => sum + megabytes, 0)), byKind };
}

interface CountedWorkbench {
  readonly groups: { readonly all: readonly unknown[]; readonly areComplete: boolean };
  readonly counts: { total(): number };
}

/** How many annotations and passage groups there are, once the texts are searched for passages. */
async function counts({ page }: BenchedApp): Promise<{ annotations: number; groups: number }> {
  const found = await page.waitForFunction(
    () => {
      const workbench = document.querySelector<HTMLElement & { workbench?: CountedWorkbench }>('tw-app')?.workbench;
      return workbench?.groups.areComplete === true
        ? { annotations: workbench.counts.total(), groups: workbench.groups.all.length }
        : null;
    },
    null,
    { timeout: 300_000 },
  );
  return (await found.jsonValue()) ?? { annotations: 0, groups: 0 };
}

async function measure(name: string, project: string): Promise<void> {
  const started = await paneBench().start(project);
  try {
    const found = await counts(started);
    await started.settle();
    report.add(name, { ...found, megabytes: await memoryOf(started) });
  } finally {
    await started.close();
  }
}

describe('memory of all processes', () => {
  bench(
    'with 10,000 annotations and 5,000 passage groups, beside next to nothing',
    onlyOnce(async () => {
      const little = join(paneBench().folder, 'little');
      writePaneProject(little, [makeText('a.txt', 'Ein kurzer Text, in dem nichts steht.', 0, 1)]);
      await measure('next to nothing', little);
      const much = join(paneBench().folder, 'much');
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
