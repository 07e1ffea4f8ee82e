import { join } from 'node:path';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { BenchReport, once, onlyOnce, quantile, times } from './bench-report.ts';
import type { ChangeBeside } from './beside-page.ts';
import type { Searched } from './click-page.ts';
import type { Jumped } from './jump-page.ts';
import { usePaneBench, type BenchedApp } from './pane-app.ts';
import { makeContent, makeText, writePaneProject, type PaneText } from './pane-project.ts';

/*
 * What a long text with many annotations costs and shows in the real app, by things that people do beside it and in it:
 * a change elsewhere in the window, beside the text and beside plain paragraphs in its place; jumps, every frame of
 * which is looked at; the search for what is under a click. Needs a build.
 */

const characters = 1_000_000;
const annotations = 10_000;
const report = new BenchReport('window');
const paneBench = usePaneBench(report);
let started: BenchedApp;
let text: PaneText;

async function changeBeside(kind: ChangeBeside): Promise<number[]> {
  const rounds = 60;
  const values = await started.page.evaluate((given) => globalThis.besidePage.changeBeside(...given), [
    kind,
    rounds,
  ] as const);
  return values.slice(10);
}

async function showPlainText(isShown: boolean): Promise<void> {
  const { page } = started;
  if (isShown) {
    await page.evaluate((words) => globalThis.panePage.takeText(words, []), text.content);
    await page.evaluate(() => globalThis.panePage.preparePlainText());
    await page.mouse.click(15, 15);
    await page.evaluate(() => globalThis.panePage.outcome());
  } else await page.evaluate(() => globalThis.panePage.clear());
  await page.evaluate((isHidden) => globalThis.besidePage.hideText(isHidden), isShown);
  await started.settle();
}

async function jump(name: string, type: 'keydown' | 'pointerdown', act: () => Promise<void>): Promise<void> {
  const { page } = started;
  await started.settle();
  await page.evaluate((kind) => globalThis.jumpPage.expectJump(kind), type);
  await act();
  const jumped: Jumped = await page.evaluate(() => globalThis.jumpPage.jumped());
  report.add(`jump by ${name}`, { ...jumped, wanted: { blank: 0, wrongWords: 0, wrongMarks: 0 } });
}

/** An annotation more than there is has to be missed, or the looking is worth nothing. */
async function checkJumpChecks(): Promise<void> {
  const { page } = started;
  const made = { start: 25, end: 45 };
  const [asItIs, withOneMore] = await page.evaluate(
    (more) => [globalThis.jumpPage.faultsNow(), globalThis.jumpPage.faultsNow(more)],
    [made, ...text.spans],
  );
  if (asItIs?.length !== 0) throw new Error(`The text is not shown as it is: ${asItIs?.join(', ')}.`);
  if (!withOneMore?.includes('wrongMarks')) throw new Error('A mark that is missing was not missed.');
}

async function click(point: { x: number; y: number }): Promise<Searched> {
  const { page } = started;
  await page.evaluate(() => globalThis.clickPage.expectClick());
  await page.mouse.click(point.x, point.y);
  return page.evaluate(() => globalThis.clickPage.searched());
}

beforeAll(async () => {
  const project = join(paneBench().folder, 'window');
  text = makeText('a.txt', makeContent('Ein langer Text', characters, 5), annotations, 6);
  writePaneProject(project, [text]);
  started = await paneBench().start(project);
  // The one text of a project stands in both panes.
  await started.page.getByRole('button', { name: 'Close this pane' }).last().click();
  await started.page.locator('tw-text-pane .tw-annotated').first().waitFor();
}, 180_000);

afterAll(() => started.close(), 60_000);

describe('a long text in the real app', () => {
  bench(
    'a change elsewhere in the window',
    onlyOnce(async () => {
      const [beside, besidePlain] = [
        { badge: [], row: [] },
        { badge: [], row: [] },
      ] as Record<ChangeBeside, number[]>[];
      if (!beside || !besidePlain) return;
      // In turns, so that what else the machine does falls on both.
      for (let round = 0; round < 3; round += 1) {
        for (const kind of ['badge', 'row'] as const) beside[kind].push(...(await changeBeside(kind)));
        await showPlainText(true);
        for (const kind of ['badge', 'row'] as const) besidePlain[kind].push(...(await changeBeside(kind)));
        await showPlainText(false);
      }
      for (const kind of ['badge', 'row'] as const) {
        const [ms, plain] = [quantile(beside[kind], 0.5), quantile(besidePlain[kind], 0.5)];
        report.add(`a ${kind} beside the text`, { ms, plain, timesPlain: times(ms, plain), wanted: 1.5 });
      }
    }),
    once,
  );

  bench(
    'jumps',
    onlyOnce(async () => {
      const { page } = started;
      await page.evaluate((given) => globalThis.jumpPage.takeJumpText(...given), [text.content, text.spans] as const);
      await page.locator('tw-text-pane .cm-content').focus();
      await checkJumpChecks();
      await jump('Ctrl+End', 'keydown', () => page.keyboard.press('Control+End'));
      await jump('Ctrl+Home', 'keydown', () => page.keyboard.press('Control+Home'));
      const list = page.getByRole('list', { name: 'Annotations', exact: true });
      await list.getByRole('button').first().focus();
      await page.keyboard.press('End');
      await jump('an annotation in the list', 'keydown', () => page.keyboard.press('Enter'));
      const ruler = await page.locator('tw-overview-ruler').boundingBox();
      if (!ruler) throw new Error('There is no overview.');
      await jump('the overview', 'pointerdown', () => page.mouse.click(ruler.x + 5, ruler.y + ruler.height / 3));
    }),
    once,
  );

  bench(
    'the search for what is under a click',
    onlyOnce(async () => {
      const { page } = started;
      const searched: Searched[] = [];
      for (let round = 0; round < 4; round += 1) {
        await page.locator('tw-text-pane .cm-content').focus();
        if (round === 0) await page.keyboard.press('Control+Home');
        for (let count = 0; count < 3; count += 1) await page.keyboard.press('PageDown');
        await started.settle();
        const points = await page.evaluate(() => globalThis.clickPage.annotatedPoints(10));
        for (const point of points) searched.push(await click(point));
      }
      const means = searched.map(({ mean }) => Math.round(mean * 1e4) / 1e4);
      report.add('the search for what is under a click', {
        clicks: searched.length,
        without: searched.filter(({ found }) => found === 0).length,
        mean: [...means].sort((one, other) => one - other)[means.length >> 1],
        slowestMean: Math.max(...means),
        firstAverage: searched.reduce((sum, { first }) => sum + first, 0) / searched.length,
        wanted: 0.2,
      });
    }),
    once,
  );
});
