import { app, type BrowserWindow } from 'electron';
import type { AppSession } from './app-session.ts';
import type { Dialogs } from './dialogs.ts';
import { log } from './log.ts';

/** How long the app waits for the last writes when it is told to quit. */
const quitPatience = 10_000;

/** Whether the app is about to quit. */
export interface Quitting {
  isUnderWay: boolean;
  /** True when the system said so, which leaves no time for questions. */
  isOrdered: boolean;
}

/** Quits when the window is closed or the system asks, after everything is written; never hangs on the way. */
export function quitInOrder(work: AppSession): Quitting {
  const quitting: Quitting = { isUnderWay: false, isOrdered: false };
  let isClosing = false;
  app.on('before-quit', () => (quitting.isUnderWay = true));
  app.on('window-all-closed', () => app.quit());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      quitting.isOrdered = true;
      app.quit();
    });
  }
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    const overdue = setTimeout(() => {
      log.error('Quitting before everything was written: it took too long');
      app.exit(1);
    }, quitPatience);
    void work
      .close()
      .then(
        () => 0,
        (error: unknown) => {
          log.error('Closing the project failed', error);
          return 1;
        },
      )
      .then((status) => {
        clearTimeout(overdue);
        // Electron takes no second word about quitting while it still hands out the first.
        setImmediate(() => app.exit(status));
      });
  });
  return quitting;
}

/** While changes are in memory only, closing the window asks first: whoever closes it may not have seen the message. */
export function askBeforeLoss(window: BrowserWindow, work: AppSession, dialogs: Dialogs, quitting: Quitting): void {
  let isDecided = false;
  window.on('close', (event) => {
    const status = work.workspace?.status;
    if (isDecided || quitting.isOrdered || status?.state !== 'failed') return;
    event.preventDefault();
    quitting.isUnderWay = false;
    const { words } = dialogs;
    const buttons = [words.tryAgain, words.closeAndLose, words.cancel];
    void dialogs.ask(words.notSaved, status.message, buttons, 2, 'not-saved').then(async (choice) => {
      if (choice === 2 || window.isDestroyed()) return;
      if (choice === 0) await work.workspace?.retry();
      else isDecided = true;
      window.close();
    });
  });
}
