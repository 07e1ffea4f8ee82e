import { expect, type Locator, type Page } from '@playwright/test';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyCorpus, freshFolder, test } from '../harness/launch-app.ts';
import { storedAnnotations, WorkbenchPage } from '../harness/workbench-page.ts';

const russian = /Мы знаем/;
const sentence = 'Лукашенко призвал не терять связи между странами';

async function openRussian(page: Page): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(page);
  await workbench.openText(russian);
  await expect(workbench.textbox(0)).toContainText(sentence);
  return workbench;
}

function segments(page: Page): Locator {
  return page.locator('tw-text-pane').nth(0).locator('.tw-annotated');
}

test('nothing that is typed, pasted, cut or deleted changes the text, yet it has a caret', async ({ launch }) => {
  const { app, page } = await launch();
  const workbench = await openRussian(page);
  const text = workbench.textbox(0);
  const before = await text.textContent();
  await app.evaluate(({ clipboard }) => clipboard.writeText('pasted'));
  await workbench.clickBefore(sentence);
  await expect(page.locator('tw-text-pane').nth(0).locator('.cm-cursor-primary')).toBeVisible();
  await page.keyboard.type('zvy ЖЯ');
  await page.keyboard.insertText('Ж');
  for (const key of ['Control+v', 'Backspace', 'Delete', 'Control+a', 'Control+x', 'Control+v']) {
    await page.keyboard.press(key);
  }
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toContain(sentence);
  expect(await text.textContent()).toBe(before);
});

test('paragraphs are numbered over the lines that are not empty', async ({ launch }) => {
  const launched = await launch();
  await openRussian(launched.page);
  const file = join(launched.project ?? '', 'corpus', '004_998e7f373eaadaa5.txt');
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/);
  const numbers = await launched.page
    .locator('tw-text-pane')
    .nth(0)
    .locator('.cm-lineNumbers .cm-gutterElement')
    .evaluateAll((elements) => elements.filter(({ style }) => style.visibility !== 'hidden').map((e) => e.textContent));
  let next = 0;
  const expected = lines.map((line) => (line.trim() === '' ? '' : String((next += 1))));
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers).toEqual(expected.slice(0, numbers.length));
});

test('a toolbar at the selection tags by mouse and goes away with Escape', async ({ launch }) => {
  const launched = await launch();
  const { page } = launched;
  const workbench = await openRussian(page);
  const toolbar = page.getByRole('toolbar', { name: 'Tag selection' });
  await workbench.dragOver(sentence);
  await expect(toolbar).toBeVisible();
  await expect(page.getByRole('textbox', { name: russian })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(toolbar).toBeHidden();

  await workbench.dragOver(sentence);
  await toolbar.getByRole('button', { name: 'Tag as claim' }).click();
  await expect(toolbar).toBeHidden();
  await expect
    .poll(() => storedAnnotations(launched.project ?? ''))
    .toMatchObject([{ codeId: 'claim', anchor: { quote: sentence } }]);
});

test('overlapping annotations are drawn apart and focused one after the other by clicks', async ({ launch }) => {
  const launched = await launch();
  const { page } = launched;
  const workbench = await openRussian(page);
  const parts = [sentence, 'призвал не терять связи', 'терять связи между странами'];
  for (const [position, key] of ['q', 'c', 'd'].entries()) {
    await workbench.dragOver(parts[position] ?? '');
    await page.keyboard.press(key);
    await expect.poll(async () => (await storedAnnotations(launched.project ?? '')).length).toBe(position + 1);
  }
  const drawn = await segments(page).evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(drawn).toEqual(['Лукашенко ', 'призвал не ', 'терять связи', ' между странами']);
  const deepest = segments(page).nth(2);
  const images = await deepest.evaluate((piece) => getComputedStyle(piece).backgroundImage);
  expect(images.match(/linear-gradient/g)?.length).toBe(6);

  // The last one tagged has the focus: a click goes on to the longer one, then to the shortest.
  const code = workbench.inspector.getByRole('combobox').first();
  const seen: string[] = [];
  for (let click = 0; click < 3; click += 1) {
    const before = await workbench.inspector.textContent();
    await deepest.click();
    await expect.poll(() => workbench.inspector.textContent()).not.toBe(before);
    seen.push(await code.inputValue());
  }
  expect([...seen].sort()).toEqual(['claim', 'duplicate', 'quote']);
});

test('the focused annotation is outlined across lines', async ({ launch }) => {
  const launched = await launch();
  const { page } = launched;
  const workbench = await openRussian(page);
  await workbench.clickBefore(sentence);
  await page.keyboard.press('p');
  await page.keyboard.press('q');
  const outline = page.locator('tw-text-pane').nth(0).locator('.tw-focused path');
  await expect(outline).toHaveCount(1);
  const line = (await page.locator('tw-text-pane').nth(0).locator('.cm-line').first().boundingBox())?.height ?? 0;
  await expect.poll(async () => (await outline.boundingBox())?.height).toBeGreaterThan(line * 1.5);
  await expect(outline).not.toHaveCSS('stroke', 'none');
  await page.keyboard.press('Escape');
  await expect(outline).toHaveCount(0);
});

test('Ctrl+F finds and counts, Cyrillic included', async ({ launch }) => {
  const launched = await launch();
  const { page } = launched;
  await openRussian(page);
  const content = await readFile(join(launched.project ?? '', 'corpus', '004_998e7f373eaadaa5.txt'), 'utf8');
  const count = content.toLowerCase().split('казахстан').length - 1;
  expect(count).toBeGreaterThan(2);

  await page.getByRole('textbox', { name: russian }).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Find in text' });
  await expect(field).toBeFocused();
  await page.keyboard.type('казахстан');
  const found = page.getByRole('search').getByRole('status');
  await expect(found).toHaveText(`1 of ${count}`);
  await page.keyboard.press('Enter');
  await expect(found).toHaveText(`2 of ${count}`);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(found).toHaveText(`${count} of ${count}`);
  await page.keyboard.press('F3');
  await expect(found).toHaveText(`1 of ${count}`);

  const exact = content.split('Казахстан').length - 1;
  await page.getByRole('button', { name: 'Match case' }).click();
  await field.fill('Казахстан');
  await expect(found).toHaveText(new RegExp(`of ${exact}$`));
  await page.getByRole('button', { name: 'Whole words' }).click();
  await expect(found).not.toHaveText(new RegExp(`of ${exact}$`));
  await field.fill('qqq');
  await expect(found).toHaveText('None found');

  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: russian })).toBeFocused();
});

test('the context menu works by mouse and by keyboard', async ({ launch }) => {
  const launched = await launch();
  const { page } = launched;
  const workbench = await openRussian(page);
  await workbench.dragOver(sentence);
  await page.keyboard.press('q');
  await expect(segments(page)).toHaveCount(1);
  await segments(page).click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(page.getByRole('textbox', { name: russian })).toBeFocused();

  await segments(page).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Remove Annotation' }).click();
  await expect(segments(page)).toHaveCount(0);
  await expect.poll(() => storedAnnotations(launched.project ?? '')).toEqual([]);
});

test('how a text was decoded is shown and can be changed', async ({ launch }) => {
  const project = join(await freshFolder('project'), 'koi');
  await mkdir(join(project, 'corpus'), { recursive: true });
  const letters = [0xed, 0xc9, 0xce, 0xd3, 0xcb]; // Минск in KOI8-R, нЙОУЛ in windows-1251
  const words = Array.from({ length: 60 }, () => [...letters, 0x20]).flat();
  await writeFile(join(project, 'corpus', 'koi.txt'), Buffer.from(words));
  const { page } = await launch({ project });
  const pane = page.locator('tw-text-pane').nth(0);
  const text = pane.locator('.cm-content');
  await expect(text).toHaveAttribute('role', 'textbox');
  for (const [encoding, expected] of [
    ['windows-1251', 'нЙОУЛ'],
    ['koi8-r', 'Минск'],
  ] as const) {
    await pane.getByRole('button', { name: /^decoded as/ }).click();
    await pane.getByRole('combobox', { name: 'Encoding' }).selectOption(encoding);
    await expect(text).toContainText(expected);
    await expect(pane.getByRole('button', { name: `decoded as ${encoding}` })).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

test('a million characters in one paragraph open, scroll and are searched', async ({ launch }) => {
  const project = await copyCorpus();
  const word = 'Wirtschaftsforum ';
  const content = `${word.repeat(60_000)}Ende.`;
  await writeFile(join(project, 'corpus', '999_long.txt'), content);
  const { page } = await launch({ project });
  const workbench = new WorkbenchPage(page);
  await workbench.openText(/^Wirtschaftsforum Wirtschaftsforum/);
  const pane = page.locator('tw-text-pane').nth(0);
  await pane.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await expect(pane.locator('.cm-content')).toContainText('Ende.');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('forum');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/of 60,000$/);
});
