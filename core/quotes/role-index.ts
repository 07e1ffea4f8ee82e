import { countLeading } from '../base/count-leading.ts';
/** Which of some people each word of a role stands with; people are given by their positions, in order. */
export class RoleIndex {
  /** People with a role, by the role. */
  readonly #people = new Map<string, number[]>();
  /** People with a role, by the stem of the role. */
  readonly #byStem = new Map<string, number[]>();
  readonly #byEnding = new Map<string, readonly number[]>();
  /** All roles spelt backwards, sorted: those with the same ending stand together. */
  #backwards: readonly string[] | null = null;

  /** Adds the next person, with lower-case words as roles. */
  add(person: number, roles: readonly string[]): void {
    for (const role of roles) {
      enter(this.#people, role, person);
      enter(this.#byStem, stemOf(role), person);
    }
  }

  /** The last person before `below` that every one of the words fits; null for none and for no words. */
  lastWith(words: readonly string[], below: number): number | null {
    const lists = words.map((word) => this.#listsOf(word));
    if (lists.length === 0) return null;
    let candidate = below - 1;
    let agreed = 0;
    // Each list in turn lowers the candidate to its own nearest, until all agree on one.
    for (let turn = 0; agreed < lists.length; turn = (turn + 1) % lists.length) {
      const nearest = lists[turn]?.reduce((best, list) => Math.max(best, lastUpTo(list, candidate)), -1) ?? -1;
      if (nearest < 0) return null;
      agreed = nearest === candidate ? agreed + 1 : 1;
      candidate = nearest;
    }
    return candidate;
  }

  /** A word is the role itself or, from five letters up, its ending, or of the same stem. */
  #listsOf(word: string): readonly (readonly number[])[] {
    if (word.length < 5) return [this.#people.get(word) ?? []];
    return [this.#endingWith(word), this.#byStem.get(stemOf(word)) ?? []];
  }

  #endingWith(word: string): readonly number[] {
    const known = this.#byEnding.get(word);
    if (known) return known;
    this.#backwards ??= [...this.#people.keys()].map(spelledBackwards).sort();
    const ending = spelledBackwards(word);
    const people = new Set<number>();
    for (let position = lowerBound(this.#backwards, ending); position < this.#backwards.length; position += 1) {
      const role = this.#backwards[position] ?? '';
      if (!role.startsWith(ending)) break;
      for (const person of this.#people.get(spelledBackwards(role)) ?? []) people.add(person);
    }
    const sorted = [...people].sort((left, right) => left - right);
    this.#byEnding.set(word, sorted);
    return sorted;
  }
}

function enter(map: Map<string, number[]>, key: string, person: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [person]);
  else if (list.at(-1) !== person) list.push(person);
}

/** Russian endings change with the case: compare what is left without the last two letters. */
function stemOf(word: string): string {
  return word.length > 6 ? word.slice(0, -2) : word.slice(0, 5);
}

/** By code units, which is all that comparing needs. */
function spelledBackwards(word: string): string {
  return word.split('').reverse().join('');
}

function lowerBound(sorted: readonly string[], wanted: string): number {
  return countLeading(sorted.length, (position) => (sorted[position] ?? '') < wanted);
}

/** The greatest of some ascending numbers that is no greater than the limit; -1 for none. */
function lastUpTo(sorted: readonly number[], limit: number): number {
  const count = countLeading(sorted.length, (position) => (sorted[position] ?? 0) <= limit);
  return count === 0 ? -1 : (sorted[count - 1] ?? -1);
}
