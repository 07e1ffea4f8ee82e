import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runtimeCache } from './folders.mjs';

const electronPackage = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
/** How long a download may bring nothing at all before it counts as out of reach. */
const patience = 45_000;

/** @typedef {import('./electron.mjs').Runtime} Runtime */

/**
 * The Electron that the `electron` package has downloaded, if it is complete and of the package's own version.
 * @returns {Runtime | null}
 */
export function installedOfficial() {
  try {
    const version = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;
    const installed = readFileSync(join(electronPackage, 'dist/version'), 'utf8').trim().replace(/^v/, '');
    const executable = join(electronPackage, 'dist', readFileSync(join(electronPackage, 'path.txt'), 'utf8'));
    if (installed !== version || !existsSync(executable)) return null;
    return { executable, origin: `official ${version}`, kind: 'official' };
  } catch {
    return null;
  }
}

/**
 * Runs the electron package's own download, which honours ELECTRON_MIRROR and checks the archive. It is given up when
 * nothing arrives for a while, so that a firewall that swallows packets costs a minute and not a quarter of an hour.
 * @returns {Promise<{ runtime: Runtime, reason: '' } | { runtime: null, reason: string }>}
 */
export async function downloadOfficial() {
  await mkdir(runtimeCache, { recursive: true });
  const arrivals = await mkdtemp(join(runtimeCache, 'download-'));
  try {
    const child = spawn(process.execPath, [join(electronPackage, 'install.js')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TMPDIR: arrivals, TEMP: arrivals, TMP: arrivals, ELECTRON_GET_NO_PROGRESS: '1' },
    });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    /** @type {Promise<number | null>} */
    const ended = new Promise((resolve) => child.on('error', () => resolve(null)).on('close', resolve));
    const isInTime = await endedWhileArriving(ended, [arrivals, join(electronPackage, 'dist')]);
    if (!isInTime) child.kill('SIGKILL');
    await ended;
    const runtime = installedOfficial();
    if (runtime) return { runtime, reason: '' };
    return { runtime: null, reason: isInTime ? reasonIn(errors) : `nothing arrived for ${patience / 1000} seconds` };
  } finally {
    await rm(arrivals, { recursive: true, force: true });
  }
}

/**
 * True when the process ended, false when the folders stopped growing before that.
 * @param {Promise<unknown>} ended
 * @param {string[]} folders
 */
async function endedWhileArriving(ended, folders) {
  let size = 0;
  let lastGrowth = Date.now();
  for (;;) {
    const hasEnded = await Promise.race([ended.then(() => true), wait(500, false)]);
    if (hasEnded) return true;
    const sizes = await Promise.all(folders.map(sizeOf));
    const now = sizes.reduce((sum, one) => sum + one, 0);
    if (now !== size) lastGrowth = Date.now();
    size = now;
    if (Date.now() - lastGrowth > patience) return false;
  }
}

/** @param {string} folder */
async function sizeOf(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        (file) => file.size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, one) => sum + one, 0);
}

/** @param {string} errors what the download printed: its last cause says most */
function reasonIn(errors) {
  const code = /\b(E[A-Z]{4,}[A-Z_]*)\b/.exec(errors)?.[1];
  const line = errors.split('\n').find((one) => one.trim() !== '') ?? 'no reason given';
  return [line.trim().replace(/^\w*Error: /, ''), code].filter((part) => part !== undefined).join(', ');
}
