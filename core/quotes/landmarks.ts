import { longestAt, type Reading, type Unit } from './reading.ts';

/*
 * Where the words stand that rules look for around every quotation. Looking a bounded stretch left and right is linear,
 * but on a line of nothing but quotations each of them would walk over a hundred units; with these each takes one step.
 */

/** Positions of telling units, for each position of a reading the nearest one. */
export interface Landmarks {
  /** The last unit at or before the position that can be a cue (every other one makes `cueAt` null); -1 for none. */
  readonly cueUpTo: Int32Array;
  /** The last word at or before the position; -1 for none. */
  readonly wordUpTo: Int32Array;
  /** The last unit at or before the position that begins a source phrase or is `nach`; -1 for none. */
  readonly sourceUpTo: Int32Array;
  /** The first unit from the position on that begins the ending of a source phrase; the number of units for none. */
  readonly endingFrom: Int32Array;
  /** The first unit from the position on that closes a source phrase standing before it; the number of units for none. */
  readonly closerFrom: Int32Array;
}

const known = new WeakMap<Reading, Landmarks>();

/** The landmarks of a reading, found once, in one pass each way. */
export function landmarksOf(reading: Reading): Landmarks {
  const found = known.get(reading);
  if (found) return found;
  const landmarks = findLandmarks(reading);
  known.set(reading, landmarks);
  return landmarks;
}

function findLandmarks(reading: Reading): Landmarks {
  const { units, lexicon } = reading;
  const { length } = units;
  const cueUpTo = new Int32Array(length);
  const wordUpTo = new Int32Array(length);
  const sourceUpTo = new Int32Array(length);
  const endingFrom = new Int32Array(length);
  const closerFrom = new Int32Array(length);
  const last = { cue: -1, word: -1, source: -1 };
  for (const [position, unit] of units.entries()) {
    if (unit.kind === 'word') {
      last.word = position;
      if (canBeCue(reading, unit)) last.cue = position;
      if (unit.lower === 'nach' || longestAt(reading, position, lexicon.sourcePhrases) > 0) last.source = position;
    }
    cueUpTo[position] = last.cue;
    wordUpTo[position] = last.word;
    sourceUpTo[position] = last.source;
  }
  const next = { ending: length, closer: length };
  for (let position = length - 1; position >= 0; position -= 1) {
    if (longestAt(reading, position, lexicon.sourceEndings) > 0) next.ending = position;
    if (closesSource(reading, position)) next.closer = position;
    endingFrom[position] = next.ending;
    closerFrom[position] = next.closer;
  }
  return { cueUpTo, wordUpTo, sourceUpTo, endingFrom, closerFrom };
}

function canBeCue({ lexicon }: Reading, { lower }: Unit): boolean {
  return (
    lexicon.sayForms.has(lower) ||
    lexicon.nameForms.has(lower) ||
    lexicon.citeForms.has(lower) ||
    lexicon.splitForms.has(lower)
  );
}

/** `Dem Bericht zufolge`, `Meiner Meinung nach`. */
function closesSource({ units, lexicon }: Reading, position: number): boolean {
  const lower = units[position]?.lower;
  const previous = units[position - 1];
  if (lower === 'zufolge') return !lexicon.relatives.has(previous?.lower ?? '');
  return lower === 'nach' && previous?.capital === true;
}
