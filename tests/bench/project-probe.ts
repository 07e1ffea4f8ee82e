import { app, type BrowserWindow, type WebContents } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type {} from '../../renderer/window.d.ts';

/*
 * Loaded by Electron before the app (`-r`), so that it sees all of the start without a driver that holds it up: notes
 * when the window shows, opens a text by a click, waits until threads have found everything, writes the figures, closes.
 * PROBE_RESULT: file for the figures; PROBE_STARTED: when the process was started; PROBE_CORPUS: folder of the texts,
 * empty where there is but a bare window to wait for.
 */

/** Milliseconds unless named otherwise. */
export interface ProbeFigures {
  readonly startToWindow: number;
  /** From the start until the list of texts is painted; of a bare window until its page is. */
  readonly startToList: number;
  /** From the window showing until the list is painted, and until a text clicked in it stands in a pane. */
  readonly windowToList: number;
  readonly windowToText: number;
  /** From the click to the text in the pane. */
  readonly clickToText: number;
  readonly startToAllFound: number;
  readonly mainBlocked: { readonly untilWindow: number; readonly untilText: number; readonly untilAllFound: number };
  readonly longestWindowTask: number;
  /** When since the navigation the longest tasks of the window began, and how long they took. */
  readonly windowTasks: readonly (readonly [start: number, duration: number])[];
  readonly groups: number;
  /** Share of the time they had work in which the main threads of main and the window got a processor; null where not known. */
  readonly ran: { readonly main: number | null; readonly window: number | null };
  readonly megabytes: number;
  readonly peakMegabytes: number;
  /** What main sent the window, by name of the event: how often, and how long sending took at most. */
  readonly sent: Readonly<Record<string, { count: number; longest: number }>>;
}

const { PROBE_RESULT = '', PROBE_STARTED = '0', PROBE_CORPUS = '' } = process.env;
const startedAt = Number(PROBE_STARTED);
const delay = monitorEventLoopDelay({ resolution: 2 });
const sent: Record<string, { count: number; longest: number }> = {};
let suggestionsDone = false;
let peakMegabytes = 0;

// The app must find its command line as it would be without this.
process.argv.splice(process.argv.indexOf('-r'), 2);
delay.enable();

app.on('browser-window-created', (_event, window) => {
  watchSending(window.webContents);
  const shown = new Promise<number>((resolve) => window.once('show', () => resolve(Date.now())));
  const loaded = new Promise<void>((resolve) => window.webContents.once('did-finish-load', () => resolve()));
  void measure(window, shown, loaded).catch((error: unknown) => {
    writeFileSync(PROBE_RESULT, JSON.stringify({ error: String(error) }));
    app.exit(1);
  });
});

async function measure(window: BrowserWindow, shown: Promise<number>, loaded: Promise<void>): Promise<void> {
  const contents = window.webContents;
  const sampling = setInterval(() => (peakMegabytes = Math.max(peakMegabytes, megabytes())), 1_000);
  const [shownAt] = await Promise.all([shown, loaded]);
  const untilWindow = blocked();
  if (PROBE_CORPUS === '') {
    await inPage(contents, painted);
    write({ startToWindow: shownAt - startedAt, startToList: Date.now() - startedAt, megabytes: megabytes() });
    window.close();
    return;
  }
  const row = await inPage<{ textId: string; x: number; y: number }>(contents, findRow);
  const listAt = Date.now();
  const content = readFileSync(join(PROBE_CORPUS, row.textId), 'utf8');
  for (const type of ['mouseDown', 'mouseUp'] as const) {
    contents.sendInputEvent({ type, x: row.x, y: row.y, button: 'left', clickCount: 1 });
  }
  await inPage(contents, waitForText, content.slice(0, 60));
  const textAt = Date.now();
  const untilText = blocked();
  const groups = await untilAllFound(contents);
  const foundAt = Date.now();
  // The window takes in and paints what it was told last.
  await inPage(contents, painted);
  const untilAllFoundBlocked = blocked();
  const windowTasks = await inPage<[number, number][]>(contents, longTasks);
  const resting = megabytes();
  clearInterval(sampling);
  write({
    startToWindow: shownAt - startedAt,
    startToList: listAt - startedAt,
    windowToList: Math.max(0, listAt - shownAt),
    windowToText: Math.max(0, textAt - shownAt),
    clickToText: textAt - listAt,
    startToAllFound: foundAt - startedAt,
    mainBlocked: { untilWindow, untilText, untilAllFound: untilAllFoundBlocked },
    longestWindowTask: Math.max(0, ...windowTasks.map(([, duration]) => duration)),
    windowTasks,
    groups,
    ran: { main: shareRan(process.pid), window: shareRan(contents.getOSProcessId()) },
    megabytes: resting,
    peakMegabytes: Math.max(peakMegabytes, resting),
    sent,
  });
  window.close();
}

function write(figures: Partial<ProbeFigures>): void {
  writeFileSync(PROBE_RESULT, JSON.stringify(figures));
}

/** The longest time since the last call that main's event loop stood still. */
function blocked(): number {
  const longest = delay.max / 1e6;
  delay.reset();
  return Math.round(longest);
}

function shareRan(pid: number): number | null {
  try {
    const [ran = 0, waited = 0] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ').map(Number);
    return Math.round((100 * ran) / (ran + waited)) / 100;
  } catch {
    return null;
  }
}

function megabytes(): number {
  const kilobytes = app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0);
  return Math.round(kilobytes / 1024);
}

function watchSending(contents: WebContents): void {
  const send = contents.send.bind(contents);
  contents.send = (name: string, ...payload: unknown[]): void => {
    const began = performance.now();
    send(name, ...payload);
    const entry = (sent[name] ??= { count: 0, longest: 0 });
    entry.count += 1;
    entry.longest = Math.max(entry.longest, Math.round(performance.now() - began));
    if (name !== 'analysis:progress') return;
    const { done, total } = payload[0] as { done: number; total: number };
    suggestionsDone = done === total;
  };
}

/** Gives the number of passage groups that the window has at the end. */
async function untilAllFound(contents: WebContents): Promise<number> {
  const openedAt = Date.now();
  while (Date.now() - openedAt < 400_000) {
    const state = await inPage<{ isComplete: boolean; groups: number }>(contents, groupState);
    // A small project may be through before its window listens.
    const isThrough = suggestionsDone || (!('analysis:progress' in sent) && Date.now() - openedAt > 5_000);
    if (state.isComplete && isThrough) return state.groups;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The threads did not come to an end.');
}

function inPage<Value>(contents: WebContents, work: (argument: string) => unknown, argument = ''): Promise<Value> {
  return contents.executeJavaScript(`(${work.toString()})(${JSON.stringify(argument)})`) as Promise<Value>;
}

/* What follows runs in the page: each function must stand alone. */

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

function findRow(): Promise<{ textId: string; x: number; y: number }> {
  const within = (root: ParentNode, selector: string): Element[] => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot, selector) : [])),
  ];
  return new Promise((resolve) => {
    const look = (): void => {
      const [list] = within(document, 'tw-text-list');
      const rows = list?.shadowRoot ? within(list.shadowRoot, 'li[data-row]') : [];
      const row = rows[4];
      const box = row?.getBoundingClientRect();
      if (!(row instanceof HTMLElement) || !box || box.height === 0) return void requestAnimationFrame(look);
      const textId = row.dataset['row'] ?? '';
      const found = { textId, x: Math.round(box.left + 40), y: Math.round(box.top + box.height / 2) };
      requestAnimationFrame(() => setTimeout(() => resolve(found), 0));
    };
    look();
  });
}

function waitForText(beginning: string): Promise<void> {
  const within = (root: ParentNode, selector: string): Element[] => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot, selector) : [])),
  ];
  return new Promise((resolve) => {
    const look = (): void => {
      const isThere = within(document, '.cm-content').some(({ textContent }) => textContent?.startsWith(beginning));
      if (isThere) requestAnimationFrame(() => setTimeout(resolve, 0));
      else requestAnimationFrame(look);
    };
    look();
  });
}

function groupState(): { isComplete: boolean; groups: number } {
  const bench = document.querySelector<
    HTMLElement & { workbench?: { groups: { all: unknown[]; areComplete: boolean } } }
  >('tw-app')?.workbench;
  return { isComplete: bench?.groups.areComplete ?? false, groups: bench?.groups.all.length ?? 0 };
}

function longTasks(): Promise<[number, number][]> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => finish(list.getEntries()));
    const finish = (entries: PerformanceEntryList): void => {
      observer.disconnect();
      const tasks = entries.map((entry): [number, number] => [Math.round(entry.startTime), Math.round(entry.duration)]);
      resolve(tasks.sort((left, right) => right[1] - left[1]).slice(0, 10));
    };
    observer.observe({ type: 'longtask', buffered: true });
    setTimeout(() => finish(observer.takeRecords()), 300);
  });
}
