/** A place in a text: offset in UTF-16 code units. */
export interface Place {
  readonly textId: string;
  readonly offset: number;
}

const longest = 100;
/** Places nearer than this in one text count as one. */
const nearby = 200;

/** The places that were left by a jump, to go back to them and forward again, as in a browser. */
export class PlaceHistory {
  #back: Place[] = [];
  #forward: Place[] = [];

  /** Notes the place from which a jump is made. What lay ahead is void. */
  leave(place: Place): void {
    this.#forward = [];
    const last = this.#back.at(-1);
    if (last && isNear(last, place)) this.#back.pop();
    this.#back.push(place);
    if (this.#back.length > longest) this.#back.shift();
  }

  /** The place before, seen from the present one; null where there is none. */
  back(present: Place | null): Place | null {
    return step(this.#back, this.#forward, present);
  }

  /** The place from which one went back; null where there is none. */
  forward(present: Place | null): Place | null {
    return step(this.#forward, this.#back, present);
  }

  clear(): void {
    this.#back = [];
    this.#forward = [];
  }
}

function step(from: Place[], to: Place[], present: Place | null): Place | null {
  let place = from.pop();
  while (place && present && isNear(place, present)) place = from.pop();
  if (!place) return null;
  if (present) to.push(present);
  return place;
}

function isNear(one: Place, other: Place): boolean {
  return one.textId === other.textId && Math.abs(one.offset - other.offset) < nearby;
}
