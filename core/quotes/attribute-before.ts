import { attributeSource } from './attribute-after.ts';
import { attribution, type Attribution } from './attribution.ts';
import { lastCueIn, type Cue } from './find-cue.ts';
import { sentenceStop, sentenceSubject, subjectOf } from './find-subject.ts';
import { landmarksOf } from './landmarks.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { longestAt, type Reading } from './reading.ts';

/*
 * Speakers named before a quotation in the same sentence: `X sagte: „`, `X: „`, `X said, “`, `Laut X … „`, `X nannte
 * den Plan „`. `position` is that of the quotation's unit.
 */

const labelLength = 9;

/** What stands before the quotation in its sentence, read as a reporting clause; null when it is none. */
export function attributeBefore(reading: Reading, position: number): Attribution | null {
  const { units, lexicon } = reading;
  const language = lexicon.language;
  const begin = reading.sentenceRanges[units[position]?.sentence ?? -1]?.from ?? position;
  // Nobody is named further back than this, and a line of nothing but quotations stays linear.
  const from = Math.max(begin, position - 80);
  if (from >= position) return attributeParagraphLabel(reading, position);
  const mark = units[position - 1]?.text ?? '';
  if (mark === ':') return attributeColon(reading, from, position);

  // The particle of `wies … als „haltlos“ zurück` stands behind the quoted word.
  const cue = lastCueIn(reading, { from, to: position }, sentenceStop(reading, position));
  const source = sourceIn(reading, from, position);
  if (cue && (!source || cue.verb > (source.cue[0] ?? 0))) {
    const subject = subjectOfCue(reading, cue, from);
    const rule = mark === ',' && language === 'en' ? 'before-comma' : 'same-sentence-before';
    if (subject) return attribution(rule, language, subject, [cue.verb, cue.particle]);
    if (source) return source;
    return attribution(rule, language, null, [cue.verb, cue.particle]);
  }
  return source;
}

/** `Der Minister sagte:` ends a paragraph and its words stand in the next. */
function attributeParagraphLabel(reading: Reading, position: number): Attribution | null {
  const { units } = reading;
  const previous = units[position - 1];
  const here = units[position];
  if (!previous || !here || previous.text !== ':' || here.paragraph !== previous.paragraph + 1) return null;
  const from = reading.sentenceRanges[previous.sentence]?.from ?? position;
  return attributeColon(reading, from, position);
}

function attributeColon(reading: Reading, from: number, position: number): Attribution | null {
  const { units, lexicon } = reading;
  const language = lexicon.language;
  const colon = position - 1;
  const start = behindLongQuotation(reading, from, colon);
  const cue = lastCueIn(reading, { from: start, to: colon });
  if (!cue && colon - start <= labelLength) {
    const label = nounPhraseAt(reading, start, colon);
    if (label && (label.to === colon || units[label.to]?.text === ','))
      return attribution('before-label', language, label, []);
  }
  if (cue) {
    const subject = subjectOfCue(reading, cue, start);
    return attribution('before-colon', language, subject, [cue.verb, cue.particle]);
  }
  const source = sourceIn(reading, start, colon);
  if (source) return source;
  if (isNameLabel(reading, start, colon)) return null;
  const announcement = announcementIn(reading, start, colon);
  const subject = nounPhraseAt(reading, start, colon) ?? sentenceSubject(reading, start, colon);
  return attribution('before-colon-no-verb', language, subject, announcement);
}

/** `Motto: „…“`, `ihr Erstwerk: „…“`: what follows the colon is a title. */
function isNameLabel(reading: Reading, from: number, colon: number): boolean {
  const { lexicon, units } = reading;
  for (let position = Math.max(from, colon - 9); position < colon; position += 1) {
    const unit = units[position];
    if (unit?.capital !== true && lexicon.language === 'de') continue;
    const isNear = position === colon - 1 || units[position - 1]?.text === '(';
    if (isNear && lexicon.nameNouns.has(unit?.lower ?? '')) return true;
  }
  return false;
}

/** Whether words announce the quotation: `mit den Worten`, `wörtlich`; their positions. */
export function announcementIn(reading: Reading, from: number, to: number): number[] {
  for (let position = Math.max(from, to - 8); position < to; position += 1) {
    const length = longestAt(reading, position, reading.lexicon.announcements);
    if (length > 0) return Array.from({ length }, (_, step) => position + step);
  }
  return [];
}

function behindLongQuotation(reading: Reading, from: number, to: number): number {
  const last = landmarksOf(reading).longSegmentUpTo[to - 1] ?? -1;
  return last >= from ? last + 1 : from;
}

function subjectOfCue(reading: Reading, cue: Cue, from: number): Attribution['speaker'] {
  const { units, lexicon } = reading;
  if (cue.kind === 'cite' && lexicon.language === 'de') {
    // X wird mit den Worten zitiert: the subject of the passive.
    return sentenceSubject(reading, from, cue.verb);
  }
  if (cue.kind === 'cite') return nounPhraseAt(reading, cue.verb + 1, sentenceStop(reading, cue.verb));
  if (units[cue.verb - 1]?.lower === 'es' || units[cue.verb + 1]?.lower === 'es') return sourceOfEs(reading, cue);
  return subjectOf(reading, cue.verb, from);
}

/** `heißt es in dem Schreiben`: the text is the speaker. */
function sourceOfEs(reading: Reading, cue: Cue): Attribution['speaker'] {
  const stop = sentenceStop(reading, cue.verb);
  for (let position = cue.verb + 1; position < Math.min(stop, cue.verb + 5); position += 1) {
    if (/^(?:in|im|auf|aus|bei|beim|seitens|von)$/u.test(reading.units[position]?.lower ?? ''))
      return nounPhraseAt(reading, position + 1, stop);
  }
  return null;
}

/** The last source phrase in a stretch: `laut X`, `nach Angaben der Polizei`, `Seiner Meinung nach`. */
export function sourceIn(reading: Reading, from: number, to: number): Attribution | null {
  const { endingFrom, sourceUpTo, wordUpTo } = landmarksOf(reading);
  const mayEnd = (endingFrom[from] ?? Infinity) < Math.min(to + 20, reading.units.length);
  const steps = mayEnd ? wordUpTo : sourceUpTo;
  for (let position = steps[to - 1] ?? -1; position >= from; position = steps[position - 1] ?? -1) {
    const found = attributeSource(reading, position, sentenceStop(reading, position));
    if (found) return found;
  }
  return null;
}
