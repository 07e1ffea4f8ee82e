import { expansionOf, firstLetter, foldedUnits, gap, ignored, lone } from './folded-units.ts';

/** Words of a stretch of text: a 32-bit hash of the comparison form of each, and its offsets in UTF-16 code units. */
export class WordBuffer {
  hashes: Int32Array = new Int32Array(256);
  starts: Int32Array = new Int32Array(256);
  ends: Int32Array = new Int32Array(256);
  count = 0;

  grow(): void {
    this.hashes = enlarged(this.hashes);
    this.starts = enlarged(this.starts);
    this.ends = enlarged(this.ends);
  }
}

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/**
 * Scans `content` from `start` to `end` and leaves its words in `words`. Words are runs of letters and digits after
 * folding; quotation marks, dashes, apostrophes and all other marks part them, soft hyphens do not. With a
 * `prefixLength` only so many first letters of a word count, so that inflected forms agree; numbers count whole.
 * Hash: FNV-1a over the folded units with the finaliser of MurmurHash3.
 */
export function scanWords(content: string, start: number, end: number, words: WordBuffer, prefixLength = 0): void {
  let { hashes, starts, ends } = words;
  let count = 0;
  let hash = seed;
  let from = -1;
  for (let at = start; at <= end; at += 1) {
    const folded = at < end ? (foldedUnits[content.charCodeAt(at)] ?? gap) : gap;
    if (folded >= firstLetter) {
      if (from < 0) from = at;
      hash = Math.imul(hash ^ folded, prime);
      continue;
    }
    if (folded === ignored) continue;
    let isGap = true;
    if (folded !== gap && folded !== lone) {
      const expansion = expansionOf(content, at);
      if (expansion !== null) {
        isGap = false;
        if (from < 0 && expansion.length > 0) from = at;
        for (const unit of expansion) hash = Math.imul(hash ^ unit, prime);
      }
    }
    if (isGap && from >= 0) {
      if (count === hashes.length) {
        words.grow();
        ({ hashes, starts, ends } = words);
      }
      hashes[count] = finish(prefixLength > 0 ? prefixHash(content, from, at, prefixLength) : hash);
      starts[count] = from;
      ends[count] = at;
      count += 1;
      hash = seed;
      from = -1;
    }
    if (folded === lone) {
      if (count === hashes.length) {
        words.grow();
        ({ hashes, starts, ends } = words);
      }
      hashes[count] = finish(Math.imul(seed ^ content.charCodeAt(at), prime));
      starts[count] = at;
      ends[count] = at + 1;
      count += 1;
    }
  }
  words.count = count;
}

/** 53-bit identity of the words in the buffer, as a safe integer: equal for paragraphs equal in their comparison form. */
export function identityOf(words: WordBuffer): number {
  let first = 0x2545f491;
  let second = words.count;
  for (let position = 0; position < words.count; position += 1) {
    const hash = words.hashes[position] ?? 0;
    first = Math.imul(first ^ hash, 0x5bd1e995);
    first ^= first >>> 15;
    second = Math.imul((second << 5) - second + hash, 0x2c1b3c6d);
    second ^= second >>> 13;
  }
  return (first >>> 0) * 0x200000 + (finish(second) >>> 11);
}

/** Spreads the bits of a hash (finaliser of MurmurHash3). */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function prefixHash(content: string, start: number, end: number, prefixLength: number): number {
  let hash = seed;
  let letters = 0;
  for (let at = start; at < end; at += 1) {
    const unit = content.charCodeAt(at);
    const folded = foldedUnits[unit] ?? gap;
    if (folded === ignored) continue;
    const isDigit = unit >= 0x30 && unit <= 0x39;
    if (letters >= prefixLength && !isDigit) continue;
    letters += 1;
    if (folded >= firstLetter) hash = Math.imul(hash ^ folded, prime);
    else for (const expanded of expansionOf(content, at) ?? []) hash = Math.imul(hash ^ expanded, prime);
  }
  return hash;
}

function enlarged(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
