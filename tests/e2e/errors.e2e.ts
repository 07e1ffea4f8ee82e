import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolder, test, type LaunchedApp } from '../harness/launch-app.ts';

function clipboardOf({ app }: LaunchedApp): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

/** Chooses an entry of the native menu. */
async function choose({ app }: LaunchedApp, actionId: string): Promise<void> {
  await app.evaluate(({ Menu }, id) => {
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  }, actionId);
}

test('an error says what happened, and its details can be copied by mouse and by key', async ({ launch }) => {
  const missing = join(await freshFolder('missing'), 'nowhere');
  const launched = await launch({ project: missing });
  const { page } = launched;
  const notice = page.getByRole('alert').filter({ hasText: 'The project could not be opened.' });
  await expect(notice).toContainText('Check its name and place.');

  await notice.getByRole('button', { name: 'Copy details: The project could not be opened.' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('on the clipboard');
  const copied = await clipboardOf(launched);
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  expect(copied).toContain('The project could not be opened.');
  expect(copied).toContain('Code: not-found');
  expect(copied).toMatch(/^Time: \d{4}-\d\d-\d\dT/mu);
  expect(copied).toContain(`Tagwerk ${version}`);
  expect(copied).toMatch(/^Electron \d+\./mu);

  await launched.app.evaluate(({ clipboard }) => clipboard.writeText(''));
  await page.keyboard.press('Control+Shift+e');
  await expect.poll(() => clipboardOf(launched)).toBe(copied);
});

test('a bug in the window is told, with where it happened and without what it was about', async ({ launch }) => {
  const launched = await launch({ tolerate: /Der Minister/ });
  const { page } = launched;
  await expect(page.getByRole('list', { name: 'Texts', exact: true })).toBeVisible();
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('Nothing fits „Der Minister sprach lange“ here.');
    });
  });
  const notice = page.getByRole('alert').filter({ hasText: 'Something went wrong inside Tagwerk.' });
  await expect(notice).toContainText('What was tagged is saved.');
  await notice.getByRole('button', { name: /^Copy details/ }).press('Enter');
  await expect.poll(() => clipboardOf(launched)).toMatch(/Stack:\n\s+at /u);
  expect(await clipboardOf(launched)).not.toContain('Minister');
});

test('the folder of the log opens from the Help menu', async ({ launch }) => {
  const launched = await launch();
  const { app, page, userData } = launched;
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openPath = (path) => {
      opened.push(path);
      return Promise.resolve(opened.length === 1 ? '' : 'No application is registered');
    };
  });
  const openedPaths = (): Promise<string[]> =>
    app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
  await choose(launched, 'help.log');
  await expect.poll(openedPaths).toEqual([join(userData, 'logs')]);
  await expect.poll(() => readFile(join(userData, 'logs', 'main.log'), 'utf8')).toContain('Opened a project');

  await choose(launched, 'help.log');
  await expect(page.getByRole('alert').filter({ hasText: 'The log folder could not be shown.' })).toContainText(
    'Open it in your file manager',
  );
});

test('the dialog about a window that stopped copies its details, and asks again', async ({ launch }) => {
  const launched = await launch();
  const { app } = launched;
  await app.evaluate(({ BrowserWindow, dialog }) => {
    const asked: string[][] = [];
    Object.assign(globalThis, { asked });
    const answer = (_window: unknown, { buttons = [] }: Electron.MessageBoxOptions): unknown => {
      asked.push(buttons);
      return Promise.resolve({
        response: asked.length === 1 ? buttons.indexOf('Copy Details') : 0,
        checkboxChecked: false,
      });
    };
    Object.assign(dialog, { showMessageBox: answer });
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { asked: string[][] }).asked))
    .toEqual([
      ['Reload', 'Close', 'Copy Details'],
      ['Reload', 'Close', 'Copy Details'],
    ]);
  await expect
    .poll(() => clipboardOf(launched))
    .toMatch(/^The window stopped working\.\n.*is saved\..*\n\nCode: (crashed|killed)/u);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed()))
    .toBe(false);
});
