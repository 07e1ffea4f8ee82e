import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { test } from '../harness/launch-app.ts';
import { WorkbenchPage } from '../harness/workbench-page.ts';

test('the command palette finds a command by some letters, performs it and says its key', async ({ launch }) => {
  const { page } = await launch();
  const workbench = new WorkbenchPage(page);
  await workbench.textbox(0).focus();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await expect(palette.getByRole('combobox')).toBeFocused();

  await page.keyboard.type('clo pan');
  const chosen = palette.getByRole('option', { selected: true });
  await expect(chosen).toContainText('Close Pane');
  await expect(chosen).toContainText('Ctrl W');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(page.locator('tw-text-pane')).toHaveCount(1);

  await page.keyboard.press('F1');
  await expect(palette.getByRole('option').first()).toContainText('Close Pane');
  await page.keyboard.press('Escape');
  await expect(workbench.textbox(0)).toBeFocused();
});

test('the command palette opens a text by words of its title, in Cyrillic too', async ({ launch }) => {
  const { page } = await launch();
  const workbench = new WorkbenchPage(page);
  await workbench.textbox(0).focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('каких товарах');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /Мы знаем, в каких товарах/ })).toBeVisible();
});

test('back and forward go through the places visited', async ({ launch }) => {
  const { page } = await launch();
  const workbench = new WorkbenchPage(page);
  const shown = async (): Promise<string | null> => workbench.textbox(0).getAttribute('aria-label');
  await workbench.textbox(0).focus();
  const first = await shown();
  await workbench.openText(/Мы знаем/);
  await expect.poll(shown).toMatch(/Мы знаем/);
  await page.keyboard.press('Control+[');
  await expect.poll(shown).toBe(first);
  await page.keyboard.press('Control+]');
  await expect.poll(shown).toMatch(/Мы знаем/);
});

test('a command takes another key, from another command if need be, and keeps it after a restart', async ({
  launch,
}) => {
  const { page, userData, close } = await launch();
  const workbench = new WorkbenchPage(page);
  await workbench.textbox(0).focus();
  await page.keyboard.press('Control+/');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await dialog.getByRole('button', { name: 'Change keys…' }).click();
  await dialog.getByRole('searchbox').fill('add pane');
  await dialog.getByRole('button', { name: 'Add a key for Add Pane' }).click();
  await page.keyboard.press('Control+e');
  await expect(dialog.getByRole('alert')).toContainText('Ctrl+E is the key of “Export”');
  await dialog.getByRole('button', { name: 'Take it from there' }).click();
  await expect(dialog.getByRole('button', { name: 'Take Ctrl+E away' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await workbench.textbox(0).focus();
  await page.keyboard.press('Control+e');
  await expect(page.locator('tw-text-pane')).toHaveCount(3);
  await expect(page.getByRole('dialog', { name: /Export/ })).toBeHidden();
  const settings = JSON.parse(await readFile(`${userData}/settings.json`, 'utf8')) as { keys: unknown };
  expect(settings.keys).toEqual({ 'pane.add': ['CmdOrCtrl+\\', 'CmdOrCtrl+E'], 'export.open': [] });
  await close();

  const again = await launch({ userData });
  await new WorkbenchPage(again.page).textbox(0).focus();
  await again.page.keyboard.press('Control+e');
  await expect(again.page.locator('tw-text-pane')).toHaveCount(3);
});
