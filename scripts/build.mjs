import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { repository } from './folders.mjs';
import { runThrough } from './run-through.mjs';
import { UserError } from './say.mjs';

const sources = ['core', 'main', 'preload', 'renderer', 'cli', 'electron.vite.config.ts', 'package.json'];
const results = ['out/main/main.js', 'out/main/tagwerk.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** Path of electron-vite's program, which its package does not export. */
export const electronVite = join(
  dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')),
  'bin/electron-vite.js',
);

/** Builds the app unless what was built is newer than every source. */
export async function buildIfNeeded() {
  const built = await Promise.all(results.map((path) => modified(path).catch(() => 0)));
  const changed = await Promise.all(sources.map(newest));
  if (Math.max(...changed) < Math.min(...built)) return;
  const status = await runThrough(process.execPath, [electronVite, 'build', '--logLevel', 'warn']);
  if (status !== 0) throw new UserError('The app could not be built; see above.');
}

/** @param {string} path @returns {Promise<number>} */
async function newest(path) {
  if (!(await stat(join(repository, path))).isDirectory()) return modified(path);
  const entries = await readdir(join(repository, path), { recursive: true, withFileTypes: true });
  // Folders count too: removing a file changes only its folder.
  const times = entries.map((entry) =>
    modified(join(path, entry.parentPath.slice(join(repository, path).length), entry.name)),
  );
  return Math.max(await modified(path), ...(await Promise.all(times)));
}

/** @param {string} path */
async function modified(path) {
  return (await stat(join(repository, path))).mtimeMs;
}
