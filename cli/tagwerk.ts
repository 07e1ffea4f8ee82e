#!/usr/bin/env node
import { checkStore } from '../main/check-store.ts';
import { readProject } from '../main/read-project.ts';
import { exitCodes } from './output.ts';
import { runTagwerk } from './run.ts';
import { readVersion } from './version.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough (`| head`): nothing went wrong, and nobody is there to read more.
  if (error.code === 'EPIPE') process.exit(exitCodes.success);
  process.stderr.write(`tagwerk: standard output cannot be written: ${error.message}\n`);
  process.exit(exitCodes.failure);
});
process.stderr.on('error', () => undefined);

process.exitCode = await runTagwerk(
  process.argv.slice(2),
  {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  },
  {
    readProject,
    checkStore,
    version: () => readVersion(import.meta.url),
    now: () => new Date(),
    colour: process.stdout.isTTY && !process.env['NO_COLOR'],
  },
);
