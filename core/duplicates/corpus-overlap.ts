import type { Span } from '../text/span.ts';
import type { AlignedGroup, AlignedSpans, GroupWords } from './passage-result.ts';

/** What the picture of the corpus needs to know of a text. */
export interface OverlapText {
  readonly textId: string;
  /** ISO date, or null; a date without its year does not count. */
  readonly date: string | null;
}

/** How much of a text is repeated, as shares of its words from 0 to 1. */
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
  readonly words: GroupWords;
  /** Indexes of the members that are not empty, by text, each text's by their starts. */
  readonly byText: ReadonlyMap<string, readonly number[]>;
}

/**
 * How much the texts of a corpus have in common, by passage groups: for any two texts, and for each text as a whole.
 * Counted in words, as the search for passages tells them apart; what several groups cover counts once. Rows are worked
 * out when they are asked for, in time that grows with the groups of that text alone.
 */
export class CorpusOverlap {
  readonly #texts: ReadonlyMap<string, OverlapText>;
  readonly #isOnce: boolean;
  readonly #wordCounts = new Map<string, number>();
  readonly #groups = new Map<string, GroupPlaces[]>();
  readonly #rows = new Map<string, ReadonlyMap<string, number>>();
  readonly #sizes = new Map<string, number>();

  /**
   * Site boilerplate and groups whose words were not counted are left out; so are members of texts that are not given.
   * With `isOnce` a passage that stands several times in a text counts once there, and the text is as much shorter.
   */
  constructor(groups: readonly AlignedGroup[], texts: readonly OverlapText[], isOnce = false) {
    this.#texts = new Map(texts.map((text) => [text.textId, text]));
    this.#isOnce = isOnce;
    for (const group of groups) {
      const { words } = group;
      if (group.class === 'boilerplate' || !words) continue;
      const byText = this.#placesOf(group, words);
      for (const textId of byText.keys()) {
        const known = this.#groups.get(textId);
        if (known) known.push({ group, words, byText });
        else this.#groups.set(textId, [{ group, words, byText }]);
      }
    }
  }

  /** Words of the one text that also stand in the other; for a text with itself, those that it repeats. */
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
    const spans = this.#groupsOf(textId).flatMap(({ words, byText }) =>
      byText.size < 2 ? [] : this.#counted(byText.get(textId)).map((index) => wordsOf(words, index)),
    );
    return { within: this.share(textId, textId), inOthers: this.#shareOf(textId, covered(spans)) };
  }

  /** Which of two texts is likely to be the earlier: by their dates, else by the sources of what they have in common. */
  earlier(oneId: string, otherId: string): 'one' | 'other' | null {
    if (oneId === otherId) return null;
    const one = yearDate(this.#texts.get(oneId)?.date);
    const other = yearDate(this.#texts.get(otherId)?.date);
    if (one !== null && other !== null && one !== other) return one < other ? 'one' : 'other';
    let balance = 0;
    for (const { group, words, byText } of this.#groupsOf(oneId)) {
      const source = group.members[group.source];
      if (!source || !byText.has(otherId)) continue;
      const { start, end } = wordsOf(words, group.source);
      const length = end - start;
      if (source.textId === oneId) balance += length;
      if (source.textId === otherId) balance -= length;
    }
    return balance === 0 ? null : balance > 0 ? 'one' : 'other';
  }

  /** The first passage of the one text that also stands in the other (or elsewhere in the same); null without any. */
  firstCommon(oneId: string, otherId: string): CommonPassage | null {
    let first: (CommonPassage & { readonly start: number }) | null = null;
    for (const { group, words, byText } of this.#groupsOf(oneId)) {
      const one = byText.get(oneId)?.[0];
      const other = byText.get(otherId)?.find((index) => index !== one);
      if (one === undefined || other === undefined) continue;
      const { start } = wordsOf(words, one);
      if (first && (start > first.start || (start === first.start && group.groupId >= first.groupId))) continue;
      first = { groupId: group.groupId, one, other, start };
    }
    return first && { groupId: first.groupId, one: first.one, other: first.other };
  }

  #placesOf(group: AlignedGroup, words: GroupWords): ReadonlyMap<string, number[]> {
    const byText = new Map<string, number[]>();
    group.members.forEach(({ textId }, index) => {
      const { start, end } = wordsOf(words, index);
      if (end <= start || !this.#texts.has(textId)) return;
      this.#wordCounts.set(textId, words.members[index]?.[2] ?? 0);
      const known = byText.get(textId);
      if (known) known.push(index);
      else byText.set(textId, [index]);
    });
    for (const indexes of byText.values()) {
      indexes.sort((left, right) => wordsOf(words, left).start - wordsOf(words, right).start);
    }
    return byText;
  }

  #groupsOf(textId: string): readonly GroupPlaces[] {
    return this.#groups.get(textId) ?? [];
  }

  /** The members of a text, by their starts, that count. */
  #counted(own: readonly number[] = []): readonly number[] {
    return this.#isOnce ? own.slice(0, 1) : own;
  }

  #row(textId: string): ReadonlyMap<string, number> {
    const known = this.#rows.get(textId);
    if (known) return known;
    const spans = new Map<string, Span[]>();
    for (const { group, words, byText } of this.#groupsOf(textId)) {
      const own = byText.get(textId) ?? [];
      const counted = this.#counted(own);
      const aligned = alignedWords(group, words, new Set(counted));
      for (const otherId of byText.keys()) {
        if (otherId === textId && own.length < 2) continue;
        const list = spans.get(otherId) ?? [];
        for (const index of counted) {
          for (const span of aligned.get(`${index} ${otherId}`) ?? [wordsOf(words, index)]) list.push(span);
        }
        spans.set(otherId, list);
      }
    }
    const row = new Map([...spans].map(([otherId, list]) => [otherId, covered(list)]));
    this.#rows.set(textId, row);
    return row;
  }

  #shareOf(textId: string, words: number): number {
    if (words === 0) return 0;
    const size = this.#sizes.get(textId) ?? this.#sizeOf(textId);
    this.#sizes.set(textId, size);
    return words / size;
  }

  /** How many words of a text count: with `isOnce`, none that stand before in it already. */
  #sizeOf(textId: string): number {
    const count = this.#wordCounts.get(textId) ?? 0;
    if (!this.#isOnce) return count;
    const first: Span[] = [];
    const again: Span[] = [];
    for (const { words, byText } of this.#groupsOf(textId)) {
      byText.get(textId)?.forEach((index, position) => {
        (position === 0 ? first : again).push(wordsOf(words, index));
      });
    }
    return count - (covered([...first, ...again]) - covered(first));
  }
}

/** Words under at least one of the spans. */
function covered(spans: readonly Span[]): number {
  let count = 0;
  let reached = 0;
  for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
    count += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return count;
}

/** What the detector aligned of the given members, in words, by member and the text of the other. */
function alignedWords(group: AlignedGroup, words: GroupWords, own: ReadonlySet<number>): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  const add = (index: number, otherIndex: number, stretches: readonly AlignedSpans[], side: 0 | 2): void => {
    const other = group.members[otherIndex];
    if (!other || !own.has(index)) return;
    const key = `${index} ${other.textId}`;
    const list = found.get(key) ?? [];
    const { start: first, end: last } = wordsOf(words, index);
    for (const stretch of stretches) {
      const start = Math.max(first, stretch[side]);
      const end = Math.min(last, side === 0 ? stretch[1] : stretch[3]);
      if (start < end) list.push({ start, end });
    }
    if (list.length > 0) found.set(key, list);
  };
  group.pairs.forEach(({ a, b }, position) => {
    const aligned = words.pairs[position] ?? [];
    add(a, b, aligned, 0);
    add(b, a, aligned, 2);
  });
  return found;
}

function wordsOf({ members }: GroupWords, index: number): Span {
  const [start, end] = members[index] ?? [0, 0];
  return { start, end };
}

function yearDate(date: string | null | undefined): string | null {
  return date === undefined || date === null || date.startsWith('--') ? null : date;
}
