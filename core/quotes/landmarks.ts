import type { SpeechLexicon } from './lexicon/speech-lexicon.ts';
import { firstWordsOf, longestAt, type Reading } from './reading.ts';

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
  /** The last quotation at or before the position that is long enough to stand for a sentence; -1 for none. */
  readonly longSegmentUpTo: Int32Array;
  /** The first unit from the position on that begins the ending of a source phrase; the number of units for none. */
  readonly endingFrom: Int32Array;
  /**
   * The first unit from the position on that closes a source phrase standing before it (`Dem Bericht zufolge`, `Meiner
   * Meinung nach`); the number of units for none.
   */
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

/** In UTF-16 code units. */
const longSegment = 60;

/** What a word can be, whatever stands beside it. */
const cue = 1;
const beginsSource = 2;
const beginsEnding = 4;
const isNach = 8;
const isZufolge = 16;

function findLandmarks(reading: Reading): Landmarks {
  const { units, lexicon } = reading;
  const { length } = units;
  const cueUpTo = new Int32Array(length);
  const wordUpTo = new Int32Array(length);
  const sourceUpTo = new Int32Array(length);
  const longSegmentUpTo = new Int32Array(length);
  const endingFrom = new Int32Array(length);
  const closerFrom = new Int32Array(length);
  const signs = signsOf(reading);
  let lastCue = -1;
  let lastWord = -1;
  let lastSource = -1;
  let lastLongSegment = -1;
  for (let position = 0; position < length; position += 1) {
    const unit = units[position];
    const wording = unit?.wording;
    if (unit && wording?.kind === 'segment' && unit.end - unit.start > longSegment) lastLongSegment = position;
    if (wording?.kind === 'word') {
      lastWord = position;
      const sign = signs[wording.number] ?? 0;
      if ((sign & cue) !== 0) lastCue = position;
      if ((sign & isNach) !== 0) lastSource = position;
      else if ((sign & beginsSource) !== 0 && longestAt(reading, position, lexicon.sourcePhrases) > 0)
        lastSource = position;
    }
    cueUpTo[position] = lastCue;
    wordUpTo[position] = lastWord;
    sourceUpTo[position] = lastSource;
    longSegmentUpTo[position] = lastLongSegment;
  }
  let nextEnding = length;
  let nextCloser = length;
  for (let position = length - 1; position >= 0; position -= 1) {
    const sign = signs[units[position]?.wording.number ?? -1] ?? 0;
    if ((sign & beginsEnding) !== 0 && longestAt(reading, position, lexicon.sourceEndings) > 0) nextEnding = position;
    if ((sign & isZufolge) !== 0) {
      if (!lexicon.relatives.has(units[position - 1]?.lower ?? '')) nextCloser = position;
    } else if ((sign & isNach) !== 0 && units[position - 1]?.capital === true) {
      nextCloser = position;
    }
    endingFrom[position] = nextEnding;
    closerFrom[position] = nextCloser;
  }
  return { cueUpTo, wordUpTo, sourceUpTo, longSegmentUpTo, endingFrom, closerFrom };
}

/** For each word of the text by its number what it can be. */
function signsOf({ lexicon, wordings }: Reading): Uint8Array {
  const sources = firstWordsOf(lexicon.sourcePhrases);
  const endings = firstWordsOf(lexicon.sourceEndings);
  const signs = new Uint8Array(wordings.length);
  for (const { lower, number } of wordings) {
    signs[number] =
      (canBeCue(lexicon, lower) ? cue : 0) |
      (sources.has(lower) ? beginsSource : 0) |
      (endings.has(lower) ? beginsEnding : 0) |
      (lower === 'nach' ? isNach : 0) |
      (lower === 'zufolge' ? isZufolge : 0);
  }
  return signs;
}

function canBeCue(lexicon: SpeechLexicon, lower: string): boolean {
  return (
    lexicon.sayForms.has(lower) ||
    lexicon.nameForms.has(lower) ||
    lexicon.citeForms.has(lower) ||
    lexicon.splitForms.has(lower)
  );
}
