import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView } from '@codemirror/view';
import type { Annotation } from '../../core/annotation/annotation.ts';
import type { PendingAnnotation } from '../state/pending-annotations.ts';
import type { Span } from '../../core/text/span.ts';
import { drawnLanes, segmentClass, type DrawnAnnotation } from './annotation-classes.ts';
import { writeLaneRule } from './annotation-sheet.ts';
import { flattenSegments } from './flatten-segments.ts';
import type { LaneBook } from './lane-book.ts';
import { visibleDecorations } from './visible-decorations.ts';

/** Where the decorations of a pane come from. */
export interface AnnotationSource {
  /** The annotations that touch the span, sorted by start. */
  overlapping(span: Span): readonly Annotation[];
  /** Those that were asked for, but are not safe yet. */
  pending(): readonly PendingAnnotation[];
  colourOf(codeId: string): string;
  /** Remembers the lanes that annotations are drawn in. */
  readonly lanes: LaneBook;
}

type Drawn = DrawnAnnotation & { start: number; end: number };

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

/** What is drawn in the range, sorted by start. Of those beyond the drawn lanes only where there are any can be seen. */
function drawnIn(range: Span, source: AnnotationSource): Drawn[] {
  const drawn: Drawn[] = [];
  let deep: Drawn | null = null;
  for (const annotation of source.overlapping(range)) {
    const { anchor, codeId } = annotation;
    if (anchor.state === 'lost') continue;
    const { start, end } = anchor;
    const lane = source.lanes.laneOf(annotation, () => source.overlapping(anchor));
    if (lane >= drawnLanes && deep && start <= deep.end) {
      deep.end = Math.max(deep.end, end);
      continue;
    }
    const item = { colour: source.colourOf(codeId), lane, isUnsure: anchor.state === 'ambiguous', start, end };
    if (lane >= drawnLanes) deep = item;
    else writeLaneRule(item);
    drawn.push(item);
  }
  const pending = source.pending().flatMap((one) => drawnAsPending(one, source) ?? []);
  return pending.length === 0 ? drawn : [...drawn, ...pending].sort((left, right) => left.start - right.start);
}

/** Drawn in the lane that the annotation will have, in the last one where none is free; null once that is there. */
function drawnAsPending({ anchor, codeId }: PendingAnnotation, source: AnnotationSource): Drawn | null {
  const { start, end } = anchor;
  const neighbours = source.overlapping(anchor);
  const isThere = neighbours.some(
    (one) => one.codeId === codeId && one.anchor.start === start && one.anchor.end === end,
  );
  if (isThere) return null;
  const item: Drawn = {
    colour: source.colourOf(codeId),
    lane: Math.min(source.lanes.freeLane(neighbours), drawnLanes - 1),
    isUnsure: false,
    isPending: true,
    start,
    end,
  };
  writeLaneRule(item);
  return item;
}

function markOf(classes: string): Decoration {
  let mark = marks.get(classes);
  if (!mark) {
    mark = Decoration.mark({ class: classes });
    marks.set(classes, mark);
  }
  return mark;
}
