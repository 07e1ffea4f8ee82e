import type { Span } from '../text/span.ts';

export type PassageClass = 'exact' | 'near' | 'partial' | 'boilerplate';

/** One place where the passage of a group stands. Paragraph numbers count from 1, both ends included. */
export interface PassageMember {
  readonly textId: string;
  readonly span: Span;
  readonly paragraphs: readonly [first: number, last: number];
  /** What `hashMember` gives for the words of the span, where it was worked out: decisions are found again by it. */
  readonly hash?: string;
}

/** Spans, in one or several texts, that say the same thing. `members` has at least two entries, in corpus order. */
export interface PassageGroup {
  /** Stable over runs and over edits elsewhere: derived from what the passage says, not from where it stands. */
  readonly groupId: string;
  readonly class: PassageClass;
  /** 0 to 1; 1 when all members are equal in their comparison form. */
  readonly similarity: number;
  readonly members: readonly PassageMember[];
  /** Index into `members` of the likely source. */
  readonly source: number;
  /** First words of the passage, for lists. */
  readonly preview: string;
}
