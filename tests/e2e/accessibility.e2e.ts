import AxeBuilder from '@axe-core/playwright';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { test, type LaunchedApp } from '../harness/launch-app.ts';
import { WorkbenchPage } from '../harness/workbench-page.ts';

/** The way to an element, one selector for each shadow root. */
type Part = [string, string, ...string[]];

/** What axe finds wrong in the window or a part of it, with the places, so that a failure says what to mend. */
async function violationsOf(page: Page, part?: Part): Promise<string[]> {
  // Electron cannot open the blank page that axe would finish its run in.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (part) axe.include({ fromShadowDom: part });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** Has the window do what a menu entry would. */
async function choose(app: ElectronApplication, actionId: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, chosen) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('action:chosen', { actionId: chosen });
  }, actionId);
}

/** Opens a text and turns to a theme, as its menu entry would. */
async function showIn(theme: 'light' | 'dark', { app, page }: LaunchedApp): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(page);
  await workbench.openText(/belarussische Industrieministerium ist bereit/);
  await choose(app, `theme.${theme}`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  return workbench;
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with the main window in the ${theme} theme`, async ({ launch }) => {
    test.slow();
    const launched = await launch();
    const { page } = launched;
    const workbench = await showIn(theme, launched);
    expect(await violationsOf(page)).toEqual([]);

    await workbench.dragOver('Dabei will es sein industrielles Potential nutzen.');
    await page.keyboard.press('q');
    await expect(workbench.inspector).toContainText('industrielles Potential');
    expect(await violationsOf(page)).toEqual([]);

    await workbench.inspector.getByRole('combobox', { name: 'Code' }).selectOption('claim');
    await expect(workbench.inspector.getByRole('group', { name: 'Kinds' })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });

  test(`axe finds nothing wrong with the quotes table and the claims board in the ${theme} theme`, async ({
    launch,
  }) => {
    test.slow();
    const launched = await launch();
    const { page } = launched;
    const workbench = await showIn(theme, launched);
    for (const key of ['Control+8', 'Control+9']) {
      await page.keyboard.press(key);
      await expect(page.getByText(/No (quote|claim) is tagged yet/)).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
    }
    await workbench.dragOver('Dabei will es sein industrielles Potential nutzen.');
    await page.keyboard.press('q');
    await expect(workbench.inspector).toContainText('industrielles Potential');
    await page.keyboard.press('c');
    await expect(workbench.inspector.getByRole('group', { name: 'Kinds' })).toBeVisible();
    await page.keyboard.press('Control+8');
    await expect(page.getByRole('grid', { name: 'Quotes', exact: true }).getByRole('gridcell').first()).toBeFocused();
    await page.keyboard.press('Space');
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('x');
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+9');
    const board = page.getByRole('grid', { name: 'Claims', exact: true });
    await expect(board.locator('[data-row] [role="gridcell"]').first()).toBeFocused();
    await page.keyboard.press('Shift+E');
    await expect(page.getByRole('dialog', { name: 'Cite evidence' })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.type('Jahrbuch, S. 7');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: 'Evidence of the claim' })).toContainText('Jahrbuch');
    await page.locator('summary').filter({ hasText: 'Status' }).click();
    expect(await violationsOf(page)).toEqual([]);
  });

  test(`axe finds nothing wrong with the dialogs in the ${theme} theme`, async ({ launch }) => {
    test.slow();
    const launched = await launch();
    const { page } = launched;
    const workbench = await showIn(theme, launched);
    await workbench.textbox(0).focus();
    for (const key of ['t', 'Control+Shift+B', 'Control+e', 'F1', 'Control+/']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });
}

/** Views of the panel by the action that opens them, and what says that they are all there. */
const views: readonly (readonly [actionId: string, sign: string])[] = [
  ['review.open', 'tw-review-view li[data-row]'],
  ['queue.open', 'tw-queue-view blockquote'],
  ['quotes.open', 'tw-quotes-view [data-row]'],
  ['claims.open', 'tw-claims-view [data-row]'],
  ['search.open', 'tw-search-form input[type=search]'],
  ['corpus.open', 'tw-corpus-matrix td[data-row]'],
];

/** Dialogs by the action that opens them. */
const dialogs: readonly (readonly [actionId: string, tag: string])[] = [
  ['export.open', 'tw-export-dialog'],
  ['codes.open', 'tw-codebook'],
  ['palette.open', 'tw-palette-dialog'],
  ['help.keys', 'tw-keys-dialog'],
  ['analyst.change', 'tw-analyst-dialog'],
  ['reading.open', 'tw-reading-dialog'],
  ['help.about', 'tw-about-dialog'],
  ['view.suggestionFilter', 'tw-suggestion-filter-dialog'],
  ['suggestion.acceptAbove', 'tw-accept-above-dialog'],
  ['code.palette', 'tw-code-palette'],
];

/** German and Russian by turns. */
async function speak({ app, page }: LaunchedApp, turn: number): Promise<string> {
  const language = turn % 2 === 0 ? 'de' : 'ru';
  await choose(app, `language.${language}`);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  return language;
}

test('axe finds nothing wrong with the views of the panel in other languages', async ({ launch }) => {
  test.slow();
  const launched = await launch();
  const { app, page } = launched;
  const workbench = await showIn('light', launched);
  for (const [key, field] of [
    ['q', 'Speaker'],
    ['c', 'Claimant'],
  ] as const) {
    await workbench.dragOver('Dabei will es sein industrielles Potential nutzen.');
    await page.keyboard.press(key);
    await expect(workbench.inspector.getByLabel(field).first()).toBeVisible();
  }
  for (const [turn, [actionId, sign]] of views.entries()) {
    const language = await speak(launched, turn);
    await choose(app, actionId);
    await expect(page.locator(sign).first()).toBeVisible();
    // The rest of the window is what it was in the first two.
    const part: Part | undefined = turn < 2 ? undefined : ['tw-app', 'tw-workbench', 'tw-panel'];
    expect(await violationsOf(page, part), `${actionId} in ${language}`).toEqual([]);
  }
});

test('axe finds nothing wrong with the dialogs in other languages', async ({ launch }) => {
  test.slow();
  const launched = await launch();
  const { app, page } = launched;
  await showIn('dark', launched);
  for (const [turn, [actionId, tag]] of dialogs.entries()) {
    const language = await speak(launched, turn);
    await choose(app, actionId);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violationsOf(page, ['tw-app', tag]), `${actionId} in ${language}`).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('the window has its landmarks and names', async ({ launch }) => {
  const { page } = await launch();
  const workbench = new WorkbenchPage(page);
  await expect(workbench.texts).toBeVisible();
  await expect(workbench.duplicates).toBeVisible();
  await expect(workbench.annotations).toBeAttached();
  await expect(workbench.inspector).toBeVisible();
  await expect(workbench.savedState).toHaveText(/Saved/);
  await expect(page.getByRole('main')).toBeVisible();
  const title = await workbench.textbox(0).getAttribute('aria-label');
  await expect(page.getByRole('region', { name: title ?? '', exact: true })).toBeVisible();
  await expect(page).toHaveTitle(/ — Tagwerk$/);
});
