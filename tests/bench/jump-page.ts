import { beforePainting, editor } from './page-parts.ts';

/* Runs inside the window of the app: looks at every frame after a jump, right before it is painted. */

type Spans = readonly { readonly start: number; readonly end: number }[];

/** What the frames after an input showed, until some after the text had jumped. */
export interface Jumped {
  readonly frames: number;
  /** From the input to the first frame that shows the other place, in milliseconds. */
  readonly ms: number;
  /** Frames with a stretch of the pane without words, with other words than the text has there, without its marks. */
  readonly blank: number;
  readonly wrongWords: number;
  readonly wrongMarks: number;
}

type Fault = 'blank' | 'wrongWords' | 'wrongMarks';

/** So many characters away is another place. */
const far = 100_000;
/** So many frames are looked at once the other place is there. */
const framesAfter = 30;
/** Between two paragraphs there are less pixels without words than that. */
const widestGap = 60;

let text: { content: string; spans: Spans } = { content: '', spans: [] };
let longest = 0;

/** The text of the first pane, with its annotations by their beginnings. */
export function takeJumpText(content: string, spans: Spans): void {
  text = { content, spans };
  longest = Math.max(0, ...spans.map(({ start, end }) => end - start));
}

let waiting: Promise<Jumped> | null = null;

/** The next input of this kind makes the text jump. */
export function expectJump(type: 'keydown' | 'pointerdown'): void {
  waiting = new Promise((resolve) =>
    window.addEventListener(type, ({ timeStamp }) => void follow(timeStamp, resolve), { capture: true, once: true }),
  );
}

export function jumped(): Promise<Jumped> {
  if (!waiting) throw new Error('No jump was waited for.');
  return waiting;
}

/** What is wrong with what the pane shows now, for a text with these annotations; nothing is where all is well. */
export function faultsNow(spans: Spans = text.spans): readonly Fault[] {
  return look(spans).faults;
}

function follow(startedAt: number, resolve: (jumped: Jumped) => void): void {
  const before = look(text.spans).offset;
  const counts = { blank: 0, wrongWords: 0, wrongMarks: 0 };
  let frames = 0;
  let arrived: { ms: number; frame: number } | null = null;
  const next = (): void =>
    beforePainting(() => {
      const { offset, faults } = look(text.spans);
      frames += 1;
      for (const fault of faults) counts[fault] += 1;
      if (Math.abs(offset - before) > far) arrived ??= { ms: performance.now() - startedAt, frame: frames };
      const isOver = arrived ? frames >= arrived.frame + framesAfter : performance.now() - startedAt > 5_000;
      if (isOver) resolve({ frames, ms: arrived?.ms ?? NaN, ...counts });
      else next();
    });
  next();
}

/** The place of the first line in view, and what is wrong with those that are. */
function look(spans: Spans): { offset: number; faults: Fault[] } {
  const view = editor();
  const { content } = text;
  const box = view.scrollDOM.getBoundingClientRect();
  const faults = new Set<Fault>();
  let offset: number | null = null;
  let bottom = box.top;
  let end = 0;
  for (const line of view.contentDOM.querySelectorAll('.cm-line')) {
    const { top, bottom: lineBottom } = line.getBoundingClientRect();
    if (lineBottom <= box.top || top >= box.bottom) continue;
    const from = view.posAtDOM(line);
    const words = line.textContent;
    end = from + words.length;
    if (top - bottom > widestGap && from > 0) faults.add('blank');
    if (content.slice(from, end) !== words || (end < content.length && content[end] !== '\n')) faults.add('wrongWords');
    if (markedIn(line) !== annotatedIn(from, end, spans)) faults.add('wrongMarks');
    bottom = lineBottom;
    offset ??= from;
  }
  if (box.bottom - bottom > widestGap && end < content.length) faults.add('blank');
  return { offset: offset ?? 0, faults: [...faults] };
}

/** How many characters of a line are drawn as annotated. */
function markedIn(line: Element): number {
  return [...line.querySelectorAll('.tw-annotated')].reduce((sum, piece) => sum + piece.textContent.length, 0);
}

/** How many characters of a stretch have an annotation on them. */
function annotatedIn(from: number, to: number, spans: Spans): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) < from - longest) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  let covered = from;
  for (let index = low; index < spans.length; index += 1) {
    const { start, end } = spans[index] ?? { start: to, end: to };
    if (start >= to) break;
    const [first, last] = [Math.max(start, covered), Math.min(end, to)];
    count += Math.max(0, last - first);
    covered = Math.max(covered, last);
  }
  return count;
}
