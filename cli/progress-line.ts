/** Where a progress line is written: a terminal. */
interface Terminal {
  write(text: string): unknown;
}

const between = 100;

/**
 * Says how far long work is on one line of a terminal, which it writes over each time and takes away at the end. Work
 * that is done in a moment shows nothing.
 */
export function progressLine(terminal: Terminal, now = (): number => performance.now()): Progress {
  let last = now();
  let isShown = false;
  return (done, total) => {
    if (done < total && now() - last < between) return;
    last = now();
    if (done < total) terminal.write(`\r\u001b[K${done} of ${total} texts`);
    else if (isShown) terminal.write('\r\u001b[K');
    isShown = done < total;
  };
}
type Progress = (done: number, total: number) => void;
