import type { AnnotationIndex } from '../../core/annotation/annotation-index.ts';
import { findCopies, type Copies, type CountedPlace } from '../../core/annotation/repeated-places.ts';
import type { PassageGroup } from '../../core/duplicates/passage-group.ts';
import type { Decision } from '../../core/project/decision.ts';
import { betweenFrames, workInSlices, type Slicing } from './sliced-work.ts';

/** What the counts depend on. */
export interface CountSources {
  readonly isOnce: () => boolean;
  readonly textIds: () => readonly string[];
  readonly annotations: () => AnnotationIndex;
  readonly groups: () => readonly PassageGroup[];
  readonly decisionOf: (groupId: string) => Decision | null;
  /** Counts that took longer than a moment are there. */
  readonly tell: () => void;
}

interface Counts {
  readonly repeated: ReadonlySet<string>;
  readonly byText: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

interface Places {
  readonly places: readonly object[];
  /** Null as long as they are being counted. */
  count: number | null;
}

/** So many annotations are looked through before others have their turn. */
const perStep = 512;

/**
 * How many annotations there are, with their copies or without them as the analyst wishes. Copies are looked for bit by
 * bit: where there are very many, the counts of before are given until the new ones are there.
 */
export class CountDesk {
  readonly #sources: CountSources;
  readonly #slicing: Slicing;
  #counts: Counts | null = null;
  #areStale = true;
  #stop: (() => void) | null = null;
  readonly #waiting: (() => void)[] = [];
  #lastPlaces: Places | null = null;
  #stopPlaces: (() => void) | null = null;

  constructor(sources: CountSources, slicing: Slicing = betweenFrames) {
    this.#sources = sources;
    this.#slicing = slicing;
  }

  get isOnce(): boolean {
    return this.#sources.isOnce();
  }

  /** True as long as copies were never found out and are looked for: they count like everything else until then. */
  get isCounting(): boolean {
    return this.isOnce && this.#once() === null;
  }

  /** What was counted is no longer so: annotations changed, or (`areGroupsOther`) what is a copy of what. */
  renew(areGroupsOther = true): void {
    this.#areStale = true;
    this.#stop?.();
    this.#stop = null;
    if (!areGroupsOther) return;
    this.#stopPlaces?.();
    this.#lastPlaces = null;
  }

  /** Another project: nothing of what was counted is of use. */
  clear(): void {
    this.renew();
    this.#counts = null;
  }

  /** Returns once the copies of the annotations are found out. */
  async whenCounted(): Promise<void> {
    this.#once();
    if (!this.isOnce || !this.#areStale) return;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** How many annotations the project has. */
  total(): number {
    const { size } = this.#sources.annotations();
    return this.isOnce ? size - (this.#once()?.repeated.size ?? 0) : size;
  }

  /** How many annotations a text has, with one code where one is named. */
  count(textId: string, codeId?: string): number {
    const counts = this.isOnce ? this.#once() : null;
    if (!counts) return this.#sources.annotations().count(textId, codeId);
    const byCode = counts.byText.get(textId);
    if (!byCode) return 0;
    return codeId === undefined ? sum(byCode.values()) : (byCode.get(codeId) ?? 0);
  }

  /** False for an annotation that is left out as a copy of another. */
  isCounted(annotationId: string): boolean {
    return !this.isOnce || this.#once()?.repeated.has(annotationId) !== true;
  }

  /** How many of other places, such as the hits of a search, are not copies of others among them; null until that is known. */
  countPlaces<Place extends object>(places: readonly Place[], read: (place: Place) => CountedPlace): number | null {
    if (this.#lastPlaces?.places === places) return this.#lastPlaces.count;
    this.#stopPlaces?.();
    const last: Places = { places, count: null };
    this.#lastPlaces = last;
    const found = places.map(read);
    const finish = (copies: Copies, isAtOnce: boolean): void => {
      last.count = places.length - copies.allButTheFirst(found.map(({ id }) => id)).size;
      if (!isAtOnce) this.#sources.tell();
    };
    this.#stopPlaces = workInSlices(this.#copiesOf(found), this.#slicing, finish);
    return last.count;
  }

  /** The counts as they are known: those of before as long as new ones are worked out. */
  #once(): Counts | null {
    if (!this.#areStale || this.#stop) return this.#counts;
    let isDone = false;
    const stop = workInSlices(this.#countOnce(), this.#slicing, (counts, isAtOnce) => {
      isDone = true;
      this.#stop = null;
      this.#counts = counts;
      this.#areStale = false;
      for (const resolve of this.#waiting.splice(0)) resolve();
      if (!isAtOnce) this.#sources.tell();
    });
    if (!isDone) this.#stop = stop;
    return this.#counts;
  }

  *#countOnce(): Generator<undefined, Counts> {
    const annotations = this.#sources.annotations();
    const places: CountedPlace[] = [];
    for (const textId of this.#sources.textIds()) {
      for (const { annotationId, codeId, anchor } of annotations.ofText(textId)) {
        const { start, end, quote } = anchor;
        places.push({ id: annotationId, textId, start, end, quote, kind: codeId });
        if (places.length % perStep === 0) yield;
      }
    }
    const copies = yield* this.#copiesOf(places);
    const repeated = copies.allButTheFirst(places.map(({ id }) => id));
    const byText = new Map<string, Map<string, number>>();
    let seen = 0;
    for (const { annotationId, textId, codeId } of annotations.all()) {
      if ((seen += 1) % perStep === 0) yield;
      if (repeated.has(annotationId)) continue;
      const byCode = byText.get(textId) ?? new Map<string, number>();
      byText.set(textId, byCode);
      byCode.set(codeId, (byCode.get(codeId) ?? 0) + 1);
    }
    return { repeated, byText };
  }

  #copiesOf(places: readonly CountedPlace[]): Generator<undefined, Copies> {
    const { groups, decisionOf } = this.#sources;
    return findCopies(places, groups(), (groupId) => decisionOf(groupId)?.verdict === 'different');
  }
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
