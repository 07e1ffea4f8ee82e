import { expect } from '@playwright/test';
import { test } from '../harness/launch-app.ts';
import { storedAnnotations, WorkbenchPage } from '../harness/workbench-page.ts';

test('a group shows both passages at one height; D tags them all, one undo takes both back', async ({ launch }) => {
  const launched = await launch();
  const { page } = launched;
  const workbench = new WorkbenchPage(page);
  const group = workbench.duplicates.getByRole('listitem').filter({ hasText: '¶2 = ¶7' });
  await expect(group).toHaveCount(1);
  await group.getByRole('button').click();

  // Both panes show the same text; near its beginning the earlier passage may be on the screen too.
  const passages = (paneIndex: number) =>
    workbench.textbox(paneIndex).locator('.cm-line', { hasText: 'Wir begrüßen es' });
  const passage = (paneIndex: number) => (paneIndex === 0 ? passages(0).first() : passages(1).last());
  await expect(passage(0)).toBeInViewport();
  await expect(passage(1)).toBeInViewport();
  const heightOf = async (paneIndex: number) => (await passage(paneIndex).boundingBox())?.y ?? Number.NaN;
  await expect.poll(async () => Math.abs((await heightOf(0)) - (await heightOf(1)))).toBeLessThan(4);

  await group.getByRole('button').focus();
  await page.keyboard.press('d');
  await expect(group).toContainText('tagged');
  await expect(workbench.annotations.getByRole('listitem')).toHaveCount(2);
  await expect
    .poll(async () =>
      (await storedAnnotations(launched.project ?? '')).map(({ codeId, fields, anchor }) => ({
        codeId,
        role: fields.role,
        paragraph: anchor.paragraph,
      })),
    )
    .toEqual([
      { codeId: 'duplicate', role: 'source', paragraph: 2 },
      { codeId: 'duplicate', role: 'copy', paragraph: 7 },
    ]);

  await workbench.annotations.getByRole('button').last().click();
  await expect(workbench.inspector.getByRole('combobox', { name: 'Role' })).toHaveValue('copy');
  await workbench.inspector.getByRole('button', { name: /Same text, ¶2/ }).click();
  await expect(workbench.inspector.getByRole('combobox', { name: 'Role' })).toHaveValue('source');

  await page.keyboard.press('Control+z');
  await expect(workbench.annotations.getByRole('listitem')).toHaveCount(0);
  await expect(group).not.toContainText('tagged');
});

test('the button tags the chosen group', async ({ launch }) => {
  const { page } = await launch();
  const workbench = new WorkbenchPage(page);
  const tagAll = page.getByRole('button', { name: 'Tag all (D)' });
  await expect(workbench.duplicates.getByRole('listitem').first()).toBeVisible();
  await expect(tagAll).toBeDisabled();
  await workbench.duplicates.getByRole('button').first().click();
  await tagAll.click();
  await expect(workbench.annotations.getByRole('listitem')).toHaveCount(2);
});

test('text 003 says four paragraphs twice, and the list says so', async ({ launch }) => {
  const { page } = await launch();
  const workbench = new WorkbenchPage(page);
  const groups = workbench.duplicates.getByRole('listitem').filter({ hasText: /Equal × 2/ });
  await expect(groups.filter({ hasText: /^\s*¶\d+ = ¶\d+ in/ })).toHaveCount(4);
});
