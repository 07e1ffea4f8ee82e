import { parentPort, workerData } from 'node:worker_threads';
import { succeed } from '../core/base/result.ts';
import { readText } from './corpus-folder.ts';
import type { JobOutcome, TextWorkerData } from './text-messages.ts';

/* Entry of a worker thread: reads and describes the texts that it is started with, then ends. */

/** Taking in more at once would hold main up, in UTF-16 code units; waiting for so much would leave the list bare, in ms. */
const unitsPerMessage = 300_000;
const longestWait = 100;

const { folders, jobs } = workerData as TextWorkerData;
let outcomes: JobOutcome[] = [];
let units = 0;
let sentAt = performance.now();

function send(): void {
  if (outcomes.length > 0) parentPort?.postMessage(outcomes);
  outcomes = [];
  units = 0;
  sentAt = performance.now();
}

for (const job of jobs) {
  const read = await readText(folders, job.textId, job.overrides);
  if (read.ok) {
    // What finds the paragraphs when it is asked cannot be sent.
    const { summary, content, paragraphHashes } = read.value;
    outcomes.push({ ...job, result: succeed({ summary, content, paragraphHashes }) });
    units += content.length;
  } else {
    outcomes.push({ ...job, result: read });
  }
  if (units >= unitsPerMessage || performance.now() - sentAt >= longestWait) send();
}
send();
