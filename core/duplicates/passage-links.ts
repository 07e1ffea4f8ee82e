import type { Span } from '../text/span.ts';
import type { PassageClass, PassageMember } from './passage-group.ts';
import type { AlignedGroup, AlignedSpans } from './passage-result.ts';

/** A passage of one text and one of another (or elsewhere in the same) that says the same; spans in UTF-16 code units. */
export interface PassageLink {
  readonly groupId: string;
  readonly class: PassageClass;
  /** Of the whole group, 0 to 1. */
  readonly similarity: number;
  readonly preview: string;
  readonly left: Span;
  readonly right: Span;
  readonly leftMember: PassageMember;
  readonly rightMember: PassageMember;
  /** The equal runs of which the two consist, where they have insertions between them or changed places. */
  readonly pieces: readonly AlignedSpans[];
}

/** So many members on one side times those on the other are linked each with each. */
const mostCrossings = 64;

/**
 * What joins a text with another one: for each passage group its members here with those there, as far as the detector
 * aligned them, else as wholes. In the order of the groups; site boilerplate is left out. Within one text every member
 * is linked with every other, never with itself. Of groups with very many members only pairs that the detector made and
 * those of the same rank are linked, so that the number of links stays in proportion to that of the members.
 */
export function linkPassages(
  groups: readonly AlignedGroup[],
  leftTextId: string,
  rightTextId: string,
): readonly PassageLink[] {
  return groups.flatMap((group) => {
    if (group.class === 'boilerplate') return [];
    const left = indexesIn(group, leftTextId);
    const right = left.length === 0 ? left : indexesIn(group, rightTextId);
    if (right.length === 0) return [];
    const alignments = alignmentsIn(group, new Set(left), new Set(right));
    const isSameText = leftTextId === rightTextId;
    const crossings =
      left.length * right.length > mostCrossings
        ? [...alignments.values(), ...ofSameRank(left, right, isSameText)]
        : left.flatMap((a) => right.map((b) => ({ a, b })));
    const done = new Set<string>();
    return crossings.flatMap(({ a, b }) => {
      const key = `${a} ${b}`;
      if (a === b || done.has(key)) return [];
      done.add(key);
      return linkMembers(group, a, b, alignments.get(key) ?? null);
    });
  });
}

interface Crossing {
  readonly a: number;
  readonly b: number;
}

interface Alignment extends Crossing {
  readonly aligned: readonly AlignedSpans[];
  readonly pieces: readonly AlignedSpans[];
}

function linkMembers(group: AlignedGroup, a: number, b: number, alignment: Alignment | null): PassageLink[] {
  const leftMember = group.members[a];
  const rightMember = group.members[b];
  if (!leftMember || !rightMember) return [];
  const { groupId, class: passageClass, similarity, preview } = group;
  const whole: AlignedSpans = [
    leftMember.span.start,
    leftMember.span.end,
    rightMember.span.start,
    rightMember.span.end,
  ];
  const { aligned, pieces } = alignment ?? { aligned: [whole], pieces: [whole] };
  return aligned.map((stretch) => {
    const [leftStart, leftEnd, rightStart, rightEnd] = stretch;
    const within = pieces.filter(
      ([start, end, otherStart, otherEnd]) =>
        start >= leftStart && end <= leftEnd && otherStart >= rightStart && otherEnd <= rightEnd,
    );
    return {
      groupId,
      class: passageClass,
      similarity,
      preview,
      left: { start: leftStart, end: leftEnd },
      right: { start: rightStart, end: rightEnd },
      leftMember,
      rightMember,
      pieces: within.length > 0 ? within : [stretch],
    };
  });
}

function indexesIn(group: AlignedGroup, textId: string): number[] {
  return group.members.flatMap((member, index) => (member.textId === textId ? [index] : []));
}

/** The first with the first and so on; within one text each with the next, in both directions. */
function ofSameRank(left: readonly number[], right: readonly number[], isSameText: boolean): Crossing[] {
  return left.flatMap((a, rank) =>
    (isSameText ? [rank - 1, rank + 1] : [rank]).flatMap((other) => {
      const b = right[other];
      return b === undefined ? [] : [{ a, b }];
    }),
  );
}

/** What the detector aligned of the members on the left with those on the right, by their indexes. */
function alignmentsIn(
  group: AlignedGroup,
  left: ReadonlySet<number>,
  right: ReadonlySet<number>,
): Map<string, Alignment> {
  const found = new Map<string, Alignment>();
  for (const { a, b, aligned, pieces = aligned } of group.pairs) {
    if (aligned.length === 0) continue;
    if (left.has(a) && right.has(b)) found.set(`${a} ${b}`, { a, b, aligned, pieces });
    if (left.has(b) && right.has(a)) {
      found.set(`${b} ${a}`, { a: b, b: a, aligned: aligned.map(turned), pieces: pieces.map(turned) });
    }
  }
  return found;
}

function turned([aStart, aEnd, bStart, bEnd]: AlignedSpans): AlignedSpans {
  return [bStart, bEnd, aStart, aEnd];
}
