import { attribution, type Attribution } from './attribution.ts';
import { attributeCitation } from './attribute-citation.ts';
import { cueAt, firstCueIn, looksLikeVerb, type Cue } from './find-cue.ts';
import { sentenceStop, subjectBehind } from './find-subject.ts';
import { landmarksOf } from './landmarks.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { longestAt, type Reading } from './reading.ts';
import type { UnitRange } from './unit.ts';

/*
 * Speakers named right behind a quotation: `“, sagte X`, `», — сказал X`, `,” X said`, `“, so X`, `“, laut X`,
 * `», цитирует агентство X`. `position` is always that of the first unit behind the quotation.
 */

/** The reporting clause that begins at the position, behind a quotation; null when none does. */
export function attributeAfter(reading: Reading, position: number): Attribution | null {
  const { units, lexicon } = reading;
  const lead = skipLead(reading, position);
  const first = units[lead.position];
  if (!first) return null;
  const stop = sentenceStop(reading, lead.position);
  const language = lexicon.language;

  if (language === 'de' && first.lower === 'so' && !first.capital && !isNaming(reading, lead.position + 1)) {
    const phrase = nounPhraseAt(reading, skipAdverbs(reading, lead.position + 1, stop), stop);
    if (phrase) return attribution('after-so', language, phrase, [lead.position]);
  }
  if (language === 'de' && first.lower === 'wie' && lead.separated) {
    const found = attributeWie(reading, lead.position, stop);
    if (found) return found;
  }
  const source = attributeSource(reading, lead.position, stop);
  if (source && (lead.separated || !first.capital)) return { ...source, rule: 'after-source' };

  const verb = verbAt(reading, lead.position, stop, lead.separated);
  if (verb && !(language === 'de' && (isNaming(reading, verb.verb) || /^laute/u.test(units[verb.verb]?.lower ?? '')))) {
    if (verb.kind === 'cite' && language === 'ru') return attributeCitation(reading, verb, stop);
    const subject = subjectAfterVerb(reading, verb, stop);
    if (subject) return attribution('after-verb-subject', language, subject, [verb.verb, verb.particle]);
    if (lead.separated) return attribution('after-verb-subject', language, null, [verb.verb, verb.particle]);
  }
  return attributeSubjectVerb(reading, lead.position, stop, lead.separated, lead.sameSentence);
}

interface Lead {
  readonly position: number;
  /** A comma or dash stands between quotation and clause. */
  readonly separated: boolean;
  readonly sameSentence: boolean;
}

const leads = new Set([',', '–', '—', '―', '-']);

/** Steps over the comma and dashes that lead from a quotation to its reporting clause. */
function skipLead(reading: Reading, from: number): Lead {
  const { units } = reading;
  const quotation = units[from - 1];
  let position = from;
  let separated = false;
  while (position < from + 3 && leads.has(units[position]?.text ?? '')) {
    separated = true;
    position += 1;
  }
  // American commas and question marks stand inside: ,” she said.
  if (quotation?.segment) {
    const last = reading.content.charAt(quotation.segment.innerEnd - 1);
    if (last === ',' || last === '?' || last === '!' || last === '—' || last === '–') separated = true;
  }
  if (units[position]?.paragraph !== quotation?.paragraph)
    return { position: units.length, separated, sameSentence: false };
  return { position, separated, sameSentence: units[position]?.sentence === quotation?.sentence };
}

function skipAdverbs(reading: Reading, from: number, stop: number): number {
  let position = from;
  while (position < stop && reading.lexicon.adverbs.has(reading.units[position]?.lower ?? '')) position += 1;
  return position;
}

/** The verb of speech at the position or behind one or two auxiliaries and adverbs. */
function verbAt(reading: Reading, from: number, stop: number, separated: boolean): Cue | null {
  const { units, lexicon } = reading;
  let position = from;
  if (lexicon.language === 'de' && units[position]?.lower === 'so') position += 1;
  for (let skipped = 0; skipped < 3 && position < stop; skipped += 1) {
    if (units[position]?.capital === true) return null;
    const cue = cueAt(reading, position, stop);
    if (cue) return cue;
    if (separated && looksLikeVerb(reading, position) && lexicon.language !== 'en') {
      return { verb: position, particle: null, kind: 'say' };
    }
    if (!lexicon.adverbs.has(units[position]?.lower ?? '') && lexicon.language !== 'ru') return null;
    if (lexicon.pronouns.has(units[position]?.lower ?? '')) return null;
    position += 1;
  }
  return null;
}

function subjectAfterVerb(reading: Reading, verb: Cue, stop: number): UnitRange | null {
  const { units, lexicon } = reading;
  const next = verb.verb + 1;
  // говорится в обращении Х, сказано в письме: the text itself is the speaker.
  if (
    lexicon.language === 'ru' &&
    /(?:ится|ано|ется)$/u.test(units[verb.verb]?.lower ?? '') &&
    /^(?:в|во|на)$/u.test(units[next]?.lower ?? '')
  ) {
    return nounPhraseAt(reading, next + 1, stop);
  }
  if (
    lexicon.language === 'de' &&
    /^hei(?:ß|ss)t$|^hieß$/u.test(units[verb.verb]?.lower ?? '') &&
    units[next]?.lower === 'es'
  ) {
    const preposition = units[next + 1]?.lower ?? '';
    return lexicon.prepositions.has(preposition) ? nounPhraseAt(reading, next + 2, stop) : null;
  }
  if (lexicon.language === 'en') {
    if (isObjectOfTold(reading, verb.verb)) return null;
    return lexicon.prepositions.has(units[next]?.lower ?? '') ? null : nounPhraseAt(reading, next, stop);
  }
  return subjectBehind(reading, next, stop);
}

/** `„Wikiasari“, so heißt ein Projekt`: a name is given, nobody speaks. */
function isNaming(reading: Reading, position: number): boolean {
  const { units } = reading;
  return (
    /^(?:heißt|hieß|heißen|hießen|lautet|lautete|nennt|nannte)$/u.test(units[position]?.lower ?? '') &&
    units[position + 1]?.lower !== 'es'
  );
}

/** `he told reporters`: what follows `told` is the hearer. */
function isObjectOfTold(reading: Reading, verb: number): boolean {
  return (
    /^(?:told|tells|tell|asked|informed|reminded)$/u.test(reading.units[verb]?.lower ?? '') &&
    reading.units[verb - 1]?.kind === 'word'
  );
}

/** `“, wie der Minister gestern mitteilte`. */
function attributeWie(reading: Reading, wie: number, stop: number): Attribution | null {
  const { lexicon } = reading;
  const phrase = nounPhraseAt(reading, skipAdverbs(reading, wie + 1, stop), stop);
  const cue = firstCueIn(reading, { from: wie + 1, to: stop });
  if (phrase && cue) return attribution('after-wie', lexicon.language, phrase, [cue.verb, cue.particle]);
  return null;
}

/** `laut X`, `по словам X`, `according to X`, `X zufolge` at the position. */
export function attributeSource(reading: Reading, position: number, stop: number): Attribution | null {
  const { units, lexicon } = reading;
  const language = lexicon.language;
  const length = longestAt(reading, position, lexicon.sourcePhrases);
  if (length > 0) {
    const cue = Array.from({ length }, (_, step) => position + step);
    if (units[position + length]?.kind === 'segment') {
      return attribution('before-source', language, { from: position + length, to: position + length + 1 }, cue);
    }
    for (const step of cue) {
      if (lexicon.possessives.has(units[step]?.lower ?? '')) {
        return attribution('before-source', language, { from: step, to: step + 1 }, cue);
      }
    }
    const noun = units[position + length]?.lower === 'von' ? position + length + 1 : position + length;
    const phrase = nounPhraseAt(reading, noun, stop);
    return phrase ? attribution('before-source', language, phrase, cue) : null;
  }
  if (lexicon.language === 'de' && units[position]?.lower === 'nach') {
    const found = attributeNach(reading, position, stop);
    if (found) return found;
  }
  if (lexicon.sourceEndings.length === 0 || !mayBeSourceBefore(reading, position, stop)) return null;
  // `Dem Bericht zufolge`: begin at the article, not at its noun.
  const before = units[position - 1];
  if (before && lexicon.determiners.has(before.lower) && before.sentence === units[position]?.sentence) return null;
  const phrase = nounPhraseAt(reading, position, stop);
  const possessive = lexicon.possessives.has(units[position]?.lower ?? '')
    ? { from: position, to: position + 1 }
    : null;
  for (const end of [phrase?.to, position + 1, phrase ? phrase.to - 1 : undefined]) {
    if (end === undefined || end <= position) continue;
    const ending = longestAt(reading, end, lexicon.sourceEndings);
    if (ending === 0) continue;
    const cue = Array.from({ length: ending }, (_, step) => end + step);
    const speaker = possessive ?? phrase;
    if (speaker) return attribution('before-source', language, speaker, cue);
  }
  return null;
}

const sourceNoun =
  /(?:angaben?|aussagen?|informationen|meldung(?:en)?|bericht(?:en)?|mitteilung(?:en)?|einschätzung(?:en)?|ansicht|auffassung|meinung|darstellung|worten|studien?|untersuchung(?:en)?|umfragen?|hochrechnung(?:en)?|ermittlungen|ermittlungsstand|erkenntnissen|schätzung(?:en)?|prognosen?|vorstellung(?:en)?|überzeugung|auskunft|bekunden|beobachtern|medienberichten)$/u;

/** `nach Polizeiangaben`, `nach ersten Angaben der Behörden`, `nach Celebis Meinung`. */
function attributeNach(reading: Reading, position: number, stop: number): Attribution | null {
  const { units, lexicon } = reading;
  for (let noun = position + 1; noun < Math.min(stop, position + 6); noun += 1) {
    const unit = units[noun];
    if (unit?.kind !== 'word') return null;
    if (!unit.capital || !sourceNoun.test(unit.lower)) continue;
    const next = units[noun + 1]?.lower ?? '';
    const follows = next === 'von' ? noun + 2 : /^(?:der|des|einer|eines|ihrer|seiner)$/u.test(next) ? noun + 1 : null;
    const owner = follows === null ? null : nounPhraseAt(reading, follows, stop);
    const cue = Array.from({ length: noun - position + 1 }, (_, step) => position + step);
    return attribution('before-source', lexicon.language, owner ?? { from: position + 1, to: noun + 1 }, cue);
  }
  return null;
}

/** A cheap look ahead: the words that close a source phrase are rare. */
function mayBeSourceBefore(reading: Reading, position: number, stop: number): boolean {
  return (landmarksOf(reading).closerFrom[position + 1] ?? Infinity) < Math.min(stop, position + 24);
}

/** `,” X said`: the common order in English. */
function attributeSubjectVerb(
  reading: Reading,
  from: number,
  stop: number,
  separated: boolean,
  sameSentence: boolean,
): Attribution | null {
  const { units, lexicon } = reading;
  const language = lexicon.language;
  let position = from;
  if (language === 'en' && lexicon.coordinators.has(units[position]?.lower ?? '')) return null;
  const phrase = nounPhraseAt(reading, position, stop);
  if (!phrase) return null;
  position = phrase.to;
  // A relative clause or an apposition may come before the verb.
  if (units[position]?.text === ',') position += 1;
  const limit = Math.min(stop, phrase.to + (language === 'en' ? 30 : 6));
  for (let step = position; step < limit; step += 1) {
    const unit = units[step];
    if (!unit || unit.kind === 'segment' || unit.text === ';' || unit.text === ':') return null;
    const cue = cueAt(reading, step, stop);
    if (!cue || cue.kind === 'cite') continue;
    const direct = step <= phrase.to + 3;
    // Behind a full stop inside the marks a new sentence begins: only a bare `X said.` still belongs to the quotation.
    if (!sameSentence && !separated && !isBareReport(reading, step, stop)) return null;
    if (!sameSentence && separated && !direct) return null;
    if (!separated && !sameSentence && language !== 'en') return null;
    if (!separated && language !== 'en') return null;
    if (language === 'en' && !separated && sameSentence && !direct) return null;
    return attribution('after-subject-verb', language, phrase, [cue.verb, cue.particle]);
  }
  return null;
}

function isBareReport(reading: Reading, verb: number, stop: number): boolean {
  const next = reading.units[verb + 1];
  return verb + 1 >= stop || next === undefined || next.text === '.';
}
