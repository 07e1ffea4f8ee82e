/**
 * Calls once the next frame has been drawn, with all others that asked before it: what must not hold that frame up.
 * Behind everything else that waits, for it is nothing that anybody waits for.
 */
export function afterFrame(work: () => void): void {
  waiting.push(work);
  if (waiting.length > 1) return;
  requestAnimationFrame(() => {
    // What is asked for from here on belongs to a later frame.
    const drawn = waiting.splice(0);
    void scheduler.postTask(() => drawn.forEach((each) => each()), { priority: 'user-visible' });
  });
}

const waiting: (() => void)[] = [];
