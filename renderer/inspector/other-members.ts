import type { Annotation } from '../../core/annotation/annotation.ts';

/** The other annotations of a passage group, in corpus order. */
export function otherMembers(annotations: Iterable<Annotation>, annotation: Annotation): Annotation[] {
  const { groupId } = annotation.fields;
  if (groupId === undefined) return [];
  return [...annotations]
    .filter((other) => other.fields.groupId === groupId && other.annotationId !== annotation.annotationId)
    .sort((left, right) =>
      left.textId === right.textId ? left.anchor.start - right.anchor.start : left.textId < right.textId ? -1 : 1,
    );
}
