import type { Reading } from './reading.ts';
import type { Unit, UnitRange } from './unit.ts';

/*
 * Noun phrases that can be a speaker, scanned from their first word on: pronoun, or article, adjectives, nouns, names,
 * genitives, a bracket, an apposition between commas. No dictionary of names: capital letters, articles and the few
 * words that end such a phrase do. Each unit is looked at a bounded number of times.
 */

const maximumLength = 22;
const nominalAdjective = /(?:e|er|en|es|em)$/u;

/** The noun phrase that begins at the position, not reaching `stop`; null when none does. */
export function nounPhraseAt(reading: Reading, from: number, stop: number): UnitRange | null {
  const { lexicon, units } = reading;
  const first = units[from];
  if (!first || from >= stop) return null;
  if (first.kind === 'word' && lexicon.pronouns.has(first.lower) && !isDeterminerUse(reading, from, stop)) {
    return { from, to: from + 1 };
  }
  const core = coreEnd(reading, from, Math.min(stop, from + maximumLength));
  if (core === from) return null;
  return { from, to: withApposition(reading, from, core, stop) };
}

/** `dieser Minister`, `one official`: a word that can be a pronoun stands before its noun. */
function isDeterminerUse(reading: Reading, from: number, stop: number): boolean {
  const word = reading.units[from]?.lower ?? '';
  if (!reading.lexicon.determiners.has(word)) return false;
  return coreEnd(reading, from, Math.min(stop, from + 6)) > from + 1;
}

function coreEnd(reading: Reading, from: number, stop: number): number {
  const { lexicon, units } = reading;
  const { language } = lexicon;
  let end = from;
  let position = from;
  let hasHead = false;
  // Adjectives may come before a head only: at the start, after an article and after a linking word.
  let mayModify = true;
  while (position < stop) {
    const unit = units[position];
    if (!unit) break;
    if (unit.kind === 'segment') {
      if ((!hasHead && position > from + 1) || unit.end - unit.start > 60 || position === from) break;
      hasHead = true;
      end = position += 1;
      continue;
    }
    if (unit.kind === 'number') {
      if (hasHead || (position > from && !mayModify)) break;
      position += 1;
      continue;
    }
    if (unit.kind === 'mark') {
      const next = afterMark(units, position, stop, hasHead);
      if (next === null) break;
      position = next;
      if (units[next - 1]?.text === ')' || units[next - 1]?.text === '.') end = next;
      continue;
    }
    const step = wordStep(reading, position, from, hasHead, mayModify, stop);
    if (step === 'stop') break;
    if (step === 'head') {
      hasHead = true;
      // In Russian and English more nouns may follow in lower case; in German only after an article.
      mayModify = language !== 'de';
      end = position + 1;
    } else if (step === 'link') {
      mayModify = true;
    }
    position += 1;
  }
  return hasHead ? end : from;
}

type Step = 'head' | 'link' | 'modifier' | 'stop';

function wordStep(
  reading: Reading,
  position: number,
  from: number,
  hasHead: boolean,
  mayModify: boolean,
  stop: number,
): Step {
  const { lexicon, units } = reading;
  const unit = units[position];
  const next = position + 1 < stop ? units[position + 1] : undefined;
  if (!unit) return 'stop';
  const { lower, capital } = unit;
  const isFirst = position === from;
  if (lexicon.determiners.has(lower) && (!capital || isFirst)) {
    if (isFirst) return 'link';
    const previous = units[position - 1]?.lower ?? '';
    if (lexicon.linking.has(previous) || lexicon.coordinators.has(previous)) return 'link';
    if (lexicon.language === 'de')
      return hasHead && (lower === 'des' || lower === 'der' || /er$|es$/u.test(lower)) ? 'link' : 'stop';
    return hasHead ? 'stop' : 'link';
  }
  if (capital) {
    if (lexicon.neverNames.has(lower)) return 'stop';
    if (
      isFirst &&
      (lexicon.clauseWords.has(lower) ||
        lexicon.prepositions.has(lower) ||
        lexicon.subordinators.has(lower) ||
        lexicon.adverbs.has(lower))
    )
      return 'stop';
    return 'head';
  }
  if (hasHead && lexicon.nameParticles.has(lower) && next?.capital === true) return 'link';
  if (lexicon.coordinators.has(lower)) {
    if (!hasHead || !next) return 'stop';
    return next.capital || lexicon.determiners.has(next.lower) ? 'link' : 'stop';
  }
  if (lexicon.linking.has(lower)) return hasHead && next !== undefined && next.kind !== 'mark' ? 'link' : 'stop';
  if (lexicon.prepositions.has(lower) || lexicon.adverbs.has(lower)) return 'stop';
  if (lexicon.subordinators.has(lower) || lexicon.relatives.has(lower) || lexicon.clauseWords.has(lower)) return 'stop';
  if (lexicon.language === 'de')
    return mayModify && nominalAdjective.test(lower) && lower.length > 3 ? 'modifier' : 'stop';
  if (lexicon.sayForms.has(lower) || lexicon.citeForms.has(lower) || lexicon.pronouns.has(lower)) return 'stop';
  if (lexicon.language === 'en' && lower.endsWith('ly')) return 'stop';
  return mayModify ? 'head' : 'stop';
}

/** Position behind a mark that may stand inside a phrase: an initial's full stop, a bracket, a hyphen; else null. */
function afterMark(units: readonly Unit[], position: number, stop: number, hasHead: boolean): number | null {
  const mark = units[position]?.text ?? '';
  const previous = units[position - 1];
  const next = units[position + 1];
  if (mark === '.') {
    const isInitial = previous?.capital === true && previous.text.length <= 4;
    return isInitial && next?.capital === true && next.sentence === previous.sentence ? position + 1 : null;
  }
  if (mark === '(' && hasHead) {
    for (let close = position + 1; close < Math.min(stop, position + 7); close += 1) {
      if (units[close]?.text === ')') return close + 1;
    }
    return null;
  }
  if ((mark === '-' || mark === '/' || mark === '&') && hasHead) return next?.kind === 'word' ? position + 1 : null;
  return null;
}

/** `…, Alexander Subbotin,` and `…, a lawyer,`: a second phrase that a comma or the end of the sentence closes. */
function withApposition(reading: Reading, from: number, core: number, stop: number): number {
  const { units, lexicon } = reading;
  if (units[core]?.text !== ',') return nameBehindPlace(reading, from, core, stop) ?? core;
  const start = core + 1;
  const first = units[start];
  if (!first || first.kind !== 'word' || start >= stop) return core;
  if (lexicon.pronouns.has(first.lower) && !lexicon.determiners.has(first.lower)) return core;
  const end = coreEnd(reading, start, Math.min(stop, start + maximumLength));
  if (end === start) return core;
  const closing = units[end];
  const closes =
    end >= stop || !closing || closing.text === ',' || closing.text === '.' || closing.sentence !== first.sentence;
  if (!closes) return core;
  // A comma that closes nothing but begins the next clause needs a name or an article behind the first one.
  const isPerson = first.capital || lexicon.determiners.has(first.lower) || lexicon.language !== 'de';
  return isPerson && from < core ? end : core;
}

/** `der Botschafter Kasachstans in Belarus, Timur Zhaksylykov,`: a place stands between role and name. */
function nameBehindPlace(reading: Reading, from: number, core: number, stop: number): number | null {
  const { units, lexicon } = reading;
  const preposition = units[core];
  if (preposition?.kind !== 'word' || !lexicon.prepositions.has(preposition.lower) || core - from < 2) return null;
  const place = coreEnd(reading, core + 1, Math.min(stop, core + 6));
  const first = units[place + 1];
  if (place === core + 1 || units[place]?.text !== ',' || first?.capital !== true || units[place + 2]?.capital !== true)
    return null;
  const end = coreEnd(reading, place + 1, Math.min(stop, place + 6));
  return units[end]?.text === ',' && end - place <= 5 ? end : null;
}
