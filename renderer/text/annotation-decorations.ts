import { RangeSetBuilder, StateEffect, type Extension, type Text } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import type { Annotation } from '../../core/annotation/annotation.ts';
import type { Span } from '../../core/text/span.ts';
import { segmentClass, type DrawnAnnotation } from './annotation-classes.ts';
import { writeLaneRule } from './annotation-sheet.ts';
import { flattenSegments, type Segment } from './flatten-segments.ts';
import { LaneBook } from './lane-book.ts';

/** Where the decorations of a pane come from. */
export interface AnnotationSource {
  /** The annotations that touch the span, sorted by start. */
  overlapping(span: Span): readonly Annotation[];
  colourOf(codeId: string): string;
  focusedAnnotationId(): string | null;
}

/** Says that annotations, their colours or the focus are not what they were when the decorations were built. */
export const annotationsChanged = StateEffect.define<null>();

type Drawn = DrawnAnnotation & Span;

const marks = new Map<string, Decoration>();

/** Draws the annotations of what is visible; what is scrolled out of view costs nothing. */
export function annotationDecorations(source: AnnotationSource): Extension {
  const book = new LaneBook();
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = buildDecorations(view, source, book);
      }

      update(update: ViewUpdate): void {
        const isStale = update.transactions.some(({ effects }) =>
          effects.some((effect) => effect.is(annotationsChanged)),
        );
        if (isStale || update.viewportChanged) this.decorations = buildDecorations(update.view, source, book);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}

function buildDecorations(view: EditorView, source: AnnotationSource, book: LaneBook): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const focusedId = source.focusedAnnotationId();
  for (const { from, to } of view.visibleRanges) {
    const drawn = drawnIn({ start: from, end: to }, source, book);
    const focused = drawn.find(({ annotationId }) => annotationId === focusedId) ?? null;
    for (const segment of flattenSegments(drawn, { start: from, end: to })) {
      const lanes = segmentClass(segment.items);
      const isFocused = focused !== null && segment.items.includes(focused);
      for (const piece of isFocused ? splitAtEnds(segment, focused, view.state.doc) : [segment]) {
        builder.add(piece.start, piece.end, markOf(isFocused ? `${lanes} ${focusClass(piece, focused)}` : lanes));
      }
    }
  }
  return builder.finish();
}

function drawnIn(range: Span, source: AnnotationSource, book: LaneBook): Drawn[] {
  const drawn: Drawn[] = [];
  for (const annotation of source.overlapping(range)) {
    const { annotationId, anchor, codeId } = annotation;
    if (anchor.state === 'lost') continue;
    const lane = book.laneOf(annotation, () => source.overlapping(anchor));
    const isUnsure = anchor.state === 'ambiguous';
    const item = {
      annotationId,
      colour: source.colourOf(codeId),
      lane,
      isUnsure,
      start: anchor.start,
      end: anchor.end,
    };
    writeLaneRule(item);
    drawn.push(item);
  }
  return drawn;
}

/**
 * The editor cuts a mark at every line. So that only the very first and last piece of the focused annotation close its
 * outline, a segment that begins or ends it is cut at the end of that line already here.
 */
function splitAtEnds(segment: Segment<Drawn>, focused: Drawn, text: Text): Span[] {
  const cuts = new Set([segment.start, segment.end]);
  if (segment.start === focused.start) cuts.add(Math.min(text.lineAt(segment.start).to, segment.end));
  if (segment.end === focused.end) cuts.add(Math.max(text.lineAt(segment.end).from, segment.start));
  const sorted = [...cuts].sort((left, right) => left - right);
  return sorted.slice(1).map((end, position) => ({ start: sorted[position] ?? segment.start, end }));
}

function focusClass(piece: Span, focused: Drawn): string {
  const classes = ['tw-focused'];
  if (piece.start === focused.start) classes.push('tw-focused-start');
  if (piece.end === focused.end) classes.push('tw-focused-end');
  return classes.join(' ');
}

function markOf(classes: string): Decoration {
  let mark = marks.get(classes);
  if (!mark) {
    mark = Decoration.mark({ class: classes });
    marks.set(classes, mark);
  }
  return mark;
}
