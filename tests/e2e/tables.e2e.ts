import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder, test } from '../harness/launch-app.ts';
import { storedAnnotations, WorkbenchPage } from '../harness/workbench-page.ts';

async function smallProject(): Promise<string> {
  const project = join(await freshFolder('project'), 'quotes');
  await mkdir(join(project, 'corpus'), { recursive: true });
  await writeFile(
    join(project, 'corpus', 'eins.txt'),
    'Besuch in Gomel\n\nWir kommen im Herbst nach Minsk.\n\nAlle Werke arbeiten ohne Pause weiter.\n',
  );
  await writeFile(join(project, 'corpus', 'zwei.txt'), 'Zweiter Text\n\nHier steht etwas ganz anderes.\n');
  return project;
}

test('tagged quotes are sorted, edited in place, recoded and removed in the table, by keyboard', async ({ launch }) => {
  test.slow();
  const project = await smallProject();
  const { page } = await launch({ project });
  const workbench = new WorkbenchPage(page);
  await workbench.dragOver('Wir kommen im Herbst nach Minsk.');
  await page.keyboard.press('q');
  await expect(workbench.inspector).toContainText('Wir kommen im Herbst');
  await workbench.dragOver('Alle Werke arbeiten ohne Pause weiter.');
  await page.keyboard.press('q');
  await expect(workbench.inspector).toContainText('Alle Werke');

  await page.keyboard.press('Control+8');
  const table = page.getByRole('grid', { name: 'Quotes', exact: true });
  const entries = table.locator('[role="row"][data-row]');
  await expect(entries).toHaveCount(2);
  await expect(entries.nth(0)).toContainText('Wir kommen');
  // It begins where the analyst is: at the annotation that has the focus.
  await expect(entries.nth(1).getByRole('gridcell').first()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(entries.nth(0).getByRole('gridcell').first()).toBeFocused();

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(table.getByRole('columnheader', { name: 'Passage' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(entries.nth(0)).toContainText('Alle Werke');
  await page.keyboard.press('Enter');
  await expect(table.getByRole('columnheader', { name: 'Passage' })).toHaveAttribute('aria-sort', 'descending');
  await expect(entries.nth(0)).toContainText('Wir kommen');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  const field = table.getByRole('combobox', { name: 'Speaker' });
  await expect(field).toBeFocused();
  await page.keyboard.type('Nobody');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(entries.nth(0)).not.toContainText('Nobody');
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.type('Anna Petrowa');
  await page.keyboard.press('Enter');
  await expect(entries.nth(0).getByRole('gridcell').nth(1)).toHaveText('Anna Petrowa');
  await expect(entries.nth(0).getByRole('gridcell').nth(1)).toBeFocused();
  await expect
    .poll(async () => (await storedAnnotations(project)).map(({ fields }) => fields.speaker?.name ?? null))
    .toEqual(['Anna Petrowa', null]);

  // Electron cannot open the blank page that axe would finish its run in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);

  await page.getByRole('combobox', { name: 'Group the table' }).selectOption('speaker');
  await expect(table.locator('.part').first()).toContainText('Anna Petrowa');
  await page.getByRole('searchbox', { name: 'Filter the table' }).fill('petrowa');
  await expect(entries).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Filter the table' }).fill('');
  await entries.nth(0).getByRole('gridcell').first().click();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(table.locator('[aria-selected="true"]')).toHaveCount(2);
  await page.keyboard.press('Delete');
  await expect(entries).toHaveCount(0);
  await expect.poll(async () => (await storedAnnotations(project)).length).toBe(0);
  await page.keyboard.press('Control+z');
  await expect(entries).toHaveCount(2);

  await entries.nth(1).getByRole('gridcell').first().click();
  await page.keyboard.press('Enter');
  await expect(workbench.textbox(0)).toBeFocused();
  await expect(workbench.inspector).toContainText('Alle Werke');
});
