import { countLeading } from '../base/count-leading.ts';
import { finishWork } from '../base/finish-work.ts';
import type { PassageGroup } from '../duplicates/passage-group.ts';
import { foldPassage } from '../text/fold.ts';
import { bagOf, similarityOfBags, type WordBag } from './word-bag.ts';

/** Something counted: what stands at a span of a text. Offsets are UTF-16 code units, `end` exclusive. */
export interface CountedPlace {
  readonly id: string;
  readonly textId: string;
  readonly start: number;
  readonly end: number;
  /** The words of the span. */
  readonly quote: string;
  /** Only places of one kind are copies of each other: the code of an annotation, for instance. */
  readonly kind: string;
}

/** Share of equal words from which two places say the same: what differs may not be more than a tenth. */
const sameShare = 0.9;
/** How far a place may reach beyond the passage, in code units: a selection may take in marks and stops. */
const reach = 3;
/** Near wordings that a place is compared with at most, so that a passage repeated thousands of times stays linear. */
const mostCompared = 64;

/**
 * The ids of places that a reader who counts copies once leaves out: of places of one kind with nearly the same words
 * (nine tenths, by Dice's coefficient of their word bags) in different members of one passage group, all but the first
 * in the order given. Several equal places within one member stay as many. Groups that `apart` names were found to be
 * different passages and make no copies.
 */
export function repeatedPlaces(
  places: readonly CountedPlace[],
  groups: readonly PassageGroup[],
  apart: (groupId: string) => boolean = () => false,
): ReadonlySet<string> {
  return finishWork(findCopies(places, groups, apart)).allButTheFirst(places.map(({ id }) => id));
}

/**
 * Which places are copies of each other, as `repeatedPlaces` tells them, bit by bit: stops to let others work after
 * every few dozens of places.
 */
export function* findCopies(
  places: readonly CountedPlace[],
  groups: readonly PassageGroup[],
  apart: (groupId: string) => boolean = () => false,
): Generator<undefined, Copies> {
  const byText = yield* sortedByText(places);
  const copies = new Copies();
  const words = new Map<CountedPlace, Wording>();
  const wordingOf = (place: CountedPlace): Wording => {
    const known = words.get(place) ?? readWording(place);
    words.set(place, known);
    return known;
  };
  let steps = 0;
  for (const { groupId, members } of groups) {
    if ((steps += 1) % 64 === 0) yield;
    if (!members.some(({ textId }) => byText.has(textId)) || apart(groupId)) continue;
    const known = new KnownWordings();
    for (const [memberIndex, { textId, span }] of members.entries()) {
      for (const place of placesWithin(byText.get(textId) ?? [], span)) {
        if ((steps += 1) % 64 === 0) yield;
        const earlier = known.take(place, wordingOf(place), memberIndex);
        if (earlier) copies.join(earlier.id, place.id);
      }
    }
  }
  return copies;
}

/** Which places are copies of each other, also by way of a third: disjoint sets (Tarjan 1975), paths halved. */
export class Copies {
  readonly #parents = new Map<string, string>();

  /** Notes that two places, by their ids, are copies of each other. */
  join(one: string, other: string): void {
    const [first, second] = [this.#root(one), this.#root(other)];
    if (first !== second) this.#parents.set(second, first);
  }

  /** Of these ids those that are copies of earlier ones among them. */
  allButTheFirst(ids: Iterable<string>): Set<string> {
    const counted = new Set<string>();
    const repeated = new Set<string>();
    for (const id of ids) {
      const root = this.#root(id);
      if (counted.has(root)) repeated.add(id);
      counted.add(root);
    }
    return repeated;
  }

  #root(id: string): string {
    let root = id;
    for (let above = this.#parents.get(root); above !== undefined; above = this.#parents.get(root)) {
      const next = this.#parents.get(above);
      if (next !== undefined) this.#parents.set(root, next);
      root = above;
    }
    return root;
  }
}

interface Wording {
  /** Kind and folded words. */
  readonly key: string;
  readonly kind: string;
  readonly bag: WordBag;
}

function readWording({ kind, quote }: CountedPlace): Wording {
  const folded = foldPassage(quote).replace(/^["'\s]+|["'.,;:!?…\s]+$/gu, '');
  return { key: `${kind}\n${folded}`, kind, bag: bagOf(folded) };
}

interface KnownWording {
  readonly place: CountedPlace;
  readonly wording: Wording;
  /** The member that had it last: a second one in the same member is another place, not a copy. */
  lastMember: number;
}

class KnownWordings {
  readonly #byKey = new Map<string, KnownWording[]>();
  readonly #byKind = new Map<string, KnownWording[]>();

  /** Notes what stands at a place, and gives the place of an earlier member that has the same. */
  take(place: CountedPlace, wording: Wording, memberIndex: number): CountedPlace | null {
    const found = this.#find(wording, memberIndex);
    if (found) {
      found.lastMember = memberIndex;
      return found.place;
    }
    const known = { place, wording, lastMember: memberIndex };
    pushTo(this.#byKey, wording.key, known);
    pushTo(this.#byKind, wording.kind, known);
    return null;
  }

  #find(wording: Wording, memberIndex: number): KnownWording | undefined {
    const equal = this.#byKey.get(wording.key)?.find(({ lastMember }) => lastMember !== memberIndex);
    if (equal) return equal;
    let best: KnownWording | undefined;
    let most = sameShare;
    for (const known of (this.#byKind.get(wording.kind) ?? []).slice(0, mostCompared)) {
      if (known.lastMember === memberIndex) continue;
      const similarity = similarityOfBags(known.wording.bag, wording.bag);
      if (similarity >= most) [best, most] = [known, similarity];
    }
    return best;
  }
}

function* sortedByText(places: readonly CountedPlace[]): Generator<undefined, Map<string, CountedPlace[]>> {
  const byText = new Map<string, CountedPlace[]>();
  for (const [position, place] of places.entries()) {
    if (position % 2048 === 2047) yield;
    pushTo(byText, place.textId, place);
  }
  for (const ofText of byText.values()) {
    yield;
    if (!isSorted(ofText)) ofText.sort(compareStarts);
  }
  return byText;
}

/** Places of annotations come sorted; to look costs less than to sort them again. */
function isSorted(places: readonly CountedPlace[]): boolean {
  return places.every((place, position) => {
    const before = places[position - 1];
    return !before || compareStarts(before, place) <= 0;
  });
}

function compareStarts(left: CountedPlace, right: CountedPlace): number {
  return left.start - right.start || left.end - right.end;
}

function* placesWithin(
  sorted: readonly CountedPlace[],
  span: { readonly start: number; readonly end: number },
): Generator<CountedPlace> {
  const first = countLeading(sorted.length, (position) => (sorted[position]?.start ?? 0) < span.start - reach);
  for (let position = first; position < sorted.length; position += 1) {
    const place = sorted[position];
    if (!place || place.start >= span.end) return;
    if (place.end <= span.end + reach) yield place;
  }
}

function pushTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
