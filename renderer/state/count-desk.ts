import { repeatedPlaces, type CountedPlace } from '../../core/annotation/repeated-places.ts';
import type { AnnotationIndex } from '../../core/annotation/annotation-index.ts';
import type { PassageGroup } from '../../core/duplicates/passage-group.ts';
import type { Decision } from '../../core/project/decision.ts';

/** What the counts depend on. */
export interface CountSources {
  readonly isOnce: () => boolean;
  readonly textIds: () => readonly string[];
  readonly annotations: () => AnnotationIndex;
  readonly groups: () => readonly PassageGroup[];
  readonly decisionOf: (groupId: string) => Decision | null;
}

interface Counts {
  readonly repeated: ReadonlySet<string>;
  readonly byText: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** How many annotations there are, with their copies or without them as the analyst wishes. */
export class CountDesk {
  readonly #sources: CountSources;
  #counts: Counts | null = null;
  #lastPlaces: { readonly places: readonly object[]; readonly count: number } | null = null;

  constructor(sources: CountSources) {
    this.#sources = sources;
  }

  get isOnce(): boolean {
    return this.#sources.isOnce();
  }

  /** What was counted is no longer so: annotations, decisions, texts or passage groups changed. */
  renew(): void {
    this.#counts = null;
    this.#lastPlaces = null;
  }

  /** How many annotations the project has. */
  total(): number {
    const { size } = this.#sources.annotations();
    return this.isOnce ? size - this.#once().repeated.size : size;
  }

  /** How many annotations a text has, with one code where one is named. */
  count(textId: string, codeId?: string): number {
    if (!this.isOnce) return this.#sources.annotations().count(textId, codeId);
    const byCode = this.#once().byText.get(textId);
    if (!byCode) return 0;
    return codeId === undefined ? sum(byCode.values()) : (byCode.get(codeId) ?? 0);
  }

  /** False for an annotation that is left out as a copy of another. */
  isCounted(annotationId: string): boolean {
    return !this.isOnce || !this.#once().repeated.has(annotationId);
  }

  /** How many of other places, such as the hits of a search, are not copies of others among them. */
  countPlaces<Place extends object>(places: readonly Place[], read: (place: Place) => CountedPlace): number {
    if (this.#lastPlaces?.places !== places) {
      this.#lastPlaces = { places, count: places.length - this.#repeated(places.map(read)).size };
    }
    return this.#lastPlaces.count;
  }

  #once(): Counts {
    this.#counts ??= this.#countOnce();
    return this.#counts;
  }

  #countOnce(): Counts {
    const annotations = this.#sources.annotations();
    const known = this.#sources.textIds().flatMap((textId) => annotations.ofText(textId));
    const repeated = this.#repeated(
      known.map(({ annotationId, textId, codeId, anchor: { start, end, quote } }) => ({
        id: annotationId,
        textId,
        start,
        end,
        quote,
        kind: codeId,
      })),
    );
    const byText = new Map<string, Map<string, number>>();
    for (const { annotationId, textId, codeId } of annotations.all()) {
      if (repeated.has(annotationId)) continue;
      const byCode = byText.get(textId) ?? new Map<string, number>();
      byText.set(textId, byCode);
      byCode.set(codeId, (byCode.get(codeId) ?? 0) + 1);
    }
    return { repeated, byText };
  }

  #repeated(places: readonly CountedPlace[]): ReadonlySet<string> {
    const { groups, decisionOf } = this.#sources;
    return repeatedPlaces(places, groups(), (groupId) => decisionOf(groupId)?.verdict === 'different');
  }
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
