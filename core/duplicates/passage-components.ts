import { groupPassages, type Wordings } from './group-passages.ts';
import type { Alignment } from './pair-alignment.ts';
import { PlaceSpans, type Place } from './passage-places.ts';
import type { AlignedGroup } from './passage-result.ts';

/** What is known of the wordings of a corpus. */
export interface LinkedWordings extends Wordings {
  isAlive(wording: number): boolean;
  alignmentsOf(wording: number): readonly Alignment[];
}

interface Component {
  readonly wordings: readonly number[];
  readonly groups: readonly AlignedGroup[];
}

/**
 * The groups of a corpus, kept by what hangs together: wordings that alignments connect. A change makes anew only the
 * groups of those components that it touches.
 */
export class PassageComponents {
  readonly #wordings: LinkedWordings;
  readonly #minWords: number;
  readonly #components = new Map<number, Component>();
  readonly #touched = new Set<number>();
  readonly #spans = new PlaceSpans();

  constructor(wordings: LinkedWordings, minWords: number) {
    this.#wordings = wordings;
    this.#minWords = minWords;
  }

  /** Notes that the places or alignments of a wording have changed. */
  touch(wording: number): void {
    this.#touched.add(wording);
  }

  clear(): void {
    this.#components.clear();
    this.#touched.clear();
  }

  /** All groups, in no particular order. */
  groups(): AlignedGroup[] {
    this.#update();
    const groups: AlignedGroup[] = [];
    for (const [wording, component] of this.#components) {
      if (component.wordings[0] === wording) groups.push(...component.groups);
    }
    return groups;
  }

  #update(): void {
    const open = new Set<number>();
    for (const wording of this.#touched) {
      open.add(wording);
      for (const member of this.#components.get(wording)?.wordings ?? []) open.add(member);
    }
    this.#touched.clear();
    for (const wording of open) this.#components.delete(wording);
    for (const wording of open) {
      if (this.#components.has(wording) || !this.#wordings.isAlive(wording)) continue;
      const wordings = new Set([wording]);
      const alignments = new Set<Alignment>();
      for (const member of wordings) {
        for (const alignment of this.#wordings.alignmentsOf(member)) {
          alignments.add(alignment);
          wordings.add(alignment.a);
          wordings.add(alignment.b);
        }
      }
      this.#makeGroups([...wordings], [...alignments]);
    }
  }

  #makeGroups(wordings: readonly number[], alignments: readonly Alignment[]): void {
    const places = new Map<number, readonly Place[]>();
    const remembered: Wordings = {
      lengthOf: (wording) => this.#wordings.lengthOf(wording),
      placesOf: (wording) => {
        const known = places.get(wording) ?? this.#wordings.placesOf(wording);
        places.set(wording, known);
        return known;
      },
    };
    const groups = groupPassages(wordings, alignments, remembered, this.#minWords, this.#spans);
    const component: Component = { wordings, groups };
    for (const wording of wordings) this.#components.set(wording, component);
  }
}
