import { expect } from '@playwright/test';
import { test } from '../harness/launch-app.ts';
import { WorkbenchPage } from '../harness/workbench-page.ts';

const sentence = 'Dabei will es sein industrielles Potential nutzen.';

test('the text list tells what each text is, filters, sorts and opens beside', async ({ launch }) => {
  const { page } = await launch();
  const workbench = new WorkbenchPage(page);
  const items = workbench.texts.getByRole('listitem');
  await expect(items).toHaveCount(5);
  await expect(items.nth(3)).toContainText('MINSK, 7. Juli (BelTA)');
  await expect(items.nth(3)).toContainText('German · 10 ¶');
  await expect(items.nth(4)).toContainText('Russian');

  const filter = page.getByRole('searchbox', { name: 'Filter texts' });
  await filter.fill('казахстан КАКИХ');
  await expect(items).toHaveCount(1);
  await filter.fill('003_');
  await expect(items).toContainText(['Industrieministerium']);
  await filter.fill('nowhere at all');
  await expect(items).toHaveCount(0);
  await expect(page.getByText('No text has “nowhere at all”')).toBeVisible();
  await filter.fill('');

  await page.getByRole('combobox', { name: 'Sort texts' }).selectOption('Date');
  await expect(items.first()).toContainText('19. September');

  const shown = page.locator('tw-text-pane');
  await items.last().getByRole('button').first().focus();
  await page.keyboard.press('Shift+Enter');
  await expect(shown.nth(1)).toContainText((await items.last().innerText()).split('\n')[0]?.slice(0, 20) ?? '');
  await expect(workbench.textbox(1)).toBeFocused();
});

test('lists are one tab stop each; arrows, Home, End and first letters move in them', async ({ launch }) => {
  const { page } = await launch();
  const workbench = new WorkbenchPage(page);
  const entry = (position: number) => workbench.texts.getByRole('listitem').nth(position).locator('button.row');
  await expect(workbench.texts.getByRole('listitem')).toHaveCount(5);
  await page.keyboard.press('Control+1');
  await expect(entry(0)).toBeFocused();
  await page.keyboard.press('End');
  await expect(entry(4)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(entry(3)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.type('reg');
  await expect(page.locator('button.row:focus')).toContainText('Region Gomel');
  await expect(workbench.duplicates.locator('button.row').first()).toBeVisible();
  await page.keyboard.press('Control+2');
  await expect(workbench.duplicates.locator('button.row').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('button.row:focus')).toContainText('Region Gomel');
});

test('the annotation list groups, filters, shows and removes', async ({ launch }) => {
  const { page } = await launch();
  const workbench = new WorkbenchPage(page);
  await workbench.openText(/belarussische Industrieministerium ist bereit/);
  await workbench.dragOver(sentence);
  await page.keyboard.press('c');
  const items = workbench.annotations.getByRole('listitem');
  await expect(items).toHaveCount(1);
  await workbench.dragOver('Das sagte');
  await page.keyboard.press('q');
  await expect(items).toHaveCount(2);

  await page.getByRole('combobox', { name: 'Group annotations' }).selectOption('By code');
  await expect(items.last()).toContainText('Dabei will es');
  const filter = page.getByRole('searchbox', { name: 'Filter annotations' });
  await filter.fill('claim');
  await expect(items).toHaveCount(1);
  await filter.fill('');

  await items.last().getByRole('button').click();
  await expect(workbench.inspector).toContainText(sentence);
  await expect(items.last().getByRole('button')).toHaveAttribute('aria-current', 'true');

  await items.last().getByRole('button').focus();
  await page.keyboard.press('Delete');
  await expect(items).toHaveCount(1);
  await expect(items.first().getByRole('button')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(items).toHaveCount(2);
});

test('side bars hide, come back, and keep their width over a restart', async ({ launch }) => {
  const first = await launch();
  const { page } = first;
  const workbench = new WorkbenchPage(page);
  await expect(workbench.texts).toBeVisible();
  const edge = page.getByRole('separator', { name: 'Width of the left side bar' });
  await edge.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(edge).toHaveAttribute('aria-valuenow', '314');
  await page.keyboard.press('Control+b');
  await expect(workbench.texts).toBeHidden();
  await page.keyboard.press('Control+1');
  await expect(workbench.texts.locator('button.row').first()).toBeFocused();
  await first.close();

  const second = await launch({ project: first.project, userData: first.userData });
  await expect(second.page.getByRole('separator', { name: 'Width of the left side bar' })).toHaveAttribute(
    'aria-valuenow',
    '314',
  );
});
