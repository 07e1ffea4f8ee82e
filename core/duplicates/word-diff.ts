import type { Span } from '../text/span.ts';
import { alignTokens } from './align-tokens.ts';
import { TokenReader, type DiffToken } from './diff-tokens.ts';
import { findMovedRuns, type MovedRun } from './moved-runs.ts';

/** A passage: a stretch of a text's content, in UTF-16 code units, end exclusive. */
export interface Passage {
  readonly content: string;
  readonly span: Span;
}

/**
 * What becomes of a stretch on the way from `a` to `b`. `variant` is equal in the comparison form but written in another
 * way (case, quotation marks, dashes, ё for е); `movedAway` and `movedHere` are the two ends of a move.
 */
export type DiffKind = 'equal' | 'variant' | 'delete' | 'insert' | 'movedAway' | 'movedHere';

/** One step of a word diff. Spans are offsets in the contents of the two passages; an empty one says where. */
export interface DiffOp {
  readonly kind: DiffKind;
  readonly a: Span;
  readonly b: Span;
  /** Number of the move that this is an end of, from 1; only for the two kinds of moves. */
  readonly move?: number;
}

/** How passage `a` becomes passage `b`, in the order of `b`. */
export interface WordDiff {
  /**
   * Without the inserted and moved-here ones, their spans in `a` put together give passage `a`; without the deleted and
   * moved-away ones, their spans in `b` give passage `b`. White space goes with the word before it and never counts.
   */
  readonly ops: readonly DiffOp[];
  /** Set where the passages are too long and too different to be compared word by word throughout. */
  readonly isRough: boolean;
}

/** Longer common runs stay what they are, however large the changes around them. */
const mostScattered = 3;

/** A run of tokens on one or both sides; counts of tokens. */
interface Block {
  isSame: boolean;
  a: number;
  b: number;
}

/**
 * The word diff of two passages. Words and marks are compared by their comparison form; scattered common words between
 * larger changes count as changed, as in the semantic cleanup of diff-match-patch; what stands on both sides in another
 * order is moved. Time is linear in the length of the passages and bounded in the number of differences.
 */
export function wordDiff(a: Passage, b: Passage): WordDiff {
  const reader = new TokenReader();
  const tokensA = reader.read(a.content, a.span);
  const tokensB = reader.read(b.content, b.span);
  const { inB, isRough } = alignTokens(tokensA, tokensB);
  const blocks = dissolveScattered(toBlocks(inB, tokensB.length), tokensA, tokensB);
  const free = freeTokens(blocks, tokensA.length, tokensB.length);
  const moved = findMovedRuns(tokensA, tokensB, free.a, free.b);
  const writer = new OpWriter(new Side(a, tokensA), new Side(b, tokensB));
  const movesInA = [...moved].sort((left, right) => left.inA - right.inA);
  const movesInB = [...moved].sort((left, right) => left.inB - right.inB);
  const numberOf = new Map(movesInB.map((run, index) => [run, index + 1]));
  for (const block of blocks) {
    if (block.isSame) writer.same(block.a);
    else {
      const [endA, endB] = [writer.atA + block.a, writer.atB + block.b];
      writer.cut('a', endA, movesInA, numberOf);
      writer.cut('b', endB, movesInB, numberOf);
    }
  }
  return { ops: writer.finish(), isRough };
}

/** Offsets of the words (and marks) of a side that the other side has not, for marking them in place. */
export function changedSpans(diff: WordDiff, side: 'a' | 'b'): Span[] {
  const kinds: readonly DiffKind[] = side === 'a' ? ['delete', 'movedAway'] : ['insert', 'movedHere'];
  return diff.ops.filter(({ kind }) => kinds.includes(kind)).map((op) => op[side]);
}

function toBlocks(inB: Int32Array, lengthB: number): Block[] {
  const blocks: Block[] = [];
  let atB = 0;
  const push = (isSame: boolean, a: number, b: number): void => {
    if (a + b === 0) return;
    const last = blocks.at(-1);
    if (last?.isSame === isSame) {
      last.a += a;
      last.b += b;
    } else blocks.push({ isSame, a, b });
  };
  for (const equal of inB) {
    if (equal < 0) push(false, 1, 0);
    else {
      push(false, 0, equal - atB);
      push(true, 1, 1);
      atB = equal + 1;
    }
  }
  push(false, 0, lengthB - atB);
  return blocks;
}

/** Turns common runs that are short beside the changes around them into changes, until nothing changes any more. */
function dissolveScattered(found: Block[], a: readonly DiffToken[], b: readonly DiffToken[]): Block[] {
  const wordsA = wordCounts(a);
  const wordsB = wordCounts(b);
  let blocks = found;
  for (let round = 0; round < 4; round += 1) {
    const next: Block[] = [];
    let [atA, atB] = [0, 0];
    const size = (block: Block, fromA: number, fromB: number) => ({
      deleted: between(wordsA, fromA, fromA + block.a),
      inserted: between(wordsB, fromB, fromB + block.b),
    });
    blocks.forEach((block, index) => {
      const before = next.at(-1);
      const after = blocks[index + 1];
      let isSame = block.isSame;
      if (isSame && before && after) {
        const left = size(before, atA - before.a, atB - before.b);
        const right = size(after, atA + block.a, atB + block.b);
        const words = size(block, atA, atB).deleted;
        const isExchange = left.deleted + right.deleted > 0 && left.inserted + right.inserted > 0;
        const around = Math.min(Math.max(left.deleted, left.inserted), Math.max(right.deleted, right.inserted));
        isSame = !(isExchange && around > 0 && words <= mostScattered && 2 * words <= around);
      }
      if (before?.isSame === isSame) {
        before.a += block.a;
        before.b += block.b;
      } else next.push({ ...block, isSame });
      atA += block.a;
      atB += block.b;
    });
    if (next.length === blocks.length) return next;
    blocks = next;
  }
  return blocks;
}

function wordCounts(tokens: readonly DiffToken[]): Uint32Array {
  const counts = new Uint32Array(tokens.length + 1);
  tokens.forEach(({ isWord }, index) => (counts[index + 1] = (counts[index] ?? 0) + (isWord ? 1 : 0)));
  return counts;
}

function between(counts: Uint32Array, from: number, to: number): number {
  return (counts[to] ?? 0) - (counts[from] ?? 0);
}

function freeTokens(blocks: readonly Block[], lengthA: number, lengthB: number): { a: boolean[]; b: boolean[] } {
  const free = { a: new Array<boolean>(lengthA).fill(false), b: new Array<boolean>(lengthB).fill(false) };
  let [atA, atB] = [0, 0];
  for (const { isSame, a, b } of blocks) {
    if (!isSame) {
      free.a.fill(true, atA, atA + a);
      free.b.fill(true, atB, atB + b);
    }
    atA += a;
    atB += b;
  }
  return free;
}

/** One of the two passages, cut into tiles: each token with the white space after it. */
class Side {
  readonly #passage: Passage;
  readonly #tokens: readonly DiffToken[];

  constructor(passage: Passage, tokens: readonly DiffToken[]) {
    this.#passage = passage;
    this.#tokens = tokens;
  }

  /** Where the tile of a token begins; for the number of tokens, where the passage ends. */
  edge(position: number): number {
    const { start, end } = this.#passage.span;
    if (position === 0) return this.#tokens.length === 0 ? end : start;
    return this.#tokens[position]?.start ?? end;
  }

  written(position: number): string {
    const token = this.#tokens[position];
    return token ? this.#passage.content.slice(token.start, token.end) : '';
  }
}

class OpWriter {
  atA = 0;
  atB = 0;
  readonly #a: Side;
  readonly #b: Side;
  readonly #ops: DiffOp[] = [];

  constructor(a: Side, b: Side) {
    this.#a = a;
    this.#b = b;
  }

  /** So many tokens that are equal, those written in another way apart. */
  same(count: number): void {
    for (let step = 0; step < count; step += 1) {
      const isSameWriting = this.#a.written(this.atA) === this.#b.written(this.atB);
      this.#step(isSameWriting ? 'equal' : 'variant', 1, 1);
    }
  }

  /** The tokens of one side up to a position: deleted or inserted, or the end of a move. */
  cut(side: 'a' | 'b', end: number, moves: readonly MovedRun[], numberOf: ReadonlyMap<MovedRun, number>): void {
    const at = (): number => (side === 'a' ? this.atA : this.atB);
    const [plain, moving] = side === 'a' ? (['delete', 'movedAway'] as const) : (['insert', 'movedHere'] as const);
    const forward = (kind: DiffKind, count: number, move?: number): void =>
      side === 'a' ? this.#step(kind, count, 0, move) : this.#step(kind, 0, count, move);
    for (const run of moves) {
      const start = side === 'a' ? run.inA : run.inB;
      if (start < at() || start >= end) continue;
      forward(plain, start - at());
      forward(moving, run.length, numberOf.get(run));
    }
    forward(plain, end - at());
  }

  finish(): DiffOp[] {
    return this.#ops;
  }

  #step(kind: DiffKind, a: number, b: number, move?: number): void {
    if (a + b === 0) return;
    const next: DiffOp = {
      kind,
      a: { start: this.#a.edge(this.atA), end: this.#a.edge(this.atA + a) },
      b: { start: this.#b.edge(this.atB), end: this.#b.edge(this.atB + b) },
      ...(move === undefined ? {} : { move }),
    };
    this.atA += a;
    this.atB += b;
    const last = this.#ops.at(-1);
    if (last?.kind !== kind || last.move !== move) this.#ops.push(next);
    else {
      this.#ops[this.#ops.length - 1] = {
        ...last,
        a: { start: last.a.start, end: next.a.end },
        b: { start: last.b.start, end: next.b.end },
      };
    }
  }
}
