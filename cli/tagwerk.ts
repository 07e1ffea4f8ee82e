#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { checkStore } from '../main/check-store.ts';
import { readProject } from '../main/read-project.ts';
import { SuggestionPool } from '../main/suggestion-pool.ts';
import { exitCodes } from './output.ts';
import { runTagwerk } from './run.ts';
import { progressLine } from './progress-line.ts';
import { readVersion } from './version.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough (`| head`): nothing went wrong, and nobody is there to read more.
  if (error.code === 'EPIPE') process.exit(exitCodes.success);
  process.stderr.write(`tagwerk: standard output cannot be written: ${error.message}\n`);
  process.exit(exitCodes.failure);
});
process.stderr.on('error', () => undefined);

const worker = fileURLToPath(new URL('suggestion-worker.js', import.meta.url));
// Results on the same terminal show by themselves how far things are.
const progress = process.stderr.isTTY && !process.stdout.isTTY ? progressLine(process.stderr) : null;

process.exitCode = await runTagwerk(
  process.argv.slice(2),
  {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    ...(progress && { progress }),
  },
  {
    readProject,
    checkStore,
    version: () => readVersion(import.meta.url),
    now: () => new Date(),
    startAnalyst: () => new SuggestionPool(worker, availableParallelism()),
    colour: process.stdout.isTTY && !process.env['NO_COLOR'],
  },
);
