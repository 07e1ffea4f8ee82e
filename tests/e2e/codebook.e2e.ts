import { expect } from '@playwright/test';
import { test, type LaunchedApp } from '../harness/launch-app.ts';
import { storedAnnotations, WorkbenchPage } from '../harness/workbench-page.ts';

const sentence = 'Dabei will es sein industrielles Potential nutzen.';

async function selectSentence({ page }: LaunchedApp): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(page);
  await workbench.openText(/belarussische Industrieministerium ist bereit/);
  await workbench.dragOver(sentence);
  return workbench;
}

test('the palette makes a code of what was typed, tags with it, and finds it again by a few letters', async ({
  launch,
}) => {
  const launched = await launch();
  const { page } = launched;
  const workbench = await selectSentence(launched);
  await page.keyboard.press('t');
  const palette = page.getByRole('dialog', { name: 'Tag the selection with a code' });
  await expect(palette.getByRole('option')).toHaveCount(3);
  await page.keyboard.type('Тема/Ещё не проверено');
  await expect(palette.getByRole('option')).toContainText(['Create code “Тема/Ещё не проверено”']);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  const items = workbench.annotations.getByRole('listitem');
  await expect(items).toContainText(['Тема/Ещё не проверено']);
  await expect(workbench.textbox(0)).toBeFocused();

  await workbench.dragOver('Das sagte');
  await page.keyboard.press('Enter');
  await expect(palette.getByRole('option').first()).toContainText('Тема/Ещё не проверено');
  await page.keyboard.type('еще');
  await page.keyboard.press('Enter');
  await expect(items).toHaveCount(2);
});

test('the palette is left with Escape and nothing is tagged', async ({ launch }) => {
  const launched = await launch();
  const workbench = await selectSentence(launched);
  await launched.page.keyboard.press('t');
  await launched.page.keyboard.press('Escape');
  await expect(workbench.textbox(0)).toBeFocused();
  await launched.page.keyboard.press('q');
  await expect(workbench.annotations.getByRole('listitem')).toHaveCount(1);
});

test('codes are added, nested, given a key, and deleted with their annotations in one step', async ({ launch }) => {
  const launched = await launch();
  const { page } = launched;
  const workbench = await selectSentence(launched);
  await page.keyboard.press('Control+Shift+B');
  const codebook = page.getByRole('dialog', { name: 'Codebook' });
  await codebook.getByRole('textbox', { name: 'New code' }).fill('Energy');
  await page.keyboard.press('Enter');
  const tree = codebook.getByRole('tree', { name: 'Codes' });
  await expect(tree.getByRole('treeitem', { name: /^Energy/ })).toHaveAttribute('aria-selected', 'true');
  const name = codebook.getByRole('textbox', { name: /^Name/ });
  await name.fill('Topic / Energy');
  await page.keyboard.press('Enter');
  await expect(name).toHaveValue('Topic/Energy');
  await codebook.getByRole('combobox', { name: 'Key' }).selectOption('7');
  await codebook.getByRole('textbox', { name: 'Definition' }).fill('Power, gas, oil.');
  await codebook.getByRole('button', { name: 'Done' }).click();

  await workbench.dragOver(sentence);
  await page.keyboard.press('7');
  await expect(workbench.annotations.getByRole('listitem')).toContainText(['Topic/Energy']);

  await page.keyboard.press('Control+Shift+B');
  await expect(codebook.getByRole('textbox', { name: 'Definition' })).toHaveValue('Power, gas, oil.');
  await codebook.getByRole('button', { name: 'Delete…' }).click();
  const question = page.getByRole('alertdialog', { name: 'Delete “Topic/Energy” and 1 annotation?' });
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(tree.getByRole('treeitem', { name: /Energy/ })).toHaveCount(0);
  await codebook.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => storedAnnotations(launched.project ?? '')).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(workbench.annotations.getByRole('listitem')).toContainText(['Topic/Energy']);
});

test('built-in codes can be described, but neither renamed nor deleted', async ({ launch }) => {
  const { page } = await launch();
  await expect(new WorkbenchPage(page).texts).toBeVisible();
  await page.keyboard.press('Control+Shift+B');
  const codebook = page.getByRole('dialog', { name: 'Codebook' });
  await codebook.getByRole('treeitem', { name: /^claim/ }).click();
  await expect(codebook.getByRole('textbox', { name: /^Name/ })).toBeDisabled();
  await expect(codebook.getByRole('button', { name: 'Delete…' })).toHaveCount(0);
  const definition = codebook.getByRole('textbox', { name: 'Definition' });
  await definition.fill('Only what can be checked.');
  await definition.blur();
  await expect(codebook.getByRole('status')).toContainText('Edit code claim');
});
