import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder, test, type LaunchedApp } from '../harness/launch-app.ts';
import { storedAnnotations, WorkbenchPage } from '../harness/workbench-page.ts';

const texts: Readonly<Record<string, string>> = {
  '1.txt': 'Наша ёлка стоит на площади.\n\nСтарая Елка упала. Большая ёлка стоит.\n',
  '2.txt': 'Они купили ёлки и игрушки.\n\nЭта елка дорогая.\n',
  '10.txt': `Kein Wort davon.\n\n${'a'.repeat(40)}!\n`,
};

async function launchOver(launch: (options: { project: string }) => Promise<LaunchedApp>): Promise<LaunchedApp> {
  const project = join(await freshFolder('search'), 'news');
  await mkdir(join(project, 'corpus'), { recursive: true });
  for (const [name, content] of Object.entries(texts)) await writeFile(join(project, 'corpus', name), content);
  return launch({ project });
}

const queryOf = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search all texts' });
const hitsOf = (page: Page): Locator => page.getByRole('list', { name: 'Hits' }).getByRole('listitem');
const countOf = (page: Page): Locator => page.locator('tw-search-view output');

/** The words of the hits from top to bottom. */
const marked = (page: Page): Promise<string[]> => hitsOf(page).locator('mark').allTextContents();

async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  await expect(queryOf(page)).toBeFocused();
  await queryOf(page).fill(query);
}

test('a Russian word with ё or е: sorted, checked, tagged and untagged in one step each, by keyboard', async ({
  launch,
}) => {
  const { page, project } = await launchOver(launch);
  await searchFor(page, 'елка');
  await expect(countOf(page)).toContainText('4 hits in 2 texts');
  await expect.poll(() => marked(page)).toEqual(['ёлка', 'Елка', 'ёлка', 'елка']);
  await page.keyboard.press('Enter');
  await expect(hitsOf(page).first().getByRole('button')).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);

  await page.keyboard.press('Shift+L');
  await expect(page.getByRole('button', { name: 'Left context' })).toHaveAttribute('aria-pressed', 'true');
  const words = async (): Promise<string[]> =>
    (await hitsOf(page).locator('.before').allTextContents()).map((left) => left.trim().split(' ').at(-1) ?? '');
  await expect.poll(words).toEqual(['Большая', 'Наша', 'Старая', 'Эта']);
  await page.keyboard.press('Shift+L');
  await expect.poll(words).toEqual(['Эта', 'Старая', 'Наша', 'Большая']);
  await page.keyboard.press('Shift+T');

  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('3 checked')).toBeVisible();
  await expect(hitsOf(page).nth(2).getByRole('checkbox')).not.toBeChecked();
  await page.keyboard.press('c');
  const workbench = new WorkbenchPage(page);
  await expect(workbench.annotations.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByText('0 checked')).toBeVisible();
  await expect.poll(async () => (await storedAnnotations(project ?? '')).length).toBe(3);
  const stored = await storedAnnotations(project ?? '');
  expect(stored.map(({ textId, codeId, anchor }) => `${textId} ${codeId} ${anchor.quote}`)).toEqual([
    '1.txt claim ёлка',
    '1.txt claim Елка',
    '2.txt claim елка',
  ]);
  for (const { textId, anchor } of stored) {
    expect(texts[textId]?.slice(anchor.start, anchor.end)).toBe(anchor.quote);
  }

  await page.keyboard.press('Control+z');
  await expect(workbench.annotations.getByRole('listitem')).toHaveCount(0);
  await expect.poll(async () => (await storedAnnotations(project ?? '')).length).toBe(0);
});

test('Enter shows a hit and stays in the list, Ctrl+Enter goes into the text, F4 goes on from there', async ({
  launch,
}) => {
  const { page } = await launchOver(launch);
  await searchFor(page, 'елк*');
  await expect(hitsOf(page)).toHaveCount(5);
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const workbench = new WorkbenchPage(page);
  await expect(workbench.textbox(1)).toContainText('Эта елка дорогая');
  await expect(hitsOf(page).last().getByRole('button')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(workbench.textbox(1)).toBeFocused();
  await page.keyboard.press('F4');
  await expect(workbench.textbox(0)).toContainText('Наша ёлка');
  await expect(hitsOf(page).first().getByRole('button')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Control+Shift+F');
  await expect(queryOf(page)).toHaveValue('елка');
  await expect(countOf(page)).toContainText('4 hits in 2 texts');
});

test('checked hits are tagged with a code that is chosen; a text that changed meanwhile is searched anew', async ({
  launch,
}) => {
  const { page, project } = await launchOver(launch);
  await searchFor(page, 'стоит');
  await expect(hitsOf(page)).toHaveCount(2);
  await page.keyboard.press('Enter');
  await writeFile(join(project ?? '', 'corpus', '1.txt'), `Neu.\n\n${texts['1.txt'] ?? ''}`);
  await expect(hitsOf(page).first()).toContainText('¶2');
  await page.keyboard.press('Control+a');
  await expect(page.getByText('2 checked')).toBeVisible();
  await page.keyboard.press('t');
  const dialog = page.getByRole('dialog', { name: 'Tag 2 hits with a code' });
  await dialog.getByRole('combobox').fill('quote');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await storedAnnotations(project ?? '')).length).toBe(2);
  expect((await storedAnnotations(project ?? '')).map(({ anchor }) => anchor.quote)).toEqual(['стоит', 'стоит']);
});

test('says what is wrong: an empty query, none found, a faulty and an endless regular expression', async ({
  launch,
}) => {
  const { page } = await launchOver(launch);
  await searchFor(page, '');
  await expect(page.getByText('Type what to look for')).toBeVisible();
  await queryOf(page).fill('nirgends');
  await expect(page.getByText('No paragraph has these words')).toBeVisible();
  await queryOf(page).fill('(a+)+(');
  await page.keyboard.press('Alt+r');
  await expect(page.getByRole('radio', { name: 'Regular expression' })).toBeChecked();
  await expect(page.getByRole('alert')).toContainText('not valid at character 6');
  await queryOf(page).fill('^.*Wort|(a+)+$');
  await expect(page.getByText('took longer than a second')).toBeVisible();
  await queryOf(page).fill('\\p{Lu}\\p{L}+ ёлка');
  await expect(countOf(page)).toContainText('2 hits in 1 text');
  await expect.poll(() => marked(page)).toEqual(['Наша ёлка', 'Большая ёлка']);
  await queryOf(page).focus();
  await page.keyboard.press('Enter');
  await queryOf(page).fill('Wort');
  await page.keyboard.press('Enter');
  await expect(hitsOf(page)).toHaveCount(1);
  await queryOf(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect(queryOf(page)).toHaveValue('\\p{Lu}\\p{L}+ ёлка');
});
