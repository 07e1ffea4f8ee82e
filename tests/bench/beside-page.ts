import { elementsNamed, painted, pane, pause } from './page-parts.ts';

/* Runs inside the window of the app: changes something beside the text. */

/** A number in the heading of the list of annotations, or a row at its end. */
export type ChangeBeside = 'badge' | 'row';

/** Changes it so many times; gives the milliseconds of each, to the painted frame. */
export async function changeBeside(kind: ChangeBeside, rounds: number): Promise<number[]> {
  const list = elementsNamed('tw-annotation-list')[0]?.shadowRoot;
  const badge = list?.querySelector('.count');
  const row = list?.querySelector('[role=listitem], li');
  if (!badge || !row?.parentElement) throw new Error('There is no list of annotations.');
  const holder = row.parentElement;
  const words = badge.textContent;
  const copy = row.cloneNode(true);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await pause(25);
    const isFirst = round % 2 === 0;
    const startedAt = performance.now();
    if (kind === 'badge') badge.textContent = isFirst ? '10 of 12,345' : '11 of 12,345';
    else if (isFirst) holder.append(copy);
    else copy.parentNode?.removeChild(copy);
    times.push((await painted(() => true)) - startedAt);
  }
  badge.textContent = words;
  copy.parentNode?.removeChild(copy);
  return times;
}

/** Takes the pane's text out of the window, or puts it back. */
export function hideText(isHidden: boolean): void {
  const body = pane().querySelector<HTMLElement>('.body');
  if (!body) throw new Error('There is no text in the pane.');
  body.style.display = isHidden ? 'none' : '';
}
