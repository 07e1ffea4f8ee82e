import { expect, type Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder, test, type LaunchedApp } from '../harness/launch-app.ts';
import { storedAnnotations, WorkbenchPage } from '../harness/workbench-page.ts';

const needle = 'Nadel';
const needles = 357;

/** A million characters in paragraphs of different length, with emoji, umlauts and 357 needles in them. */
function longText(): string {
  const words =
    'Über die Straße liefen – so hieß es – «viele» Menschen, 😀 manche schnell, andere gemächlich und ёлки'.split(' ');
  const paragraphs = ['Ein sehr langer Text'];
  let length = 0;
  for (let number = 0; length < 1_000_000; number += 1) {
    const count = 20 + ((number * 7919) % 90);
    const paragraph = Array.from({ length: count }, (_, at) => words[(number * 31 + at * 7) % words.length]);
    const isNeedle =
      Math.floor((length / 1_000_000) * needles) >= paragraphs.filter((one) => one.includes(needle)).length;
    if (isNeedle && paragraphs.filter((one) => one.includes(needle)).length < needles) paragraph.splice(9, 0, needle);
    paragraphs.push(`${number}: ${paragraph.join(' ')}.`);
    length += (paragraphs.at(-1)?.length ?? 0) + 2;
  }
  return paragraphs.join('\n\n');
}

async function openLongText(launch: (options: { project: string }) => Promise<LaunchedApp>) {
  const project = join(await freshFolder('exact'), 'news');
  const content = longText();
  await mkdir(join(project, 'corpus'), { recursive: true });
  await writeFile(join(project, 'corpus', 'long.txt'), content);
  const launched = await launch({ project });
  const workbench = new WorkbenchPage(launched.page);
  await expect(workbench.textbox(0)).toContainText('Ein sehr langer Text');
  await workbench.textbox(0).focus();
  return { ...launched, workbench, content, project };
}

function copiedIn(app: LaunchedApp['app']): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

/** Presses the mouse on the first line and drags it below the pane until the text has moved by so many pixels. */
async function dragDown(page: Page, pixels: number): Promise<void> {
  const scroller = page.locator('tw-text-pane').first().locator('.cm-scroller');
  const line = await page
    .locator('tw-text-pane')
    .first()
    .locator('.cm-line')
    .filter({ hasText: '0:' })
    .first()
    .boundingBox();
  const box = await scroller.boundingBox();
  if (!line || !box) throw new Error('There is no text to drag over.');
  await page.mouse.move(line.x + 60, line.y + 12);
  await page.mouse.down();
  await page.mouse.move(line.x + 120, box.y + box.height - 30, { steps: 4 });
  for (let scrolled = 0; scrolled < pixels;) {
    await page.mouse.wheel(0, 500);
    await page.mouse.move(line.x + 120 + (scrolled % 7), box.y + box.height - 30);
    scrolled = await scroller.evaluate((element) => element.scrollTop);
  }
  await page.mouse.move(line.x + 160, box.y + box.height - 40, { steps: 3 });
  await page.mouse.up();
}

test('a million characters are found, selected and copied as they are', async ({ launch }) => {
  test.slow();
  const { page, app, content } = await openLongText(launch);
  expect(content.split(needle).length - 1).toBe(needles);
  await page.keyboard.press('Control+f');
  await page.keyboard.type(needle);
  const found = page.getByRole('search').getByRole('status');
  await expect(found).toHaveText(`1 of ${needles}`);
  await page.keyboard.press('Shift+Enter');
  await expect(found).toHaveText(`${needles} of ${needles}`);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect.poll(async () => (await copiedIn(app)).length).toBe(content.length);
  const copied = await copiedIn(app);
  expect(copied === content).toBe(true);
});

test('a drag over thousands of pixels tags and copies exactly what lies between its ends', async ({ launch }) => {
  test.slow();
  const { page, app, content, project } = await openLongText(launch);
  await dragDown(page, 6000);
  await page.keyboard.press('Control+c');
  await expect.poll(async () => (await copiedIn(app)).length).toBeGreaterThan(5000);
  const copied = await copiedIn(app);
  await page.keyboard.press('q');
  await expect.poll(async () => (await storedAnnotations(project)).length).toBe(1);
  const anchor = (await storedAnnotations(project))[0]?.anchor;
  expect(anchor?.quote).toBe(content.slice(anchor?.start, anchor?.end));
  expect(copied.trim()).toBe(anchor?.quote);
  expect(anchor?.start).toBeLessThan(content.indexOf('1: '));
});
