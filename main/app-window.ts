import { BrowserWindow, nativeTheme } from 'electron';
import windowStateKeeper from 'electron-window-state';
import type { Dialogs } from './dialogs.ts';
import { log } from './log.ts';

/** What a window needs to be made. */
export interface WindowParts {
  /** Path of the preload script. */
  readonly preload: string;
  /** Zoom factor of the page, asked for whenever it is loaded. */
  readonly zoom: () => number;
  readonly dialogs: Dialogs;
}

/** Makes the window, where and as large as it was left. It shows itself once its page is painted. */
export function createAppWindow({ preload, zoom, dialogs }: WindowParts): BrowserWindow {
  const bounds = windowStateKeeper({ defaultWidth: 1440, defaultHeight: 900 });
  const window = new BrowserWindow({
    ...placeOf(bounds),
    width: bounds.width,
    height: bounds.height,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Tagwerk',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#ffffff',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
    },
  });
  window.once('ready-to-show', () => {
    // Only now, as restoring a maximised window shows it.
    bounds.manage(window);
    window.show();
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.webContents.on('did-finish-load', () => window.webContents.setZoomFactor(zoom()));
  reloadWhenBroken(window, dialogs);
  return window;
}

function placeOf(bounds: windowStateKeeper.State): { x?: number; y?: number } {
  const { x, y } = bounds as Partial<windowStateKeeper.State>;
  return x === undefined || y === undefined ? {} : { x, y };
}

/** All work is in main, so a page that crashed or hangs can be loaded anew without loss. */
function reloadWhenBroken(window: BrowserWindow, dialogs: Dialogs): void {
  let isKilled = false;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (isKilled || reason === 'clean-exit' || window.isDestroyed()) return;
    log.error(`The window's process is gone: ${reason} (${exitCode})`);
    const { words } = dialogs;
    void dialogs
      .ask(words.windowStopped, words.nothingLost, [words.reload, words.close], 1, `${reason} (${exitCode})`)
      .then((choice) => {
        if (window.isDestroyed()) return;
        if (choice === 0) window.webContents.reload();
        else window.destroy();
      });
  });
  window.on('unresponsive', () => {
    log.warn('The window does not respond');
    const { words } = dialogs;
    void dialogs
      .ask(words.windowHangs, words.nothingLost, [words.reload, words.wait], 1, 'unresponsive')
      .then((choice) => {
        if (choice !== 0 || window.isDestroyed()) return;
        // A page that hangs would never get round to reloading.
        isKilled = true;
        window.webContents.forcefullyCrashRenderer();
        isKilled = false;
        window.webContents.reload();
      });
  });
}
