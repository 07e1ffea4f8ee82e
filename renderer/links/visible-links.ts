import type { ProjectState } from '../../core/command/project-state.ts';
import type { LinkKind } from '../../core/project/link.ts';
import type { Span } from '../../core/text/span.ts';

/** What a pane shows: a text and the ranges of it that are in view, in UTF-16 code units. */
export interface ShownRanges {
  readonly textId: string;
  readonly ranges: readonly Span[];
}

/** One end of a link that is in view. */
export interface VisibleEnd {
  readonly paneIndex: number;
  readonly annotationId: string;
  readonly span: Span;
}

/** A link both ends of which are in view, in two different panes. */
export interface VisibleLink {
  readonly linkId: string;
  readonly kind: LinkKind;
  readonly from: VisibleEnd;
  readonly to: VisibleEnd;
}

/**
 * The links to draw between panes: those with one end in view in one pane and the other in another, each pair of panes
 * once. Costs as much as there are annotations in view and links at them. Lost annotations have no place to draw.
 */
export function visibleLinks(state: ProjectState, panes: readonly ShownRanges[]): VisibleLink[] {
  if (state.links.size === 0) return [];
  const ends = new Map<string, VisibleEnd[]>();
  panes.forEach(({ textId, ranges }, paneIndex) => {
    const inPane = new Map<string, VisibleEnd>();
    for (const range of ranges) {
      for (const { annotationId, anchor } of state.annotations.overlapping(textId, range)) {
        if (anchor.state === 'lost' || state.links.ofAnnotation(annotationId).length === 0) continue;
        inPane.set(annotationId, { paneIndex, annotationId, span: { start: anchor.start, end: anchor.end } });
      }
    }
    for (const [annotationId, end] of inPane) ends.set(annotationId, [...(ends.get(annotationId) ?? []), end]);
  });
  const visible: VisibleLink[] = [];
  for (const [annotationId, begins] of ends) {
    for (const { linkId, kind, from, to } of state.links.ofAnnotation(annotationId)) {
      if (from !== annotationId) continue;
      for (const begin of begins) {
        for (const end of ends.get(to) ?? []) {
          if (begin.paneIndex !== end.paneIndex) visible.push({ linkId, kind, from: begin, to: end });
        }
      }
    }
  }
  return visible;
}
