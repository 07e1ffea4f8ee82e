import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { test, type LaunchedApp } from '../harness/launch-app.ts';
import { WorkbenchPage } from '../harness/workbench-page.ts';

function hintsOn(page: Page): Locator {
  return page.getByRole('region', { name: 'First steps' });
}

/** Chooses an entry of the native menu. */
async function choose({ app }: LaunchedApp, actionId: string): Promise<void> {
  await app.evaluate(({ Menu }, id) => {
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  }, actionId);
}

test('three hints are there at the first start with the bundled texts, and never again by themselves', async ({
  launch,
}) => {
  test.slow();
  const first = await launch({ project: null, isFirstStart: true });
  const hints = hintsOn(first.page);
  await expect(hints.getByRole('listitem')).toHaveCount(3);
  await expect(hints.getByRole('listitem').nth(1)).toContainText('Ctrl 6');
  // Reading goes on: the text keeps the keyboard.
  await expect(new WorkbenchPage(first.page).textbox(0)).toBeFocused();
  const { violations } = await new AxeBuilder({ page: first.page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await hints.getByRole('listitem').nth(1).getByRole('button', { name: 'Try it' }).click();
  await expect(first.page.getByRole('tab', { name: /Duplicate review/, selected: true })).toBeVisible();
  await expect(hints).toBeVisible();
  await hints.getByRole('button', { name: 'Close the hints' }).click();
  await expect(hints).toBeHidden();
  expect(await first.close()).toBe(0);

  const second = await launch({ project: null, userData: first.userData });
  await expect(second.page.getByRole('list', { name: 'Texts', exact: true })).toBeVisible();
  await expect(hintsOn(second.page)).toBeHidden();
});

test('they leave by key from the text, and come again from the Help menu with the focus in them', async ({
  launch,
}) => {
  const launched = await launch({ project: null, isFirstStart: true });
  const { page } = launched;
  const hints = hintsOn(page);
  await expect(hints).toBeVisible();
  const textbox = new WorkbenchPage(page).textbox(0);
  await expect(textbox).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(hints).toBeHidden();
  await expect(textbox).toBeFocused();

  await choose(launched, 'help.hints');
  await expect(hints.getByRole('button', { name: 'Close the hints' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(hints.getByRole('button', { name: 'Try it' }).nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(hints).toBeHidden();
  await expect(textbox).toBeFocused();
});

test('they do not come with a project of one’s own', async ({ launch }) => {
  const { page } = await launch({ isFirstStart: true });
  await expect(new WorkbenchPage(page).textbox(0)).toBeVisible();
  await expect(hintsOn(page)).toBeHidden();
});
