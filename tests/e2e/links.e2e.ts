import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Link } from '../../core/project/link.ts';
import { test, type LaunchedApp } from '../harness/launch-app.ts';
import { storedAnnotations, WorkbenchPage } from '../harness/workbench-page.ts';

const sentence = 'Dabei will es sein industrielles Potential nutzen.';

/** Goes to the place of words with the search of the text, selects their sentence and presses a key. */
async function actOnSentence({ page }: LaunchedApp, words: string, key: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await page.keyboard.press(key);
}

async function storedLinks(project: string | null): Promise<Link[]> {
  const file = await readFile(join(project ?? '', 'annotations', 'project.json'), 'utf8').catch(() => '{"links":[]}');
  return (JSON.parse(file) as { links: Link[] }).links;
}

/** A quote in the first pane, a claim in the second; the claim has the focus. */
async function tagTwo(launched: LaunchedApp): Promise<WorkbenchPage> {
  const { page } = launched;
  const workbench = new WorkbenchPage(page);
  await workbench.openText(/belarussische Industrieministerium ist bereit/);
  await page.keyboard.press('Control+5');
  await actOnSentence(launched, sentence.slice(0, 30), 'q');
  await expect(workbench.inspector).toContainText(sentence);
  await page.keyboard.press('F6');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('p');
  await page.keyboard.press('c');
  await expect(workbench.inspector.getByRole('combobox', { name: 'Claimant' })).toBeVisible();
  return workbench;
}

test('two annotations in two panes are linked, followed, edited and unlinked by keyboard; undo brings links back', async ({
  launch,
}) => {
  const launched = await launch();
  const { page, project } = launched;
  const workbench = await tagTwo(launched);
  const { inspector } = workbench;
  const links = inspector.getByRole('list', { name: 'Links' }).getByRole('listitem');

  await page.keyboard.press('l');
  await expect(page.getByText(/^Link from “/)).toBeVisible();
  await expect(page.locator('.tw-link-start path').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.tw-link-start')).toHaveCount(0);

  await page.keyboard.press('l');
  await page.keyboard.press('F6');
  await page.keyboard.press(']');
  await expect(inspector.getByRole('combobox', { name: 'Speaker' })).toBeVisible();
  await page.keyboard.press('l');
  const chooser = page.getByRole('dialog', { name: 'Kind of link' });
  await expect(chooser.getByRole('button', { name: 'supports' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(chooser).toBeHidden();
  expect(await storedLinks(project)).toEqual([]);
  await page.keyboard.press('l');
  await expect(chooser).toBeVisible();
  await page.keyboard.press('u');
  await expect(chooser).toBeHidden();

  await expect.poll(async () => (await storedAnnotations(project ?? '')).length).toBe(2);
  const ids = new Map(
    (await storedAnnotations(project ?? '')).map(({ codeId, annotationId }) => [codeId, annotationId]),
  );
  await expect
    .poll(() => storedLinks(project))
    .toMatchObject([{ kind: 'quotes', from: ids.get('claim'), to: ids.get('quote'), note: '' }]);
  await expect(links).toHaveCount(1);
  const relation = inspector.getByRole('combobox', { name: 'Kind of link 1' });
  await expect(relation.locator('option:checked')).toHaveText('quoted by');

  await page.keyboard.press('Shift+l');
  await expect(inspector.getByRole('combobox', { name: 'Claimant' })).toBeVisible();
  await expect(relation.locator('option:checked')).toHaveText('quotes');
  await page.keyboard.press('Shift+l');
  await expect(inspector.getByRole('combobox', { name: 'Speaker' })).toBeVisible();

  await relation.selectOption({ label: 'supports' });
  await expect
    .poll(() => storedLinks(project))
    .toMatchObject([{ kind: 'supports', from: ids.get('quote'), to: ids.get('claim') }]);
  const note = inspector.getByRole('textbox', { name: 'Note on link 1' });
  await note.fill('word for word');
  await page.keyboard.press('Enter');
  await expect.poll(() => storedLinks(project)).toMatchObject([{ note: 'word for word' }]);

  await page.keyboard.press('Control+5');
  await page.keyboard.press('l');
  await page.keyboard.press('Shift+l');
  await page.keyboard.press('l');
  await page.keyboard.press('s');
  await expect(page.getByText('These two annotations are linked as “supports” already.')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Delete');
  await expect.poll(() => storedLinks(project)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => storedLinks(project)).toMatchObject([{ kind: 'supports', note: 'word for word' }]);
  await page.keyboard.press(']');
  await expect(links).toHaveCount(1);
  await page.keyboard.press('Control+Shift+l');
  await expect(links).toHaveCount(0);
  await expect.poll(() => storedLinks(project)).toEqual([]);
});

test('a passage of another pane is attached to a claim as evidence by keyboard, in one step', async ({ launch }) => {
  const launched = await launch();
  const { page, project } = launched;
  const workbench = await tagTwo(launched);
  const evidence = workbench.inspector.getByRole('list', { name: 'Evidence' }).getByRole('listitem');
  await page.keyboard.press('F6');
  await actOnSentence(launched, 'Andrej Kusnezow', 'e');
  const chooser = page.getByRole('dialog', { name: 'What does the passage say of the claim?' });
  await expect(chooser).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(evidence).toHaveCount(1);
  await expect(workbench.inspector.getByRole('combobox', { name: 'Stance of evidence 1' })).toHaveValue('refutes');
  const stored = async () => storedAnnotations(project ?? '');
  await expect.poll(async () => (await stored()).length).toBe(3);
  const claim = (await stored()).find(({ codeId }) => codeId === 'claim');
  const passage = (await stored()).find(
    ({ annotationId }) => annotationId === claim?.fields.evidence?.[0]?.annotationId,
  );
  expect(passage?.textId).not.toBe(claim?.textId);
  await page.keyboard.press('Control+z');
  await expect(evidence).toHaveCount(0);
  await expect.poll(async () => (await stored()).length).toBe(2);
});

test('the same quote in other words, headline and body, is proposed as a link and linked by key', async ({
  launch,
}) => {
  const { page, project } = await launch();
  const workbench = new WorkbenchPage(page);
  const { inspector } = workbench;
  await workbench.openText(/Мы знаем, в каких товарах/);
  await page.keyboard.press('Control+5');
  await expect(page.locator('tw-text-pane').first().locator('.tw-suggested').first()).toBeVisible();
  await page.keyboard.press('.');
  await page.keyboard.press('a');
  await expect.poll(async () => (await storedAnnotations(project ?? '')).length).toBe(1);
  await page.keyboard.press(']');
  const proposals = inspector.getByRole('list', { name: 'May be the same quote as' }).getByRole('listitem');
  await expect(proposals.first()).toContainText('товар');
  await page.keyboard.press('a');
  await expect(inspector.getByRole('list', { name: 'Links' }).getByRole('listitem')).toHaveCount(1);
  await expect.poll(async () => (await storedLinks(project)).map(({ kind }) => kind)).toEqual(['same-quote']);
  const [headline, body] = await storedAnnotations(project ?? '');
  expect(headline?.anchor.paragraph).toBe(1);
  expect(body?.anchor.paragraph).toBeGreaterThan(1);
  await page.keyboard.press('Control+z');
  await expect(proposals.first()).toBeVisible();
  await expect.poll(() => storedLinks(project)).toEqual([]);
});

test('says that it looks for the same quote where that takes long, and no more once another annotation has the focus', async ({
  launch,
}) => {
  const launched = await launch();
  const { app } = launched;
  const workbench = await tagTwo(launched);
  // Low enough for the fields of a quote to fill the inspector.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 700));
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('links:propose');
    // Kept, as Electron answers with an error for a promise that nobody can settle any more.
    const unanswered: unknown[] = [];
    Object.assign(globalThis, { unanswered });
    ipcMain.handle('links:propose', () => new Promise((resolve) => unanswered.push(resolve)));
  });
  const looking = workbench.inspector.getByText('Looking for the same quote…');
  const entries = workbench.annotations.getByRole('button');
  await entries.filter({ hasText: sentence }).first().click();
  await expect(looking).toBeInViewport({ ratio: 1 });
  await expect(workbench.inspector.getByRole('textbox', { name: 'Note' })).not.toBeInViewport();
  await entries.filter({ hasNotText: sentence }).first().click();
  await expect(workbench.inspector.getByRole('combobox', { name: 'Claimant' })).toBeVisible();
  await expect(looking).toBeHidden();
});
