import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StartState } from '../../core/protocol/contract.ts';
import { copyCorpus, electronPath, freshFolder, repository, test, type LaunchedApp } from '../harness/launch-app.ts';
import { WorkbenchPage } from '../harness/workbench-page.ts';

function startState({ page }: LaunchedApp): Promise<StartState> {
  return page.evaluate(() => window.tagwerk.request('app:start', {}));
}

test('opens the bundled project at the first start', async ({ launch }) => {
  const launched = await launch({ project: null });
  expect((await startState(launched)).project?.folder).toBe(repository);
  expect((await startState(launched)).project?.texts).toHaveLength((await readdir(join(repository, 'corpus'))).length);
});

test('opens the folder named on the command line, and again at the next start', async ({ launch }) => {
  const first = await launch();
  expect((await startState(first)).project?.folder).toBe(first.project);
  await expect
    .poll(() => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
    .toBe('news – Tagwerk');
  expect(await first.close()).toBe(0);

  const second = await launch({ project: null, userData: first.userData });
  const state = await startState(second);
  expect(state.project?.folder).toBe(first.project);
  expect(state.settings.recentProjects).toEqual([first.project]);
});

test('opens the project around a text named on the command line, and shows the text', async ({ launch }) => {
  const project = await copyCorpus();
  await mkdir(join(project, 'annotations'));
  const text = (await readdir(join(project, 'corpus'))).sort().at(-1) ?? '';
  const launched = await launch({ project: join(project, 'corpus', text) });
  expect((await startState(launched)).project?.folder).toBe(project);
  await expect(new WorkbenchPage(launched.page).textbox(0)).toContainText('Мы знаем, в каких товарах');
});

test('shows its window, and why, when the project is not there', async ({ launch }) => {
  const missing = join(await freshFolder('missing'), 'nowhere');
  const launched = await launch({ project: missing });
  await expect
    .poll(() => launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
  await expect(launched.page.getByText('The project could not be opened.')).toBeVisible();
  expect((await startState(launched)).project).toBeNull();
});

test('starts with the settings that are sound when the settings file is damaged', async ({ launch }) => {
  const userData = await freshFolder('user-data');
  await writeFile(join(userData, 'settings.json'), '{"theme":"dark","zoom":"large","analyst":"Ada"');
  const launched = await launch({ userData });
  expect((await startState(launched)).settings.theme).toBe('system');
  const kept = (await readdir(userData)).filter((name) => name.startsWith('settings.json.broken-'));
  expect(kept).toHaveLength(1);
  expect(await readFile(join(userData, kept[0] ?? ''), 'utf8')).toContain('"analyst":"Ada"');
});

test('a second start hands its project to the first and ends', async ({ launch }) => {
  const first = await launch();
  const other = await copyCorpus();
  const second = spawn(electronPath(), [repository, other, `--user-data-dir=${first.userData}`], { stdio: 'ignore' });
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
  await expect.poll(async () => (await startState(first)).project?.folder).toBe(other);
});

test('two starts with user data of their own do not disturb each other', async ({ launch }) => {
  const first = await launch();
  const second = await launch();
  expect((await startState(first)).project?.folder).toBe(first.project);
  expect((await startState(second)).project?.folder).toBe(second.project);
});

test('remembers the size of the window', async ({ launch }) => {
  const first = await launch();
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1000, 700));
  await expect.poll(() => sizeOf(first)).toEqual([1000, 700]);
  await expect.poll(() => first.page.evaluate(() => innerWidth)).toBeLessThanOrEqual(1000);
  expect(await first.close()).toBe(0);

  const second = await launch({ userData: first.userData });
  await expect.poll(() => sizeOf(second)).toEqual([1000, 700]);
});

/** Width and height of the window in pixels, as main knows them. */
function sizeOf(launched: LaunchedApp): Promise<number[] | undefined> {
  return launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize());
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`quits in order on ${signal}`, async ({ launch }) => {
    const { process: child } = await launch();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    expect(await ended).toBe(0);
  });
}
