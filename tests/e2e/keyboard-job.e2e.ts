import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Decision } from '../../core/project/decision.ts';
import { freshFolder, test } from '../harness/launch-app.ts';
import { storedAnnotations, WorkbenchPage } from '../harness/workbench-page.ts';

async function storedDecisions(project: string): Promise<Decision[]> {
  const file = await readFile(join(project, 'annotations', 'project.json'), 'utf8').catch(() => '{"decisions":[]}');
  return (JSON.parse(file) as { decisions: Decision[] }).decisions;
}

/** Presses keys one after the other. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('the whole job without a mouse: decide duplicates, work through suggestions, tag, search, link, export', async ({
  launch,
}) => {
  test.slow();
  const launched = await launch();
  const { page, app } = launched;
  const project = launched.project ?? '';
  const workbench = new WorkbenchPage(page);
  const { inspector } = workbench;
  const path = join(await freshFolder('export'), 'report.csv');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await expect(workbench.duplicates.getByRole('listitem').first()).toBeVisible();

  // Two groups are decided, the first with a note, and one decision is taken back.
  await press(page, 'Control+6', '1');
  await expect.poll(async () => (await storedDecisions(project)).map(({ verdict }) => verdict)).toEqual(['same']);
  await press(page, '2');
  await expect.poll(async () => (await storedDecisions(project)).length).toBe(2);
  await press(page, 'Control+z');
  await expect.poll(async () => (await storedDecisions(project)).map(({ verdict }) => verdict)).toEqual(['same']);

  // The first suggestion of the queue is accepted, the next dismissed.
  await press(page, 'Control+Shift+U');
  const suggestion = page.getByRole('group', { name: 'Suggestion', exact: true });
  await expect(suggestion.locator('blockquote')).toBeVisible();
  const decided = page.getByRole('status').filter({ hasText: / decided$/ });
  await press(page, 'a');
  await expect(decided).toHaveText(/^1 of/);
  await press(page, 'x');
  await expect(decided).toHaveText(/^2 of/);
  await expect.poll(async () => (await storedAnnotations(project)).length).toBe(1);

  // A sentence found by a search of all texts becomes a claim.
  await press(page, 'Control+Shift+F');
  await page.keyboard.type('industrielles Potential');
  await press(page, 'Enter');
  const hits = page.getByRole('list', { name: 'Hits' }).getByRole('listitem');
  await expect(hits.first().getByRole('button')).toBeFocused();
  await press(page, 'Control+Enter');
  await expect(page.locator('tw-text-pane [role=textbox]:focus')).toHaveCount(1);
  await press(page, 's', 'c');
  await expect(inspector.getByRole('group', { name: 'Kinds' })).toBeVisible();
  await expect.poll(async () => (await storedAnnotations(project)).length).toBe(2);

  // What was accepted before is linked to it.
  await press(page, 'l', 'Control+4');
  const rows = workbench.annotations.getByRole('listitem').getByRole('button');
  await expect(rows).toHaveCount(2);
  await expect(rows.and(page.locator(':focus'))).toHaveCount(1);
  await press(page, 'Home');
  await expect(rows.first()).toBeFocused();
  if ((await rows.first().textContent())?.includes('industrielles Potential') === true) {
    await press(page, 'End');
    await expect(rows.last()).toBeFocused();
  }
  await press(page, 'Enter');
  await expect(inspector).toBeVisible();
  await expect(inspector).not.toContainText('industrielles Potential');
  await press(page, 'Control+5', 'l');
  const kinds = page.getByRole('dialog', { name: 'Kind of link' });
  await expect(kinds.getByRole('button').first()).toBeFocused();
  await press(page, 'Enter');
  await expect(inspector.getByRole('list', { name: 'Links' }).getByRole('listitem')).toHaveCount(1);

  // All of it goes into a table.
  await press(page, 'Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toBeVisible();
  await press(page, 'Enter');
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain('industrielles Potential');
  const lines = (await readFile(path, 'utf8')).trim().split('\r\n');
  expect(lines.length).toBeGreaterThanOrEqual(3);
  await press(page, 'Escape');
  await expect(dialog).toBeHidden();
});
