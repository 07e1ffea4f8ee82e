import type electronLog from 'electron-log/node';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Level = 'error' | 'warn' | 'info';

/** What is only told for later reading waits this long, in milliseconds, so that the window need not. */
const longestWait = 3_000;
const require = createRequire(import.meta.url);
let library: ReturnType<typeof electronLog.create> | null = null;
let file: string | null = null;
let waiting: unknown[][] = [];

/**
 * Log of the app's own doings: a file in the person's user data, warnings also on stderr. Never holds texts. Its library
 * takes longer to load than the rest of a start has time for, so that it is loaded for the first line that is written.
 */
export const log = {
  error: (...words: unknown[]): void => write('error', words),
  warn: (...words: unknown[]): void => write('warn', words),
  info: (...words: unknown[]): void => {
    if (waiting.length === 0) setTimeout(writeWaiting, longestWait).unref();
    waiting.push(words);
  },
};

/** Where the log is, in the person's user data. */
export function logFolder(userData: string): string {
  return join(userData, 'logs');
}

/** Starts writing the log below this folder. Before that only warnings appear, on stderr. */
export function keepLogIn(userData: string): void {
  file = join(logFolder(userData), 'main.log');
  process.once('exit', writeWaiting);
}

/** Writes what waits to be written. */
export function writeWaiting(): void {
  const lines = waiting;
  waiting = [];
  for (const words of lines) loaded().info(...words);
}

function write(level: Level, words: readonly unknown[]): void {
  writeWaiting();
  loaded()[level](...words);
}

function loaded(): NonNullable<typeof library> {
  if (library) return library;
  const { default: api } = require('electron-log/node') as { default: typeof electronLog };
  library = api.create({ logId: 'main' });
  const { transports } = library;
  const path = file;
  transports.file.level = path === null ? false : 'info';
  if (path !== null) transports.file.resolvePathFn = () => path;
  transports.console.level = 'warn';
  return library;
}
