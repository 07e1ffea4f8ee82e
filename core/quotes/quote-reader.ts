import { attributeAfter } from './attribute-after.ts';
import { attributeBefore } from './attribute-before.ts';
import { ruleConfidence, type Attribution } from './attribution.ts';
import { decideSpeech, type Surroundings, type Verdict } from './decide-speech.ts';
import { piecesOf, speakerOf, type Draft, type DraftSpeaker } from './draft.ts';
import { sentenceSubject } from './find-subject.ts';
import { giveContinued } from './give-continued.ts';
import type { Heard } from './heard.ts';
import { IndirectReader } from './indirect-reader.ts';
import { isCalledSo } from './is-called-so.ts';
import { SegmentMeasurer } from './measure-segment.ts';
import type { Segment } from './segment.ts';
import { spanOf, type Reading } from './reading.ts';
import type { SentenceRange } from './unit.ts';
import type { Report } from './report.ts';
import { mayPointBack, nothingReported, reportSentence } from './report-sentence.ts';
import { RepeatedSegments } from './repeated-segments.ts';
import { splitIncise, type Incise } from './split-incise.ts';
import { subjunctiveStrength } from './subjunctive.ts';

/** Who speaks a segment, by which rule, and the positions of the units that report it. */
interface Chosen {
  readonly speaker: DraftSpeaker | null;
  readonly cue: readonly number[];
  readonly rule: string;
}

/** For sentences in which no cue reports a quotation; nothing is ever added. */
const noneUsed: ReadonlySet<number> = new Set();

/** Walks through the sentences of a text once and keeps in mind who spoke last. */
export class QuoteReader {
  readonly #reading: Reading;
  readonly #repeated: RepeatedSegments;
  readonly #measurer: SegmentMeasurer;
  readonly #drafts: Draft[] = [];
  /** For each sentence 1 when it holds a direct quotation. */
  readonly #quoted: Uint8Array;
  readonly #indirect: IndirectReader;
  #strength: 0 | 1 | 2 = 0;
  /** Cues that report quotations of the sentence. */
  #used: Set<number> | null = null;
  #heard: Heard | null = null;
  #reported = false;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#indirect = new IndirectReader(reading, this.#drafts);
    this.#repeated = new RepeatedSegments(reading);
    this.#measurer = new SegmentMeasurer(reading);
    this.#quoted = new Uint8Array(reading.sentenceRanges.length);
  }

  /** All drafts but the unmarked ones, sentence by sentence. */
  read(): readonly Draft[] {
    for (const range of this.#reading.sentenceRanges) {
      if (range.hasWord || range.lastSegment >= 0) this.#readSentence(range);
      else this.#listen(range, nothingReported, []);
    }
    giveContinued(this.#reading, this.#drafts);
    return this.#drafts;
  }

  /** Whether a direct quotation was found in the sentence. */
  isTaken(sentence: number): boolean {
    return this.#quoted[sentence] === 1;
  }

  #readSentence(range: SentenceRange): void {
    const reading = this.#reading;
    const own: Draft[] = [];
    this.#strength = this.#strengthOf(range);
    const last = range.lastSegment;
    this.#used = null;
    const behind = last < 0 ? null : attributeAfter(reading, last + 1);
    for (let position = range.from; position <= last; position += 1) {
      const segment = reading.units[position]?.segment;
      if (!segment) continue;
      const isStrong = behind !== null && behind.confidence >= 0.85 && position < last && last - position < 60;
      const after = position === last ? behind : attributeAfter(reading, position + 1);
      const draft = this.#readSegment(position, segment, range, after, isStrong ? behind : null);
      if (draft) own.push(draft);
    }
    const report = reportSentence(reading, range, this.#used ?? noneUsed, this.#strength, this.#reported);
    this.#indirect.read(range, report, this.#heard, own);
    if (own.length > 0) this.#shareSpeaker(range, own, report);
    for (const draft of own) this.#drafts.push(draft);
    this.#listen(range, report, own);
  }

  #strengthOf(range: SentenceRange): 0 | 1 | 2 {
    return this.#reading.lexicon.language === 'de' ? subjunctiveStrength(this.#reading, range) : 0;
  }

  #readSegment(
    position: number,
    segment: Segment,
    range: SentenceRange,
    after: Attribution | null,
    behind: Attribution | null,
  ): Draft | null {
    const reading = this.#reading;
    const { lexicon, units } = reading;
    const measures = this.#measurer.measure(position, segment, this.#repeated.next());
    const before = attributeBefore(reading, position);
    const around: Surroundings = {
      after,
      before,
      behind,
      namedBefore: isCalledSo(reading, position, range, before),
      reported: this.#speaksReported(),
      afterQuote: this.#heard?.byQuote === true && units[position]?.paragraph === this.#heard.paragraph,
      language: lexicon.language,
    };
    const incise = splitIncise(reading, segment);
    const verdict: Verdict | null = incise ? { code: 'quote', confidence: 0.97 } : decideSpeech(measures, around);
    if (!verdict) return null;
    const { code, confidence } = verdict;
    const { start, end } = segment;
    if (incise) return { code, start, end, confidence, ...inciseParts(incise) };
    const chosen = this.#chooseAttribution(
      position,
      segment,
      after,
      before,
      measures.isWholeSentence || measures.beginsSentence,
    );
    const isReport = chosen.rule.startsWith('after-') || measures.colonBefore || chosen.rule === 'before-comma';
    if (isReport) for (const cue of chosen.cue) (this.#used ??= new Set()).add(cue);
    if (verdict.code === 'quote') this.#quoted[range.sentence] = 1;
    const { speaker, rule } = chosen;
    return { code, start, end, confidence, spans: [[start, end]], speaker, cue: piecesOf(reading, chosen.cue), rule };
  }

  #speaksReported(): boolean {
    return this.#strength === 2 || (this.#strength === 1 && this.#reported);
  }

  #chooseAttribution(
    position: number,
    segment: Segment,
    after: Attribution | null,
    before: Attribution | null,
    standsAlone: boolean,
  ): Chosen {
    if (after?.speaker && after.confidence >= 0.7) return this.#chosen(after);
    if (before?.speaker && before.confidence >= 0.5) return this.#chosen(before);
    if (after?.speaker && !standsAlone) return this.#chosen(after);
    const pointer = this.#pointerBehind(position);
    if (pointer) return this.#chosen(pointer);
    const other = after ?? before;
    if (standsAlone && !segment.continues) {
      const carried = this.#carry(position);
      if (carried) return { speaker: carried, cue: other?.cue ?? [], rule: carried.rule };
    }
    return other ? this.#chosen(other) : { speaker: null, cue: [], rule: 'marks' };
  }

  #chosen(found: Attribution): Chosen {
    return { speaker: speakerOf(this.#reading, found), cue: found.cue, rule: found.rule };
  }

  /** `„…“ Das sagte X.`: the sentence behind names the speaker. */
  #pointerBehind(position: number): Attribution | null {
    const { units, sentenceRanges } = this.#reading;
    const here = units[position];
    const next = units[position + 1]?.text === '.' ? units[position + 2] : units[position + 1];
    if (!here || !next || next.sentence === here.sentence || next.paragraph > here.paragraph + 1) return null;
    const range = sentenceRanges[next.sentence];
    if (!range || !mayPointBack(this.#reading, range)) return null;
    const report = reportSentence(this.#reading, range, noneUsed, this.#strengthOf(range), false);
    return report.pointsBack && report.attribution ? { ...report.attribution, confidence: 0.75 } : null;
  }

  /** The speaker of the quotation or sentence before goes on. */
  #carry(position: number): DraftSpeaker | null {
    const heard = this.#heard;
    const here = this.#reading.units[position];
    if (!heard || !here) return null;
    const distance = here.sentence - heard.sentence;
    const near = here.paragraph === heard.paragraph;
    if (distance > (near ? 4 : 2) || here.paragraph - heard.paragraph > 1) return null;
    const language = this.#reading.lexicon.language;
    const rule = heard.byQuote ? 'carried' : 'sentence-before';
    const weaker = near && distance <= 1 ? 1 : 0.7;
    return { ...heard.speaker, rule, confidence: ruleConfidence(rule, language) * weaker };
  }

  /** Fragments without a speaker of their own take that of their sentence, of a neighbour, or of who spoke before. */
  #shareSpeaker(range: SentenceRange, own: Draft[], report: Report): void {
    const named = own.find((draft) => draft.speaker && draft.speaker.confidence >= 0.8)?.speaker ?? null;
    const reported = report.attribution ? speakerOf(this.#reading, report.attribution) : null;
    for (const [index, draft] of own.entries()) {
      if (draft.speaker || draft.code === 'indirect') continue;
      const speaker = named ?? reported ?? this.#sentenceSpeaker(range);
      if (!speaker) continue;
      own[index] = {
        ...draft,
        speaker: named
          ? { ...speaker, rule: 'same-sentence-behind', confidence: 0.6 }
          : { ...speaker, confidence: Math.min(speaker.confidence, 0.5) },
      };
    }
  }

  #sentenceSpeaker(range: SentenceRange): DraftSpeaker | null {
    const unit = this.#reading.units[range.from];
    if (!unit) return null;
    const heard = this.#heard;
    if (this.#speaksReported() && heard && unit.paragraph - heard.paragraph <= 1) {
      return { ...heard.speaker, rule: 'carried-indirect', confidence: 0.5 };
    }
    const subject = sentenceSubject(this.#reading, range.from, range.to);
    if (subject) return { ...spanOf(this.#reading, subject), rule: 'sentence-subject', confidence: 0.4 };
    return null;
  }

  /** Remembers who spoke in this sentence. */
  #listen({ sentence, paragraph }: SentenceRange, report: Report, own: readonly Draft[]): void {
    const quote = own.findLast((draft) => draft.code !== 'indirect' && draft.speaker !== null);
    const reported = report.attribution ? speakerOf(this.#reading, report.attribution) : null;
    const indirect = own.findLast((draft) => draft.code === 'indirect' && draft.speaker !== null)?.speaker ?? null;
    const speaker = quote?.speaker ?? reported ?? indirect;
    this.#reported = report.indirect > 0 || quote !== undefined || report.pointsBack;
    if (speaker) this.#heard = { speaker, sentence, paragraph, byQuote: quote !== undefined };
    else if (this.#heard && paragraph - this.#heard.paragraph > 1) this.#heard = null;
  }
}

function inciseParts(incise: Incise): Pick<Draft, 'spans' | 'speaker' | 'cue' | 'rule'> {
  return {
    spans: incise.spans,
    speaker: incise.speaker && { ...incise.speaker, rule: incise.rule, confidence: incise.confidence },
    cue: incise.cue,
    rule: incise.rule,
  };
}
