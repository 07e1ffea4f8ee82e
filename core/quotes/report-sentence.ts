import { attributeSource } from './attribute-after.ts';
import { sourceIn } from './attribute-before.ts';
import { attribution } from './attribution.ts';
import { cueAt, type Cue } from './find-cue.ts';
import { sentenceStop, subjectOf } from './find-subject.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { landmarksOf } from './landmarks.ts';
import type { Reading } from './reading.ts';
import type { UnitRange } from './unit.ts';
import { germanHint, wieClause } from './german-reports.ts';
import type { Report } from './report.ts';

const conjunctions: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(['dass', 'daß', 'ob', 'wie', 'warum', 'wann', 'wer', 'was', 'wo', 'wonach', 'weshalb', 'wieso']),
  ru: new Set(['что', 'чтобы', 'будто', 'как', 'почему', 'ли', 'зачем', 'где', 'когда', 'кто']),
  en: new Set(['that', 'whether', 'if', 'how', 'why', 'what']),
  fr: new Set(['que', 'qu', 'si']),
};

/** The report of a sentence that has none. */
export const nothingReported: Report = { attribution: null, indirect: 0, rule: 'none', pointsBack: false };

/**
 * Reads one sentence; `used` holds the positions of cues that already report a quotation in it, `strength` is that of its
 * subjunctive.
 */
export function reportSentence(
  reading: Reading,
  range: UnitRange,
  used: ReadonlySet<number>,
  strength: 0 | 1 | 2,
  previousReports: boolean,
): Report {
  const { lexicon } = reading;
  const language = lexicon.language;
  if ((landmarksOf(reading).wordUpTo[range.to - 1] ?? -1) < range.from) return nothingReported;
  const cues = cuesIn(reading, range, used);
  const source = sourceIn(reading, range.from, range.to);
  const sourceIsFree = source !== null && !source.cue.some((position) => used.has(position));
  const pointer = pointingBack(reading, range, cues);
  if (pointer) return pointer;

  if (source && sourceIsFree)
    return { attribution: { ...source, rule: 'source' }, indirect: 0.8, rule: 'source', pointsBack: false };
  if (language === 'de') {
    const hint = germanHint(reading, range);
    if (hint) return hint;
  }
  const wie = language === 'de' ? wieClause(reading, range) : null;
  if (wie) return { attribution: wie, indirect: 0.85, rule: 'wie-clause', pointsBack: false };

  for (const cue of cues) {
    const introduces = introducesClause(reading, cue, range, strength);
    if (!introduces) continue;
    // Behind its comma the verb comes first and the subject follows; English keeps the subject before the verb.
    const isBehind = introduces.rule === 'cue-behind' && language !== 'en';
    const speaker =
      (isBehind ? subjectOf(reading, cue.verb, cue.verb) : null) ?? subjectOf(reading, cue.verb, range.from);
    return {
      attribution: attribution('indirect-cue', language, speaker, [cue.verb, cue.particle]),
      indirect: introduces.confidence,
      rule: introduces.rule,
      pointsBack: false,
    };
  }
  const cue = cues[0];
  const mentioned = cue
    ? attribution('indirect-cue', language, subjectOf(reading, cue.verb, range.from), [cue.verb, cue.particle])
    : null;
  if (strength === 2) return { attribution: mentioned, indirect: 0.85, rule: 'subjunctive', pointsBack: false };
  if (strength === 1 && previousReports && !isConditional(reading, range)) {
    return { attribution: mentioned, indirect: 0.6, rule: 'subjunctive-continued', pointsBack: false };
  }
  return { attribution: mentioned, indirect: 0, rule: 'none', pointsBack: false };
}

function cuesIn(reading: Reading, range: UnitRange, used: ReadonlySet<number>): Cue[] {
  const cues: Cue[] = [];
  for (let position = range.from; position < range.to; position += 1) {
    if (used.has(position)) continue;
    const cue = cueAt(reading, position, range.to);
    if (cue) cues.push(cue);
  }
  return cues;
}

interface Introduction {
  readonly rule: string;
  readonly confidence: number;
}

/** Whether a cue reports a clause of its sentence: `sagte, dass`, `сообщил, что`, `said that`, `…, отметил он.` */
function introducesClause(reading: Reading, cue: Cue, range: UnitRange, strength: number): Introduction | null {
  const { units, lexicon } = reading;
  const { language } = lexicon;
  if (language === 'en') return introducesEnglish(reading, cue, range);
  const from = (cue.particle ?? cue.verb) + 1;
  for (let position = cue.verb + 1; position < Math.min(range.to, from + 22); position += 1) {
    if (units[position]?.text !== ',') continue;
    const next = units[position + 1]?.lower ?? '';
    const afterNext = units[position + 2]?.lower ?? '';
    if (conjunctions[language]?.has(next) || (language === 'ru' && next === 'о' && afterNext === 'том')) {
      return { rule: 'cue-conjunction', confidence: next === 'wie' || next === 'как' || next === 'когда' ? 0.6 : 0.88 };
    }
    if (language === 'de' && cue.kind === 'say' && strength === 0 && beginsMainClause(reading, position + 1, range)) {
      return { rule: 'cue-main-clause', confidence: 0.8 };
    }
    if (language === 'de' && strength > 0) return { rule: 'cue-subjunctive', confidence: 0.92 };
  }
  if (language === 'de') {
    if (strength === 2) return { rule: 'cue-subjunctive', confidence: 0.9 };
    if (closesSentence(reading, cue, range)) return { rule: 'cue-behind', confidence: 0.8 };
    if (cue.kind === 'say' && infinitiveBehind(reading, cue, range)) return { rule: 'cue-infinitive', confidence: 0.7 };
    return null;
  }
  if (closesSentence(reading, cue, range)) return { rule: 'cue-behind', confidence: 0.85 };
  if (language === 'ru' && cue.kind === 'say') {
    const next = units[from]?.lower ?? '';
    if (/^(?:о|об|обо)$/u.test(next)) return { rule: 'cue-about', confidence: 0.7 };
    if (cue.particle !== null) return { rule: 'cue-phrase', confidence: 0.65 };
    if (/(?:ть|ться|ти)$/u.test(next) || (next === 'не' && /(?:ть|ться|ти)$/u.test(units[from + 1]?.lower ?? ''))) {
      return { rule: 'cue-infinitive', confidence: 0.7 };
    }
  }
  return null;
}

function introducesEnglish(reading: Reading, cue: Cue, range: UnitRange): Introduction | null {
  const { units, lexicon } = reading;
  if (cue.kind !== 'say') return null;
  const verb = units[cue.verb]?.lower ?? '';
  const next = units[cue.verb + 1];
  if (!next || next.sentence !== units[cue.verb]?.sentence) return null;
  for (let position = cue.verb + 1; position < Math.min(range.to, cue.verb + 9); position += 1) {
    if (units[position]?.lower === 'that' && position + 1 < range.to)
      return { rule: 'cue-conjunction', confidence: 0.88 };
    if (units[position]?.lower === 'whether') return { rule: 'cue-conjunction', confidence: 0.85 };
    if (units[position]?.kind === 'segment') break;
  }
  if (closesSentence(reading, cue, range)) return { rule: 'cue-behind', confidence: 0.85 };
  const isPlainSay =
    /^(?:said|says|say|told|tells|argued|argues|claimed|claims|believes|believed|insisted|insists|warned|warns|added|adds|thinks|noted|explained|acknowledged|admitted|announced|estimates|estimated|predicted|alleged|suggested|stated)$/u.test(
      verb,
    );
  if (!isPlainSay || next.kind !== 'word') return null;
  if (
    /^(?:that|it|he|she|they|the|a|an|there|we|i|his|her|their|its|this|these|those|no|some|many|more|to)$/u.test(
      next.lower,
    ) ||
    next.capital
  ) {
    const clause = { from: cue.verb + 1, to: range.to };
    const hasVerb = reading.units
      .slice(clause.from, clause.to)
      .some((unit) => lexicon.clauseWords.has(unit.lower) || /ed$/u.test(unit.lower));
    if (hasVerb) return { rule: 'cue-clause', confidence: 0.75 };
  }
  return null;
}

/** `sagte X, die USA hielten sich …`: a main clause behind the comma, no relative clause and no apposition. */
function beginsMainClause(reading: Reading, position: number, range: UnitRange): boolean {
  const phrase = nounPhraseAt(reading, position, range.to);
  if (!phrase) return false;
  const verb = reading.units[phrase.to];
  if (verb?.kind !== 'word' || verb.capital || phrase.to >= range.to) return false;
  return reading.lexicon.clauseWords.has(verb.lower) || /(?:t|te|ten|en)$/u.test(verb.lower);
}

/** `…, sagte er.`, `…, сообщает БелТА.`, `…, officials said.`: the report closes its sentence behind a comma. */
function closesSentence(reading: Reading, cue: Cue, range: UnitRange): boolean {
  const { units, lexicon } = reading;
  let comma = cue.verb - 1;
  const lowest = Math.max(range.from, cue.verb - (lexicon.language === 'en' ? 14 : 2));
  while (comma > lowest && units[comma]?.text !== ',' && !/^[–—-]$/u.test(units[comma]?.text ?? '')) comma -= 1;
  if (comma - range.from < 2 || !/^[,–—-]$/u.test(units[comma]?.text ?? '')) return false;
  const before = units[comma - 1];
  if (!before || before.kind === 'segment') return false;
  if (lexicon.language === 'en') {
    const phrase = nounPhraseAt(reading, comma + 1, cue.verb);
    const verbFirst = comma === cue.verb - 1;
    if (!phrase && !verbFirst) return false;
    return sentenceStop(reading, cue.verb) - cue.verb <= 16;
  }
  if (comma !== cue.verb - 1 && !(lexicon.language === 'ru' && comma === cue.verb - 2)) return false;
  if (lexicon.language === 'de') {
    if (cue.kind !== 'say') return false;
    const subject = subjectOf(reading, cue.verb, cue.verb);
    const closing = Math.max(subject?.to ?? 0, (cue.particle ?? 0) + 1);
    // `Als er kam, sagte er …` has its only comma before the verb.
    const commas = units.slice(range.from, comma).filter((unit) => unit.text === ',').length;
    if (lexicon.subordinators.has(units[range.from]?.lower ?? '') && commas === 0) return false;
    return subject !== null && subject.from <= cue.verb + 3 && closing >= range.to - 4;
  }
  return /(?:л|ла|ли|ет|ют|ит|ят|ется|ен|ена|ены)$/u.test(units[cue.verb]?.lower ?? '');
}

/** `…, forderte er, mehr zu tun`: an infinitive clause behind a comma. */
function infinitiveBehind(reading: Reading, cue: Cue, range: UnitRange): boolean {
  const { units } = reading;
  let behindComma = false;
  for (let position = cue.verb + 1; position < Math.min(range.to, cue.verb + 45); position += 1) {
    const unit = units[position];
    if (unit?.text === ',') behindComma = true;
    const next = units[position + 1];
    if (behindComma && unit?.lower === 'zu' && next && !next.capital && /(?:en|ern|eln|tun|sein)$/u.test(next.lower))
      return true;
    if (
      behindComma &&
      unit?.kind === 'word' &&
      !unit.capital &&
      unit.lower.length > 7 &&
      /^(?:ab|an|auf|aus|bei|ein|her|hin|mit|nach|vor|weg|zu|zurück|fort|fest|durch|über|um|weiter|wieder|zusammen)zu\p{L}+en$/u.test(
        unit.lower,
      )
    )
      return true;
  }
  return false;
}

const germanPointer = /^(?:das|dies|darauf|davon|davor|dazu|darüber)$/u;
const russianPointer = /^(?:об|о)$/u;

/** Whether the sentence begins like one that says who said what stands before it: a cheap look first. */
export function mayPointBack({ units, lexicon }: Reading, range: UnitRange): boolean {
  const first = units[range.from]?.lower ?? '';
  if (lexicon.language === 'de') return germanPointer.test(first);
  return lexicon.language === 'ru' && russianPointer.test(first);
}

/** `Das sagte X.`, `Dies teilte X mit.`, `Об этом заявил X.` */
function pointingBack(reading: Reading, range: UnitRange, cues: readonly Cue[]): Report | null {
  const { units, lexicon } = reading;
  const cue = cues[0];
  if (!cue || !mayPointBack(reading, range)) return null;
  const isGerman = lexicon.language === 'de' && cue.verb === range.from + 1;
  const isRussian =
    lexicon.language === 'ru' &&
    /^(?:этом|том)$/u.test(units[range.from + 1]?.lower ?? '') &&
    cue.verb <= range.from + 3;
  if (!isGerman && !isRussian) return null;
  for (let position = cue.verb + 1; position < range.to; position += 1) {
    if (conjunctions[lexicon.language]?.has(units[position]?.lower ?? '') && units[position - 1]?.text === ',')
      return null;
  }
  const subject = subjectOf(reading, cue.verb, range.from);
  if (!subject || subject.from < cue.verb) return null;
  return {
    attribution: attribution('points-back', lexicon.language, subject, [cue.verb, cue.particle]),
    indirect: 0,
    rule: 'points-back',
    pointsBack: true,
  };
}

function isConditional(reading: Reading, range: UnitRange): boolean {
  return reading.units[range.from]?.lower === 'wenn' || attributeSource(reading, range.from, range.to) !== null;
}
