import { setImmediate } from 'node:timers/promises';

/**
 * Does work that stops after small steps, in slices of so many milliseconds, between which others have their turn. Null
 * when it was no longer wanted after one of those.
 */
export async function workInTurns<Value>(work: Generator<undefined, Value>, slice: number): Promise<Value>;
export async function workInTurns<Value>(
  work: Generator<undefined, Value>,
  slice: number,
  isWanted: () => boolean,
): Promise<Value | null>;
export async function workInTurns<Value>(
  work: Generator<undefined, Value>,
  slice: number,
  isWanted: () => boolean = () => true,
): Promise<Value | null> {
  for (let end = performance.now() + slice; ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    await setImmediate();
    if (!isWanted()) return null;
    end = performance.now() + slice;
  }
}
