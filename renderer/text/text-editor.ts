import { search } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { Span } from '../../core/text/span.ts';
import type { Suggestion } from '../../core/suggestion/suggestion.ts';
import type { TextSummary } from '../../core/text/source-text.ts';
import type { PaneView } from '../../core/protocol/view-state.ts';
import type { Workbench } from '../state/workbench.ts';
import { annotationDecorations, type AnnotationSource } from './annotation-decorations.ts';
import { annotationSheet } from './annotation-sheet.ts';
import { annotationsUnder, nextToFocus } from './annotation-hits.ts';
import { differenceDecorations } from './difference-decorations.ts';
import { EditorHandle } from './editor-handle.ts';
import { FindPanel } from './find-panel.ts';
import { focusOutline } from './focus-outline.ts';
import { LaneBook } from './lane-book.ts';
import { lineDecorations } from './line-decorations.ts';
import { suggestionDecorations, suggestionsUnder, type SuggestionSource } from './suggestion-decorations.ts';
import { PlaceKeeper } from './place-keeper.ts';
import { readingExtensions } from './reading-extensions.ts';
import { Redrawing } from './redrawing.ts';

/** A colour for annotations whose code is not in the codebook. */
const unknownCodeColour = '#777777';

interface EditorOptions {
  readonly workbench: Workbench;
  readonly paneIndex: number;
  readonly summary: TextSummary;
  readonly content: string;
  readonly position: PaneView;
  /** The pane, its shadow root, and the element in it that the editor fills. */
  readonly pane: HTMLElement;
  readonly root: ShadowRoot;
  readonly parent: HTMLElement;
  /** A selection was made by mouse; its box in the coordinates of the window. */
  readonly selectedByMouse: (box: { left: number; top: number; bottom: number }) => void;
  /** The selection is gone or scrolled away. */
  readonly selectionLeft: () => void;
  readonly menuWanted: (x: number, y: number, isOnAnnotation: boolean) => void;
}

/** One text in one pane: the editor with its annotations, wired to the workbench. */
export class TextEditor implements AnnotationSource, SuggestionSource {
  readonly handle: EditorHandle;
  readonly textId: string;
  readonly lanes = new LaneBook();
  readonly #options: EditorOptions;
  readonly #view: EditorView;
  readonly #keeper: PlaceKeeper;
  readonly #redrawing = new Redrawing();
  #outlined: readonly (Span | null)[] = [];
  #pending: ReturnType<AnnotationSource['pending']> = [];

  constructor(options: EditorOptions) {
    const { summary, content, position, pane, root, parent } = options;
    this.#options = options;
    this.textId = summary.textId;
    pane.style.removeProperty('--tw-room-above');
    const sheet = annotationSheet();
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    const caret = Math.min(position.caret, content.length);
    const top = Math.min(position.topOffset, content.length);
    // Put into the page once it is made: half made, the page would lay it out again and again.
    this.#view = new EditorView({
      root,
      state: EditorState.create({
        doc: content,
        selection: { anchor: caret },
        extensions: [
          readingExtensions({ ...summary, content }),
          search({
            top: true,
            literal: true,
            createPanel: (view) => new FindPanel(view),
            scrollToMatch: (range) => EditorView.scrollIntoView(range, { y: 'nearest', yMargin: 60 }),
          }),
          this.#redrawing.extension,
          focusOutline(this),
          annotationDecorations(this),
          suggestionDecorations(this),
          lineDecorations(() => this.#memberSpans()),
          differenceDecorations(() => options.workbench.review.differencesIn(summary.textId)),
          keymap.of([{ key: 'Escape', run: () => this.handle.closeFind() }]),
          EditorView.updateListener.of((update) => {
            if (update.selectionSet) this.#tellPosition(this.#keeper.topOffset);
            if (update.geometryChanged || update.viewportChanged) this.handle.geometry.tell('laidOut');
            if (update.selectionSet && update.state.selection.main.empty) options.selectionLeft();
          }),
          EditorView.domEventHandlers({
            focus: () => {
              options.workbench.panes.focus(options.paneIndex);
            },
            click: (event) => this.#click(event),
            contextmenu: (event) => this.#openMenu(event),
          }),
        ],
      }),
      ...(top === 0 ? {} : { scrollTo: EditorView.scrollIntoView(top, { y: 'start', yMargin: 0 }) }),
    });
    parent.append(this.#view.dom);
    this.handle = new EditorHandle(this.#view, pane, summary.textId, content, () => this.#keeper.isAtBeginning);
    this.#outlined = [this.focusedSpan(), this.linkStartSpan()];
    this.#pending = this.pending();
    this.#keeper = new PlaceKeeper(this.#view, this.handle, top, (topOffset) => this.#tellPosition(topOffset));
    this.#view.scrollDOM.addEventListener('scroll', this.#scrolled, { passive: true });
    parent.addEventListener('pointerdown', this.#pressed);
  }

  destroy(): void {
    this.#options.parent.removeEventListener('pointerdown', this.#pressed);
    window.removeEventListener('pointerup', this.#released);
    this.#keeper.stop();
    this.#redrawing.stop();
    this.#view.destroy();
  }

  /** True when this is that text, read in the same way. */
  isShowing({ textId, title, language }: TextSummary, content: string): boolean {
    const { summary } = this.#options;
    const isSameText = textId === summary.textId && title === summary.title && language === summary.language;
    return isSameText && content === this.#options.content;
  }

  /** To be called when the pane may have got another width. */
  checkWidth(): void {
    this.#keeper.checkWidth();
  }

  /** To be called when the style of the text was changed: what was being read stays where it is. */
  restyle(): void {
    this.#keeper.restyle();
  }

  /** Has the annotations drawn anew in the next frame, after they, their colours or the chosen group changed. */
  refresh(): void {
    this.#outlined = [this.focusedSpan(), this.linkStartSpan()];
    this.#redrawing.ask(this.#view, 'annotations');
  }

  /** Has the outline drawn anew in the next frame, if the focus or the beginning of a link came into this text or left it. */
  moveOutline(): void {
    const spans = [this.focusedSpan(), this.linkStartSpan()];
    if (spans.every((span, place) => isSameSpan(span, this.#outlined[place] ?? null))) return;
    this.#outlined = spans;
    this.#redrawing.ask(this.#view, 'outline');
  }

  /** Has what was just tagged drawn in the next frame, if it is in this text; outlines stay where they are. */
  showPending(): void {
    const pending = this.pending();
    if (pending === this.#pending) return;
    this.#pending = pending;
    this.#redrawing.ask(this.#view, 'marks');
  }

  overlapping(span: Span): ReturnType<AnnotationSource['overlapping']> {
    return this.#options.workbench.mirror.state.annotations.overlapping(this.textId, span);
  }

  pending(): ReturnType<AnnotationSource['pending']> {
    return this.#options.workbench.pending.ofText(this.textId);
  }

  colourOf(codeId: string): string {
    return this.#options.workbench.mirror.state.codes.get(codeId)?.colour ?? unknownCodeColour;
  }

  focusedSpan(): Span | null {
    const { mirror, view, suggestions, queue } = this.#options.workbench;
    const { focused } = suggestions;
    if (focused) {
      const isInQueue = queue.isOpen && queue.current?.suggestion.key === focused.suggestion.key;
      if (focused.textId !== this.textId) return null;
      return (isInQueue ? queue.span : null) ?? focused.suggestion;
    }
    const annotation = mirror.state.annotations.get(view.focusedAnnotationId ?? '');
    return annotation?.textId === this.textId && annotation.anchor.state !== 'lost' ? annotation.anchor : null;
  }

  linkStartSpan(): Span | null {
    const { mirror, links } = this.#options.workbench;
    const annotation = mirror.state.annotations.get(links.startId ?? '');
    return annotation?.textId === this.textId && annotation.anchor.state !== 'lost' ? annotation.anchor : null;
  }

  lanesTaken(span: Span): readonly number[] {
    return this.overlapping(span).flatMap(({ annotationId }) => this.lanes.get(annotationId) ?? []);
  }

  suggestions(span: Span): readonly Suggestion[] {
    return this.#options.workbench.suggestions.overlapping(this.textId, span);
  }

  #memberSpans(): Span[] {
    const { all, chosenId } = this.#options.workbench.groups;
    if (chosenId === null) return [];
    const members = all.find(({ groupId }) => groupId === chosenId)?.members ?? [];
    return members.filter(({ textId }) => textId === this.textId).map(({ span }) => span);
  }

  readonly #scrolled = (): void => {
    this.#options.selectionLeft();
    this.#keeper.note();
    this.handle.geometry.tell('scrolled');
  };

  #tellPosition(topOffset: number): void {
    const { workbench, paneIndex } = this.#options;
    // While panes are closed or change their text, the place may already be another text's.
    if (workbench.view.panes[paneIndex]?.textId !== this.textId) return;
    workbench.panes.notePosition(paneIndex, { topOffset, caret: this.handle.caret() });
  }

  readonly #pressed = (event: PointerEvent): void => {
    if (event.button === 0) window.addEventListener('pointerup', this.#released, { once: true });
  };

  /** The button may be let go outside of the pane; the selection is the editor's all the same. */
  readonly #released = (): void => {
    requestAnimationFrame(() => {
      const { from, to, empty } = this.#view.state.selection.main;
      if (empty || !this.#view.hasFocus) return;
      const start = this.#view.coordsAtPos(from, 1);
      const end = this.#view.coordsAtPos(to, -1);
      const scroller = this.#view.scrollDOM.getBoundingClientRect();
      this.#options.selectedByMouse({
        left: start?.left ?? scroller.left + 40,
        top: Math.max(start?.top ?? scroller.top, scroller.top),
        bottom: Math.min(end?.bottom ?? scroller.bottom, scroller.bottom),
      });
    });
  };

  #click(event: MouseEvent): boolean {
    if (!this.#view.state.selection.main.empty) return false;
    const { workbench } = this.#options;
    const next = nextToFocus(annotationsUnder(event, this.#view, this), workbench.view.focusedAnnotationId);
    const [suggested] = next ? [] : suggestionsUnder(event, this.#view, this);
    if (next) workbench.focusAnnotation(next.annotationId);
    else if (suggested) workbench.focusSuggestion(this.textId, suggested.key);
    return false;
  }

  #openMenu(event: MouseEvent): boolean {
    event.preventDefault();
    const { workbench, menuWanted, selectionLeft } = this.#options;
    selectionLeft();
    // The menu key gives no point: the caret is what is meant then.
    const isByKey = event.button !== 2;
    const { main } = this.#view.state.selection;
    const caret = isByKey ? this.#view.coordsAtPos(main.head) : null;
    const offset = this.#view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
    if (!isByKey && (offset < main.from || offset > main.to)) this.#view.dispatch({ selection: { anchor: offset } });
    const here = isByKey
      ? this.overlapping({ start: Math.max(0, main.head - 1), end: main.head + 1 })
      : annotationsUnder(event, this.#view, this);
    const isFocusedHere = here.some(({ annotationId }) => annotationId === workbench.view.focusedAnnotationId);
    if (!isFocusedHere && here[0]) workbench.focusAnnotation(here[0].annotationId);
    menuWanted(caret?.left ?? event.clientX, caret?.bottom ?? event.clientY, here.length > 0);
    return true;
  }
}

function isSameSpan(one: Span | null, other: Span | null): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}
