import { parentPort } from 'node:worker_threads';
import { suggest } from '../core/suggestion/suggest.ts';
import type { AnalysisJob } from './suggestion-pool.ts';

/* Entry of a worker thread: analyses one text after the other, as they are sent. */
parentPort?.on('message', ({ content, language }: AnalysisJob) => {
  parentPort?.postMessage(suggest(content, language));
});
