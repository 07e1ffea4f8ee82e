import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../harness/launch-app.ts';
import { WorkbenchPage } from '../harness/workbench-page.ts';

const panes = (page: Page): Locator => page.locator('tw-text-pane');
const title = (pane: Locator): Locator => pane.getByRole('heading', { level: 2 });
const splitter = (page: Page): Locator => page.getByRole('separator', { name: 'Between pane 1 and pane 2' });

async function widths(page: Page): Promise<number[]> {
  return panes(page).evaluateAll((all) => all.map((pane) => Math.round(pane.getBoundingClientRect().width)));
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number }> {
  return (await locator.boundingBox()) ?? { x: Number.NaN, y: Number.NaN };
}

/** The first words that are at least partly below the upper edge of the text. */
async function firstVisibleRow(pane: Locator): Promise<string> {
  return pane.locator('.cm-scroller').evaluate((scroller) => {
    const { top, left, width } = scroller.getBoundingClientRect();
    const root = scroller.getRootNode() as ShadowRoot;
    for (let y = top + 3; y < top + 200; y += 6) {
      const line = root.elementsFromPoint(left + width / 3, y).find((element) => element.matches('.cm-line'));
      if (line && line.textContent.trim() !== '') return line.textContent.slice(0, 40);
    }
    return '';
  });
}

test('two texts stand side by side, each in a region and a read-only textbox of its title', async ({ launch }) => {
  const { page } = await launch();
  await expect(panes(page)).toHaveCount(2);
  for (const pane of await panes(page).all()) {
    const name = (await title(pane).textContent()) ?? '';
    const region = pane.getByRole('region', { name, exact: true });
    const text = region.getByRole('textbox', { name, exact: true });
    await expect(text).toHaveAttribute('aria-readonly', 'true');
    await expect(text).toHaveAttribute('aria-multiline', 'true');
  }
});

test('the splitter is moved by mouse and keyboard, and keeps its place at the next start', async ({ launch }) => {
  const first = await launch();
  const { page } = first;
  const [left = 0] = await widths(page);
  await splitter(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await widths(page))[0]).toBe(left - 16);
  await page.keyboard.press('Home');
  await expect.poll(async () => (await widths(page))[0]).toBe(180);
  await splitter(page).dblclick();
  await expect
    .poll(async () => {
      const [one = 0, other = 1000] = await widths(page);
      return Math.abs(one - other);
    })
    .toBeLessThanOrEqual(1);

  const box = await boxOf(splitter(page));
  await page.mouse.move(box.x, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x - 900, box.y + 200, { steps: 3 });
  await page.mouse.move(box.x - 60, box.y + 220, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await boxOf(splitter(page))).x - (box.x - 60))).toBeLessThan(3);
  const value = await splitter(page).getAttribute('aria-valuenow');
  await first.close();

  const second = await launch({ project: first.project, userData: first.userData });
  await expect(splitter(second.page)).toHaveAttribute('aria-valuenow', value ?? '');
});

test('one to four panes, also with the same text twice', async ({ launch }) => {
  const { page } = await launch();
  await expect(panes(page)).toHaveCount(2);
  const name = (await title(panes(page).nth(0)).textContent()) ?? '';
  await panes(page).nth(1).getByRole('button', { name: 'Open another text here' }).click();
  await page.getByRole('combobox', { name: 'Filter texts' }).fill(name.slice(0, 24));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name, exact: true })).toHaveCount(2);
  await expect(page.getByRole('textbox', { name, exact: true }).nth(1)).toBeFocused();

  await page.keyboard.press('Control+\\');
  await page.keyboard.press('Control+\\');
  await page.keyboard.press('Control+\\');
  await expect(panes(page)).toHaveCount(4);
  for (let count = 4; count > 1; count -= 1) {
    await page.keyboard.press('Control+w');
    await expect(panes(page)).toHaveCount(count - 1);
    await expect(panes(page).last().locator('.cm-content')).toBeFocused();
  }
  await expect(page.getByRole('button', { name: 'Close this pane' })).toHaveCount(0);
});

test('what was being read stays where it is when the pane changes its width, and at the next start', async ({
  launch,
}) => {
  const first = await launch();
  const { page } = first;
  const workbench = new WorkbenchPage(page);
  await workbench.openText(/Мы знаем/);
  const pane = panes(page).nth(0);
  await pane.getByRole('textbox', { name: /Мы знаем/ }).click();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('PageDown');
  const row = await firstVisibleRow(pane);
  expect(row).not.toContain('Мы знаем, в каких товарах нуждается Казахстан, и');
  await splitter(page).focus();
  for (const key of ['Home', 'End', 'Home']) {
    await page.keyboard.press(key);
    await expect.poll(() => firstVisibleRow(pane)).toBe(row);
  }
  await splitter(page).dblclick();
  await expect.poll(() => firstVisibleRow(pane)).toBe(row);
  await first.close();

  const second = await launch({ project: first.project, userData: first.userData });
  const again = panes(second.page).nth(0);
  await expect.poll(() => firstVisibleRow(again)).toBe(row);
  await expect(again.getByRole('textbox', { name: /Мы знаем/ })).toBeFocused();
});

/** Distances of the marked paragraphs' rows from the upper edge of their pane: a member may begin in any of them. */
async function memberHeights(pane: Locator): Promise<number[]> {
  return pane.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll('.tw-member') ?? [])].flatMap((line) => {
      const words = document.createRange();
      words.selectNodeContents(line);
      return [...words.getClientRects()].map(({ top }) => top - element.getBoundingClientRect().top);
    }),
  );
}

test('the members of a group come to the same height, from anywhere in their texts', async ({ launch }) => {
  const { page } = await launch();
  const workbench = new WorkbenchPage(page);
  const groups = workbench.duplicates.getByRole('listitem').getByRole('button');
  await expect.poll(() => groups.count()).toBeGreaterThanOrEqual(4);
  for (const group of (await groups.all()).slice(0, 4)) {
    await group.click();
    // Where both panes show the same text, each marks all members; the one that it was brought to stands at the height.
    const distance = async (): Promise<number> => {
      const [left = [], right = []] = await Promise.all([0, 1].map((index) => memberHeights(panes(page).nth(index))));
      const nearest = (heights: number[]): number =>
        heights.reduce((best, height) => (Math.abs(height - 120) < Math.abs(best - 120) ? height : best), Infinity);
      return Math.max(Math.abs(nearest(left) - 120), Math.abs(nearest(right) - 120));
    };
    await expect.poll(distance).toBeLessThanOrEqual(0.5);
  }
});
