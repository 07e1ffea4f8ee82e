import type { AlignedPassage, Alignment } from './pair-alignment.ts';

/** A stretch of a wording, in words, that belongs to a group. */
export interface Passage {
  readonly wording: number;
  readonly from: number;
  readonly to: number;
  /** Whether it is there as (most of) a paragraph repeated as a whole, or as a passage of it. */
  readonly isNear: boolean;
}

interface Link {
  readonly a: Passage;
  readonly b: Passage;
  readonly aligned: AlignedPassage;
}

/** Passages that are linked with each other, directly or through others. */
export interface PassageSet {
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
}

/** Passages of one wording that have so much in common (intersection over union) are taken for the same. */
const sameShare = 0.6;
/** A passage that leaves out no more words than this is the whole wording. */
const wholeSlack = 3;

/**
 * Finds out which passages say the same: alignments link stretches of two wordings, stretches of one wording that
 * nearly coincide are one passage, and what hangs together is a set (union-find).
 */
export class PassageSets {
  readonly #lengthOf: (wording: number) => number;
  readonly #stretches = new Map<string, Passage>();
  readonly #links: Link[] = [];

  constructor(lengthOf: (wording: number) => number) {
    this.#lengthOf = lengthOf;
  }

  /** The whole of a wording that stands in several places. */
  addWhole(wording: number): void {
    this.#stretch(wording, 0, this.#lengthOf(wording), true);
  }

  addAlignment({ a, b, isNear, passages }: Alignment): void {
    for (const aligned of passages) {
      this.#links.push({
        a: this.#stretch(a, aligned.aFrom, aligned.aTo, isNear),
        b: this.#stretch(b, aligned.bFrom, aligned.bTo, isNear),
        aligned,
      });
    }
  }

  collect(): PassageSet[] {
    const mergedInto = this.#mergeStretches();
    const parents = new Map<Passage, Passage>();
    const rootOf = (passage: Passage): Passage => {
      let root = passage;
      for (let up = parents.get(root); up && up !== root; up = parents.get(root)) root = up;
      for (let at = passage; at !== root;) {
        const up = parents.get(at) ?? root;
        parents.set(at, root);
        at = up;
      }
      return root;
    };
    const merged = (passage: Passage): Passage => mergedInto.get(passage) ?? passage;
    for (const { a, b } of this.#links) {
      const one = rootOf(merged(a));
      const two = rootOf(merged(b));
      if (one !== two) parents.set(one, two);
    }
    const sets = new Map<Passage, { passages: Passage[]; links: Link[] }>();
    for (const passage of new Set(mergedInto.values())) {
      const root = rootOf(passage);
      const set = sets.get(root);
      if (set) set.passages.push(passage);
      else sets.set(root, { passages: [passage], links: [] });
    }
    for (const link of this.#links) {
      const { a, b } = { a: merged(link.a), b: merged(link.b) };
      sets.get(rootOf(a))?.links.push({ a, b, aligned: link.aligned });
    }
    return [...sets.values()].map(withoutNested);
  }

  #stretch(wording: number, from: number, to: number, isNear: boolean): Passage {
    const length = this.#lengthOf(wording);
    const isWhole = length - (to - from) <= Math.min(wholeSlack, length * 0.1);
    const stretch = { wording, from: isWhole ? 0 : from, to: isWhole ? length : to, isNear };
    const key = `${wording} ${stretch.from} ${stretch.to} ${isNear}`;
    const known = this.#stretches.get(key);
    if (known) return known;
    this.#stretches.set(key, stretch);
    return stretch;
  }

  /** For every stretch the longest one of its wording that it nearly coincides with. */
  #mergeStretches(): Map<Passage, Passage> {
    const merged = new Map<Passage, Passage>();
    const kept = new Map<string, Passage[]>();
    const byLength = [...this.#stretches.values()].sort((left, right) => right.to - right.from - (left.to - left.from));
    for (const stretch of byLength) {
      const key = `${stretch.wording} ${stretch.isNear}`;
      const others = kept.get(key);
      const same = others?.find((other) => coincide(stretch, other));
      merged.set(stretch, same ?? stretch);
      if (same) continue;
      if (others) others.push(stretch);
      else kept.set(key, [stretch]);
    }
    return merged;
  }
}

function coincide(left: Passage, right: Passage): boolean {
  const common = Math.min(left.to, right.to) - Math.max(left.from, right.from);
  return common / (Math.max(left.to, right.to) - Math.min(left.from, right.from)) >= sameShare;
}

/** A set may reach the same words twice, by a long passage and a short one within: the long one stands for both. */
function withoutNested({ passages, links }: PassageSet): PassageSet {
  const kept = new Map<number, Passage[]>();
  const standsFor = new Map<Passage, Passage>();
  for (const passage of [...passages].sort((left, right) => right.to - right.from - (left.to - left.from))) {
    const others = kept.get(passage.wording);
    const around = others?.find((other) => {
      const common = Math.min(passage.to, other.to) - Math.max(passage.from, other.from);
      return common > (passage.to - passage.from) / 2;
    });
    if (around) standsFor.set(passage, around);
    else if (others) others.push(passage);
    else kept.set(passage.wording, [passage]);
  }
  if (standsFor.size === 0) return { passages, links };
  return {
    passages: [...kept.values()].flat(),
    links: links.map(({ a, b, aligned }) => ({ a: standsFor.get(a) ?? a, b: standsFor.get(b) ?? b, aligned })),
  };
}
