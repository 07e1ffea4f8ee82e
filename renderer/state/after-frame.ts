/** Calls once the next frame has been drawn, with all others that asked before it. */
export function afterFrame(work: () => void): void {
  waiting.push(work);
  if (waiting.length > 1) return;
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const each of waiting.splice(0)) each();
    }),
  );
}

const waiting: (() => void)[] = [];
