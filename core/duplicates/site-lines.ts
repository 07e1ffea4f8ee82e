import type { ShortLine, SiteLineFindings } from './find-site-lines.ts';
import { likelySource, PlaceSpans, previewOf, type Place } from './passage-places.ts';
import type { AlignedGroup, PassageText } from './passage-result.ts';

interface IndexedText {
  readonly text: PassageText;
  readonly order: number;
  /** The wording of each paragraph, -1 where it has none. */
  readonly wordings: Int32Array;
}

interface TextLines {
  readonly indexed: IndexedText;
  readonly findings: SiteLineFindings;
}

interface KeyState {
  /** Texts that have the line, with its positions in each. */
  readonly places: Map<number, ShortLine[]>;
  group: AlignedGroup | null;
  /** Boilerplate because texts repeat it, as `text position`. */
  repeated: Set<string>;
}

/** From how many texts that have nothing else in common on a repeated line is furniture. */
const enoughTexts = 3;

/**
 * The furniture of sites over all texts: what looks like it in one text, and short lines that three or more texts of
 * one origin repeat although their news have nothing in common. Only the lines of texts added or removed are looked at again.
 */
export class SiteLines {
  readonly #texts = new Map<number, TextLines>();
  readonly #keys = new Map<string, KeyState>();
  readonly #dirtyKeys = new Set<string>();
  readonly #dirtyTexts = new Set<number>();
  readonly #singles = new Map<number, AlignedGroup>();

  add(number: number, indexed: IndexedText, findings: SiteLineFindings): void {
    if (findings.lines.length === 0) return;
    this.#texts.set(number, { indexed, findings });
    this.#dirtyTexts.add(number);
    for (const line of findings.lines) {
      let state = this.#keys.get(line.key);
      if (!state) this.#keys.set(line.key, (state = { places: new Map(), group: null, repeated: new Set() }));
      const lines = state.places.get(number);
      if (lines) lines.push(line);
      else state.places.set(number, [line]);
      this.#dirtyKeys.add(line.key);
    }
  }

  remove(number: number): void {
    const known = this.#texts.get(number);
    this.#texts.delete(number);
    this.#dirtyTexts.delete(number);
    this.#singles.delete(number);
    for (const { key } of known?.findings.lines ?? []) {
      const state = this.#keys.get(key);
      state?.places.delete(number);
      this.#dirtyKeys.add(key);
    }
  }

  clear(): void {
    this.#texts.clear();
    this.#keys.clear();
    this.#dirtyKeys.clear();
    this.#dirtyTexts.clear();
    this.#singles.clear();
  }

  /** Decides anew about the lines that changed, and gives the wordings that are boilerplate now or are so no longer. */
  update(areAligned: (left: number, right: number) => boolean): number[] {
    const changed: number[] = [];
    for (const key of this.#dirtyKeys) {
      const state = this.#keys.get(key);
      if (!state) continue;
      if (state.places.size === 0) {
        this.#keys.delete(key);
        continue;
      }
      const before = state.repeated;
      state.repeated = this.#repeatedPlaces(state, areAligned);
      const differs = [...before, ...state.repeated].filter(
        (place) => !before.has(place) || !state.repeated.has(place),
      );
      if (differs.length > 0) {
        for (const [number, lines] of state.places) {
          for (const { position } of lines) {
            const wording = this.#texts.get(number)?.indexed.wordings[position] ?? -1;
            if (wording >= 0) changed.push(wording);
          }
        }
      }
      const hadGroup = state.group !== null;
      state.group = this.#groupOf(this.#boilerplatePlaces(state));
      if (hadGroup !== (state.group !== null)) for (const number of state.places.keys()) this.#dirtyTexts.add(number);
    }
    this.#dirtyKeys.clear();
    for (const number of this.#dirtyTexts) this.#updateSingles(number);
    this.#dirtyTexts.clear();
    return changed;
  }

  /** Whether a paragraph of a text is furniture of the site, as of the last `update`. */
  isBoilerplate(number: number, position: number): boolean {
    const known = this.#texts.get(number);
    if (!known) return false;
    if (known.findings.isSiteLine(position)) return true;
    const line = known.findings.lines.find((candidate) => candidate.position === position);
    return line !== undefined && (this.#keys.get(line.key)?.repeated.has(`${number} ${position}`) ?? false);
  }

  /** One group per repeated line, and one per text for its furniture that stands nowhere else. */
  groups(): AlignedGroup[] {
    const groups: AlignedGroup[] = [];
    for (const { group } of this.#keys.values()) if (group) groups.push(group);
    return [...groups, ...this.#singles.values()];
  }

  #repeatedPlaces(state: KeyState, areAligned: (left: number, right: number) => boolean): Set<string> {
    const repeated = new Set<string>();
    if (state.places.size < enoughTexts) return repeated;
    const byOrigin = new Map<string, [number: number, line: ShortLine][]>();
    for (const [number, lines] of state.places) {
      const origin = this.#texts.get(number)?.indexed.text.origin ?? '';
      const known = byOrigin.get(origin) ?? [];
      byOrigin.set(origin, known);
      for (const line of lines) if (line.isAtEdge || line.isLabel) known.push([number, line]);
    }
    for (const places of byOrigin.values()) {
      if (this.#countIndependent(places, areAligned) < enoughTexts) continue;
      for (const [number, line] of places) repeated.add(`${number} ${line.position}`);
    }
    return repeated;
  }

  /** How many of the texts have news of their own, as far as the paragraph next to the line tells; counts up to enough. */
  #countIndependent(
    places: readonly [number: number, line: ShortLine][],
    areAligned: (left: number, right: number) => boolean,
  ): number {
    const bodies: number[] = [];
    for (const [number, { body }] of places) {
      const wording = this.#texts.get(number)?.indexed.wordings[body] ?? -1;
      if (wording < 0 || bodies.some((other) => other === wording || areAligned(other, wording))) continue;
      bodies.push(wording);
      if (bodies.length >= enoughTexts) break;
    }
    return bodies.length;
  }

  #boilerplatePlaces(state: KeyState): Place[] {
    const places: Place[] = [];
    for (const [number, lines] of state.places) {
      const known = this.#texts.get(number);
      for (const { position } of lines) {
        const paragraph = known?.indexed.text.paragraphs[position];
        if (!known || !paragraph) continue;
        const isOne = known.findings.isSiteLine(position) || state.repeated.has(`${number} ${position}`);
        if (isOne) places.push({ text: known.indexed.text, paragraph, order: known.indexed.order });
      }
    }
    return places;
  }

  #updateSingles(number: number): void {
    this.#singles.delete(number);
    const known = this.#texts.get(number);
    if (!known) return;
    const { text, order } = known.indexed;
    const single = known.findings.lines.filter(
      ({ position, key }) => known.findings.isSiteLine(position) && !this.#keys.get(key)?.group,
    );
    const places = single.flatMap(({ position }) => {
      const paragraph = text.paragraphs[position];
      return paragraph ? [{ text, paragraph, order }] : [];
    });
    const group = this.#groupOf(places);
    if (group) this.#singles.set(number, group);
  }

  #groupOf(places: Place[]): AlignedGroup | null {
    if (places.length < 2) return null;
    places.sort((left, right) => left.order - right.order || left.paragraph.start - right.paragraph.start);
    const spans = new PlaceSpans();
    const source = likelySource(places.map(({ text }) => text));
    const first = places[source];
    if (!first) return null;
    const span = spans.whole(first);
    return {
      groupId: `b${spans.identity(first.text.content, span)}`,
      class: 'boilerplate',
      similarity: 1,
      members: places.map((place) => ({
        textId: place.text.textId,
        span: spans.whole(place),
        paragraphs: [place.paragraph.number, place.paragraph.number],
      })),
      source,
      preview: previewOf(first.text.content, span),
      pairs: [],
    };
  }
}
