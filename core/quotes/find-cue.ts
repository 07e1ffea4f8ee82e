import { landmarksOf } from './landmarks.ts';
import type { Reading } from './reading.ts';
import type { UnitRange } from './unit.ts';

/** Words that report speech, by their positions among the units. */
export interface Cue {
  readonly verb: number;
  /** Particle of a separable verb or noun of a fixed phrase (`обратил внимание`); null for simple verbs. */
  readonly particle: number | null;
  readonly kind: 'say' | 'name' | 'cite';
}

const particleReach = 30;

/** The cue whose verb stands at the position; its particle is looked for up to `stop` and the sentence's end. */
export function cueAt(reading: Reading, position: number, stop = Infinity): Cue | null {
  const { lexicon, units } = reading;
  const unit = units[position];
  if (unit?.kind !== 'word') return null;
  // German nouns look like verbs (die Frage, das Schreiben): a capital is no verb unless it begins the sentence.
  if (unit.capital && units[position - 1]?.sentence === unit.sentence) return null;
  const { lower } = unit;
  if (lexicon.citeForms.has(lower)) return { verb: position, particle: null, kind: 'cite' };
  const particles = lexicon.splitForms.get(lower);
  if (particles) {
    const particle = particleBehind(reading, position, particles, stop);
    if (particle !== null) return { verb: position, particle, kind: 'say' };
  }
  // bekannt gab, deutlich machte: in a subordinate clause the particle may stand apart before the verb.
  if (
    particles &&
    units[position - 1]?.kind === 'word' &&
    particles.includes(units[position - 1]?.lower ?? '') &&
    (units[position - 1]?.text.length ?? 0) > 4
  ) {
    return { verb: position, particle: position - 1, kind: 'say' };
  }
  if (lexicon.nameForms.has(lower)) {
    const isAlsoSay = lexicon.sayForms.has(lower);
    return { verb: position, particle: null, kind: isAlsoSay && lexicon.language !== 'de' ? 'say' : 'name' };
  }
  if (lexicon.sayForms.has(lower)) return { verb: position, particle: null, kind: 'say' };
  return null;
}

function particleBehind(reading: Reading, position: number, particles: readonly string[], stop: number): number | null {
  const { units } = reading;
  const sentence = units[position]?.sentence;
  const limit = Math.min(stop, position + particleReach, units.length);
  for (let next = position + 1; next < limit; next += 1) {
    const unit = units[next];
    if (unit?.sentence !== sentence) return null;
    if (unit?.kind === 'word' && !unit.capital && particles.includes(unit.lower)) {
      // A separated particle closes its clause; elsewhere the same word is a preposition.
      const after = units[next + 1];
      const closes =
        !after ||
        after.kind !== 'word' ||
        after.sentence !== sentence ||
        after.lower === 'und' ||
        after.lower === 'dass';
      if (reading.lexicon.language !== 'de' || closes) return next;
    }
    if (
      unit?.kind === 'word' &&
      particles.includes(unit.lower) &&
      (unit.lower === 'schluss' ||
        unit.lower === 'ergebnis' ||
        unit.lower === 'stellung' ||
        unit.lower === 'protokoll' ||
        unit.lower === 'ausdruck')
    )
      return next;
  }
  return null;
}

/** The last cue in the range, and so the one nearest to what follows it. */
export function lastCueIn(reading: Reading, range: UnitRange, stop = range.to): Cue | null {
  const { cueUpTo } = landmarksOf(reading);
  for (let position = cueUpTo[range.to - 1] ?? -1; position >= range.from; position = cueUpTo[position - 1] ?? -1) {
    const cue = cueAt(reading, position, stop);
    if (cue) return cue;
  }
  return null;
}

/** The first cue in the range. */
export function firstCueIn(reading: Reading, range: UnitRange): Cue | null {
  for (let position = range.from; position < range.to; position += 1) {
    const cue = cueAt(reading, position, range.to);
    if (cue) return cue;
  }
  return null;
}

/** Whether an unknown word has the shape of a finite verb, good enough right behind a quotation: `“, frotzelte er`. */
export function looksLikeVerb(reading: Reading, position: number): boolean {
  const { lexicon, units } = reading;
  const unit = units[position];
  if (unit?.kind !== 'word' || unit.capital || unit.text.length < 4) return false;
  if (lexicon.adverbs.has(unit.lower) || lexicon.prepositions.has(unit.lower) || lexicon.clauseWords.has(unit.lower))
    return false;
  if (lexicon.determiners.has(unit.lower) || lexicon.relatives.has(unit.lower) || lexicon.subordinators.has(unit.lower))
    return false;
  return lexicon.verbEndings.some((ending) => unit.lower.endsWith(ending));
}
