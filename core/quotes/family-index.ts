/** How many of its last letters a Russian name may change with its case. */
const ending = 2;
/** Names of fewer letters are compared whole, and no fewer have to agree. */
const shortest = 4;
/** Names whose lengths differ by more are different ones. */
const furthest = 3;

/** Who bears a family name first, Russian cases of it included; people are given by their positions, in order. */
export class FamilyIndex {
  readonly #exact = new Map<string, number>();
  /** By the length of the name and the letters that have to agree. */
  readonly #inflected = new Map<string, number>();

  /** Adds the next person. */
  add(person: number, family: string): void {
    if (this.#exact.has(family)) return;
    this.#exact.set(family, person);
    if (family.length < shortest || !/\p{Script=Cyrillic}/u.test(family)) return;
    for (let other = family.length - furthest; other <= family.length; other += 1) {
      const key = keyOf(family.length, family, other);
      if (other >= shortest && !this.#inflected.has(key)) this.#inflected.set(key, person);
    }
  }

  /** The first person whose family name the word is; null for none. */
  first(word: string): number | null {
    let first = this.#exact.get(word) ?? Infinity;
    if (word.length >= shortest) {
      for (let length = word.length - furthest; length <= word.length + furthest; length += 1) {
        const key = keyOf(length, word, Math.min(length, word.length));
        if (length >= shortest) first = Math.min(first, this.#inflected.get(key) ?? Infinity);
      }
    }
    return first === Infinity ? null : first;
  }
}

/** `shorter` is the length of the shorter one of two names that are compared. */
function keyOf(length: number, name: string, shorter: number): string {
  return `${length} ${name.slice(0, Math.max(shortest, shorter - ending))}`;
}
