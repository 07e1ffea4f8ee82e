import { app, nativeTheme, session, type BrowserWindow } from 'electron';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { languageFor, type Language } from '../core/locale/languages.ts';
import type { Settings } from '../core/protocol/settings.ts';
import { guardContents, guardSession, refuseNetwork } from './app-guards.ts';
import { AppMenu } from './app-menu.ts';
import { appPage, easePolicyForDevServer, registerAppScheme, serveApp } from './app-protocol.ts';
import { askBeforeLoss, quitInOrder } from './app-quit.ts';
import { requestHandlers } from './app-requests.ts';
import { AppSession } from './app-session.ts';
import { createAppWindow } from './app-window.ts';
import { projectArgument, userDataArgument } from './arguments.ts';
import { Dialogs } from './dialogs.ts';
import { copyErrorDetails } from './app-error-details.ts';
import { WindowDoor } from './ipc.ts';
import { keepLogIn, log } from './log.ts';
import { nativeThemeOf } from './native-theme.ts';
import { SettingsFile } from './settings-file.ts';
import { ViewFiles } from './view-file.ts';

/** What a second start hands to the first. */
interface SecondStart {
  readonly project: string | null;
}

/** All that must be decided before Electron is ready. False when another run has the same user data: it takes over. */
function prepare(project: string | null): boolean {
  const userData = userDataArgument(process.argv, process.cwd());
  if (userData !== null) {
    app.setPath('userData', userData);
    app.setPath('sessionData', userData);
  }
  keepLogIn(app.getPath('userData'));
  refuseNetwork(app);
  registerAppScheme();
  const handed: SecondStart = { project };
  return app.requestSingleInstanceLock(handed);
}

async function run(project: string | null): Promise<void> {
  const userData = app.getPath('userData');
  const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  const page = devServer === undefined ? appPage : `${devServer.replace(/\/$/, '')}/`;
  const { file: settings, problem } = await SettingsFile.open(join(userData, 'settings.json'), defaultSettings());
  nativeTheme.themeSource = nativeThemeOf(settings.current.theme);

  let window: BrowserWindow | null = null;
  const language = (): Language => languageFor(settings.current.language, app.getPreferredSystemLanguages());
  const dialogs = new Dialogs(
    () => window,
    language,
    (report) => copyErrorDetails(report, work.folders?.folder ?? null),
  );
  const door = new WindowDoor([page], (error) => log.error(error));
  const work = new AppSession({
    settings,
    views: new ViewFiles(join(userData, 'views')),
    bundledProject: app.getAppPath(),
    workers: {
      textWorker: join(app.getAppPath(), 'out/main/text-worker.js'),
      suggestionWorker: join(app.getAppPath(), 'out/main/suggestion-worker.js'),
      passageWorker: join(app.getAppPath(), 'out/main/passage-worker.js'),
      searchWorker: join(app.getAppPath(), 'out/main/search-worker.js'),
    },
    announce: (name, payload) => door.announce(name, payload),
    onOpen: (folder) => app.addRecentDocument(folder),
    onChange: () => showState(),
  });
  const menu = new AppMenu({
    act: (actionId) => door.announce('action:chosen', { actionId }),
    openRecent: (folder) => void work.openAndTell(folder),
  });
  const showState = (): void => {
    const { theme, recentProjects, zoom, keys } = work.settings;
    const choice = work.settings.language;
    const { history, folders } = work;
    const { isPackaged } = app;
    const { platform } = process;
    menu.show({
      hasProject: folders !== null,
      history,
      theme,
      language: choice,
      speaks: language(),
      recentProjects,
      keys,
      isPackaged,
      platform,
    });
    const native = nativeThemeOf(theme);
    if (nativeTheme.themeSource !== native) nativeTheme.themeSource = native;
    window?.setTitle(folders ? `${folders.name} – Tagwerk` : 'Tagwerk');
    if (window && window.webContents.getZoomFactor() !== zoom) window.webContents.setZoomFactor(zoom);
  };

  app.on('web-contents-created', (_event, contents) => guardContents(contents, devServer === undefined ? [] : [page]));
  app.on('second-instance', (_event, _argv, _folder, handed) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    const second = (handed as SecondStart).project;
    if (second !== null) void work.openAndTell(second);
  });
  const quitting = quitInOrder(work);
  keepGoing(work);
  if (problem !== null) work.tell('warning', 'Some settings were reset.', problem);
  const started = work.start(project);

  await app.whenReady();
  guardSession(session.defaultSession, loadableFor(page, devServer));
  if (devServer === undefined) serveApp(session.defaultSession, join(app.getAppPath(), 'out/renderer'));
  else easePolicyForDevServer(session.defaultSession, devServer);
  door.serve(requestHandlers(work, dialogs, join(app.getAppPath(), 'out/main/export-worker.js')));
  const preload = join(app.getAppPath(), 'out/preload/preload.cjs');
  window = createAppWindow({ preload, zoom: () => work.settings.zoom, dialogs });
  window.on('closed', () => (window = null));
  askBeforeLoss(window, work, dialogs, quitting);
  door.admit(window.webContents);
  showState();
  const loaded = window.loadURL(`${page}index.html`).catch((error: unknown) => {
    // A page that a person closes before it is there has not failed.
    if (window !== null && !quitting.isUnderWay) throw error;
  });
  await Promise.all([loaded, started]);
}

function defaultSettings(): Settings {
  let analyst = '';
  try {
    analyst = userInfo().username;
  } catch {
    // A user id without an entry has no name; the person can set one.
  }
  return {
    theme: 'system',
    language: 'system',
    analyst: analyst.slice(0, 200) || 'analyst',
    zoom: 1,
    recentProjects: [],
  };
}

/** Beginnings of the addresses that may be loaded at all. Developer tools are part of Electron itself. */
function loadableFor(page: string, devServer: string | undefined): string[] {
  const socket = devServer === undefined ? [] : [page.replace(/^http/, 'ws')];
  return [page, ...socket, ...(app.isPackaged ? [] : ['devtools://'])];
}

const afterABug =
  'What was tagged is saved. If it happens again, start Tagwerk anew; the log (Help, Open Log Folder) says more.';

/** A bug in one place must not end the work in another: it is logged and told. */
function keepGoing(work: AppSession): void {
  const tell = (error: unknown): void => {
    log.error(error);
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    work.tell('error', 'Something went wrong inside Tagwerk.', `${message}\n${afterABug}`, { stack });
  };
  process.on('uncaughtException', tell);
  process.on('unhandledRejection', tell);
}

function failToStart(error: unknown): void {
  log.error('Tagwerk could not start', error);
  app.exit(1);
}

const project = projectArgument(process.argv, app.isPackaged, process.cwd());
try {
  if (prepare(project)) run(project).catch(failToStart);
  else app.exit(0);
} catch (error) {
  failToStart(error);
}
