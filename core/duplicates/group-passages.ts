import type { PassageMember } from './passage-group.ts';
import type { AlignedPassage, Alignment } from './pair-alignment.ts';
import { likelySource, previewOf, type Place, type PlaceSpans } from './passage-places.ts';
import type { AlignedGroup, AlignedSpans, PassagePair } from './passage-result.ts';
import { PassageSets, type Passage } from './passage-sets.ts';

/** What is known of the wordings to be grouped. */
export interface Wordings {
  /** Where a wording stands, in the order of the corpus, site boilerplate left out. */
  placesOf(wording: number): readonly Place[];
  /** How many words it has. */
  lengthOf(wording: number): number;
}

/** From how many words on equal paragraphs count as repeated, for a given shortest passage. */
function shortestEqualParagraph(minWords: number): number {
  return Math.max(2, Math.ceil(minWords * 0.6));
}

/**
 * Puts wordings that are connected by alignments together to groups: those that repeat each other as a whole (exact
 * where there is but one wording), and, apart from these, the passages that paragraphs otherwise different share.
 */
export function groupPassages(
  members: readonly number[],
  alignments: readonly Alignment[],
  wordings: Wordings,
  minWords: number,
  spans: PlaceSpans,
): AlignedGroup[] {
  const sets = new PassageSets((wording) => wordings.lengthOf(wording));
  for (const wording of members) {
    if (wordings.lengthOf(wording) < shortestEqualParagraph(minWords)) continue;
    if (wordings.placesOf(wording).length > 1) sets.addWhole(wording);
  }
  for (const alignment of alignments) {
    if (wordings.placesOf(alignment.a).length === 0 || wordings.placesOf(alignment.b).length === 0) continue;
    sets.addAlignment(alignment);
  }
  spans.clear();
  const groups: AlignedGroup[] = [];
  for (const set of sets.collect()) {
    const group = toGroup(set.passages, set.links, wordings, spans);
    if (group) groups.push(group);
  }
  return groups;
}

interface Link {
  readonly a: Passage;
  readonly b: Passage;
  readonly aligned: AlignedPassage;
}

interface DraftMember {
  readonly passage: Passage;
  readonly place: Place;
  readonly member: PassageMember;
}

function toGroup(
  passages: readonly Passage[],
  links: readonly Link[],
  wordings: Wordings,
  spans: PlaceSpans,
): AlignedGroup | null {
  const drafts = passages.flatMap((passage) =>
    wordings.placesOf(passage.wording).map((place): DraftMember => {
      const span = spans.words(place, passage.from, passage.to, wordings.lengthOf(passage.wording));
      const { number } = place.paragraph;
      return { passage, place, member: { textId: place.text.textId, span, paragraphs: [number, number] } };
    }),
  );
  if (drafts.length < 2) return null;
  drafts.sort(
    (left, right) => left.place.order - right.place.order || left.member.span.start - right.member.span.start,
  );
  const indexes = new Map<Passage, number[]>();
  drafts.forEach(({ passage }, index) => {
    const known = indexes.get(passage);
    if (known) known.push(index);
    else indexes.set(passage, [index]);
  });
  const pairs = [...equalPairs(drafts, indexes), ...linkedPairs(drafts, indexes, links, wordings, spans)];
  pairs.sort((left, right) => left.a - right.a || left.b - right.b);
  const source = likelySource(drafts.map(({ place }) => place.text));
  const first = drafts[source];
  if (!first) return null;
  const isPartial = !first.passage.isNear;
  const isExact = !isPartial && indexes.size === 1;
  const { content } = first.place.text;
  return {
    groupId: `${isPartial ? 'p' : 'g'}${spans.identity(content, first.member.span)}`,
    class: isPartial ? 'partial' : isExact ? 'exact' : 'near',
    similarity: isExact ? 1 : rounded(pairs.reduce((sum, pair) => sum + pair.similarity, 0) / pairs.length),
    members: drafts.map(({ member }) => member),
    source,
    preview: previewOf(content, first.member.span),
    pairs,
  };
}

/** Members of one wording are equal: each is paired with the first of them. */
function equalPairs(drafts: readonly DraftMember[], indexes: ReadonlyMap<Passage, readonly number[]>): PassagePair[] {
  const pairs: PassagePair[] = [];
  for (const [first, ...others] of indexes.values()) {
    for (const other of others) {
      const one = drafts[first ?? 0]?.member.span;
      const two = drafts[other]?.member.span;
      if (first === undefined || !one || !two) continue;
      pairs.push({ a: first, b: other, similarity: 1, aligned: [[one.start, one.end, two.start, two.end]] });
    }
  }
  return pairs;
}

function linkedPairs(
  drafts: readonly DraftMember[],
  indexes: ReadonlyMap<Passage, readonly number[]>,
  links: readonly Link[],
  wordings: Wordings,
  spans: PlaceSpans,
): PassagePair[] {
  const found = new Map<
    number,
    { a: number; b: number; aligned: AlignedSpans[]; pieces: AlignedSpans[]; equal: number; words: number }
  >();
  for (const { a, b, aligned } of links) {
    const one = indexes.get(a)?.[0];
    const two = indexes.get(b)?.[0];
    const isTurned = one !== undefined && two !== undefined && one > two;
    const placeA = drafts[one ?? -1]?.place;
    const placeB = drafts[two ?? -1]?.place;
    if (one === undefined || two === undefined || one === two || !placeA || !placeB) continue;
    const toSpans = (match: Omit<AlignedPassage, 'pieces'>): AlignedSpans => {
      const inA = spans.words(placeA, match.aFrom, match.aTo, wordings.lengthOf(a.wording));
      const inB = spans.words(placeB, match.bFrom, match.bTo, wordings.lengthOf(b.wording));
      return isTurned ? [inB.start, inB.end, inA.start, inA.end] : [inA.start, inA.end, inB.start, inB.end];
    };
    const key = Math.min(one, two) * drafts.length + Math.max(one, two);
    const pair = found.get(key) ?? {
      a: Math.min(one, two),
      b: Math.max(one, two),
      aligned: [],
      pieces: [],
      equal: 0,
      words: 0,
    };
    found.set(key, pair);
    pair.aligned.push(toSpans(aligned));
    pair.pieces.push(...(aligned.pieces.length > 0 ? aligned.pieces.map(toSpans) : [toSpans(aligned)]));
    pair.equal += 2 * aligned.equal;
    pair.words += aligned.aTo - aligned.aFrom + aligned.bTo - aligned.bFrom;
  }
  return [...found.values()].map(({ a, b, aligned, pieces, equal, words }) => ({
    a,
    b,
    similarity: rounded(Math.min(1, equal / words)),
    aligned: aligned.sort(byStart),
    ...(pieces.length > aligned.length && { pieces: pieces.sort(byStart) }),
  }));
}

function byStart(left: AlignedSpans, right: AlignedSpans): number {
  return left[0] - right[0] || left[2] - right[2];
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
