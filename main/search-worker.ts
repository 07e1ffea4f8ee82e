import { parentPort } from 'node:worker_threads';
import { PatternRunner } from './pattern-runner.ts';
import type { SearchMessage } from './search-messages.ts';
import { SearchThread } from './search-thread.ts';

/* Entry of the thread that searches the texts of a project. The one for regular expressions lies beside it. */
const patterns = new PatternRunner(new URL('pattern-worker.js', import.meta.url));
const thread = new SearchThread((answer) => parentPort?.postMessage(answer), patterns);
parentPort?.on('message', (message: SearchMessage) => thread.take(message));
