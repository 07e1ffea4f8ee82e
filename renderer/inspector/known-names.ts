import type { Annotation } from '../../core/annotation/annotation.ts';

const limit = 300;

/** Who is named as speaker or claimant in the project, the most frequent first. */
export function knownPeople(annotations: Iterable<Annotation>): string[] {
  return mostFrequent(annotations, ({ fields }) => [fields.speaker?.name, fields.claimant?.name]);
}

/** The wordings that introduce quotes in the project (`said`, `сообщил`), the most frequent first. */
export function knownCues(annotations: Iterable<Annotation>): string[] {
  return mostFrequent(annotations, ({ fields }) => [fields.cue?.name]);
}

function mostFrequent(
  annotations: Iterable<Annotation>,
  namesOf: (annotation: Annotation) => readonly (string | undefined)[],
): string[] {
  const counts = new Map<string, number>();
  for (const annotation of annotations) {
    for (const name of namesOf(annotation)) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || left.localeCompare(right))
    .slice(0, limit)
    .map(([name]) => name);
}
