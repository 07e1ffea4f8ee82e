/* Runs inside Electron, copied there by electron-registry-copy.mjs: loads the app folder given on the command line. */
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** @returns {string | null} the first argument that is neither an option nor an option's value */
function appFolder() {
  for (let index = 1; index < process.argv.length; index += 1) {
    const argument = process.argv[index] ?? '';
    if (argument === '-r' || argument === '--require') {
      const length = process.argv.length;
      index += 1;
      require(resolve(process.argv[index] ?? ''));
      // A preloaded module may take arguments away: then what is left is read from its start.
      if (process.argv.length !== length) index = 0;
    } else if (!argument.startsWith('-')) return resolve(argument);
  }
  return null;
}

async function loadApp() {
  const folder = appFolder();
  if (folder === null) throw new Error('Name the folder of the app to run.');
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const loader =
    /** @type {import('electron').App & { setVersion(version: string): void, setAppPath(path: string): void }} */ (app);
  loader.setName(manifest.productName ?? manifest.name);
  loader.setVersion(manifest.version);
  loader.setAppPath(folder);
  await import(pathToFileURL(join(folder, manifest.main)).href);
}

try {
  // Awaited here, as Electron holds back `ready` until this module is done: apps set things up before it.
  await loadApp();
} catch (error) {
  console.error(error);
  app.exit(1);
}
