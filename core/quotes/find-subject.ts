import { nounPhraseAt } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import type { UnitRange } from './unit.ts';

/** Demonstratives that stand for what was said: `Das sagte X`, `Об этом заявил X`. */
const backPointers = new Set(['das', 'dies', 'dieses', 'this', 'that', 'это', 'ähnliches', 'gleiches']);
const subjectPronouns: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(['er', 'sie', 'ich', 'wir', 'man']),
  ru: new Set(['он', 'она', 'они', 'я', 'мы']),
  en: new Set(['he', 'she', 'they', 'i', 'we', 'it']),
  fr: new Set(['il', 'elle', 'ils', 'elles', 'on']),
};

/** The noun phrase that a verb of speech has as its subject, looked for no further left than `from`. */
export function subjectOf(reading: Reading, verb: number, from: number): UnitRange | null {
  const { units, lexicon } = reading;
  const sentence = units[verb]?.sentence;
  let start = Math.max(from, 0);
  while (start < verb && units[start]?.sentence !== sentence) start += 1;
  const pronoun = pronounBehind(reading, verb);
  // `Sie bestritt das und nannte sie …`: behind a joined verb the pronoun is its object.
  const isJoined = lexicon.coordinators.has(units[verb - 1]?.lower ?? '');
  if (pronoun && !isJoined && lexicon.language !== 'en') return pronoun;
  const before = subjectBefore(reading, verb, start);
  if (before) return before;
  if (isJoined) {
    // `Am Abend zogen Demonstranten los und riefen`: the subject is that of the clause before.
    const shared = sentenceSubject(reading, start, verb - 1);
    if (shared) return shared;
  }
  return subjectBehind(reading, verb + 1, sentenceStop(reading, verb));
}

/** The subject of a sentence without a verb of speech, past what stands before its verb. */
export function sentenceSubject(reading: Reading, from: number, to: number): UnitRange | null {
  const { units } = reading;
  const stop = Math.min(to, from + 25);
  for (let position = from; position < stop; position += 1) {
    const unit = units[position];
    if (unit?.kind !== 'word') continue;
    if (reading.lexicon.prepositions.has(unit.lower)) {
      const object = nounPhraseAt(reading, position + 1, stop);
      if (object) position = object.to - 1;
      continue;
    }
    // `es`, `dies`, `man`: somebody, but nobody who speaks.
    if (/^(?:es|das|dies|man|dieses|it|this|that|это)$/u.test(unit.lower)) continue;
    const phrase = nounPhraseAt(reading, position, stop);
    if (phrase) return phrase;
  }
  return null;
}

/** Position behind the last unit of the sentence that the unit stands in, at most 60 units on. */
export function sentenceStop(reading: Reading, position: number): number {
  const sentence = reading.units[position]?.sentence ?? -1;
  const range = reading.sentenceRanges[sentence];
  return Math.min(range?.to ?? position, position + 60);
}

function pronounBehind(reading: Reading, verb: number): UnitRange | null {
  const { units, lexicon } = reading;
  const next = units[verb + 1];
  if (!next || next.capital || units[verb]?.sentence !== next.sentence) return null;
  return subjectPronouns[lexicon.language]?.has(next.lower) === true ? { from: verb + 1, to: verb + 2 } : null;
}

/** The first noun phrase behind a verb, past adverbs and up to three prepositional phrases or objects. */
export function subjectBehind(reading: Reading, from: number, stop: number): UnitRange | null {
  const { units, lexicon } = reading;
  let position = from;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    while (position < stop && lexicon.adverbs.has(units[position]?.lower ?? '') && !units[position]?.capital) {
      if (isArticleOfNoun(reading, position, stop)) break;
      position += 1;
    }
    const unit = units[position];
    if (!unit || position >= stop) return null;
    if (unit.kind === 'word' && lexicon.prepositions.has(unit.lower) && !unit.capital) {
      const object = nounPhraseAt(reading, position + 1, stop);
      position = object ? object.to : position + 2;
      continue;
    }
    const phrase = nounPhraseAt(reading, position, stop);
    if (phrase && lexicon.language === 'de' && isDative(reading, position)) {
      // sagte der Deutschen Presse-Agentur ein Sprecher: the hearer comes first.
      const nominative = nounPhraseAt(reading, phrase.to, stop);
      if (nominative) return nominative;
    }
    if (phrase) return phrase;
    if (unit.kind !== 'word') return null;
    position += 1;
  }
  return null;
}

/** `dem`, `den` stand in the list of adverbs for objects of one word; before a noun they begin an object to skip. */
function isArticleOfNoun(reading: Reading, position: number, stop: number): boolean {
  const word = reading.units[position]?.lower ?? '';
  return (word === 'dem' || word === 'den') && nounPhraseAt(reading, position, stop) !== null;
}

function subjectBefore(reading: Reading, verb: number, start: number): UnitRange | null {
  const { units } = reading;
  let right = verb;
  while (right > start && isBetweenSubjectAndVerb(reading, right - 1)) right -= 1;
  if (right === start) return null;
  if (units[right - 1]?.text === ',') return subjectBeforeComma(reading, right - 1, start);
  const left = pieceStart(reading, right, start);
  const subject = phraseOfPiece(reading, left, right);
  if (subject) return subject;
  if (left > start && units[left - 1]?.text !== ',')
    return phraseOfPiece(reading, mainStart(reading, start, right), right);
  // `Er kam spät und sagte`: the verb shares the subject of the clause before.
  return left > start && right - left <= 2 ? phraseOfPiece(reading, mainStart(reading, start, right), right) : null;
}

function isBetweenSubjectAndVerb(reading: Reading, position: number): boolean {
  const { units, lexicon } = reading;
  const unit = units[position];
  if (unit?.kind !== 'word' || unit.capital) return false;
  if (lexicon.language === 'de') return false;
  return lexicon.adverbs.has(unit.lower) || (lexicon.language === 'en' && unit.lower.endsWith('ly'));
}

/** Where the stretch before the verb begins: behind the last comma, joining word, quotation or colon. */
function pieceStart(reading: Reading, right: number, start: number): number {
  const { units, lexicon } = reading;
  for (let position = right - 1; position >= start && position > right - 40; position -= 1) {
    const unit = units[position];
    if (!unit) break;
    if (unit.kind === 'segment' && unit.end - unit.start > 60) return position + 1;
    if (unit.kind === 'mark' && /^[,;:–—―…]$/u.test(unit.text)) return position + 1;
    if (
      unit.kind === 'word' &&
      !unit.capital &&
      (lexicon.coordinators.has(unit.lower) ||
        lexicon.subordinators.has(unit.lower) ||
        unit.lower === 'aber' ||
        unit.lower === 'but' ||
        unit.lower === 'that' ||
        unit.lower === 'но')
    ) {
      const joinsNouns =
        units[position + 1]?.capital === true &&
        units[position - 1]?.capital === true &&
        lexicon.coordinators.has(unit.lower);
      if (!joinsNouns) return position + 1;
    }
  }
  return start;
}

/** The subject in a stretch that ends at its verb, unless the stretch begins with something that turns the order round. */
function phraseOfPiece(reading: Reading, left: number, right: number): UnitRange | null {
  const { units, lexicon } = reading;
  let position = left;
  const first = units[position];
  if (!first || position >= right) return null;
  if (right - left === 1 && backPointers.has(first.lower)) return null;
  if (lexicon.language === 'de' && isDative(reading, left)) return null;
  if (first.kind === 'word' && lexicon.prepositions.has(first.lower)) {
    // Von der Leyen: a name that begins like a preposition.
    if (lexicon.language === 'de')
      return first.capital && first.lower === 'von' && right - left <= 3 ? { from: left, to: right } : null;
    // English and Russian keep the subject before the verb: On Monday Smith said.
    const object = nounPhraseAt(reading, position + 1, right);
    return object && object.to < right ? nounPhraseAt(reading, object.to, right) : null;
  }
  while (position < right && units[position]?.kind === 'word' && lexicon.adverbs.has(units[position]?.lower ?? '')) {
    if (lexicon.language === 'de' && !/^(?:auch|selbst|aber|und|denn|doch|so)$/u.test(units[position]?.lower ?? ''))
      return null;
    position += 1;
  }
  if (
    lexicon.coordinators.has(units[position]?.lower ?? '') ||
    units[position]?.lower === 'но' ||
    units[position]?.lower === 'а'
  )
    position += 1;
  if (lexicon.relatives.has(units[position]?.lower ?? '') && !lexicon.determiners.has(units[position]?.lower ?? ''))
    return null;
  return nounPhraseAt(reading, position, right);
}

/** `Der Zeitung sagte X`, `Dem Sender sagte X`: a hearer before the verb. */
function isDative(reading: Reading, position: number): boolean {
  const { units } = reading;
  const article = units[position]?.lower ?? '';
  if (/^(?:dem|einem|diesem|seinem|ihrem)$/u.test(article)) return true;
  const next = units[position + 1];
  if (article !== 'der' || next?.kind !== 'word') return false;
  if (!next.capital) return next.lower.endsWith('en');
  if (next.lower.endsWith('en') && units[position + 2]?.capital === true) return true;
  return /(?:zeitung|agentur|presse|post|rundschau|illustrierten?)$/u.test(next.lower);
}

/** `Der Vorsitzende, Michael Knipper, sagte` and `Als er kam, sagte der Trainer`. */
function subjectBeforeComma(reading: Reading, comma: number, start: number): UnitRange | null {
  const { units, lexicon } = reading;
  const begin = mainStart(reading, start, comma);
  const first = units[begin];
  if (!first) return null;
  if (lexicon.subordinators.has(first.lower) || (lexicon.language === 'de' && lexicon.prepositions.has(first.lower)))
    return null;
  return phraseOfPiece(reading, begin, comma + 1);
}

/** Where the main clause begins: behind the last long quotation, and in English behind `On Monday,`. */
function mainStart(reading: Reading, start: number, right: number): number {
  const { units, lexicon } = reading;
  let begin = start;
  for (let position = right - 1; position >= start && position > right - 60; position -= 1) {
    const unit = units[position];
    if (unit?.kind === 'segment' && unit.end - unit.start > 60) {
      begin = position + 1;
      break;
    }
  }
  while (begin < right && units[begin]?.kind === 'mark') begin += 1;
  const first = units[begin];
  if (
    lexicon.language !== 'de' &&
    first &&
    (lexicon.prepositions.has(first.lower) ||
      lexicon.adverbs.has(first.lower) ||
      lexicon.subordinators.has(first.lower))
  ) {
    for (let position = begin + 1; position < Math.min(right, begin + 20); position += 1) {
      if (units[position]?.text === ',' && position + 1 < right) return position + 1;
    }
  }
  return begin;
}
