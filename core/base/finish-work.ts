/** Does work that stops after small steps, to let others work, to its end without stopping; gives its result. */
export function finishWork<Value>(work: Generator<undefined, Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
