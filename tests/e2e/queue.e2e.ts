import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '../harness/launch-app.ts';
import { storedAnnotations, WorkbenchPage } from '../harness/workbench-page.ts';

/** Opens the queue by key once every text is searched, and waits until its first suggestion is there. */
async function openQueue(page: Page, project: string): Promise<{ passage: Locator; decided: Locator }> {
  const texts = await readdir(join(project, 'corpus'));
  const found = join(project, 'annotations', '.cache', 'suggestions');
  await expect.poll(async () => (await readdir(found).catch(() => [])).length).toBe(texts.length);
  const workbench = new WorkbenchPage(page);
  await workbench.textbox(0).focus();
  await page.keyboard.press('Control+Shift+U');
  const passage = page.getByRole('group', { name: 'Suggestion', exact: true });
  await expect(passage).toBeFocused();
  await expect(passage.locator('blockquote')).toBeVisible();
  const decided = page.getByRole('status').filter({ hasText: / decided$/ });
  return { passage, decided };
}

test('suggestions are worked through by key: skipped, corrected, accepted and dismissed', async ({ launch }) => {
  const { page, project } = await launch();
  const { passage, decided } = await openQueue(page, project ?? '');
  const words = passage.locator('blockquote');
  await expect(decided).toHaveText(/^0 of \d+ decided$/);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);

  const first = (await words.textContent()) ?? '';
  const tagged = (await words.locator('.span').allTextContents()).join('');
  await page.keyboard.press('Space');
  await expect(words).not.toHaveText(first);
  await page.keyboard.press('Shift+Space');
  await expect(words).toHaveText(first);
  await expect(decided).toHaveText(/^0 of/);

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(words.locator('.span').last()).not.toHaveText(tagged);
  const shorter = (await words.locator('.span').allTextContents()).join('');
  expect(tagged.startsWith(shorter)).toBe(true);
  await page.keyboard.press('n');
  const speaker = page.getByRole('textbox', { name: /^(Speaker|Claimant)/ });
  await expect(speaker).toBeFocused();
  await speaker.fill('Ada Lovelace');
  await page.keyboard.press('Enter');
  await expect(passage).toBeFocused();
  await expect(page.getByText('Corrected by you')).toBeVisible();
  await page.keyboard.press('a');
  await expect(decided).toHaveText(/^1 of/);
  await expect.poll(async () => (await storedAnnotations(project ?? '')).length).toBe(1);
  const [annotation] = await storedAnnotations(project ?? '');
  expect(annotation?.anchor.quote).toBe(shorter.trim());
  expect(annotation?.origin).toMatchObject({ isCorrected: true });
  const { speaker: named, claimant } = annotation?.fields ?? {};
  expect((named ?? claimant)?.name).toBe('Ada Lovelace');

  const second = (await words.textContent()) ?? '';
  await page.keyboard.press('x');
  await expect(words).not.toHaveText(second);
  await expect(decided).toHaveText(/^2 of/);
  await expect(passage).toBeFocused();
});

test('all above a confidence are accepted after a question with their number, and taken back in one step', async ({
  launch,
}) => {
  const { page, project } = await launch();
  const { passage, decided } = await openQueue(page, project ?? '');
  await page.keyboard.press('Shift+A');
  const dialog = page.getByRole('dialog', { name: 'Accept all above a confidence' });
  const level = dialog.getByRole('spinbutton');
  await expect(level).toHaveValue('90');
  await level.fill('80');
  const accept = dialog.getByRole('button', { name: /^Accept \d+$/ });
  await expect(dialog.getByRole('status')).toContainText('at least 80% sure');
  await expect(accept).toBeEnabled();
  const count = Number((await accept.textContent())?.match(/\d+/)?.[0]);
  expect(count).toBeGreaterThan(2);
  await accept.click();
  await expect(decided).toHaveText(new RegExp(`^${count} of `));
  await expect.poll(async () => (await storedAnnotations(project ?? '')).length).toBe(count);
  for (const { origin } of await storedAnnotations(project ?? '')) {
    expect(origin?.confidence).toBeGreaterThanOrEqual(0.8);
    expect(origin?.isCorrected).toBeUndefined();
  }

  await passage.focus();
  await page.keyboard.press('Control+z');
  await expect(decided).toHaveText(/^0 of/);
  await expect.poll(async () => (await storedAnnotations(project ?? '')).length).toBe(0);
});
