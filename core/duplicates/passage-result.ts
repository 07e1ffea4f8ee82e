import type { Paragraph } from '../text/paragraphs.ts';
import type { PassageGroup } from './passage-group.ts';

/** A text as the detector wants it. Paragraphs are the units that exact and near groups are cut at. */
export interface PassageText {
  readonly textId: string;
  readonly content: string;
  readonly paragraphs: readonly Paragraph[];
  /** ISO date, where one is known; without its year it does not count. The earliest dated member is the likely source. */
  readonly date?: string | null;
  /** The outlet or site that the text comes from, where it is known: its furniture repeats over its texts. */
  readonly origin?: string | null;
}

/** Stretches of two members that say the same, in UTF-16 code units of the text of each, ends exclusive. */
export type AlignedSpans = readonly [aStart: number, aEnd: number, bStart: number, bEnd: number];

/** Two members of a group that were found to repeat each other; the pairs of a group connect all its members. */
export interface PassagePair {
  /** Indexes into the members of the group. */
  readonly a: number;
  readonly b: number;
  /** Share of equal words in the aligned stretches, 0 to 1. */
  readonly similarity: number;
  readonly aligned: readonly AlignedSpans[];
  /** The runs that the aligned stretches consist of, where they changed places or have insertions between them. */
  readonly pieces?: readonly AlignedSpans[];
}

/** Where the stretches of a group lie when words are counted instead of code units; ends exclusive. */
export interface GroupWords {
  /** For each member its first word, the one after its last, and how many words its whole text has. */
  readonly members: readonly (readonly [first: number, end: number, ofText: number])[];
  /** For each pair what its `aligned` says, in words. */
  readonly pairs: readonly (readonly AlignedSpans[])[];
}

export interface AlignedGroup extends PassageGroup {
  readonly pairs: readonly PassagePair[];
  /** Set where words were counted: what texts have in common is told in words. */
  readonly words?: GroupWords;
}

export interface PassageResult {
  /** In the order in which their first members stand in the corpus. */
  readonly groups: readonly AlignedGroup[];
  /** Set when the search was cancelled; there are no groups then. */
  readonly cancelled?: true;
}
