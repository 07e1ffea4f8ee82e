import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView } from '@codemirror/view';
import type { Annotation } from '../../core/annotation/annotation.ts';
import type { Span } from '../../core/text/span.ts';
import { segmentClass, type DrawnAnnotation } from './annotation-classes.ts';
import { writeLaneRule } from './annotation-sheet.ts';
import { flattenSegments } from './flatten-segments.ts';
import type { LaneBook } from './lane-book.ts';
import { visibleDecorations } from './visible-decorations.ts';

/** Where the decorations of a pane come from. */
export interface AnnotationSource {
  /** The annotations that touch the span, sorted by start. */
  overlapping(span: Span): readonly Annotation[];
  colourOf(codeId: string): string;
  /** Remembers the lanes that annotations are drawn in. */
  readonly lanes: LaneBook;
}

type Drawn = DrawnAnnotation & Span;

const marks = new Map<string, Decoration>();

/** Draws the annotations of what is visible; what is scrolled out of view costs nothing. */
export function annotationDecorations(source: AnnotationSource): Extension {
  return visibleDecorations((view) => buildDecorations(view, source));
}

function buildDecorations(view: EditorView, source: AnnotationSource): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    const range = { start: from, end: to };
    for (const segment of flattenSegments(drawnIn(range, source), range)) {
      builder.add(segment.start, segment.end, markOf(segmentClass(segment.items)));
    }
  }
  return builder.finish();
}

function drawnIn(range: Span, source: AnnotationSource): Drawn[] {
  const drawn: Drawn[] = [];
  for (const annotation of source.overlapping(range)) {
    const { annotationId, anchor, codeId } = annotation;
    if (anchor.state === 'lost') continue;
    const lane = source.lanes.laneOf(annotation, () => source.overlapping(anchor));
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

function markOf(classes: string): Decoration {
  let mark = marks.get(classes);
  if (!mark) {
    mark = Decoration.mark({ class: classes });
    marks.set(classes, mark);
  }
  return mark;
}
