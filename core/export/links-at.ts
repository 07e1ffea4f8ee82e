import type { ProjectState } from '../command/project-state.ts';
import type { Language } from '../locale/languages.ts';
import { relationName } from '../locale/value-names.ts';
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

/** A link in words as one of its annotations would say it: `quoted by`. Tables say it in English. */
export function linkInWords(
  { kind, direction }: Pick<LinkAtRow, 'kind' | 'direction'>,
  language: Language = 'en',
): string {
  return relationName(language, kind, direction);
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
