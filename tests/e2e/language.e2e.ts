import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder, test, type LaunchedApp } from '../harness/launch-app.ts';
import { WorkbenchPage } from '../harness/workbench-page.ts';

/** Turns to a language, as its menu entry would. */
async function speak({ app, page }: LaunchedApp, choice: 'en' | 'de' | 'ru'): Promise<void> {
  await app.evaluate(({ Menu }, id) => {
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  }, `language.${choice}`);
  await expect(page.locator('html')).toHaveAttribute('lang', choice);
}

async function menuLabels({ app }: LaunchedApp): Promise<string[]> {
  return app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
}

test('the window turns to another language while it runs, keeps it, and turns back', async ({ launch }) => {
  test.slow();
  const launched = await launch();
  const { page, userData, project } = launched;
  const workbench = new WorkbenchPage(page);
  await workbench.openText(/belarussische Industrieministerium ist bereit/);
  await workbench.dragOver('Dabei will es sein industrielles Potential nutzen.');
  await page.keyboard.press('q');
  await expect(workbench.savedState).toContainText('Saved');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();

  await speak(launched, 'de');
  const german = page.getByRole('dialog', { name: 'Exportieren' });
  await expect(german.getByRole('group', { name: 'Codes für den Export' })).toBeVisible();
  await expect(german.getByRole('button', { name: 'Schließen' })).toBeVisible();
  await expect
    .poll(() => menuLabels(launched))
    .toEqual(['Datei', 'Bearbeiten', 'Markieren', 'Gehe zu', 'Ansicht', 'Hilfe']);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Texte', exact: true }).getByRole('listitem').first()).toContainText(
    /Deutsch|Russisch|Englisch/,
  );
  await expect(page.getByRole('complementary', { name: 'Annotation' })).toContainText('Angelegt von');
  await expect(page.getByRole('status', { name: 'Speicherstatus' })).toContainText('Gespeichert');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('contentinfo')).toContainText('Rückgängig gemacht: Zitat markiert');

  await speak(launched, 'ru');
  await expect(page.getByRole('heading', { name: 'Тексты' })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('0 пометок');
  await expect
    .poll(async () => JSON.parse(await readFile(join(userData, 'settings.json'), 'utf8')) as unknown)
    .toMatchObject({ language: 'ru' });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await launched.close()).toBe(0);

  const again = await launch({ userData, project });
  await expect(again.page.getByRole('heading', { name: 'Тексты' })).toBeVisible();
  await expect.poll(async () => (await menuLabels(again))[0]).toBe('Файл');
  await speak(again, 'en');
  await expect(again.page.getByRole('heading', { name: 'Texts', exact: true })).toBeVisible();
  await expect(again.page.getByRole('contentinfo')).toContainText('0 annotations');
});

test('a report is in the language of the window that exports it', async ({ launch }) => {
  const launched = await launch();
  const { app, page } = launched;
  const workbench = new WorkbenchPage(page);
  await workbench.openText(/belarussische Industrieministerium ist bereit/);
  await workbench.dragOver('Dabei will es sein industrielles Potential nutzen.');
  await page.keyboard.press('q');
  await expect(workbench.savedState).toContainText('Saved');
  await speak(launched, 'de');
  const path = join(await freshFolder('export'), 'bericht.html');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Exportieren' });
  await dialog.getByRole('radio', { name: 'HTML-Bericht, eine Datei' }).check();
  await dialog.getByRole('button', { name: 'Exportieren …' }).click();
  await expect(dialog.getByRole('status')).toContainText('1 Annotation geschrieben');
  const report = await readFile(path, 'utf8');
  expect(report).toContain('<html lang="de">');
  expect(report).toContain('<h1>Annotationsbericht: ');
  expect(report).toContain('<dt>Annotationen</dt><dd>1 in 1 Text (Zitat 1)</dd>');
});

/** Whether controls stand beside each other: their middles are at one height, within a few pixels. */
async function areOnOneLine(controls: readonly Locator[]): Promise<boolean> {
  const boxes = await Promise.all(controls.map((control) => control.boundingBox()));
  const middles = boxes.map((box) => (box ? box.y + box.height / 2 : Number.NaN));
  return Math.max(...middles) - Math.min(...middles) < 6;
}

test('in a window of 1280 × 800 the tools of the panel stay on their lines in every language', async ({ launch }) => {
  test.slow();
  const launched = await launch();
  const { app, page } = launched;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  const one = (selector: string): Locator => page.locator(selector);
  const lines = {
    'Control+6': () => [one('tw-review-filter select').first(), one('tw-review-filter select').last()],
    'Control+Shift+U': () => [
      one('tw-suggestion-filter').getByRole('switch').first(),
      one('tw-suggestion-filter').getByRole('slider'),
    ],
    'Control+Shift+F': () => [
      one('tw-search-form').getByRole('checkbox').first(),
      one('tw-search-form').getByRole('combobox').last(),
    ],
  };
  for (const [key, controls] of Object.entries(lines)) {
    await page.keyboard.press(key);
    for (const control of controls()) await expect(control).toBeVisible();
    for (const language of ['en', 'de', 'ru'] as const) {
      await speak(launched, language);
      await expect.poll(() => areOnOneLine(controls()), { message: `${key} in ${language}` }).toBe(true);
    }
  }
});
