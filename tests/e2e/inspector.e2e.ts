import { expect } from '@playwright/test';
import { test, type LaunchedApp } from '../harness/launch-app.ts';
import { storedAnnotations, WorkbenchPage } from '../harness/workbench-page.ts';

const sentence = 'Dabei will es sein industrielles Potential nutzen.';

async function tagSentence({ page }: LaunchedApp, key: string): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(page);
  await workbench.openText(/belarussische Industrieministerium ist bereit/);
  await workbench.dragOver(sentence);
  await page.keyboard.press(key);
  await expect(workbench.inspector).toContainText(sentence);
  return workbench;
}

test('speaker, form and note of a quote are kept, one undo step each, and undo shows in the fields', async ({
  launch,
}) => {
  const launched = await launch();
  const { page } = launched;
  const { inspector } = await tagSentence(launched, 'q');
  const stored = async () => (await storedAnnotations(launched.project ?? ''))[0];

  const speaker = inspector.getByRole('combobox', { name: 'Speaker' });
  await speaker.fill('  Andrej   Kusnezow ');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stored())?.fields.speaker?.name).toBe('Andrej Kusnezow');
  await inspector.getByRole('combobox', { name: 'Form' }).selectOption('indirect');
  await expect.poll(async () => (await stored())?.fields.form).toBe('indirect');
  const note = inspector.getByRole('textbox', { name: 'Note' });
  await note.fill('Two lines\nof a note');
  await note.blur();
  await expect.poll(async () => (await stored())?.note).toBe('Two lines\nof a note');

  await page.keyboard.press('Control+5');
  await page.keyboard.press('Control+z');
  await expect(note).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(inspector.getByRole('combobox', { name: 'Form' })).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(speaker).toHaveValue('');
  await expect.poll(async () => (await stored())?.fields).toEqual({});
});

test('what is being typed survives Escape as it was and a change of the focused annotation', async ({ launch }) => {
  const launched = await launch();
  const { page } = launched;
  const workbench = await tagSentence(launched, 'q');
  const speaker = workbench.inspector.getByRole('combobox', { name: 'Speaker' });
  await speaker.fill('Wrong name');
  await page.keyboard.press('Escape');
  await expect(speaker).toHaveValue('');
  await speaker.fill('Right name');
  await workbench.dragOver('Das sagte');
  await page.keyboard.press('c');
  await expect(workbench.inspector.getByRole('combobox', { name: 'Claimant' })).toBeVisible();
  await expect
    .poll(async () => (await storedAnnotations(launched.project ?? '')).map(({ fields }) => fields.speaker?.name))
    .toContain('Right name');
});

test('a claim has kinds, status and evidence: a citation and a link that shows the other annotation', async ({
  launch,
}) => {
  const launched = await launch();
  const { page } = launched;
  const workbench = await tagSentence(launched, 'q');
  await workbench.dragOver('Das sagte');
  await page.keyboard.press('c');
  const { inspector } = workbench;
  await inspector.getByRole('checkbox', { name: 'figure' }).check();
  await inspector.getByRole('checkbox', { name: 'event' }).check();
  await inspector.getByRole('combobox', { name: 'Status' }).selectOption('checking');
  await inspector.getByRole('combobox', { name: 'Checkability' }).selectOption('weak');
  await inspector.getByRole('textbox', { name: 'New evidence' }).fill('Yearbook 2024, p. 12');
  await inspector.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(inspector.getByRole('list', { name: 'Evidence' }).getByRole('listitem')).toHaveCount(1);

  await inspector.getByRole('combobox', { name: 'Stance of the new evidence' }).selectOption('refutes');
  await inspector.getByRole('button', { name: 'Link an annotation…' }).click();
  const chooser = page.getByRole('dialog', { name: 'Link an annotation' });
  await chooser.getByRole('searchbox').fill('industrielles');
  await chooser.getByRole('list').getByRole('button').click();
  await expect(chooser).toBeHidden();
  await expect(inspector.getByRole('list', { name: 'Evidence' }).getByRole('listitem')).toHaveCount(2);

  const stored = async (codeId: string) =>
    (await storedAnnotations(launched.project ?? '')).find((annotation) => annotation.codeId === codeId);
  await expect.poll(async () => (await stored('claim'))?.fields.evidence).toHaveLength(2);
  expect((await stored('claim'))?.fields).toEqual({
    kinds: ['figure', 'event'],
    status: 'checking',
    checkability: 'weak',
    evidence: [
      { citation: 'Yearbook 2024, p. 12', stance: 'supports' },
      { annotationId: (await stored('quote'))?.annotationId, stance: 'refutes' },
    ],
  });
  await inspector
    .getByRole('list', { name: 'Evidence' })
    .getByRole('button', { name: /industrielles/ })
    .click();
  await expect(inspector.getByRole('combobox', { name: 'Speaker' })).toBeVisible();
});

test('another code is chosen in the inspector, and Remove removes', async ({ launch }) => {
  const launched = await launch();
  const { inspector, annotations } = await tagSentence(launched, 'q');
  await inspector.getByRole('combobox', { name: 'Code' }).selectOption('claim');
  await expect(inspector.getByRole('combobox', { name: 'Claimant' })).toBeVisible();
  await inspector.getByRole('button', { name: 'Remove annotation' }).click();
  await expect(annotations.getByRole('listitem')).toHaveCount(0);
  await expect(inspector).toContainText('No annotation is focused');
});
