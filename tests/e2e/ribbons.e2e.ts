import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder, test } from '../harness/launch-app.ts';
import { madeUpWords } from '../harness/made-up-words.ts';
import { WorkbenchPage } from '../harness/workbench-page.ts';

/** A paragraph of several rows in a pane, with hardly a word in common with those of other numbers. */
function paragraph(number: number, name: string): string {
  return `${name} ${number} ${madeUpWords(number, 45)}.`;
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const shared = (from: number, to: number): string[] => numbers(from, to).map((number) => paragraph(number, 'Gemein'));
/** Their words are others in each text. */
const own = (from: number, to: number, name: string): string[] =>
  numbers(from, to).map((number) => paragraph(number + 1000 * name.length + 100 * name.charCodeAt(0), name));

/** Two reports that have eight paragraphs in common, elsewhere in each, and one text that has none of them. */
async function writeProject(): Promise<string> {
  const project = join(await freshFolder('project'), 'news');
  await mkdir(join(project, 'corpus'), { recursive: true });
  const texts = {
    'a.txt': ['Erster Bericht', ...own(1, 6, 'Alster'), ...shared(40, 43), ...own(7, 12, 'Alster'), ...shared(44, 47)],
    'b.txt': ['Zweiter Bericht', ...shared(40, 43), ...own(1, 9, 'Bode'), ...shared(44, 47), ...own(10, 14, 'Bode')],
    'c.txt': ['Dritter Bericht', ...own(60, 70, 'Cosel')],
  };
  for (const [name, paragraphs] of Object.entries(texts)) {
    await writeFile(join(project, 'corpus', name), paragraphs.join('\n\n'));
  }
  return project;
}

/** Two reports of some 60,000 characters with what they have in common, and now and then more of their own in one than in the other. */
async function writeLongProject(): Promise<string> {
  const project = join(await freshFolder('project'), 'news');
  await mkdir(join(project, 'corpus'), { recursive: true });
  for (const [name, word, most] of [
    ['a.txt', 'Alster', 1],
    ['b.txt', 'Bode', 3],
  ] as const) {
    const paragraphs = numbers(0, 19).flatMap((part) => [
      ...own(part * 5, part * 5 + (part % most), word),
      ...shared(300 + part * 7, 306 + part * 7),
    ]);
    await writeFile(join(project, 'corpus', name), [`Bericht ${word}`, ...paragraphs].join('\n\n'));
  }
  return project;
}

const bands = (page: Page): Locator => page.locator('tw-ribbon-gutter .band');
const picture = (page: Page): Locator => page.getByRole('img', { name: /common passages in view/ });

/** Height in the window of the first row of a paragraph that a pane has on the screen; NaN where it has not. */
async function heightOf(page: Page, paneIndex: number, words: string): Promise<number> {
  return page
    .locator('tw-text-pane')
    .nth(paneIndex)
    .evaluate((pane, wanted) => {
      const lines = [...(pane.shadowRoot?.querySelectorAll('.cm-line') ?? [])];
      const line = lines.find(({ textContent }) => textContent.startsWith(wanted));
      if (!line) return Number.NaN;
      const range = document.createRange();
      range.selectNodeContents(line);
      return range.getClientRects()[0]?.top ?? Number.NaN;
    }, words);
}

async function difference(page: Page, words: string): Promise<number> {
  return Math.abs((await heightOf(page, 0, words)) - (await heightOf(page, 1, words)));
}

/** What both texts have at the height where panes that scroll together agree; null where the first has something of its own. */
async function sharedAtReadingHeight(page: Page): Promise<string | null> {
  return page
    .locator('tw-text-pane')
    .first()
    .evaluate((pane) => {
      const { top, height } = pane.shadowRoot?.querySelector('.cm-scroller')?.getBoundingClientRect() ?? new DOMRect();
      const lines = [...(pane.shadowRoot?.querySelectorAll('.cm-line') ?? [])];
      const read = lines.find((line) => {
        const box = line.getBoundingClientRect();
        return box.top <= top + height / 3 && box.bottom > top + height / 3;
      });
      return /^Gemein \d+/u.exec(read?.textContent ?? '')?.[0] ?? null;
    });
}

async function scrolled(page: Page, paneIndex: number): Promise<number> {
  return page
    .locator('tw-text-pane')
    .nth(paneIndex)
    .evaluate((pane) => pane.shadowRoot?.querySelector('.cm-scroller')?.scrollTop ?? Number.NaN);
}

/** A point in the right half of a band where no other band lies over it. */
async function pointOn(area: Locator): Promise<{ x: number; y: number }> {
  return area.evaluate((path) => {
    const { left, right, top, bottom } = path.getBoundingClientRect();
    const x = left + (right - left) * 0.75;
    for (let y = top + 1; y < bottom; y += 2) {
      if ((path.getRootNode() as ShadowRoot).elementFromPoint(x, y) === path) return { x, y };
    }
    throw new Error('The band is covered all over');
  });
}

test('a click on a band brings both passages to one height and chooses their group', async ({ launch }) => {
  const { page } = await launch({ project: await writeProject() });
  const workbench = new WorkbenchPage(page);
  // All four paragraphs at the beginning of the second text stand further down in the first.
  await expect(bands(page).first()).toBeVisible();
  await expect(picture(page)).toBeVisible();
  const band = bands(page).filter({ has: page.locator('title', { hasText: 'Gemein 41' }) });
  await expect(band).toHaveCount(1);
  const point = await pointOn(band.locator('.area'));
  await page.mouse.click(point.x, point.y);

  await expect.poll(() => difference(page, 'Gemein 41')).toBeLessThanOrEqual(2);
  await expect(page.locator('tw-ribbon-gutter .chosen title')).toContainText('Gemein 41');
  await expect(workbench.duplicates.locator('[aria-current="true"]')).toContainText('Gemein 41');
});

test('= aligns the other pane with the passage at the caret', async ({ launch }) => {
  const { page } = await launch({ project: await writeProject() });
  const workbench = new WorkbenchPage(page);
  await expect(bands(page).first()).toBeVisible();
  await workbench.clickBefore('Zweiter Bericht', 1);
  await page.keyboard.press('=');
  await expect(page.getByText('No other pane has the passage at the caret.')).toBeVisible();
  await workbench.clickBefore('Gemein 40', 1);
  const before = await heightOf(page, 1, 'Gemein 40');
  await page.keyboard.press('=');
  await expect.poll(() => difference(page, 'Gemein 40')).toBeLessThanOrEqual(2);
  // What is being read stays where it is.
  expect(await heightOf(page, 1, 'Gemein 40')).toBe(before);
});

test('bands follow the wheel, go when hidden by key, and are not there between texts without common passages', async ({
  launch,
}) => {
  const launched = await launch({ project: await writeProject() });
  const { page } = launched;
  const workbench = new WorkbenchPage(page);
  const area = bands(page)
    .filter({ has: page.locator('title', { hasText: 'Gemein 40' }) })
    .locator('.area');
  await expect(area).toBeVisible();
  const drawn = await area.getAttribute('d');
  await workbench.textbox(1).hover();
  await page.mouse.wheel(0, 60);
  await expect.poll(() => area.getAttribute('d')).not.toBe(drawn);

  const gutter = page.locator('tw-ribbon-gutter').first();
  const widthOf = async (): Promise<number> => (await gutter.boundingBox())?.width ?? Number.NaN;
  await expect.poll(widthOf).toBeGreaterThan(36);
  await page.keyboard.press('Control+Shift+R');
  await expect(bands(page)).toHaveCount(0);
  await expect.poll(widthOf).toBeLessThan(4);
  await page.keyboard.press('Control+Shift+R');
  await expect(bands(page).first()).toBeVisible();

  await workbench.openText('Dritter Bericht');
  await expect(bands(page)).toHaveCount(0);
  await expect.poll(widthOf).toBeLessThan(4);
});

test('axe finds nothing wrong with the bands', async ({ launch }) => {
  test.slow();
  const { page } = await launch({ project: await writeProject() });
  await expect(bands(page).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
});

test('panes that scroll together keep what they have in common at one height', async ({ launch }) => {
  const { page } = await launch({ project: await writeProject() });
  const workbench = new WorkbenchPage(page);
  const toggle = page.getByRole('button', { name: 'Scroll panes together' });
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await workbench.textbox(0).focus();
  await page.keyboard.press('j');
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Panes scroll together')).toBeVisible();

  const row = 26;
  await workbench.textbox(0).hover();
  for (let turn = 0; turn < 40; turn += 1) {
    const height = await heightOf(page, 0, 'Gemein 41');
    if (height > 150 && height < 330) break;
    await page.mouse.wheel(0, 80);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
  await expect.poll(() => difference(page, 'Gemein 41')).toBeLessThanOrEqual(row);

  // Off again: the other pane stays.
  await page.keyboard.press('j');
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  const rest = await heightOf(page, 1, 'Gemein 41');
  await workbench.textbox(0).hover();
  await page.mouse.wheel(0, 60);
  await expect.poll(() => difference(page, 'Gemein 41')).toBeGreaterThan(row);
  expect(await heightOf(page, 1, 'Gemein 41')).toBe(rest);
});

test('panes that scroll together stay together when a key jumps far', async ({ launch }) => {
  test.slow();
  const { page } = await launch({ project: await writeLongProject() });
  const workbench = new WorkbenchPage(page);
  await expect(bands(page).first()).toBeVisible();
  await workbench.textbox(0).focus();
  await page.keyboard.press('j');
  await expect(page.getByText('Panes scroll together')).toBeVisible();

  let compared = 0;
  for (const key of ['Control+End', ...Array<string>(6).fill('PageUp'), 'Control+Home', 'PageDown', 'Control+End']) {
    const before = await scrolled(page, 0);
    await page.keyboard.press(key);
    await expect.poll(() => scrolled(page, 0)).not.toBe(before);
    const apart = async (): Promise<number> => {
      const words = await sharedAtReadingHeight(page);
      return words === null ? 0 : difference(page, words);
    };
    await expect.poll(apart, { message: key }).toBeLessThanOrEqual(3);
    if ((await sharedAtReadingHeight(page)) !== null) compared += 1;
  }
  expect(compared).toBeGreaterThanOrEqual(5);
});

test('texts without common passages scroll together from a sync point, after a restart too', async ({ launch }) => {
  test.slow();
  const project = await writeProject();
  const first = await launch({ project });
  const workbench = new WorkbenchPage(first.page);
  /** Turns the wheel over the first pane until it has moved so far; gives by how much each pane moved. */
  const wheel = async (page: Page): Promise<[number, number]> => {
    const before = [await scrolled(page, 0), await scrolled(page, 1)] as const;
    await new WorkbenchPage(page).textbox(0).hover();
    for (let turn = 0; turn < 10; turn += 1) {
      await page.mouse.wheel(0, 60);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }
    await expect.poll(async () => (await scrolled(page, 0)) - before[0]).toBeGreaterThan(500);
    return [(await scrolled(page, 0)) - before[0], (await scrolled(page, 1)) - before[1]];
  };

  await workbench.textbox(1).focus();
  await workbench.openText('Dritter Bericht');
  await workbench.clickBefore('Cosel 11761', 1);
  await workbench.clickBefore('Alster 12501', 0);
  const toggleOf = (page: Page): Locator => page.getByRole('button', { name: 'Scroll panes together' });
  await expect(toggleOf(first.page)).toHaveCount(0);
  await first.page.keyboard.press('Shift+J');
  await expect(first.page.getByText('Sync point set')).toBeVisible();
  await expect(toggleOf(first.page)).toHaveAttribute('aria-pressed', 'true');
  const [own, other] = await wheel(first.page);
  expect(Math.abs(own - other)).toBeLessThan(30);
  await first.close();

  const again = await launch({ project, userData: first.userData });
  await expect(new WorkbenchPage(again.page).textbox(1)).toContainText('Cosel');
  const [ownAgain, otherAgain] = await wheel(again.page);
  expect(Math.abs(ownAgain - otherAgain)).toBeLessThan(60);

  await toggleOf(again.page).click();
  await expect(toggleOf(again.page)).toHaveAttribute('aria-pressed', 'false');
  await new WorkbenchPage(again.page).textbox(0).focus();
  await again.page.keyboard.press('Alt+J');
  await expect(again.page.getByText('Sync points removed')).toBeVisible();
  await expect(toggleOf(again.page)).toHaveCount(0);
});
