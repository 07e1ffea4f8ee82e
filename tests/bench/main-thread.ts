import { readFileSync } from 'node:fs';
import type { BenchedApp } from './pane-app.ts';

/** What the main thread of the window had so far, in milliseconds: a processor, and waiting for one. */
interface ThreadTime {
  readonly ran: number;
  readonly waited: number;
}

/** Null where the system does not tell. */
async function mainThreadTime({ app }: BenchedApp): Promise<ThreadTime | null> {
  const pid = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId());
  try {
    const numbers = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ').map(Number);
    return { ran: (numbers[0] ?? 0) / 1e6, waited: (numbers[1] ?? 0) / 1e6 };
  } catch {
    return null;
  }
}

/**
 * Does something and tells how long the main thread of the window ran and how long it waited for a processor meanwhile:
 * on a busy machine the first is what the window costs, the second what the others cost it.
 */
export async function withThreadTime<Value>(
  started: BenchedApp,
  work: () => Promise<Value>,
): Promise<Value & { readonly mainThread: ThreadTime | null }> {
  const before = await mainThreadTime(started);
  const value = await work();
  const after = await mainThreadTime(started);
  const mainThread =
    before && after
      ? { ran: Math.round(after.ran - before.ran), waited: Math.round(after.waited - before.waited) }
      : null;
  return { ...value, mainThread };
}
