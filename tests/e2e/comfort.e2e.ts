import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type LaunchedApp } from '../harness/launch-app.ts';
import { WorkbenchPage } from '../harness/workbench-page.ts';

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** Settings as they are on disk. */
async function storedSettings(userData: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(userData, 'settings.json'), 'utf8')) as Record<string, unknown>;
}

/** Chooses an entry of the native menu. */
async function choose({ app }: LaunchedApp, actionId: string): Promise<void> {
  await app.evaluate(({ Menu }, id) => {
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  }, actionId);
}

/** How the text of the first pane is set. */
async function setting(page: Page): Promise<{ size: string; line: number }> {
  return page
    .locator('.cm-content')
    .first()
    .evaluate((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return { size: fontSize, line: Math.round(parseFloat(lineHeight) * 10) / 10 };
    });
}

/** Words that the paragraph at the upper edge of the first pane begins with. */
async function topParagraph(page: Page): Promise<string> {
  return page
    .locator('.cm-scroller')
    .first()
    .evaluate((scroller) => {
      const edge = scroller.getBoundingClientRect().top + 4;
      const line = [...scroller.querySelectorAll('.cm-line')].find((one) => one.getBoundingClientRect().bottom > edge);
      return line?.textContent.slice(0, 40) ?? '';
    });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the high contrast theme is axe clean on a ${scheme} system and marks keep their words readable`, async ({
    launch,
  }) => {
    test.slow();
    const launched = await launch();
    const { page, app, userData } = launched;
    await page.emulateMedia({ colorScheme: scheme });
    const workbench = new WorkbenchPage(page);
    await workbench.openText(/belarussische Industrieministerium ist bereit/);
    await workbench.dragOver('Dabei will es sein industrielles Potential nutzen.');
    await page.keyboard.press('q');
    await expect(workbench.inspector).toContainText('industrielles Potential');

    await choose(launched, 'theme.contrast');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
    await expect(page.locator('.cm-editor').first()).toHaveCSS(
      'background-color',
      scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)',
    );
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Control+,');
    await expect(page.getByRole('dialog', { name: 'Reading' })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);

    const isChecked = await app.evaluate(
      ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('theme.contrast')?.checked,
    );
    expect(isChecked).toBe(true);
    await expect.poll(() => storedSettings(userData)).toMatchObject({ theme: 'contrast' });
  });
}

test('the reading size changes in the panes at once, keeps the place, and survives a restart', async ({ launch }) => {
  test.slow();
  const launched = await launch();
  const { page, userData, project } = launched;
  const workbench = new WorkbenchPage(page);
  await workbench.openText(/belarussische Industrieministerium ist bereit/);
  await expect.poll(() => setting(page)).toEqual({ size: '16px', line: 24.8 });

  const start = await topParagraph(page);
  await page.locator('.cm-scroller').first().hover();
  await page.mouse.wheel(0, 900);
  await expect.poll(() => topParagraph(page)).not.toBe(start);
  const place = await topParagraph(page);

  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog', { name: 'Reading' });
  await dialog.getByRole('slider', { name: 'Size' }).focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
  await expect(dialog.getByText('20 px')).toBeVisible();
  await expect.poll(() => setting(page)).toEqual({ size: '20px', line: 31 });
  await expect.poll(() => topParagraph(page)).toBe(place);
  await dialog.getByRole('combobox', { name: 'Font' }).selectOption('Monospaced');
  await expect(page.locator('.cm-scroller').first()).toHaveCSS('font-family', /monospace/);
  await dialog.getByRole('checkbox', { name: 'Full width of the pane' }).check();
  await expect(dialog.getByRole('slider', { name: 'Column' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const reading = { font: 'mono', size: 20, lineHeight: 1.55, column: 75, isFullWidth: true };
  await expect.poll(() => storedSettings(userData)).toMatchObject({ reading });
  expect(await launched.close()).toBe(0);

  const again = await launch({ userData, project });
  await expect(again.page.locator('.cm-content').first()).toHaveCSS('font-size', '20px');
  await again.page.keyboard.press('Control+,');
  await again.page.getByRole('dialog', { name: 'Reading' }).getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => setting(again.page)).toEqual({ size: '16px', line: 24.8 });
});
