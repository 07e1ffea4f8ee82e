import type { ProjectState } from '../../core/command/project-state.ts';
import type { LinkKind } from '../../core/project/link.ts';
import type { Span } from '../../core/text/span.ts';

/** A link whose ends lie in two texts side by side. */
export interface LinkBetween {
  readonly linkId: string;
  readonly kind: LinkKind;
  readonly left: Span;
  readonly right: Span;
  /** The annotation at the left end. */
  readonly leftId: string;
  /** True where the link leads from the text on the left to the one on the right. */
  readonly isForward: boolean;
}

/** The links between the annotations of two texts, in both directions. Lost annotations have no place to draw. */
export function linksBetween(state: ProjectState, leftTextId: string, rightTextId: string): LinkBetween[] {
  const found: LinkBetween[] = [];
  for (const { linkId, kind, from, to } of state.links.all()) {
    const start = state.annotations.get(from);
    const end = state.annotations.get(to);
    if (!start || !end || start.anchor.state === 'lost' || end.anchor.state === 'lost') continue;
    const isForward = start.textId === leftTextId && end.textId === rightTextId;
    const isBackward = end.textId === leftTextId && start.textId === rightTextId;
    if (!isForward && !isBackward) continue;
    const [left, right] = isForward ? [start, end] : [end, start];
    found.push({
      linkId,
      kind,
      left: { start: left.anchor.start, end: left.anchor.end },
      right: { start: right.anchor.start, end: right.anchor.end },
      leftId: left.annotationId,
      isForward,
    });
  }
  return found;
}
