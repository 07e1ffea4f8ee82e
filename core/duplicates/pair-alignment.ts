import { extendMatch, type Match } from './extend-match.ts';

/** A stretch of one wording that a stretch of another repeats; positions count words within their wording. */
export interface AlignedPassage extends Readonly<Match> {
  /** The runs it was put together from, where they are several: sentences that changed places, words put between. */
  readonly pieces: readonly Readonly<Match>[];
}

/** What two wordings have in common. */
export interface Alignment {
  /** Numbers of the two wordings; `a` came later, or is the same as `b` for a repetition inside one wording. */
  readonly a: number;
  readonly b: number;
  /** Whether one repeats (most of) the other, rather than a passage of it. */
  readonly isNear: boolean;
  readonly passages: readonly AlignedPassage[];
}

export interface Stretch {
  readonly wording: number;
  readonly from: number;
  readonly to: number;
}

/** Gaps of so many words on both sides do not part a passage. */
const bridgedGap = 12;
/** A passage that leaves no more words of a paragraph than this reaches to its border. */
const borderGap = 6;
/** So many pieces are tried in any order; and so many passages of two paragraphs are told apart, the longest ones. */
const mostMoved = 64;
const mostPassages = 200;

/**
 * Puts the matches between two wordings (positions in `words`) together to passages, after looking for shorter common
 * runs in what they leave uncovered. Null when what is common is too little to mention.
 */
export function alignPair(
  words: Int32Array,
  a: Stretch,
  b: Stretch,
  matches: readonly Match[],
  minWords: number,
): Alignment | null {
  const pieces = selectMatches(matches, a, b);
  const found = pieces.reduce((sum, piece) => sum + piece.equal, 0);
  const longest = pieces.reduce((most, piece) => Math.max(most, isDense(piece, minWords) ? piece.equal : 0), 0);
  if (longest < minWords && found < 2 * minWords) return null;
  if (a.wording !== b.wording) addSmallPieces(words, a, b, pieces);
  let groups: readonly (readonly Match[])[] = pieces.map((piece) => [piece]);
  const whole = hullOf(pieces);
  const covered = Math.min(
    covers(pieces, 'a') / (whole.aTo - whole.aFrom),
    covers(pieces, 'b') / (whole.bTo - whole.bFrom),
  );
  if (a.wording !== b.wording && covered >= 0.6) groups = [pieces];
  else groups = joinNeighbours(groups);
  const passages = groups.map((group) => toPassage(group, a, b)).filter((passage) => isDense(passage, minWords));
  if (passages.length === 0) return null;
  return { a: a.wording, b: b.wording, isNear: a.wording !== b.wording && isNear(passages, a, b), passages };
}

/** Enough equal words, and not too many others between them; long stretches may be looser. */
function isDense(match: Readonly<Match>, minWords: number): boolean {
  if (match.equal < minWords) return false;
  const length = Math.max(match.aTo - match.aFrom, match.bTo - match.bFrom);
  return match.equal >= length * (match.equal >= 2 * minWords ? 0.3 : match.equal >= 1.5 * minWords ? 0.45 : 0.6);
}

/**
 * The strongest matches that do not claim the same words; those that overlap stronger ones a little are cut. Linear in
 * the length of the matches, because a text that repeats itself all the time has as many of them as words.
 */
function selectMatches(matches: readonly Match[], a: Stretch, b: Stretch): Match[] {
  if (matches.length === 1) return [...matches];
  const takenInA = new Uint8Array(a.to - a.from);
  const takenInB = new Uint8Array(b.to - b.from);
  const selected: Match[] = [];
  for (const match of [...matches].sort((left, right) => right.equal - left.equal)) {
    const rest = cutTaken(match, takenInA, a.from, takenInB, b.from);
    if (rest === null) continue;
    selected.push(rest);
    takenInA.fill(1, rest.aFrom - a.from, rest.aTo - a.from);
    takenInB.fill(1, rest.bFrom - b.from, rest.bTo - b.from);
  }
  return selected.sort((left, right) => left.aFrom - right.aFrom);
}

/** A match without the words at its ends that are taken already; null when that would be half of it, or more. */
function cutTaken(match: Match, takenInA: Uint8Array, a: number, takenInB: Uint8Array, b: number): Match | null {
  const length = Math.min(match.aTo - match.aFrom, match.bTo - match.bFrom);
  const takenWords = Math.max(
    countTaken(takenInA, match.aFrom - a, match.aTo - a),
    countTaken(takenInB, match.bFrom - b, match.bTo - b),
  );
  if (takenWords === 0) return match;
  if (takenWords > length / 2) return null;
  let { aFrom, aTo, bFrom, bTo } = match;
  while (aFrom < aTo && bFrom < bTo && (takenInA[aFrom - a] === 1 || takenInB[bFrom - b] === 1)) {
    aFrom += 1;
    bFrom += 1;
  }
  while (aFrom < aTo && bFrom < bTo && (takenInA[aTo - 1 - a] === 1 || takenInB[bTo - 1 - b] === 1)) {
    aTo -= 1;
    bTo -= 1;
  }
  const left = Math.min(aTo - aFrom, bTo - bFrom);
  const overlaps = countTaken(takenInA, aFrom - a, aTo - a) > 0 || countTaken(takenInB, bFrom - b, bTo - b) > 0;
  if (overlaps || left < length / 2) return null;
  return { aFrom, aTo, bFrom, bTo, equal: Math.min(left, Math.round((match.equal * left) / length)) };
}

function countTaken(taken: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) count += taken[at] ?? 0;
  return count;
}

/**
 * Once two wordings are known to have something in common, three words in a row are enough to see that a bit more is
 * common: short sentences that changed places, what lies beyond a long insertion.
 */
function addSmallPieces(words: Int32Array, a: Stretch, b: Stretch, pieces: Match[]): void {
  const freeA = uncovered(a, pieces, 'a');
  const freeB = uncovered(b, pieces, 'b');
  const sizeA = freeA.reduce((sum, [from, to]) => sum + to - from, 0);
  const sizeB = freeB.reduce((sum, [from, to]) => sum + to - from, 0);
  if (sizeA < 3 || sizeB < 3 || sizeA * sizeB > 40_000) return;
  const added: Match[] = [];
  for (const [aFrom, aTo] of freeA) {
    for (const [bFrom, bTo] of freeB) {
      let nextA = aFrom;
      for (let inA = aFrom; inA + 3 <= aTo; inA += 1) {
        if (inA < nextA) continue;
        for (let inB = bFrom; inB + 3 <= bTo; inB += 1) {
          if (words[inA] !== words[inB] || words[inA + 1] !== words[inB + 1] || words[inA + 2] !== words[inB + 2])
            continue;
          const match: Match = { aFrom: inA, aTo: inA + 3, bFrom: inB, bTo: inB + 3, equal: 3 };
          extendMatch(words, match, { aFrom: nextA, aTo, bFrom, bTo });
          if (match.equal >= 4 || isBeside(match, pieces)) {
            added.push(match);
            nextA = match.aTo;
            break;
          }
        }
      }
    }
  }
  if (added.length === 0) return;
  const all = selectMatches([...pieces, ...added], a, b);
  pieces.splice(0, pieces.length, ...all);
}

function isBeside(match: Match, pieces: readonly Match[]): boolean {
  return pieces.some((piece) => gapBetween(match, piece) <= bridgedGap);
}

function uncovered(stretch: Stretch, pieces: readonly Match[], side: 'a' | 'b'): [from: number, to: number][] {
  const taken = pieces.map((piece): [number, number] =>
    side === 'a' ? [piece.aFrom, piece.aTo] : [piece.bFrom, piece.bTo],
  );
  taken.sort((left, right) => left[0] - right[0]);
  const free: [number, number][] = [];
  let at = stretch.from;
  for (const [from, to] of taken) {
    if (from - at >= 3) free.push([at, from]);
    at = Math.max(at, to);
  }
  if (stretch.to - at >= 3) free.push([at, stretch.to]);
  return free;
}

function covers(pieces: readonly Match[], side: 'a' | 'b'): number {
  return pieces.reduce((sum, piece) => sum + (side === 'a' ? piece.aTo - piece.aFrom : piece.bTo - piece.bFrom), 0);
}

function hullOf(pieces: readonly Match[]): Match {
  const hull = { aFrom: Infinity, aTo: 0, bFrom: Infinity, bTo: 0, equal: 0 };
  for (const piece of pieces) {
    hull.aFrom = Math.min(hull.aFrom, piece.aFrom);
    hull.aTo = Math.max(hull.aTo, piece.aTo);
    hull.bFrom = Math.min(hull.bFrom, piece.bFrom);
    hull.bTo = Math.max(hull.bTo, piece.bTo);
    hull.equal += piece.equal;
  }
  return hull;
}

/** Words between two matches, on the side where there are more; 0 where they touch or overlap. */
function gapBetween(left: Match, right: Match): number {
  return Math.max(
    Math.max(left.aFrom, right.aFrom) - Math.min(left.aTo, right.aTo),
    Math.max(left.bFrom, right.bFrom) - Math.min(left.bTo, right.bTo),
    0,
  );
}

/** Joins groups of pieces that lie close together on both sides: those in order first, then in whatever order. */
function joinNeighbours(groups: readonly (readonly Match[])[]): (readonly Match[])[] {
  const joined: { pieces: Match[]; hull: Match }[] = [];
  for (const pieces of groups) {
    const hull = hullOf(pieces);
    const last = joined.at(-1);
    if (last && gapBetween(last.hull, hull) <= bridgedGap) {
      last.pieces.push(...pieces);
      last.hull = hullOf([last.hull, hull]);
    } else joined.push({ pieces: [...pieces], hull });
  }
  // Where there are many, the paragraph is a list of repetitions rather than a few sentences that changed places.
  for (let changed = joined.length <= mostMoved; changed;) {
    changed = false;
    for (let left = 0; left < joined.length; left += 1) {
      for (let right = joined.length - 1; right > left; right -= 1) {
        const one = joined[left];
        const two = joined[right];
        if (!one || !two || gapBetween(one.hull, two.hull) > bridgedGap) continue;
        one.pieces.push(...two.pieces);
        one.hull = hullOf([one.hull, two.hull]);
        joined.splice(right, 1);
        changed = true;
      }
    }
  }
  return joined
    .sort((left, right) => right.hull.equal - left.hull.equal)
    .slice(0, mostPassages)
    .map(({ pieces }) => pieces);
}

function toPassage(pieces: readonly Match[], a: Stretch, b: Stretch): AlignedPassage {
  const hull = hullOf(pieces);
  if (hull.aFrom - a.from <= borderGap && hull.bFrom - b.from <= borderGap) {
    hull.aFrom = a.from;
    hull.bFrom = b.from;
  }
  if (a.to - hull.aTo <= borderGap && b.to - hull.bTo <= borderGap) {
    hull.aTo = a.to;
    hull.bTo = b.to;
  }
  const relative = (match: Match): Match => ({
    aFrom: match.aFrom - a.from,
    aTo: match.aTo - a.from,
    bFrom: match.bFrom - b.from,
    bTo: match.bTo - b.from,
    equal: match.equal,
  });
  return { ...relative(hull), pieces: pieces.length > 1 ? pieces.map(relative) : [] };
}

/** One passage that holds most of the shorter wording, where that is long enough, or alike enough in length, to compare. */
function isNear(passages: readonly AlignedPassage[], a: Stretch, b: Stretch): boolean {
  const [passage] = passages;
  if (!passage || passages.length > 1) return false;
  const lengthA = a.to - a.from;
  const lengthB = b.to - b.from;
  const covered = Math.max((passage.aTo - passage.aFrom) / lengthA, (passage.bTo - passage.bFrom) / lengthB);
  const shorter = Math.min(lengthA, lengthB);
  return covered >= 0.6 && (shorter >= 20 || shorter >= Math.max(lengthA, lengthB) / 2);
}
