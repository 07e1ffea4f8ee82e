import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeContent, makeText, writePaneProject } from '../bench/pane-project.ts';
import { freshFolder, test } from '../harness/launch-app.ts';
import { WorkbenchPage } from '../harness/workbench-page.ts';

/** A project with one text that has so many annotations. */
async function taggedProject(name: string, count: number): Promise<string> {
  const project = join(await freshFolder('project'), name);
  writePaneProject(project, [makeText('bericht.txt', makeContent('Bericht', 400_000, 1), count, 2)]);
  return project;
}

test('an export shows how far it is, from the beginning to the end, and can be cancelled', async ({ launch }) => {
  test.slow();
  const count = 30_000;
  const { page, app } = await launch({ project: await taggedProject('many', count) });
  await expect(page.getByRole('contentinfo', { name: 'Status bar' })).toContainText('30,000 annotations');
  const path = join(await freshFolder('export'), 'report.html');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.evaluate(() => {
    const shares: number[] = [];
    window.tagwerk.on('export:progress', ({ share }) => shares.push(share));
    Object.assign(window, { shares });
  });
  const told = (): Promise<number[]> => page.evaluate(() => (window as unknown as { shares: number[] }).shares);

  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const progress = dialog.getByRole('progressbar', { name: 'Exporting…' });
  await dialog.getByRole('radio', { name: 'HTML report, one file' }).check();
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(progress).toHaveAttribute('value', /^0\.\d/);
  await expect(dialog.getByText(/^\d+%$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel export' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Nothing was exported.');
  await expect(progress).toBeHidden();
  await expect(readFile(path)).rejects.toThrow(/ENOENT/);
  expect((await told()).at(-1)).toBeLessThan(1);

  await page.evaluate(() => (window as unknown as { shares: number[] }).shares.splice(0));
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('status')).toContainText('30,000 annotations written to');
  await expect(progress).toBeHidden();
  const shares = await told();
  expect(shares).toEqual([...new Set(shares)].sort((left, right) => left - right));
  expect(shares[0]).toBeLessThan(0.1);
  expect(shares.at(-1)).toBe(1);
  expect(shares.length).toBeGreaterThan(50);
  expect(await readFile(path, 'utf8')).toContain(`${count} in 1 text`);
});

test('a project that takes long to open is named meanwhile, and the open one can be kept by key', async ({ launch }) => {
  test.slow();
  const large = await taggedProject('large', 60_000);
  const { page, app } = await launch();
  const workbench = new WorkbenchPage(page);
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, large);
  const statusBar = page.getByRole('contentinfo', { name: 'Status bar' });
  const opening = statusBar.getByRole('progressbar', { name: 'Opening large…' });
  await expect(workbench.texts.getByRole('listitem')).not.toHaveCount(0);
  const count = await workbench.texts.getByRole('listitem').count();

  await page.keyboard.press('Control+o');
  await expect(opening).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  await page.keyboard.press('Control+.');
  await expect(opening).toBeHidden();
  await expect(workbench.texts.getByRole('listitem')).toHaveCount(count);
  await expect(statusBar).not.toContainText('Analysis stopped');

  await page.keyboard.press('Control+o');
  await expect(opening).toBeVisible();
  await expect(statusBar).toContainText('60,000 annotations', { timeout: 30_000 });
  await expect(opening).toBeHidden();
});

test('a project of many texts is there at once, and says how many of them are read', async ({ launch }) => {
  test.slow();
  const project = join(await freshFolder('project'), 'wide');
  await mkdir(join(project, 'corpus'), { recursive: true });
  const content = makeContent('Bericht', 20_000, 3);
  const names = Array.from({ length: 1500 }, (_, number) => `${number}.txt`);
  await Promise.all(
    names.map((name, number) => writeFile(join(project, 'corpus', name), `Bericht ${number}\n\n${content}\n`)),
  );
  const { page } = await launch({ project });
  const statusBar = page.getByRole('contentinfo', { name: 'Status bar' });
  const reading = statusBar.getByRole('progressbar', { name: 'Reading texts' });
  await expect(reading).toBeVisible();
  await expect(statusBar).toContainText(/Reading texts\s+[\d,]+ of 1,500 texts/);
  await expect(reading).toBeHidden({ timeout: 60_000 });
});
