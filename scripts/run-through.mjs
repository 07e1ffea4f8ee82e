import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const forwarded = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program with our own terminal, hands signals on to it and gives the exit status that we should have: its own,
 * or 128 plus the signal that ended it. In a process group of its own it gets only the signals we hand on: one that a
 * terminal sends to the whole group would otherwise end an app's helper processes before the app can close in order.
 * @param {string} program
 * @param {string[]} args
 * @param {{ environment?: NodeJS.ProcessEnv, ownGroup?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function runThrough(program, args, { environment = process.env, ownGroup = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env: environment, detached: ownGroup });
    const handlers = forwarded.map((signal) => {
      const handler = () => void child.kill(signal);
      process.on(signal, handler);
      return () => process.off(signal, handler);
    });
    child.on('error', reject);
    child.on('exit', (status, signal) => {
      for (const remove of handlers) remove();
      resolve(status ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
