import type { ProjectState } from '../command/project-state.ts';
import type { LinkKind } from '../project/link.ts';

/** A link as one of its annotations sees it: `from` where it begins there, `to` where it ends there. */
export interface LinkAtRow {
  readonly linkId: string;
  readonly kind: LinkKind;
  readonly direction: 'from' | 'to';
  /** Id of the annotation at the other end. */
  readonly other: string;
  readonly note: string;
}

const phrases: Readonly<Record<LinkKind, readonly [from: string, to: string]>> = {
  supports: ['supports', 'supported by'],
  contradicts: ['contradicts', 'contradicts'],
  'same-quote': ['same quote as', 'same quote as'],
  quotes: ['quotes', 'quoted by'],
  'duplicate-of': ['duplicate of', 'source of duplicate'],
};

/** A link in words as one of its annotations would say it: `quoted by`. */
export function linkInWords({ kind, direction }: Pick<LinkAtRow, 'kind' | 'direction'>): string {
  return phrases[kind][direction === 'from' ? 0 : 1];
}

/** The links of an annotation as it sees them, the oldest first. */
export function linksAt(state: ProjectState, annotationId: string): LinkAtRow[] {
  return state.links.ofAnnotation(annotationId).map((link) => {
    const isFrom = link.from === annotationId;
    return {
      linkId: link.linkId,
      kind: link.kind,
      direction: isFrom ? 'from' : 'to',
      other: isFrom ? link.to : link.from,
      note: link.note,
    };
  });
}
