import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder, test } from '../harness/launch-app.ts';
import { WorkbenchPage } from '../harness/workbench-page.ts';

const copied =
  'Die Ministerin Anna Petrowa sagte am Montag vor Journalisten in der Hauptstadt, die Verhandlungen über das Abkommen sollten noch in diesem Jahr fortgesetzt werden.';

const wordCount = (text: string): number => text.split(' ').length;

/** A text, a copy of half of it, and one that has nothing to do with both. */
async function copiedTexts(): Promise<string> {
  const project = join(await freshFolder('project'), 'picture');
  await mkdir(join(project, 'corpus'), { recursive: true });
  const own =
    'Unterdessen meldete der Wetterdienst für den Norden starken Regen mit einzelnen Gewittern bis zum späten Abend. ';
  const texts = {
    'alpha.txt': `Alpha berichtet\n\n${copied}\n`,
    'beta.txt': `Beta schreibt ab\n\n${own}\n\n${copied}\n`,
    'gamma.txt':
      'Gamma allein\n\nIm Hafen von Odessa liegen seit dem Frühjahr drei Frachter, deren Ladung niemand löschen will.\n',
  };
  for (const [name, content] of Object.entries(texts)) await writeFile(join(project, 'corpus', name), content);
  return project;
}

test('the picture of the corpus shows who has what of whom, and opens a pair by key', async ({ launch }) => {
  const { page } = await launch({ project: await copiedTexts() });
  const workbench = new WorkbenchPage(page);
  await expect(workbench.duplicates.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Control+Shift+M');

  const matrix = page.getByRole('grid', { name: 'Texts by what they have in common' });
  const row = (title: string) => matrix.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title }) });
  await expect(matrix.getByRole('gridcell')).toHaveCount(4);
  const share = (whole: string): string => `${Math.round((100 * wordCount(copied)) / wordCount(whole))}%`;
  const alpha = row('Alpha berichtet').getByRole('gridcell');
  const beta = row('Beta schreibt ab').getByRole('gridcell');
  await expect(alpha).toHaveText(['·', share(`Alpha berichtet ${copied}`)]);
  await expect(beta.nth(1)).toHaveText('·');
  await expect(alpha.nth(0)).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await expect(beta.nth(0)).toBeFocused();
  await expect(page.getByText(`${wordCount(copied)} words of “Beta schreibt ab”`)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);

  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Beta schreibt ab' }).first()).toBeVisible();
  await expect(workbench.textbox(0)).toContainText('Wetterdienst');
  await expect(workbench.textbox(1)).toContainText('Alpha berichtet');
  await expect(beta.nth(0)).toBeFocused();
  await page.keyboard.press('Control+6');
  await expect(page.getByRole('region', { name: 'Chosen group', exact: true })).toContainText(
    'Ministerin Anna Petrowa',
  );
});

test('what a text repeats itself counts once where copies do', async ({ launch }) => {
  const project = await copiedTexts();
  const [first, second] = ['Beta schreibt ab', 'Und noch einmal'];
  await writeFile(join(project, 'corpus', 'beta.txt'), `${first}\n\n${copied}\n\n${second}\n\n${copied}\n`);
  const { page } = await launch({ project });
  await expect(new WorkbenchPage(page).duplicates.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Control+Shift+M');
  const beta = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: first }) })
    .getByRole('gridcell');
  const [own, both] = [wordCount(`${first} ${second}`), wordCount(copied)];
  const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)}%`;
  await expect(beta.first()).toContainText(share(2 * both, own + 2 * both));
  const note = page.getByText('What a text repeats itself counts once');
  await expect(note).toBeHidden();

  await page.keyboard.press('Control+Shift+K');
  await expect(note).toBeVisible();
  await expect(beta.first()).toContainText(share(both, own + both));
  await page.keyboard.press('Control+Shift+K');
  await expect(note).toBeHidden();
});

test('texts with nothing in common can be shown, and pairs be listed', async ({ launch }) => {
  const { page } = await launch({ project: await copiedTexts() });
  await expect(new WorkbenchPage(page).duplicates.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Control+Shift+M');
  const cells = page.getByRole('grid').getByRole('gridcell');
  await expect(page.getByText('1 text not shown')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Texts with nothing in common too' }).check();
  await expect(cells).toHaveCount(9);

  await page.getByRole('button', { name: 'Pairs', exact: true }).click();
  const pairs = page.getByRole('list', { name: 'Pairs of texts' }).getByRole('listitem');
  await expect(pairs).toHaveCount(1);
  await expect(pairs).toContainText(`${wordCount(copied)} words in common`);
  await pairs.getByRole('button').press('Enter');
  const workbench = new WorkbenchPage(page);
  await expect(workbench.textbox(0)).toContainText('Alpha berichtet');
  await expect(workbench.textbox(1)).toContainText('Beta schreibt ab');
});
