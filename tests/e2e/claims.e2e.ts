import { expect } from '@playwright/test';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder, test } from '../harness/launch-app.ts';
import { storedAnnotations, WorkbenchPage } from '../harness/workbench-page.ts';

const firstTitle = /Besuch in Gomel|Der Handel/;
const secondTitle = /Zweiter Text|Die Statistik/;

async function smallProject(): Promise<string> {
  const project = join(await freshFolder('project'), 'claims');
  await mkdir(join(project, 'corpus'), { recursive: true });
  await writeFile(
    join(project, 'corpus', 'eins.txt'),
    'Besuch in Gomel\n\nDer Handel wuchs um zwölf Prozent.\n\nDas Werk hat neunhundert Beschäftigte.\n',
  );
  await writeFile(
    join(project, 'corpus', 'zwei.txt'),
    'Zweiter Text\n\nDie Statistik nennt nur drei Prozent für denselben Zeitraum.\n',
  );
  return project;
}

test('claims get their status and evidence on the board, by keyboard, and are exported with both', async ({
  launch,
}) => {
  test.slow();
  const project = await smallProject();
  const launched = await launch({ project });
  const { page } = launched;
  const workbench = new WorkbenchPage(page);
  const stored = async (words: string) =>
    (await storedAnnotations(project)).find(({ anchor }) => anchor.quote.includes(words));

  await page.keyboard.press('Control+9');
  await expect(page.getByText('No claim is tagged yet.')).toBeVisible();
  await workbench.openText(firstTitle);
  await workbench.dragOver('Der Handel wuchs um zwölf Prozent.');
  await page.keyboard.press('c');
  await expect(workbench.inspector).toContainText('Der Handel');
  await workbench.dragOver('Das Werk hat neunhundert Beschäftigte.');
  await page.keyboard.press('c');
  await expect(workbench.inspector).toContainText('Das Werk');

  await page.keyboard.press('Control+9');
  const board = page.getByRole('grid', { name: 'Claims', exact: true });
  const evidence = page.getByRole('region', { name: 'Evidence of the claim' });
  const entries = board.locator('[role="row"][data-row]');
  const headings = board.locator('.part');
  const row = (words: string) => entries.filter({ hasText: words });
  await expect(row('Das Werk').getByRole('gridcell').first()).toBeFocused();
  await expect(headings).toHaveText([/^\s*No status yet\s+2\s*$/]);
  await expect(evidence).toContainText('No evidence yet.');

  // The claim goes to its group and the keyboard stays where the next one is.
  await page.keyboard.press('2');
  await expect(headings).toHaveText([/No status yet\s+1/, /checking\s+1/]);
  await expect(row('Der Handel').getByRole('gridcell').first()).toBeFocused();
  await expect.poll(async () => (await stored('Das Werk'))?.fields.status).toBe('checking');
  await page.keyboard.press('Control+a');
  await expect(board.locator('[aria-selected="true"]')).toHaveCount(2);
  await page.keyboard.press('4');
  await expect(headings).toHaveText([/refuted\s+2/]);
  await expect.poll(async () => (await stored('Der Handel'))?.fields.status).toBe('refuted');
  await page.keyboard.press('Control+z');
  await expect(headings).toHaveText([/No status yet\s+1/, /checking\s+1/]);
  await expect.poll(async () => (await stored('Der Handel'))?.fields.status ?? null).toBeNull();

  // A passage of another text, selected there, speaks against the claim of the board.
  await row('Der Handel').getByRole('gridcell').first().click();
  await workbench.openText(secondTitle);
  await workbench.dragOver('Die Statistik nennt nur drei Prozent');
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toContainText('Der Handel wuchs');
  await page.keyboard.press('r');
  await expect(row('Der Handel').getByRole('gridcell').nth(2)).toHaveText('1');
  await expect(evidence.getByRole('list', { name: /refutes/ })).toContainText('Die Statistik nennt');
  await expect.poll(async () => (await stored('Der Handel'))?.fields.evidence?.length).toBe(1);
  await expect.poll(async () => (await stored('Die Statistik'))?.codeId).toBeDefined();
  const passage = await stored('Die Statistik');
  expect((await stored('Der Handel'))?.fields.evidence).toEqual([
    { annotationId: passage?.annotationId, stance: 'refutes' },
  ]);

  // A citation is plain text.
  await page.keyboard.press('Control+9');
  await expect(row('Der Handel').getByRole('gridcell').first()).toBeFocused();
  await page.keyboard.press('Shift+E');
  const form = page.getByRole('dialog', { name: 'Cite evidence' });
  await expect(form.getByRole('textbox', { name: 'What is cited' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('alert')).toHaveText('Fill in at least one of the fields.');
  await page.keyboard.type('Jahrbuch, S. 7');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Belstat');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1. März 2024');
  await page.keyboard.press('Tab');
  await page.keyboard.type('https://b.example/7');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(row('Der Handel').getByRole('gridcell').nth(1)).toHaveText('1');
  await expect(row('Der Handel').getByRole('gridcell').first()).toBeFocused();
  const cited = { citation: 'Jahrbuch, S. 7', source: 'Belstat', date: '1. März 2024', url: 'https://b.example/7' };
  await expect
    .poll(async () => (await stored('Der Handel'))?.fields.evidence?.at(-1))
    .toEqual({ ...cited, stance: 'supports' });

  // Its stance is turned, it is taken away, and undo brings it back.
  await page.keyboard.press('v');
  await expect(
    evidence
      .getByRole('list', { name: /supports/ })
      .getByRole('button')
      .first(),
  ).toBeFocused();
  await page.keyboard.press('c');
  await expect(
    evidence
      .getByRole('list', { name: /context/ })
      .getByRole('button')
      .first(),
  ).toBeFocused();
  await expect(row('Der Handel').getByRole('gridcell').nth(3)).toHaveText('1');
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await stored('Der Handel'))?.fields.evidence?.length).toBe(1);
  await expect(
    evidence
      .getByRole('list', { name: /refutes/ })
      .getByRole('button')
      .first(),
  ).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect
    .poll(async () => (await stored('Der Handel'))?.fields.evidence?.at(-1))
    .toEqual({ ...cited, stance: 'context' });

  await page.keyboard.press('Escape');
  await expect(row('Der Handel').getByRole('gridcell').first()).toBeFocused();
  const path = join(await freshFolder('export'), 'claims.csv');
  await launched.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.keyboard.press('Space');
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toContainText('1 row of the table');
  await dialog.getByRole('button', { name: /^Export/ }).click();
  await expect(dialog.getByRole('status')).toContainText('1 annotation written');
  const table = await readFile(path, 'utf8');
  const [start, end] = [passage?.anchor.start, passage?.anchor.end];
  const place = `«Die Statistik nennt nur drei Prozent», Zweiter Text, zwei.txt, ¶ 2, ${start}–${end}`;
  expect(table).toContain(
    `refutes: annotation ${passage?.annotationId} (${place}); context: Jahrbuch, S. 7, Belstat, 1. März 2024, https://b.example/7`,
  );
  expect(table.trimEnd().split('\r\n')).toHaveLength(2);
  await page.keyboard.press('Escape');

  await row('Der Handel').getByRole('gridcell').first().click();
  await page.keyboard.press('v');
  await page.keyboard.press('Enter');
  await expect(workbench.textbox(0)).toBeFocused();
  await expect(workbench.inspector).toContainText('Die Statistik nennt');

  // The passage knows the claim, too: it leads there, and can be detached and attached again.
  const claims = workbench.inspector.getByRole('list', { name: 'Evidence for' });
  await expect(claims.getByRole('listitem')).toHaveCount(1);
  await expect(claims.getByRole('listitem')).toContainText('refutes · no status');
  await page.keyboard.press('Shift+L');
  await expect(workbench.inspector).toContainText('Der Handel wuchs um zwölf Prozent.');
  await expect(claims).toBeHidden();
  await page.keyboard.press('Shift+L');
  await claims.getByRole('button', { name: /Der Handel wuchs/ }).click();
  await expect(workbench.inspector.getByLabel('Quoted text')).toHaveText('Der Handel wuchs um zwölf Prozent.');
  await page.keyboard.press('Shift+L');
  await workbench.inspector.getByRole('button', { name: /Die Statistik nennt/ }).click();
  await claims.getByRole('button', { name: 'Detach from claim 1' }).press('Enter');
  await expect(claims).toBeHidden();
  await expect.poll(async () => (await stored('Der Handel'))?.fields.evidence?.length).toBe(1);
  await page.keyboard.press('Control+z');
  await expect(claims.getByRole('listitem')).toHaveCount(1);
  await expect.poll(async () => (await stored('Der Handel'))?.fields.evidence?.length).toBe(2);

  await page.keyboard.press('Control+9');
  await row('Der Handel').getByRole('gridcell').first().click();
  await page.keyboard.press('Enter');
  await expect(workbench.inspector).toContainText('Der Handel wuchs');
  await expect(page.getByRole('region', { name: firstTitle }).first()).toBeVisible();
});
