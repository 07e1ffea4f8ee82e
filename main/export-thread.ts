import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { fail } from '../core/base/result.ts';
import { recordsOfState } from '../core/command/project-state.ts';
import type { ExportInput } from '../core/export/export-row.ts';
import type { ExportOptions } from '../core/export/export-options.ts';
import type { ReportMeta } from '../core/export/report.ts';
import type { ExportedFile, FromExportWorker, ToExportWorker } from './export-messages.ts';

/** Sending more at once would hold main up. */
const annotationsPerMessage = 1000;
const unitsPerMessage = 500_000;
/** So much of the time goes by until the thread has everything. */
const sendingShare = 0.15;

/** What is exported, and how. */
export interface ExportJob {
  readonly input: ExportInput;
  readonly options: ExportOptions;
  readonly meta: ReportMeta;
}

/**
 * Makes an export in a thread of its own, of the project as it is when this is called; main answers requests meanwhile.
 * `worker` is the path of the bundled worker, `tell` is told the share that is done, from 0 to 1. Fails with `cancelled`
 * when the signal says so.
 */
export async function exportInThread(
  worker: string,
  job: ExportJob,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<ExportedFile> {
  const messages = [...messagesOf(job)];
  const thread = new Worker(worker);
  // Listening would otherwise keep the program running.
  thread.unref();
  const stopped = new Promise<ExportedFile>((resolve, reject) => {
    thread.on('message', (message: FromExportWorker) => {
      if ('exported' in message) resolve(message.exported);
      else if (!signal.aborted) tell(sendingShare + (1 - sendingShare) * message.share);
    });
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The thread that exports ended (${code}).`)));
    signal.addEventListener('abort', () => resolve(fail('cancelled', 'Cancelled.')), { once: true });
  });
  // Whoever awaits it does so only once everything is sent.
  stopped.catch(() => undefined);
  try {
    for (const [position, message] of messages.entries()) {
      if (signal.aborted) break;
      thread.postMessage(message());
      await setImmediate();
      if (!signal.aborted) tell((sendingShare * (position + 1)) / messages.length);
    }
    return signal.aborted ? fail('cancelled', 'Cancelled.') : await stopped;
  } finally {
    void thread.terminate();
  }
}

/** The pieces of a project; the lists are those of now, and the records in them never change. */
function* messagesOf({ input, options, meta }: ExportJob): Iterable<() => ToExportWorker> {
  const { annotations, dismissals: _, ...records } = recordsOfState(input.state);
  let units = 0;
  let from = 0;
  for (const [position, text] of input.texts.entries()) {
    units += text.content.length;
    if (units < unitsPerMessage && position + 1 < input.texts.length) continue;
    const some = input.texts.slice(from, position + 1);
    yield () => ({ texts: some });
    from = position + 1;
    units = 0;
  }
  for (let first = 0; first < annotations.length; first += annotationsPerMessage) {
    yield () => ({ annotations: annotations.slice(first, first + annotationsPerMessage) });
  }
  yield () => ({ rest: { records, groups: input.groups ?? [], options, meta } });
}
