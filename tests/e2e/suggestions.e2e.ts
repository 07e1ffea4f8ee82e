import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test, type LaunchedApp } from '../harness/launch-app.ts';
import { storedAnnotations, WorkbenchPage } from '../harness/workbench-page.ts';

const opening = '„Wir begrüßen es';

/** Chooses an entry of the native menu. */
async function performByMenu({ app }: LaunchedApp, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    entries.find((entry) => entry.label === wanted)?.click();
  }, label);
}

/** Goes through the suggestions by key until the inspector shows the one with these words. */
async function focusSuggestion(page: Page, words: string): Promise<void> {
  const workbench = new WorkbenchPage(page);
  const quote = workbench.inspector.getByLabel('Suggested text');
  await workbench.textbox(0).focus();
  await expect(async () => {
    await page.keyboard.press('.');
    await expect(quote).toContainText(words, { timeout: 300 });
  }).toPass();
}

async function openArticle(page: Page): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(page);
  await workbench.openText(/belarussische Industrieministerium ist bereit/);
  await expect(workbench.textbox(0).locator('.tw-suggested').filter({ hasText: opening }).first()).toBeVisible();
  return workbench;
}

test('a suggested quote is drawn dashed, A makes it an annotation, undo brings the suggestion back', async ({
  launch,
}) => {
  const { page, project } = await launch();
  const workbench = await openArticle(page);
  const drawn = workbench.textbox(0).locator('.tw-suggested').filter({ hasText: opening });
  await expect(drawn.first()).toHaveCSS('background-image', /repeating-linear-gradient/);

  await focusSuggestion(page, opening);
  await expect(workbench.inspector).toContainText('Suggested: quote');
  await expect(workbench.inspector).toContainText('Speaker:');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);

  await page.keyboard.press('a');
  await expect(workbench.annotations).toContainText('Wir begrüßen es');
  await expect(workbench.inspector.getByLabel('Suggested text')).not.toContainText(opening);
  await expect.poll(async () => (await storedAnnotations(project ?? '')).length).toBe(1);
  const [annotation] = await storedAnnotations(project ?? '');
  expect(annotation?.anchor.quote.startsWith(opening)).toBe(true);
  expect(annotation).toMatchObject({ codeId: 'quote', fields: { form: 'direct' }, origin: { detector: 'quote' } });
  expect(annotation?.fields.speaker?.name).toBeTruthy();

  await page.keyboard.press('Control+z');
  await expect(workbench.annotations.getByRole('listitem')).toHaveCount(0);
  await expect(drawn.first()).toBeVisible();
  await focusSuggestion(page, opening);
});

test('a dismissed suggestion stays away after a restart, and the view action hides all', async ({ launch }) => {
  const first = await launch();
  const project = first.project ?? '';
  const drawnIn = (workbench: WorkbenchPage) =>
    workbench.textbox(0).locator('.tw-suggested').filter({ hasText: opening });
  const workbench = await openArticle(first.page);
  await focusSuggestion(first.page, opening);
  await workbench.inspector.getByRole('button', { name: 'Dismiss (X)' }).focus();
  await first.page.keyboard.press('x');
  await expect(workbench.inspector.getByLabel('Suggested text')).not.toContainText(opening);
  expect(await first.close()).toBe(0);

  const { page } = await launch({ project });
  const again = new WorkbenchPage(page);
  await again.openText(/belarussische Industrieministerium ist bereit/);
  const remaining = again.textbox(0).locator('.tw-suggested');
  await expect(remaining.first()).toBeVisible();
  await again.textbox(0).focus();
  await page.keyboard.press('.');
  const quote = again.inspector.getByLabel('Suggested text');
  await expect(quote).toBeVisible();
  await expect(quote).not.toContainText(opening);
  await page.keyboard.press('Control+z');
  await expect(drawnIn(again).first()).toBeVisible();

  await page.keyboard.press('Control+Shift+H');
  await expect(remaining).toHaveCount(0);
  await page.keyboard.press('Control+Shift+H');
  await expect(drawnIn(again).first()).toBeVisible();
});

test('which suggestions are shown is chosen by key, and stays so after a restart', async ({ launch }) => {
  const first = await launch();
  const { project, userData } = first;
  const workbench = await openArticle(first.page);
  await performByMenu(first, 'Choose Suggestions…');
  const dialog = first.page.getByRole('dialog', { name: 'Suggestions' });
  const quotes = dialog.getByRole('switch', { name: 'Quotes' });
  await expect(quotes).toBeChecked();
  await expect(dialog.getByRole('switch', { name: 'Reported speech' })).not.toBeChecked();
  await quotes.focus();
  await first.page.keyboard.press('Space');
  await expect(quotes).not.toBeChecked();
  const threshold = dialog.getByRole('slider');
  await threshold.focus();
  await first.page.keyboard.press('ArrowRight');
  await expect(dialog).toContainText('≥\u00a055%');
  const { violations } = await new AxeBuilder({ page: first.page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  await first.page.keyboard.press('Escape');
  const quote = workbench.textbox(0).locator('[class*=tw-dashes]');
  await expect(workbench.textbox(0).locator('[class*=tw-dots]').first()).toBeVisible();
  await expect(quote).toHaveCount(0);
  expect(await first.close()).toBe(0);

  const second = await launch({ project, userData });
  const again = new WorkbenchPage(second.page);
  await again.openText(/belarussische Industrieministerium ist bereit/);
  await expect(again.textbox(0).locator('[class*=tw-dots]').first()).toBeVisible();
  await expect(again.textbox(0).locator('[class*=tw-dashes]')).toHaveCount(0);
  await performByMenu(second, 'Choose Suggestions…');
  await expect(second.page.getByRole('switch', { name: 'Quotes' })).not.toBeChecked();
  await expect(second.page.getByRole('slider')).toHaveValue('55');
});
