import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder, test, type LaunchedApp } from '../harness/launch-app.ts';
import { storedAnnotations, WorkbenchPage } from '../harness/workbench-page.ts';

const quote = '„Wir begrüßen es, dass sich die SOZ-Industrieminister regelmäßig treffen und sich austauschen“';

async function openMinister({ page }: LaunchedApp): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(page);
  await workbench.openText(/belarussische Industrieministerium ist bereit/);
  return workbench;
}

test('tag a quote with the mouse, undo, redo, restart, undo again: screen and file agree', async ({ launch }) => {
  const first = await launch();
  const workbench = await openMinister(first);
  const project = first.project ?? '';
  await workbench.dragOver(quote);
  await first.page.keyboard.press('q');
  await expect(workbench.annotations.getByRole('listitem').filter({ hasText: 'Wir begrüßen' })).toHaveCount(1);
  await expect(workbench.inspector).toContainText('Wir begrüßen es');
  await expect
    .poll(() => storedAnnotations(project))
    .toMatchObject([{ codeId: 'quote', anchor: { quote, paragraph: 2 } }]);
  await expect(workbench.savedState).toContainText('Saved');

  await first.page.keyboard.press('Control+z');
  await expect(workbench.annotations.getByRole('listitem').filter({ hasText: 'Wir begrüßen' })).toHaveCount(0);
  await expect.poll(() => storedAnnotations(project)).toEqual([]);
  await first.page.keyboard.press('Control+y');
  await expect.poll(async () => (await storedAnnotations(project)).length).toBe(1);
  expect(await first.close()).toBe(0);

  const second = await launch({ project, userData: first.userData });
  const again = new WorkbenchPage(second.page);
  await expect(again.annotations.getByRole('listitem').filter({ hasText: 'Wir begrüßen' })).toHaveCount(1);
  await expect(again.textbox(0)).toContainText('Das belarussische Industrieministerium');
  await second.page.keyboard.press('Control+z');
  await expect.poll(() => storedAnnotations(project)).toEqual([]);
});

test('keeps what was tagged when the app is killed at once', async ({ launch }) => {
  const first = await launch();
  const workbench = await openMinister(first);
  await workbench.dragOver(quote);
  await first.page.keyboard.press('q');
  await expect(workbench.inspector).toContainText('Wir begrüßen es');
  await first.kill();

  const second = await launch({ project: first.project, userData: first.userData });
  const again = new WorkbenchPage(second.page);
  await expect(again.annotations.getByRole('listitem').filter({ hasText: 'Wir begrüßen' })).toHaveCount(1);
});

test('the whole way by keyboard: text, selection, codes, size, speaker, note, removal', async ({ launch }) => {
  const launched = await launch();
  const { page } = launched;
  const workbench = new WorkbenchPage(page);
  const project = launched.project ?? '';
  await expect(workbench.texts.getByRole('listitem')).toHaveCount(5);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(workbench.textbox(0)).toContainText('Wir begrüßen es');
  await page.keyboard.press('Control+5');
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');

  await page.keyboard.press('s');
  await page.keyboard.press('c');
  await expect.poll(async () => (await storedAnnotations(project)).map(({ codeId }) => codeId)).toEqual(['claim']);
  const [claim] = await storedAnnotations(project);

  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(async () => (await storedAnnotations(project))[0]?.anchor.end).toBeLessThan(claim?.anchor.end ?? 0);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect
    .poll(async () => (await storedAnnotations(project))[0]?.anchor.end)
    .toBeGreaterThanOrEqual(claim?.anchor.end ?? 0);

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Control+ArrowRight');
  await page.keyboard.press('n');
  await expect.poll(async () => (await storedAnnotations(project))[0]?.fields.claimant?.name).toBe('MINSK');

  await page.keyboard.press('m');
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type('Zu prüfen: Teilnahme');
  await page.keyboard.press('Control+5');
  await expect.poll(async () => (await storedAnnotations(project))[0]?.note).toBe('Zu prüfen: Teilnahme');

  await page.keyboard.press('Delete');
  await expect.poll(() => storedAnnotations(project)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await storedAnnotations(project))[0]?.note).toBe('Zu prüfen: Teilnahme');
});

test('single keys work on a Russian keyboard layout', async ({ launch }) => {
  const launched = await launch();
  const workbench = await openMinister(launched);
  await workbench.dragOver('Dabei will es sein industrielles Potential nutzen.');
  const session = await launched.page.context().newCDPSession(launched.page);
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', { type, key: 'с', code: 'KeyC', windowsVirtualKeyCode: 67 });
  }
  await expect
    .poll(async () => (await storedAnnotations(launched.project ?? '')).map(({ codeId }) => codeId))
    .toEqual(['claim']);
});

test('exports what was tagged through the dialog', async ({ launch }) => {
  const launched = await launch();
  const workbench = await openMinister(launched);
  await workbench.dragOver(quote);
  await launched.page.keyboard.press('q');
  await expect(workbench.inspector).toContainText('Wir begrüßen es');
  const path = join(await freshFolder('export'), 'quotes.csv');
  await launched.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await launched.page.keyboard.press('Control+e');
  const dialog = launched.page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: /^Export/ }).click();
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain(quote);
});
