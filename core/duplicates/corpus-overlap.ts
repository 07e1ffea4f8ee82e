import type { Span } from '../text/span.ts';
import type { AlignedGroup, AlignedSpans } from './passage-result.ts';

/** What the picture of the corpus needs to know of a text. */
export interface OverlapText {
  readonly textId: string;
  /** Length of the content in UTF-16 code units. */
  readonly length: number;
  /** ISO date, or null; a date without its year does not count. */
  readonly date: string | null;
}

/** How much of a text is repeated, as shares of its length from 0 to 1. */
export interface RepeatedShare {
  readonly within: number;
  readonly inOthers: number;
}

/** A passage that two texts have in common: the group and the indexes of its members in the one and the other. */
export interface CommonPassage {
  readonly groupId: string;
  readonly one: number;
  readonly other: number;
}

interface GroupPlaces {
  readonly group: AlignedGroup;
  /** Indexes of the members that are not empty, by text, each text's by their starts. */
  readonly byText: ReadonlyMap<string, readonly number[]>;
}

/**
 * How much the texts of a corpus have in common, by passage groups: for any two texts, and for each text as a whole.
 * Lengths are UTF-16 code units; what several groups cover counts once. Rows are worked out when they are asked for, in
 * time that grows with the groups of that text alone.
 */
export class CorpusOverlap {
  readonly #texts: ReadonlyMap<string, OverlapText>;
  readonly #groups = new Map<string, GroupPlaces[]>();
  readonly #rows = new Map<string, ReadonlyMap<string, number>>();

  /** Site boilerplate is left out; so are members of texts that are not given. */
  constructor(groups: readonly AlignedGroup[], texts: readonly OverlapText[]) {
    this.#texts = new Map(texts.map((text) => [text.textId, text]));
    for (const group of groups) {
      if (group.class === 'boilerplate') continue;
      const byText = this.#placesOf(group);
      for (const textId of byText.keys()) {
        const known = this.#groups.get(textId);
        if (known) known.push({ group, byText });
        else this.#groups.set(textId, [{ group, byText }]);
      }
    }
  }

  /** Code units of the one text that also stand in the other; for a text with itself, those that it repeats. */
  shared(oneId: string, otherId: string): number {
    return this.#row(oneId).get(otherId) ?? 0;
  }

  /** The texts with which a text has something in common; itself among them where it repeats something of its own. */
  partners(textId: string): string[] {
    return [...this.#row(textId).keys()];
  }

  /** What `shared` gives as a share of the one text, 0 to 1. */
  share(oneId: string, otherId: string): number {
    return this.#shareOf(oneId, this.shared(oneId, otherId));
  }

  /** How much of a text stands elsewhere in it, and how much in any other text. */
  repeated(textId: string): RepeatedShare {
    const spans = (this.#groups.get(textId) ?? []).flatMap(({ group, byText }) =>
      byText.size < 2 ? [] : (byText.get(textId) ?? []).map((index) => spanOf(group, index)),
    );
    return { within: this.share(textId, textId), inOthers: this.#shareOf(textId, this.#covered(textId, spans)) };
  }

  /** Which of two texts is likely to be the earlier: by their dates, else by the sources of what they have in common. */
  earlier(oneId: string, otherId: string): 'one' | 'other' | null {
    if (oneId === otherId) return null;
    const one = yearDate(this.#texts.get(oneId)?.date);
    const other = yearDate(this.#texts.get(otherId)?.date);
    if (one !== null && other !== null && one !== other) return one < other ? 'one' : 'other';
    let balance = 0;
    for (const { group, byText } of this.#groups.get(oneId) ?? []) {
      const source = group.members[group.source];
      if (!source || !byText.has(otherId)) continue;
      const length = source.span.end - source.span.start;
      if (source.textId === oneId) balance += length;
      if (source.textId === otherId) balance -= length;
    }
    return balance === 0 ? null : balance > 0 ? 'one' : 'other';
  }

  /** The first passage of the one text that also stands in the other (or elsewhere in the same); null without any. */
  firstCommon(oneId: string, otherId: string): CommonPassage | null {
    let first: (CommonPassage & { readonly start: number }) | null = null;
    for (const { group, byText } of this.#groups.get(oneId) ?? []) {
      const one = byText.get(oneId)?.[0];
      const other = byText.get(otherId)?.find((index) => index !== one);
      if (one === undefined || other === undefined) continue;
      const { start } = spanOf(group, one);
      if (first && (start > first.start || (start === first.start && group.groupId >= first.groupId))) continue;
      first = { groupId: group.groupId, one, other, start };
    }
    return first && { groupId: first.groupId, one: first.one, other: first.other };
  }

  #placesOf(group: AlignedGroup): ReadonlyMap<string, number[]> {
    const byText = new Map<string, number[]>();
    group.members.forEach(({ textId, span }, index) => {
      if (span.end <= span.start || !this.#texts.has(textId)) return;
      const known = byText.get(textId);
      if (known) known.push(index);
      else byText.set(textId, [index]);
    });
    for (const indexes of byText.values()) {
      indexes.sort((left, right) => spanOf(group, left).start - spanOf(group, right).start);
    }
    return byText;
  }

  #row(textId: string): ReadonlyMap<string, number> {
    const known = this.#rows.get(textId);
    if (known) return known;
    const spans = new Map<string, Span[]>();
    for (const places of this.#groups.get(textId) ?? []) addSpans(spans, textId, places);
    const row = new Map([...spans].map(([otherId, list]) => [otherId, this.#covered(textId, list)]));
    this.#rows.set(textId, row);
    return row;
  }

  /** Code units under at least one of the spans, within the text. */
  #covered(textId: string, spans: readonly Span[]): number {
    const length = this.#texts.get(textId)?.length ?? 0;
    let covered = 0;
    let reached = 0;
    for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
      covered += Math.max(0, Math.min(end, length) - Math.max(start, reached));
      reached = Math.max(reached, Math.min(end, length));
    }
    return covered;
  }

  #shareOf(textId: string, covered: number): number {
    const length = this.#texts.get(textId)?.length ?? 0;
    return length === 0 ? 0 : covered / length;
  }
}

/** Adds, by the other text, what the members of one group in a text share with it: as aligned, else as wholes. */
function addSpans(spans: Map<string, Span[]>, textId: string, { group, byText }: GroupPlaces): void {
  const own = byText.get(textId) ?? [];
  const aligned = alignedSpans(group, new Set(own));
  for (const otherId of byText.keys()) {
    if (otherId === textId && own.length < 2) continue;
    const list = spans.get(otherId) ?? [];
    for (const index of own) {
      for (const span of aligned.get(`${index} ${otherId}`) ?? [spanOf(group, index)]) list.push(span);
    }
    spans.set(otherId, list);
  }
}

/** What the detector aligned of the given members, by member and the text of the other. */
function alignedSpans(group: AlignedGroup, own: ReadonlySet<number>): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  const add = (index: number, otherIndex: number, stretches: readonly AlignedSpans[], side: 0 | 2): void => {
    const other = group.members[otherIndex];
    if (!other || !own.has(index)) return;
    const key = `${index} ${other.textId}`;
    const list = found.get(key) ?? [];
    const { start: first, end: last } = spanOf(group, index);
    for (const stretch of stretches) {
      const start = Math.max(first, stretch[side]);
      const end = Math.min(last, side === 0 ? stretch[1] : stretch[3]);
      if (start < end) list.push({ start, end });
    }
    if (list.length > 0) found.set(key, list);
  };
  for (const { a, b, aligned } of group.pairs) {
    add(a, b, aligned, 0);
    add(b, a, aligned, 2);
  }
  return found;
}

function spanOf(group: AlignedGroup, index: number): Span {
  return group.members[index]?.span ?? { start: 0, end: 0 };
}

function yearDate(date: string | null | undefined): string | null {
  return date === undefined || date === null || date.startsWith('--') ? null : date;
}
