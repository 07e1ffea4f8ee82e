import { elementsNamed, longestTaskSince, painted, pause } from './page-parts.ts';

/* Runs inside the window of the app: notes when a table shows what was asked for. */

/** Milliseconds from the input to the painted frame, and the longest task of the main thread meanwhile and just after. */
export interface TableMeasured {
  readonly ms: number;
  readonly longestTask: number;
  /** How many rows the table has then, headings of groups included. */
  readonly rows: number;
}

/** What the table has to show, apart from being another one than before. */
export interface TableExpectation {
  /** The kind of event that it begins with; `now` for what does not come by way of the window. */
  readonly event: 'keydown' | 'click' | 'input' | 'now';
  readonly rows?: number;
  /** Words of a cell. */
  readonly cell?: string;
  /** The column that it is sorted by: the drawn rows have to be in its order. */
  readonly sortedBy?: string;
  /** Whether it has headings of groups. */
  readonly isGrouped?: boolean;
}

const settling = 700;
const patience = 60_000;
const words = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

let view: Element | undefined;

/** Looked for in every frame: what is known is not searched the window for. */
function grid(): Element | null {
  if (!view?.isConnected) [view] = elementsNamed('tw-quotes-view');
  return view?.shadowRoot?.querySelector('[role=grid]') ?? null;
}

function rowCount(): number {
  return Number(grid()?.getAttribute('aria-rowcount') ?? 0) - 1;
}

function signature(): string {
  const found = grid();
  if (!found) return '';
  const rows = [...found.querySelectorAll('[data-row], .part')].map((row) => row.textContent);
  const sorted = [...found.querySelectorAll('[aria-sort]')].map((heading) => heading.getAttribute('aria-sort'));
  return JSON.stringify([rowCount(), rows, sorted]);
}

/** Empty cells come last; those of a column of numbers or days are in an order that their words do not tell. */
function isInOrder(found: Element, columnId: string): boolean {
  const headings = [...found.querySelectorAll('[role=columnheader]')];
  const place = headings.findIndex(({ textContent }) => textContent.replace(/[▲▼]/u, '').trim() === columnId);
  const direction = headings[place]?.getAttribute('aria-sort');
  if (direction !== 'ascending' && direction !== 'descending') return false;
  if (!['Passage', 'Speaker', 'Text', 'Form', 'Code'].includes(columnId)) return true;
  const cells = [...found.querySelectorAll<HTMLElement>('[data-row]')]
    .map((row) => ({
      top: row.offsetTop,
      text: row.querySelector(`[data-column="${place}"]`)?.textContent.trim() ?? '',
    }))
    .sort((one, other) => one.top - other.top)
    .map(({ text }) => text)
    .filter((text) => text !== '');
  const sign = direction === 'ascending' ? 1 : -1;
  return cells.every((text, index) => index === 0 || sign * words.compare(cells[index - 1] ?? '', text) <= 0);
}

function holds({ rows, cell, sortedBy, isGrouped }: TableExpectation): boolean {
  const found = grid();
  if (!found || found.getAttribute('aria-busy') === 'true') return false;
  if (rows === undefined ? found.querySelector('[data-row]') === null : rowCount() !== rows) return false;
  if (
    cell !== undefined &&
    ![...found.querySelectorAll('[role=gridcell]')].some(({ textContent }) => textContent.trim() === cell)
  )
    return false;
  if (isGrouped !== undefined && (found.querySelector('.part') !== null) !== isGrouped) return false;
  return sortedBy === undefined || isInOrder(found, sortedBy);
}

let waiting: Promise<TableMeasured> | null = null;

/** The next input of this kind is measured from: until the table shows something else that is as expected. */
export function expectTable(expectation: TableExpectation): void {
  const before = signature();
  let startedAt = expectation.event === 'now' ? performance.now() : Infinity;
  if (expectation.event !== 'now') {
    const start = ({ timeStamp }: Event): void => void (startedAt = timeStamp);
    window.addEventListener(expectation.event, start, { capture: true, once: true });
  }
  const isThere = (): boolean => startedAt < Infinity && holds(expectation) && signature() !== before;
  const late = pause(patience).then(() =>
    Promise.reject(new Error(`The table has not come to ${JSON.stringify(expectation)}.`)),
  );
  waiting = Promise.race([painted(isThere), late]).then(async (time) => {
    await pause(settling);
    return { ms: Math.round(time - startedAt), longestTask: longestTaskSince(startedAt), rows: rowCount() };
  });
}

/** Gives what was being waited for. */
export function tableOutcome(): Promise<TableMeasured> {
  if (!waiting) throw new Error('Nothing was to be measured.');
  return waiting;
}

/** Has main tag a passage of a text, as another part of the window would. */
export async function tagElsewhere(textId: string, start: number, end: number): Promise<void> {
  const span = { start, end };
  const answer = await window.tagwerk.request('command:run', {
    command: { type: 'annotate', codeId: 'quote', textId, span },
  });
  if (!answer.ok) throw new Error(answer.message);
}
