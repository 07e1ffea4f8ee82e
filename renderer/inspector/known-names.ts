import type { Annotation } from '../../core/annotation/annotation.ts';
import { finishWork } from '../../core/base/finish-work.ts';
import { sortInSteps } from '../state/sort-in-steps.ts';

type NamesOf = (annotation: Annotation) => readonly (string | undefined)[];

const limit = 300;
const perStep = 512;

const people: NamesOf = ({ fields }) => [fields.speaker?.name, fields.claimant?.name];

/** Who is named as speaker or claimant in the project, the most frequent first. */
export function knownPeople(annotations: Iterable<Annotation>): string[] {
  return finishWork(mostFrequent(annotations, people));
}

/** The same, stopping after small steps. */
export function knownPeopleInSteps(annotations: Iterable<Annotation>): Generator<undefined, string[]> {
  return mostFrequent(annotations, people);
}

/** The wordings that introduce quotes in the project (`said`, `сообщил`), the most frequent first. */
export function knownCues(annotations: Iterable<Annotation>): string[] {
  return finishWork(mostFrequent(annotations, ({ fields }) => [fields.cue?.name]));
}

function* mostFrequent(annotations: Iterable<Annotation>, namesOf: NamesOf): Generator<undefined, string[]> {
  const counts = new Map<string, number>();
  let seen = 0;
  for (const annotation of annotations) {
    for (const name of namesOf(annotation)) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    if ((seen += 1) % perStep === 0) yield;
  }
  const compare = ([left, leftCount]: [string, number], [right, rightCount]: [string, number]): number =>
    rightCount - leftCount || left.localeCompare(right);
  const sorted = yield* sortInSteps([...counts], compare);
  return sorted.slice(0, limit).map(([name]) => name);
}
