import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { execFileSync, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type {} from '../../renderer/window.d.ts';

/** Folder of the built app. */
export const repository = resolve(import.meta.dirname, '../..');

export interface LaunchOptions {
  /** Folder or text to name on the command line; `null` names none. A fresh copy of the bundled corpus where left out. */
  readonly project?: string | null;
  /** Folder for user data; a fresh one where left out. */
  readonly userData?: string;
  /** Complaints on the console that the test is about; any other fails it. */
  readonly tolerate?: RegExp;
  readonly environment?: Readonly<Record<string, string>>;
  /** Starts as for somebody who has never seen the app: with the first hints. */
  readonly isFirstStart?: boolean;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The process of Electron; it stays readable after the app has ended. */
  readonly process: ChildProcess;
  readonly userData: string;
  readonly project: string | null;
  /** Warnings, errors and uncaught exceptions of the window so far. */
  readonly complaints: readonly string[];
  /** Addresses requested so far that are not the app's own. */
  readonly foreignRequests: readonly string[];
  /** Closes the window as a person would and waits for the end; checks that all was well. Gives the exit status. */
  close(): Promise<number | null>;
  /** Ends the app at once, as a power cut would, and removes nothing. */
  kill(): Promise<void>;
}

/** Every run starts in English, whatever language the machine speaks. */
const english = { LC_ALL: 'en_US.UTF-8', LANG: 'en_US.UTF-8', LANGUAGE: 'en_US:en' };

let executable: string | undefined;

/** Path of the Electron that runs the tests. */
export function electronPath(): string {
  const script = join(repository, 'scripts/electron.mjs');
  executable ??=
    process.env['TAGWERK_ELECTRON'] ?? execFileSync(process.execPath, [script, '--path'], { encoding: 'utf8' }).trim();
  return executable;
}

/**
 * Starts the Electron that runs the tests. It is named in the way in which Playwright looks for one itself: only then does
 * it hold the app back until it has attached itself. Attaching while the window's page is on its way may wait for ever.
 */
export function launchElectron(options: {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly timeout?: number;
}): Promise<ElectronApplication> {
  const executable = electronPath();
  if (process.platform === 'linux') process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dirname(executable);
  return _electron.launch({ ...options, args: [...options.args] });
}

/** A project of its own for a test: the bundled corpus in a fresh folder, nothing tagged. */
export async function copyCorpus(): Promise<string> {
  const project = join(await freshFolder('project'), 'news');
  await mkdir(project);
  await cp(join(repository, 'corpus'), join(project, 'corpus'), { recursive: true });
  return project;
}

/** An empty folder that the system's temporary folder holds; removed when the test run ends. */
export async function freshFolder(purpose: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `tagwerk-${purpose}-`));
  freshFolders.push(folder);
  return folder;
}
const freshFolders: string[] = [];

/** Settings of somebody who has used the app before, unless there are some. */
async function markHintsSeen(userData: string): Promise<void> {
  await writeFile(join(userData, 'settings.json'), '{ "areHintsSeen": true }', { flag: 'wx' }).catch(() => undefined);
}

/** Starts the built app in a real Electron and waits until its window shows. */
async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const project = options.project === undefined ? await copyCorpus() : options.project;
  const userData = options.userData ?? (await freshFolder('user-data'));
  if (options.isFirstStart !== true) await markHintsSeen(userData);
  const app = await launchElectron({
    args: [repository, ...(project === null ? [] : [project]), `--user-data-dir=${userData}`, '--lang=en-US'],
    env: { ...(process.env as Record<string, string>), ...english, ...options.environment },
  });
  const complaints: string[] = [];
  const foreignRequests: string[] = [];
  const context = app.context();
  context.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (webError) => complaints.push(String(webError.error())));
  context.on('request', (request) => {
    if (!/^(app:\/\/tagwerk\/|data:|devtools:)/.test(request.url())) foreignRequests.push(request.url());
  });
  // Kept, as Playwright forgets it when the app ends.
  const child = app.process();
  const ended = new Promise<number | null>((resolveEnd) => child.once('exit', resolveEnd));
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  // A page may be loaded before it is painted; what a test did to a window nobody sees yet would not be remembered.
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().every((window) => window.isVisible())),
    )
    .toBe(true);

  return {
    app,
    page,
    process: child,
    userData,
    project,
    complaints,
    foreignRequests,
    async close() {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((window) => window.close()));
      const status = await ended;
      expect(complaints.filter((complaint) => !options.tolerate?.test(complaint))).toEqual([]);
      if (!options.tolerate) expect(foreignRequests).toEqual([]);
      return status;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Playwright's test with `launch`: like `launchApp`, and what a test leaves open is closed and checked at its end. */
export const test = base.extend<{ launch: (options?: LaunchOptions) => Promise<LaunchedApp> }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants the fixtures used to be named by destructuring
  launch: async ({}, use) => {
    const launched: LaunchedApp[] = [];
    await use(async (options) => {
      const started = await launchApp(options);
      launched.push(started);
      return started;
    });
    for (const { process: child, close } of launched) {
      if (child.exitCode === null && child.signalCode === null) expect(await close()).toBe(0);
    }
    await Promise.all(freshFolders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
  },
});
