import type { AlignedGroup } from '../core/duplicates/passage-result.ts';

/** A text as the thread that looks for repeated passages is sent it. */
export interface SentText {
  readonly textId: string;
  readonly content: string;
  readonly date: string | null;
  readonly origin: string | null;
}

/** What the thread is told: texts that are new or read differently, texts that are gone, or a numbered question. */
export interface ToPassageWorker {
  readonly texts?: readonly SentText[];
  readonly removed?: readonly string[];
  /** Asks for the groups of all texts sent so far. */
  readonly question?: number;
}

/** What the thread answers: first the groups that are not as in the answer before, then the order of all. */
export interface FromPassageWorker {
  /** How many of the texts sent were taken in since this was told last. */
  readonly taken?: number;
  readonly groups?: readonly AlignedGroup[];
  /** Group ids of the complete answer to the question of this number. */
  readonly answer?: { readonly question: number; readonly groupIds: readonly string[] };
}

/** What the thread is started with. */
export interface PassageWorkerData {
  /** About how many UTF-16 code units will be sent. */
  readonly expectedUnits: number;
}
