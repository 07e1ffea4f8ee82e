import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { UserError, inform } from './say.mjs';

/** Debian's packages with the libraries Electron needs; newer releases renamed some for 64-bit time. */
const libraryPackages = [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1']];
const displayPackages = [['xvfb']];

/**
 * Makes sure that the libraries Electron needs are there, and a virtual display server on machines without a display.
 * As root on a system with apt it installs what is missing and says so; otherwise it throws a UserError with the one
 * command to run. A missing display server is an error only where `needsDisplay` says so: a caller may bring its own.
 * @param {string} executable
 * @param {{ needsDisplay: boolean }} options
 */
export async function ensureSystemLibraries(executable, { needsDisplay }) {
  const missing = await missingLibraries(executable);
  const lacksDisplay = !hasDisplay() && findProgram('Xvfb') === null;
  if (missing.length === 0 && !lacksDisplay) return;
  const wanted = [...(missing.length > 0 ? libraryPackages : []), ...(lacksDisplay ? displayPackages : [])];
  const purpose = [...missing, ...(lacksDisplay ? ['Xvfb'] : [])].join(' ');
  if (findProgram('apt-get') !== null && process.getuid?.() === 0) {
    await installPackages(wanted, purpose);
    const stillMissing = await missingLibraries(executable);
    if (stillMissing.length === 0) return;
    throw new UserError(
      `Electron needs libraries that this system still lacks: ${stillMissing.join(' ')}. Install them and try again.`,
    );
  }
  if (missing.length > 0 || needsDisplay) throw new UserError(await adviceFor(wanted, purpose));
}

/** True where windows can be shown. */
export function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return Boolean(DISPLAY || WAYLAND_DISPLAY) || process.platform !== 'linux';
}

/**
 * Full path of a program, also of one in a folder for administrators that is not in everybody's PATH.
 * @param {string} name
 */
export function findProgram(name) {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/sbin', '/bin', '/sbin'];
  return (
    folders
      .filter((folder) => folder !== '')
      .map((folder) => `${folder}/${name}`)
      .find((path) => existsSync(path)) ?? null
  );
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const output = await run('ldd', [executable]).catch((error) => {
    throw new UserError(`The libraries of ${executable} could not be looked up: ${error.message}`);
  });
  return output
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0] ?? '');
}

/**
 * @param {string[][]} wanted each with its possible names
 * @param {string} purpose
 */
async function installPackages(wanted, purpose) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env: environment });
  const names = await presentNames(wanted);
  inform(`This system lacks ${purpose}: installing ${names.join(' ')} with apt-get.`);
  const options = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', ['install', ...options, ...names], { env: environment }).catch((error) => {
    throw new UserError(`Installing ${names.join(' ')} failed. ${error.message}`);
  });
}

/** @param {string[][]} wanted */
async function presentNames(wanted) {
  return Promise.all(
    wanted.map(async (names) => {
      for (const name of names) {
        const isPresent = await run('apt-cache', ['show', name]).then(
          (text) => text.includes('Package:'),
          () => false,
        );
        if (isPresent) return name;
      }
      return names.at(-1) ?? '';
    }),
  );
}

/**
 * @param {string[][]} wanted
 * @param {string} purpose
 */
async function adviceFor(wanted, purpose) {
  if (findProgram('apt-get') === null) {
    return `Electron needs what this system lacks: ${purpose}. Install it with the system's package manager and try again.`;
  }
  const names = await presentNames(wanted);
  return `This system lacks ${purpose}. Run this once, then try again:\n  sudo apt-get update && sudo apt-get install --no-install-recommends ${names.join(' ')}`;
}
