import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { compilePattern, findPattern } from '../core/search/find-pattern.ts';
import type { PatternAnswer, PatternMessage } from './search-messages.ts';

/* Entry of the thread that runs regular expressions, so that one that never ends can be ended with it. */

const contents = new Map<string, string>();
let newestRun = 0;

async function run(message: Extract<PatternMessage, { type: 'run' }>): Promise<void> {
  const { runId, source, matchCase, textIds } = message;
  const answer = (made: PatternAnswer): void => parentPort?.postMessage(made);
  const pattern = compilePattern(source, matchCase);
  answer({ type: 'started', runId });
  let restedAt = performance.now();
  for (const textId of pattern.ok ? textIds : []) {
    const content = contents.get(textId);
    const places = pattern.ok && content !== undefined ? findPattern(content, pattern.value) : null;
    if (places && places.length > 0) answer({ type: 'matches', runId, textId, places });
    if (performance.now() - restedAt < 15) continue;
    await setImmediate();
    if (newestRun !== runId) return;
    restedAt = performance.now();
  }
  answer({ type: 'ended', runId });
}

parentPort?.on('message', (message: PatternMessage) => {
  if (message.type === 'set') contents.set(message.textId, message.content);
  else if (message.type === 'remove') contents.delete(message.textId);
  else if (message.type === 'stop') newestRun = 0;
  else {
    newestRun = message.runId;
    void run(message);
  }
});
