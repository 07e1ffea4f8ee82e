import { hostname } from 'node:os';
import { join } from 'node:path';
import { readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { errorCode } from './file-system.ts';

/** Folder that exists while a program has the project open for writing. */
export const lockName = '.lock';
/** Beside it, who that is. */
export const lockOwnerName = '.lock-owner.json';

const staleAfter = 10_000;
const triesForOwner = 5;

interface LockOwner {
  readonly who: string;
  readonly host: string;
  readonly process: number;
  readonly since: string;
}

export type LockOutcome =
  | { readonly state: 'locked'; release(): Promise<void> }
  | { readonly state: 'held'; readonly message: string }
  | { readonly state: 'impossible'; readonly error: unknown };

/**
 * Takes the project for this program. A lock whose owner ran on this machine and runs no more is taken over at once,
 * any other that was not renewed for ten seconds as well. `onLost` is called when somebody took the lock while we had
 * it, as after a long sleep of the machine.
 */
export async function lockProject(
  annotationsFolder: string,
  who: string,
  now: string,
  onLost: () => void,
): Promise<LockOutcome> {
  const ownerPath = join(annotationsFolder, lockOwnerName);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const release = await lock(annotationsFolder, {
        lockfilePath: join(annotationsFolder, lockName),
        stale: staleAfter,
        update: 3_000,
        onCompromised: onLost,
      });
      const owner: LockOwner = { who, host: hostname(), process: process.pid, since: now };
      // Who holds the lock is a courtesy to the others; the lock itself does not depend on it.
      await writeFile(ownerPath, `${JSON.stringify(owner, null, 2)}\n`).catch(() => {});
      return {
        state: 'locked',
        async release() {
          await rm(ownerPath, { force: true }).catch(() => {});
          await release().catch(() => {});
        },
      };
    } catch (error) {
      if (errorCode(error) !== 'ELOCKED') return { state: 'impossible', error };
      if (await takeFromDeadOwner(annotationsFolder, ownerPath)) continue;
      const owner = await readOwner(ownerPath);
      if (owner || attempt >= triesForOwner) return { state: 'held', message: heldBy(owner) };
      // The owner writes its name just after it has taken the lock.
      await setTimeout(100);
    }
  }
}

function heldBy(owner: LockOwner | null): string {
  const somebody = owner
    ? `${owner.who || 'Somebody'} on the computer ${owner.host} (process ${owner.process}, since ${minuteOf(owner.since)})`
    : 'Another program';
  return `${somebody} has this project open. It is shown here as it was saved last and cannot be changed. Close it there and open it again here to go on.`;
}

/** A time stamp as the clock here shows it, `2026-03-14 09:30`; one that is none as it stands. */
function minuteOf(since: string): string {
  const time = new Date(since);
  const two = (value: number): string => String(value).padStart(2, '0');
  return Number.isNaN(time.getTime())
    ? since
    : `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/**
 * Removes the lock of a program that was killed. The name of the owner is moved away first: of several programs that
 * find it dead only one can do so, and one that meets a new owner's name instead puts it back.
 */
async function takeFromDeadOwner(annotationsFolder: string, ownerPath: string): Promise<boolean> {
  const owner = await readOwner(ownerPath);
  if (!owner || !isDead(owner)) return false;
  const claimed = `${ownerPath}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  try {
    await rename(ownerPath, claimed);
    const taken = await readOwner(claimed);
    if (!taken || !isDead(taken)) {
      await rename(claimed, ownerPath);
      return false;
    }
    await rmdir(join(annotationsFolder, lockName));
    return true;
  } catch {
    return false;
  } finally {
    await rm(claimed, { force: true }).catch(() => {});
  }
}

function isDead(owner: LockOwner): boolean {
  if (owner.host !== hostname()) return false;
  try {
    process.kill(owner.process, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

async function readOwner(path: string): Promise<LockOwner | null> {
  try {
    const owner = JSON.parse(await readFile(path, 'utf8')) as Partial<LockOwner>;
    const isOwner = typeof owner.host === 'string' && Number.isInteger(owner.process) && (owner.process ?? 0) > 0;
    return isOwner ? ({ who: '', since: '', ...owner } as LockOwner) : null;
  } catch {
    return null;
  }
}
