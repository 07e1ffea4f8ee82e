import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError, inform } from './say.mjs';
import { findProgram, hasDisplay } from './system-libraries.mjs';

/**
 * A display for windows: the one there is, or a virtual one that lives until it is closed. Gives the environment for
 * the programs that shall use it. Xvfb is started directly and picks its own number, so that any number of them can
 * start at once and a signal meant for the program never hits its display first.
 * @returns {Promise<{ environment: NodeJS.ProcessEnv, isVirtual: boolean, close: () => Promise<void> }>}
 */
export async function openDisplay() {
  if (hasDisplay()) return { environment: process.env, isVirtual: false, close: async () => {} };
  const server = findProgram('Xvfb');
  if (server === null)
    throw new UserError('There is no display, and no Xvfb for a virtual one. Install the package xvfb.');
  const folder = await mkdtemp(join(tmpdir(), 'tagwerk-display-'));
  const authority = join(folder, 'authority');
  await writeFile(authority, authorityRecord(), { mode: 0o600 });
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-auth', authority];
  // A process group of its own: Ctrl+C in the terminal must reach the program only, which then closes its display.
  const child = spawn(server, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  const ended = new Promise((resolve) => child.on('error', resolve).on('exit', resolve));
  const stop = () => void child.kill();
  process.on('exit', stop);
  const number = await displayNumber(child, ended);
  inform(`No display here: using a virtual one (:${number}).`);
  return {
    environment: { ...process.env, DISPLAY: `:${number}`, XAUTHORITY: authority },
    isVirtual: true,
    async close() {
      process.off('exit', stop);
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<unknown>} ended
 * @returns {Promise<string>}
 */
async function displayNumber(child, ended) {
  const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const announced = new Promise((resolve) => {
    let text = '';
    pipe.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
      text += part;
      if (text.includes('\n')) resolve(text.trim());
    });
  });
  const number = await Promise.race([announced, ended.then(() => null)]);
  if (typeof number !== 'string') throw new UserError('The virtual display (Xvfb) could not be started.');
  return number;
}

/** An X authority file with one random cookie that is good for any display, in the format of xauth. */
function authorityRecord() {
  const anyHost = 0xffff;
  const fields = [Buffer.alloc(0), Buffer.alloc(0), Buffer.from('MIT-MAGIC-COOKIE-1'), randomBytes(16)];
  const counted = fields.flatMap((field) => [Buffer.from([field.length >> 8, field.length & 0xff]), field]);
  return Buffer.concat([Buffer.from([anyHost >> 8, anyHost & 0xff]), ...counted]);
}
