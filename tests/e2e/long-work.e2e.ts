import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeContent, makeText, writePaneProject } from '../bench/pane-project.ts';
import { freshFolder, test, type LaunchedApp } from '../harness/launch-app.ts';
import { storedAnnotations, WorkbenchPage } from '../harness/workbench-page.ts';

const said = '„Wir begrüßen es, dass sich die SOZ-Industrieminister regelmäßig treffen und sich austauschen“';

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
  expect(await readFile(path, 'utf8')).toContain('30,000 in 1 text');
});

/** Has files whose path ends so read only once that is allowed, as a disk would that is far away. */
async function holdBack({ app }: LaunchedApp, ending: string): Promise<() => Promise<void>> {
  await app.evaluate((_electron, held) => {
    const { promises } = process.getBuiltinModule('node:fs');
    const { syncBuiltinESMExports } = process.getBuiltinModule('node:module');
    const { readFile: read } = promises;
    const isAllowed = new Promise<void>((resolve) => Object.assign(globalThis, { allowReading: resolve }));
    const readLate = async (path: string): Promise<unknown> => {
      if (String(path).endsWith(held)) await isAllowed;
      return read(path);
    };
    Object.assign(promises, { readFile: readLate });
    syncBuiltinESMExports();
  }, ending);
  return () => app.evaluate(() => (globalThis as unknown as { allowReading: () => void }).allowReading());
}

test('a project that takes long to open is named meanwhile, and the open one can be kept by key', async ({
  launch,
}) => {
  const large = await taggedProject('large', 2000);
  const launched = await launch();
  const { page, app } = launched;
  const workbench = new WorkbenchPage(page);
  const statusBar = page.getByRole('contentinfo', { name: 'Status bar' });
  await expect(statusBar).toContainText('5 texts');
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, large);
  const allowReading = await holdBack(launched, join('large', 'annotations', 'journal.jsonl'));

  await page.keyboard.press('Control+o');
  const opening = statusBar.getByRole('progressbar', { name: 'Opening large…' });
  await expect(opening).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  await workbench.openText(/belarussische Industrieministerium ist bereit/);
  await page.keyboard.press('Control+.');
  await expect(opening).toBeHidden();
  await expect(statusBar).toContainText('The project was not opened.');
  await expect(statusBar).toContainText('5 texts');
  await expect(statusBar).not.toContainText('Analysis stopped');

  await page.keyboard.press('Control+o');
  await allowReading();
  await expect(statusBar).toContainText('1 text · 2,000 annotations');
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

/** Has what is written to files wait for the disk until it is let go on. */
async function holdDisk({ app }: LaunchedApp): Promise<() => Promise<void>> {
  await app.evaluate(async () => {
    const { open } = process.getBuiltinModule('node:fs/promises');
    const handle = await open(process.execPath);
    const kind = Object.getPrototypeOf(handle) as { datasync: () => Promise<void> };
    await handle.close();
    const { datasync } = kind;
    const isLetGoOn = new Promise<void>((resolve) => Object.assign(globalThis, { letGoOn: resolve }));
    kind.datasync = async function (this: unknown) {
      await isLetGoOn;
      return datasync.call(this);
    };
  });
  return () => app.evaluate(() => (globalThis as unknown as { letGoOn: () => void }).letGoOn());
}

test('what is tagged is underlined at once, and an annotation only when the disk has it', async ({ launch }) => {
  const launched = await launch();
  const { page } = launched;
  const workbench = new WorkbenchPage(page);
  await workbench.openText(/belarussische Industrieministerium ist bereit/);
  await workbench.dragOver(said);
  const letDiskGoOn = await holdDisk(launched);
  await page.keyboard.press('q');
  const underlined = workbench.textbox(0).locator('[class*="tw-pending"]');
  await expect(underlined).toHaveText(said);
  await expect(workbench.annotations.getByRole('listitem').filter({ hasText: said })).toHaveCount(0);

  await letDiskGoOn();
  await expect(workbench.annotations.getByRole('listitem').filter({ hasText: said })).toHaveCount(1);
  await expect(underlined).toHaveCount(0);
  await expect(workbench.textbox(0).locator('.tw-annotated').filter({ hasText: said })).toHaveCount(1);
  await expect.poll(() => storedAnnotations(launched.project ?? '')).toMatchObject([{ anchor: { quote: said } }]);
});
