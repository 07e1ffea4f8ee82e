/** How work is cut into slices. */
export interface Slicing {
  /** Milliseconds that a slice takes at most, and a step of the work more. */
  readonly budget: number;
  readonly now: () => number;
  /** Calls when others have had their turn. */
  readonly later: (work: () => void) => void;
}

/** Slices that no frame waits for. */
export const betweenFrames: Slicing = {
  budget: 4,
  now: () => performance.now(),
  later: (work) => void setTimeout(work),
};

/**
 * Does work that stops after small steps: at once as much as one slice holds, the rest in later slices. `onDone` is told
 * of the result, and whether the first slice was enough. Gives what stops the work for good.
 */
export function workInSlices<Value>(
  work: Generator<undefined, Value>,
  { budget, now, later }: Slicing,
  onDone: (value: Value, isAtOnce: boolean) => void,
): () => void {
  let isStopped = false;
  const goOn = (isFirst: boolean): void => {
    if (isStopped) return;
    const end = now() + budget;
    for (let step = work.next(); ; step = work.next()) {
      if (step.done === true) return onDone(step.value, isFirst);
      if (now() >= end) return later(() => goOn(false));
    }
  };
  goOn(true);
  return () => {
    isStopped = true;
  };
}
