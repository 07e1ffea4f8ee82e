import type { Attribution } from './attribution.ts';
import { piecesOf, speakerOf, type Draft, type DraftSpeaker } from './draft.ts';
import type { Heard } from './heard.ts';
import { spanOf, type Reading } from './reading.ts';
import type { SentenceRange, UnitRange } from './unit.ts';
import type { Report } from './report.ts';

/** Makes drafts of the sentences that report speech without marks, and of those that `Das sagte X` points back to. */
export class IndirectReader {
  readonly #reading: Reading;
  readonly #drafts: Draft[];
  /** Sentences whose content a later `Das sagte X` may not claim any more. */
  readonly #claimed = new Set<number>();

  /** `drafts` are those of the sentences before, in order. */
  constructor(reading: Reading, drafts: Draft[]) {
    this.#reading = reading;
    this.#drafts = drafts;
  }

  /** Adds what the sentence reports to `own`, its drafts, and what it claims of the sentences before to all drafts. */
  read(range: SentenceRange, report: Report, heard: Heard | null, own: Draft[]): void {
    if (report.pointsBack && report.attribution) {
      this.#claimBefore(range, report.attribution);
      own.push(
        this.#indirectDraft(
          range,
          speakerOf(this.#reading, report.attribution),
          report.attribution.cue,
          0.7,
          'points-back',
        ),
      );
      return;
    }
    if (report.indirect === 0 || range.to - range.from < 3) return;
    const found = report.attribution ? speakerOf(this.#reading, report.attribution) : null;
    const { paragraph } = range;
    const carried: DraftSpeaker | null =
      !found && heard && paragraph - heard.paragraph <= 1
        ? { ...heard.speaker, rule: 'carried-indirect', confidence: 0.5 }
        : null;
    own.push(this.#indirectDraft(range, found ?? carried, report.attribution?.cue ?? [], report.indirect, report.rule));
    this.#claimed.add(range.sentence);
  }

  /** `A. B. Das sagte X.`: A and B, unless they report somebody already; no further than the paragraph and four sentences. */
  #claimBefore({ sentence, paragraph }: SentenceRange, found: Attribution): void {
    const speaker = speakerOf(this.#reading, found);
    for (let before = sentence - 1; before >= Math.max(0, sentence - 4); before -= 1) {
      const range = this.#reading.sentenceRanges[before];
      if (range?.paragraph !== paragraph || this.#claimed.has(before)) return;
      const span = spanOf(this.#reading, range);
      // Drafts come in order: the last few tell.
      if (this.#drafts.slice(-4).some((draft) => draft.start < span.end && span.start < draft.end)) return;
      const weaker = before === sentence - 1 ? 0.75 : 0.5;
      this.#drafts.push(this.#indirectDraft(range, speaker, found.cue, weaker, 'points-back'));
      this.#claimed.add(before);
    }
  }

  #indirectDraft(
    range: UnitRange,
    speaker: DraftSpeaker | null,
    cue: readonly number[],
    confidence: number,
    rule: string,
  ): Draft {
    const { start, end } = spanOf(this.#reading, range);
    return {
      code: 'indirect',
      start,
      end,
      spans: [[start, end]],
      speaker,
      cue: piecesOf(this.#reading, cue),
      confidence,
      rule,
    };
  }
}
