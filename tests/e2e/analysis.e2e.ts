import { expect } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder, test } from '../harness/launch-app.ts';
import { WorkbenchPage } from '../harness/workbench-page.ts';

const shared =
  'Die Ministerin Anna Petrowa sagte am Montag vor Journalisten, die Verhandlungen über das Abkommen sollten noch in diesem Jahr fortgesetzt werden.';

/** Texts that take the detectors more than a moment, and have one paragraph in common. */
async function longProject(): Promise<string> {
  const project = join(await freshFolder('project'), 'long');
  await mkdir(join(project, 'corpus'), { recursive: true });
  const word = (seed: number): string => `W${((seed * 2_654_435_761) % 4_294_967_296).toString(36)}`;
  for (let text = 0; text < 40; text += 1) {
    const paragraphs = Array.from({ length: 400 }, (_, number) => {
      const words = Array.from({ length: 12 }, (__, position) => word(text * 10_000 + number * 20 + position)).join(
        ' ',
      );
      return `„${words} ist ${number} Mal gesehen worden“, sagte ${word(text + 7 * number)} am ${1 + (number % 28)}. Mai 2024.`;
    });
    paragraphs.splice(text, 0, shared);
    await writeFile(join(project, 'corpus', `${text}.txt`), `Bericht ${text}\n\n${paragraphs.join('\n\n')}\n`);
  }
  return project;
}

test('the analysis shows how far it is, can be stopped by key and started again', async ({ launch }) => {
  test.slow();
  const { page } = await launch({ project: await longProject() });
  const workbench = new WorkbenchPage(page);
  const statusBar = page.getByRole('contentinfo', { name: 'Status bar' });
  const progress = statusBar.getByRole('progressbar', { name: 'Analysis of the texts' });
  await expect(progress).toBeVisible();
  await expect(statusBar.getByRole('button', { name: 'Stop' })).toBeVisible();
  await page.keyboard.press('Control+.');
  await expect(statusBar).toContainText('Analysis stopped');
  await expect(progress).toBeHidden();
  await expect(workbench.duplicates.getByRole('listitem')).toHaveCount(0);
  await expect(page.getByText('The analysis was stopped. Press F5 to analyse again.').first()).toBeVisible();

  await page.keyboard.press('F5');
  await expect(statusBar).not.toContainText('Analysis stopped');
  await expect(progress).toBeVisible();
  await statusBar.getByRole('button', { name: 'Stop' }).click();
  await statusBar.getByRole('button', { name: 'Analyse again' }).click();
  await expect(workbench.duplicates.getByRole('listitem').first()).toBeVisible({ timeout: 60_000 });
  await expect(progress).toBeHidden({ timeout: 60_000 });
});
