import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { BenchReport, once, onlyOnce } from './bench-report.ts';
import { withThreadTime } from './main-thread.ts';
import { usePaneBench, type BenchedApp } from './pane-app.ts';
import { makeText, writePaneProject } from './pane-project.ts';
import type { Scrolled } from './scroll-page.ts';
import { makeSharedContents } from './shared-project.ts';

/*
 * Slow scrolling in the real app with two texts side by side and bands between them, at the frame rate of a display:
 * by steps of the page itself, by a turning wheel, with the panes scrolling together; beside plain paragraphs in place
 * of a pane and a page at rest, in the same window and run. Needs a build.
 */

const characters = 1_000_000;
const annotations = 10_000;
/** One paragraph in two is in both texts: a thousand passages, one to three in view. */
const every = 2;
const frames = 180;
/** Pixels a frame: some 700 a second. */
const step = 12;
const rounds = 3;
const wanted = { dropped: 5, longestTask: 50 };
const report = new BenchReport('scrolling');
const paneBench = usePaneBench(report);

/** The middle one of several by dropped frames, with the longest task of all. */
async function repeat(started: BenchedApp, work: () => Promise<Scrolled>): Promise<object> {
  const scrolled = [];
  for (let round = 0; round < rounds; round += 1) scrolled.push(await withThreadTime(started, work));
  const median = [...scrolled].sort((one, other) => one.dropped - other.dropped)[rounds >> 1];
  const droppedInEach = scrolled.map(({ dropped }) => dropped);
  return { ...median, longestTask: Math.max(...scrolled.map(({ longestTask }) => longestTask)), droppedInEach };
}

async function scrollBySteps({ page }: BenchedApp, interval: number): Promise<Scrolled> {
  return page.evaluate((values) => globalThis.scrollPage.scroll(...values), [frames, step, interval] as const);
}

/** As a person turns the wheel: input that the browser itself turns into scrolling. */
async function scrollByWheel({ page }: BenchedApp, interval: number): Promise<Scrolled> {
  const { x, y } = await page.evaluate(() => globalThis.scrollPage.middleOf(0));
  await page.mouse.move(x, y);
  const watched = page.evaluate((values) => globalThis.scrollPage.scroll(...values), [frames, 0, interval] as const);
  const session = await page.context().newCDPSession(page);
  const speed = (step * 1000) / interval;
  await session.send('Input.synthesizeScrollGesture', {
    ...{ x, y, yDistance: -step * frames, speed: Math.round(speed), gestureSourceType: 'mouse', preventFling: true },
  });
  const scrolled = await watched;
  await session.detach();
  return scrolled;
}

async function scrollPlainText(started: BenchedApp, content: string, interval: number): Promise<object> {
  const { page } = started;
  await page.evaluate((words) => globalThis.panePage.takeText(words, []), content);
  await page.evaluate(() => globalThis.panePage.preparePlainText());
  await page.mouse.click(15, 15);
  await page.evaluate(() => globalThis.panePage.outcome());
  const values = [frames, step, interval] as const;
  const scrolled = await repeat(started, () =>
    page.evaluate((given) => globalThis.scrollPage.scrollStage(...given), values),
  );
  await page.evaluate(() => globalThis.panePage.clear());
  return scrolled;
}

describe('scrolling in the real app', () => {
  bench(
    'two panes and bands between them',
    onlyOnce(async () => {
      const project = join(paneBench().folder, 'scrolling');
      const { contents, shared } = makeSharedContents(['Erster Text', 'Zweiter Text'], characters, every, 7);
      const texts = contents.map((content, index) => makeText(`${index}.txt`, content, annotations, 8 + index));
      writePaneProject(project, texts);
      const started = await paneBench().start(project, { frameRate: 'display' });
      try {
        const { page } = started;
        await page.locator('tw-ribbon-gutter .band').first().waitFor({ state: 'attached' });
        const interval = await page.evaluate(() => globalThis.scrollPage.frameInterval());
        const values = [frames, interval] as const;
        const rest = await repeat(started, () =>
          page.evaluate((given) => globalThis.scrollPage.rest(...given), values),
        );
        report.add('at rest', { interval, shared, ...rest });
        report.add('plain paragraphs', await scrollPlainText(started, contents[0], interval));
        report.add('by steps', { ...(await repeat(started, () => scrollBySteps(started, interval))), wanted });
        report.add('by wheel', { ...(await repeat(started, () => scrollByWheel(started, interval))), wanted });
        await page.getByRole('button', { name: 'Scroll panes together' }).click();
        report.add('together by steps', { ...(await repeat(started, () => scrollBySteps(started, interval))), wanted });
        report.add('together by wheel', { ...(await repeat(started, () => scrollByWheel(started, interval))), wanted });
      } finally {
        await started.close();
      }
    }),
    once,
  );
});
