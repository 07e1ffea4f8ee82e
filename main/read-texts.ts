import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { succeed } from '../core/base/result.ts';
import { readText, type ProjectFolders } from './corpus-folder.ts';
import { loadedText, type LoadedText } from './loaded-text.ts';
import type { FromTextWorker, JobOutcome, TextJob, TextWorkerData } from './text-messages.ts';

/** Reads one text where it is called. */
export async function readJob(folders: ProjectFolders, job: TextJob): Promise<JobOutcome<LoadedText>> {
  return { ...job, result: await readText(folders, job.textId, job.overrides) };
}

/**
 * Reads texts in a thread, in their order, and tells of them a few at a time. Resolves once all that could be told was
 * told: a thread that fails leaves the rest out, and so does `signal`.
 */
export function readInThread(
  entry: string,
  data: TextWorkerData,
  onRead: (outcomes: readonly JobOutcome<LoadedText>[]) => void,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted || data.jobs.length === 0) return Promise.resolve();
  const worker = new Worker(entry, { workerData: data });
  const stop = (): void => void worker.terminate();
  signal.addEventListener('abort', stop, { once: true });
  return new Promise((resolve) => {
    worker.on('message', (outcomes: FromTextWorker) => {
      if (!signal.aborted) onRead(outcomes.map(asLoaded));
    });
    // The thread ends after a failure too.
    worker.on('error', () => {});
    worker.once('exit', () => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
  });
}

/** Reads texts one by one where it is called; others get their turn after each. */
export async function readInTurns(
  folders: ProjectFolders,
  jobs: readonly TextJob[],
  onRead: (outcomes: readonly JobOutcome<LoadedText>[]) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  for (const job of jobs) {
    if (signal.aborted) return;
    await onRead([await readJob(folders, job)]);
    await setImmediate();
  }
}

function asLoaded({ result, ...job }: JobOutcome): JobOutcome<LoadedText> {
  return { ...job, result: result.ok ? succeed(loadedText(result.value)) : result };
}
