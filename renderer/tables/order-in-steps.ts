import { sortInSteps } from '../state/sort-in-steps.ts';
import type { TableEntry } from './table-entry.ts';
import type { ReadyValue, RowValue, ValueOrder } from './value-order.ts';

const perStep = 128;

/**
 * The entries in the order of a value of theirs; those in which it is equal stay as they are. Stops after small steps.
 * Each value is compared once however many entries have it, and the entries are then counted out to their places.
 */
export function* orderInSteps(
  entries: readonly TableEntry[],
  { valueOf, prepare, compare }: ValueOrder,
): Generator<undefined, TableEntry[]> {
  const numbers = new Map<RowValue, number>();
  const values: ReadyValue[] = [];
  const numberOf = new Int32Array(entries.length);
  for (const [place, entry] of entries.entries()) {
    const value = valueOf(entry.row);
    let number = numbers.get(value);
    if (number === undefined) {
      numbers.set(value, (number = values.length));
      values.push(prepare(value));
    }
    numberOf[place] = number;
    if (place % perStep === 0) yield;
  }
  const ranks = yield* rankInSteps(values, compare);
  return yield* placeInSteps(entries, (place) => ranks[numberOf[place] ?? 0] ?? 0, values.length);
}

/** For each value how many different ones come before it. */
function* rankInSteps(values: readonly ReadyValue[], compare: ValueOrder['compare']): Generator<undefined, Int32Array> {
  const compareAt = (left: number, right: number): number =>
    compare(values[left] as ReadyValue, values[right] as ReadyValue);
  const ranks = new Int32Array(values.length);
  let rank = 0;
  let previous = -1;
  for (const [place, number] of (yield* sortInSteps([...values.keys()], compareAt)).entries()) {
    if (previous !== -1 && compareAt(previous, number) !== 0) rank += 1;
    ranks[number] = rank;
    previous = number;
    if (place % perStep === 0) yield;
  }
  return ranks;
}

function* placeInSteps(
  entries: readonly TableEntry[],
  rankAt: (place: number) => number,
  rankCount: number,
): Generator<undefined, TableEntry[]> {
  const next = new Int32Array(rankCount + 1);
  for (let place = 0; place < entries.length; place += 1) {
    const rank = rankAt(place) + 1;
    next[rank] = (next[rank] ?? 0) + 1;
  }
  yield;
  for (let rank = 1; rank <= rankCount; rank += 1) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const placed = [...entries];
  yield;
  for (const [place, entry] of entries.entries()) {
    const rank = rankAt(place);
    const free = next[rank] ?? 0;
    placed[free] = entry;
    next[rank] = free + 1;
    if (place % (64 * perStep) === 0) yield;
  }
  return placed;
}
