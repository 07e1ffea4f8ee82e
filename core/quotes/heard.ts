import type { DraftSpeaker } from './draft.ts';

/** A speaker that later speech may go on with, and where it was last heard. */
export interface Heard {
  readonly speaker: DraftSpeaker;
  readonly sentence: number;
  readonly paragraph: number;
  readonly byQuote: boolean;
}
