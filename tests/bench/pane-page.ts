import { EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { editor, longestTaskSince, lookAnyway, paintedAfterChange, pane, pause } from './page-parts.ts';

/*
 * Runs inside the window of the app, beside its own code: notes when what was asked for is painted, and puts a bare
 * CodeMirror or plain paragraphs over the pane to be measured in the same place. Built and injected by the bench.
 */

type Spans = readonly { readonly start: number; readonly end: number; readonly codeId: string }[];

/** Milliseconds from the input to the painted frame, and the longest task of the main thread meanwhile and just after. */
export interface Measured {
  readonly ms: number;
  readonly longestTask: number;
}

const look = new CSSStyleSheet();
look.replaceSync(`
  #bench-stage { position: fixed; z-index: 100; overflow: auto; background: Canvas; }
  #bench-stage .cm-editor { height: 100%; }
  #bench-stage .cm-scroller { overflow: auto; }
  #bench-start { position: fixed; z-index: 101; top: 0; left: 0; width: 30px; height: 30px; }
  #bench-stage p { margin: 0 0 0.3em; padding: 0 16px 0 8px; overflow-wrap: anywhere; }
  .bench-quote { background: rgb(0 90 200 / 20%); border-bottom: 2px solid rgb(0 90 200); }
  .bench-claim { background: rgb(200 90 0 / 20%); border-bottom: 2px solid rgb(200 90 0); }
  .bench-duplicate { background: rgb(0 150 60 / 20%); border-bottom: 2px solid rgb(0 150 60); }
`);
document.adoptedStyleSheets.push(look);

/** Waits for an input of this kind, then for the condition, and some more for what is done later on. */
async function measure(type: 'click' | 'keydown', holds: () => boolean, settling: number): Promise<Measured> {
  let startedAt = Infinity;
  const start = ({ timeStamp }: Event): void => {
    startedAt = timeStamp;
    lookAnyway();
  };
  window.addEventListener(type, start, { capture: true, once: true });
  const ms = (await paintedAfterChange([document.body, pane()], () => startedAt < Infinity && holds())) - startedAt;
  await pause(settling);
  return { ms, longestTask: longestTaskSince(startedAt) };
}

let waiting: Promise<Measured> | null = null;

/** Gives what was being waited for. */
export function outcome(): Promise<Measured> {
  if (!waiting) throw new Error('Nothing was to be measured.');
  return waiting;
}

/** The next click opens a text: it is there when its first words and an annotation are. */
export function expectText(words: string): void {
  const root = pane();
  waiting = measure(
    'click',
    () =>
      root.querySelector('.cm-line')?.textContent.startsWith(words) === true &&
      root.querySelector('.tw-annotated') !== null,
    600,
  );
}

/** The span that is outlined as the focused one, as `start-end`; empty where none is. */
function outlined(): string {
  return pane().querySelector<HTMLElement>('.tw-focused')?.dataset['span'] ?? '';
}

let keeping: Promise<Measured> | null = null;

/** Gives when the annotation that was made last was drawn as one that is in the journal, and had the focus. */
export function kept(): Promise<Measured> {
  if (!keeping) throw new Error('No annotation was to be made.');
  return keeping;
}

/** The words under the marks of what was tagged and is not in the journal yet, without white space. */
function pendingWords(): string {
  const marks = [...pane().querySelectorAll('.tw-annotated')];
  const pending = marks.filter(({ className }) => className.includes('tw-pending'));
  return pending
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s/gu, '');
}

/** The next key tags what is selected: it is done when all of it is marked, and kept when it is an annotation with the focus. */
export function expectAnnotation(): void {
  const { state } = editor();
  const { from, to } = state.selection.main;
  const words = state.sliceDoc(from, to);
  const start = from + words.length - words.trimStart().length;
  const span = `${start}-${start + words.trim().length}`;
  const marked = words.replace(/\s/gu, '');
  let startedAt = 0;
  window.addEventListener('keydown', ({ timeStamp }) => (startedAt = timeStamp), { capture: true, once: true });
  const isKept = (): boolean => outlined() === span;
  waiting = measure('keydown', () => pendingWords() === marked || isKept(), 0);
  keeping = waiting.then(async (shown) => {
    if (isKept()) return shown;
    const ms = (await paintedAfterChange([pane()], isKept)) - startedAt;
    return { ms, longestTask: longestTaskSince(startedAt) };
  });
}

/** The next key moves the focus. */
export function expectFocusMoved(): void {
  const before = outlined();
  waiting = measure('keydown', () => outlined() !== before && outlined() !== '', 0);
}

/** The next key does nothing but change a point of the page: what a key and a frame cost by themselves. */
export function expectFrame(): void {
  waiting = measure('keydown', () => true, 0);
}

let stage: HTMLElement | null = null;
let start: HTMLButtonElement | null = null;

/** A button that puts something in place of the pane's text when it is clicked. */
function prepare(build: (parent: HTMLElement) => void, holds: (parent: HTMLElement) => boolean): void {
  clear();
  const host = pane().querySelector('.text');
  const text = host?.querySelector('.cm-content');
  if (!host || !text) throw new Error('There is no text in the pane.');
  const { left, top, width, height } = host.getBoundingClientRect();
  const { fontFamily, fontSize, lineHeight } = getComputedStyle(text);
  const parent = document.createElement('div');
  parent.id = 'bench-stage';
  look.insertRule(
    `#bench-stage { left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px; font: ${fontSize} ${fontFamily}; }`,
    look.cssRules.length,
  );
  look.insertRule(
    `#bench-stage .cm-scroller, #bench-stage p { font: ${fontSize} / ${lineHeight} ${fontFamily}; }`,
    look.cssRules.length,
  );
  const button = document.createElement('button');
  button.id = 'bench-start';
  button.addEventListener('click', () => {
    build(parent);
    document.body.append(parent);
  });
  document.body.append(button);
  stage = parent;
  start = button;
  waiting = measure('click', () => parent.isConnected && holds(parent), 600);
}

/** Takes away what was put over the pane. */
export function clear(): void {
  const content = stage?.querySelector<HTMLElement>('.cm-content');
  if (content) EditorView.findFromDOM(content)?.destroy();
  stage?.remove();
  start?.remove();
  stage = null;
  start = null;
}

let text: { content: string; spans: Spans } = { content: '', spans: [] };

/** The text that baselines show, with its annotations. */
export function takeText(content: string, spans: Spans): void {
  text = { content, spans };
}

/** CodeMirror with nothing but the text and a mark per annotation. */
export function prepareBareEditor(): void {
  const { content, spans } = text;
  prepare(
    (parent) => {
      const marks = new Map(
        ['quote', 'claim', 'duplicate'].map((codeId) => [codeId, Decoration.mark({ class: `bench-${codeId}` })]),
      );
      const set = Decoration.set(
        spans.flatMap(({ start: from, end, codeId }) => marks.get(codeId)?.range(from, end) ?? []),
      );
      const extensions: Extension = [
        EditorState.readOnly.of(true),
        EditorView.lineWrapping,
        EditorView.decorations.of(set),
      ];
      new EditorView({ parent, state: EditorState.create({ doc: content, extensions }) });
    },
    (parent) => parent.querySelector('.cm-line [class^=bench]') !== null,
  );
}

/** A paragraph of the page for each of the text; nothing is marked. */
export function preparePlainText(): void {
  const { content } = text;
  prepare(
    (parent) => {
      for (const line of content.split('\n')) {
        if (line === '') continue;
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        parent.append(paragraph);
      }
    },
    () => true,
  );
}
