import { join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { BenchReport, once, onlyOnce, quantile, times } from './bench-report.ts';
import { usePaneBench, type BenchedApp } from './pane-app.ts';
import type { Measured } from './pane-page.ts';
import { makeContent, makeText, writePaneProject, type PaneText } from './pane-project.ts';

/*
 * The text pane in the real app: opening, adding, moving the focus; beside a bare CodeMirror with the same text and
 * marks and beside plain paragraphs, in the same window and run. Needs a build. TAGWERK_BENCH_PANE=1000000/10000 takes
 * one size (characters/annotations) alone, `all` the largest too, which take long.
 */

const sizes = [
  [100_000, 100],
  [100_000, 10_000],
  [100_000, 100_000],
  [1_000_000, 100],
  [1_000_000, 1_000],
  [1_000_000, 10_000],
  [1_000_000, 100_000],
  [10_000_000, 100],
  [10_000_000, 10_000],
  [10_000_000, 100_000],
] as const;
/** Texts from this size on are measured less often. */
const large = 5_000_000;
/** More marks upon one another than this, and the bare editor with its nested marks hangs. */
const deepestForBare = 40;
/** Nobody presses keys faster than this when each is looked at, in milliseconds. */
const pause = 250;
const chosen = process.env['TAGWERK_BENCH_PANE'];
const report = new BenchReport('text-pane');
/** Medians, by size. */
const addingMs = new Map<string, { shown: number; kept: number }>();
const paneBench = usePaneBench(report);

function summary(measured: readonly Measured[]): { median: number; p95: number; longestTask: number } {
  const times = measured.map(({ ms }) => ms);
  return {
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    longestTask: Math.max(...measured.map(({ longestTask }) => longestTask)),
  };
}

async function outcome({ page }: BenchedApp): Promise<Measured> {
  return page.evaluate(() => globalThis.panePage.outcome());
}

async function openText(started: BenchedApp, title: string): Promise<Measured> {
  const { page } = started;
  await page.evaluate((words) => globalThis.panePage.expectText(words), title);
  await page.getByRole('list', { name: 'Texts', exact: true }).getByRole('button', { name: title }).first().click();
  return outcome(started);
}

async function openBaseline(started: BenchedApp, kind: 'prepareBareEditor' | 'preparePlainText'): Promise<Measured> {
  const { page } = started;
  await page.evaluate((name) => globalThis.panePage[name](), kind);
  await page.mouse.click(15, 15);
  const measured = await outcome(started);
  await page.evaluate(() => globalThis.panePage.clear());
  return measured;
}

/** Hands the page the text of the baselines. What that leaves behind is not for the next opening to clear away. */
async function takeText({ page }: BenchedApp, { content, spans }: PaneText): Promise<void> {
  await page.evaluate(([words, marks]) => globalThis.panePage.takeText(words, marks), [content, spans] as const);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

async function measureOpening(started: BenchedApp, text: PaneText, small: PaneText): Promise<void> {
  const [first, again, bare, plain]: [Measured[], Measured[], Measured[], Measured[]] = [[], [], [], []];
  const isLarge = text.content.length >= large;
  const rounds = isLarge ? 2 : 5;
  const depth = (text.spans.length * 160) / text.content.length;
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) await started.reload();
    // What the engine has to compile is compiled for the small one, for both.
    await openText(started, 'Ein kleiner Text');
    await takeText(started, small);
    await openBaseline(started, 'prepareBareEditor');
    await openBaseline(started, 'preparePlainText');
    await takeText(started, text);
    first.push(await openText(started, 'Ein langer Text'));
    if (depth <= deepestForBare) bare.push(await openBaseline(started, 'prepareBareEditor'));
    if (round < (isLarge ? 1 : 2)) plain.push(await openBaseline(started, 'preparePlainText'));
    await openText(started, 'Ein kleiner Text');
    again.push(await openText(started, 'Ein langer Text'));
  }
  const median = (measured: readonly Measured[]): number =>
    quantile(
      measured.map(({ ms }) => ms),
      0.5,
    );
  report.add(`open ${text.content.length} / ${text.spans.length}`, {
    first: summary(first),
    again: summary(again),
    bare: summary(bare),
    plain: summary(plain),
    firstTimesBare: median(first) / median(bare),
    againTimesBare: median(again) / median(bare),
  });
}

async function measureAdding(started: BenchedApp, text: PaneText): Promise<void> {
  const { page } = started;
  const [added, kept, moved, bare]: [Measured[], Measured[], Measured[], Measured[]] = [[], [], [], []];
  const repetitions = text.content.length >= large ? 24 : 48;
  await page.getByRole('textbox').first().waitFor();
  await page.locator('tw-text-pane .cm-content').first().focus();
  for (let count = 0; count < repetitions; count += 1) {
    if (count % 8 === 7) await page.keyboard.press('PageDown');
    for (let step = 0; step < 7; step += 1) await page.keyboard.press('Control+ArrowRight');
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+Shift+ArrowRight');
    await page.waitForTimeout(pause);
    await page.evaluate(() => globalThis.panePage.expectAnnotation());
    await page.keyboard.press('q');
    added.push(await outcome(started));
    kept.push(await page.evaluate(() => globalThis.panePage.kept()));
  }
  for (let count = 0; count < repetitions; count += 1) {
    await page.waitForTimeout(pause);
    await page.evaluate(() => globalThis.panePage.expectFocusMoved());
    await page.keyboard.press(']');
    moved.push(await outcome(started));
    await page.waitForTimeout(pause);
    await page.evaluate(() => globalThis.panePage.expectFrame());
    await page.keyboard.press('Shift');
    bare.push(await outcome(started));
  }
  const size = `${text.content.length}/${text.spans.length}`;
  addingMs.set(size, { shown: summary(added.slice(8)).median, kept: summary(kept.slice(8)).median });
  report.add(`add and move ${text.content.length} / ${text.spans.length}`, {
    added: summary(added.slice(8)),
    kept: summary(kept.slice(8)),
    moved: summary(moved.slice(8)),
    aKeyAndAFrame: summary(bare.slice(8)),
  });
}

afterAll(() => {
  const [few, many] = [addingMs.get('1000000/1000'), addingMs.get('1000000/100000')];
  if (!few || !many) return;
  report.add('adding at 100,000 and at 1,000', {
    ...{ few, many },
    times: times(many.shown, few.shown),
    keptTimes: times(many.kept, few.kept),
    wanted: 1.5,
  });
});

describe('the text pane in the real app', () => {
  for (const [characters, annotations] of sizes) {
    const name = `${characters}/${annotations}`;
    if (chosen !== undefined && chosen !== name) continue;
    bench(
      `${characters} characters, ${annotations} annotations`,
      onlyOnce(async () => {
        const project = join(paneBench().folder, name.replace('/', '-'));
        const small = makeText('a.txt', makeContent('Ein kleiner Text', 20_000, 3), 20, 4);
        const text = makeText('b.txt', makeContent('Ein langer Text', characters, 5), annotations, 6);
        writePaneProject(project, [small, text]);
        const started = await paneBench().start(project);
        try {
          await measureOpening(started, text, small);
          await measureAdding(started, text);
        } finally {
          await started.close();
        }
      }),
      once,
    );
  }
});
