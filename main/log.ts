import electronLog from 'electron-log/node';
import { join } from 'node:path';

/** Log of the app's own doings: a file in the person's user data, warnings also on stderr. Never holds texts. */
export const log = electronLog.create({ logId: 'main' });

/** Where the log is, in the person's user data. */
export function logFolder(userData: string): string {
  return join(userData, 'logs');
}

/** Starts writing the log below this folder. Before that only warnings appear, on stderr. */
export function keepLogIn(userData: string): void {
  log.transports.file.resolvePathFn = () => join(logFolder(userData), 'main.log');
  log.transports.file.level = 'info';
}

log.transports.file.level = false;
log.transports.console.level = 'warn';
