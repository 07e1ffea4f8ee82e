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
  const pieces = selectMatches(matches);
  const found = pieces.reduce((sum, piece) => sum + piece.equal, 0);
  const longest = pieces.reduce((most, piece) => Math.max(most, isDense(piece, minWords) ? piece.equal : 0), 0);
  if (longest < minWords && found < 2 * minWords) return null;
  if (a.wording !== b.wording) addSmallPieces(words, a, b, pieces);
  let groups = pieces.map((piece) => [piece]);
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

/** The strongest matches that do not claim the same words; those that overlap a stronger one a little are cut. */
function selectMatches(matches: readonly Match[]): Match[] {
  if (matches.length === 1) return [...matches];
  const selected: Match[] = [];
  for (const match of [...matches].sort((left, right) => right.equal - left.equal)) {
    let rest: Match | null = match;
    for (const other of selected) {
      if (rest === null) break;
      rest = cutOff(rest, other);
    }
    if (rest !== null) selected.push(rest);
  }
  return selected.sort((left, right) => left.aFrom - right.aFrom);
}

function cutOff(match: Match, other: Match): Match | null {
  const inA = Math.min(match.aTo, other.aTo) - Math.max(match.aFrom, other.aFrom);
  const inB = Math.min(match.bTo, other.bTo) - Math.max(match.bFrom, other.bFrom);
  const cut = Math.max(inA, inB, 0);
  if (cut === 0) return match;
  const length = Math.min(match.aTo - match.aFrom, match.bTo - match.bFrom);
  if (cut > length / 2) return null;
  const atStart = inA >= inB ? other.aFrom <= match.aFrom : other.bFrom <= match.bFrom;
  const equal = Math.round((match.equal * (length - cut)) / length);
  return atStart
    ? { ...match, aFrom: match.aFrom + cut, bFrom: match.bFrom + cut, equal }
    : { ...match, aTo: match.aTo - cut, bTo: match.bTo - cut, equal };
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
  const all = selectMatches([...pieces, ...added]);
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

/** Joins groups of pieces that lie close together on both sides, in whatever order, until nothing changes. */
function joinNeighbours(groups: Match[][]): Match[][] {
  // Far more pieces than a paragraph has sentences means a list of repetitions: those stay as they are.
  if (groups.length < 2 || groups.length > 64) return groups;
  const joined = groups.map((pieces) => ({ pieces, hull: hullOf(pieces) }));
  for (let changed = true; changed;) {
    changed = false;
    for (let left = 0; left < joined.length; left += 1) {
      for (let right = joined.length - 1; right > left; right -= 1) {
        const one = joined[left];
        const two = joined[right];
        if (!one || !two || gapBetween(one.hull, two.hull) > bridgedGap) continue;
        const pieces = [...one.pieces, ...two.pieces];
        joined[left] = { pieces, hull: hullOf(pieces) };
        joined.splice(right, 1);
        changed = true;
      }
    }
  }
  return joined.map(({ pieces }) => pieces);
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
