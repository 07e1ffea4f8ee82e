import { attribution, type Attribution } from './attribution.ts';
import { cueAt } from './find-cue.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import type { UnitRange } from './unit.ts';
import type { Report } from './report.ts';

const hearsay = new Set(['demnach', 'angeblich', 'mutmaßlich']);
const opinionNouns =
  /^(?:ansicht|meinung|auffassung|überzeugung|hinweise|rede|vorwurf|vorwürfe|verdacht|hoffnung|befürchtung|befürchtungen|sorge|aussage|forderung|vorschlag|ankündigung|standpunkt|behauptung|einschätzung|these|eindruck|appell|botschaft)$/u;

/** Words that hand a sentence on as hearsay: demnach, soll … haben, die Ansicht, dass; `…, so Murtha`; wird vorgeworfen. */
export function germanHint(reading: Reading, range: UnitRange): Report | null {
  const { units, lexicon } = reading;
  const report = (indirect: number, rule: string, speaker: UnitRange | null, cue: readonly number[]): Report => ({
    attribution: speaker ? attribution('indirect-cue', lexicon.language, speaker, cue) : null,
    indirect,
    rule,
    pointsBack: false,
  });
  for (let position = range.from; position < range.to; position += 1) {
    const unit = units[position];
    if (unit?.kind !== 'word') continue;
    const next = units[position + 1];
    if (hearsay.has(unit.lower) && unit.lower !== 'mutmaßlich') return report(0.7, 'hearsay', null, []);
    if (
      unit.lower === 'so' &&
      !unit.capital &&
      units[position - 1]?.text === ',' &&
      units[position - 2]?.kind !== 'segment'
    ) {
      const speaker = nounPhraseAt(reading, position + 1, range.to);
      if (speaker && speaker.to >= range.to - 8 && !lexicon.pronouns.has(next?.lower ?? ''))
        return report(0.8, 'so-behind', speaker, [position]);
    }
    if (next?.text === ',' && units[position + 2]?.lower === 'dass' && unit.capital && opinionNouns.test(unit.lower)) {
      return report(0.75, 'noun-conjunction', null, []);
    }
    if (isHearsaySollen(reading, position, range)) return report(0.65, 'sollen', null, []);
    if (/^(?:wird|werden|wurde|wurden)$/u.test(unit.lower)) {
      for (let participle = position + 1; participle < Math.min(range.to, position + 14); participle += 1) {
        if (
          /^(?:vorgeworfen|verdächtigt|beschuldigt|angenommen|vermutet|befürchtet|bekannt)$/u.test(
            units[participle]?.lower ?? '',
          ) &&
          (units[participle + 1]?.text === ',' ||
            /^(?:vorgeworfen|verdächtigt|beschuldigt)$/u.test(units[participle]?.lower ?? ''))
        ) {
          return report(0.7, 'passive', null, []);
        }
      }
    }
  }
  return null;
}

/** `soll … verletzt worden sein`, `sollen … erstochen haben`: said to have, not ought to. */
function isHearsaySollen(reading: Reading, position: number, range: UnitRange): boolean {
  const { units } = reading;
  if (!/^soll(?:en)?$/u.test(units[position]?.lower ?? '')) return false;
  for (let next = position + 2; next < Math.min(range.to, position + 45); next += 1) {
    if (!/^(?:haben|sein)$/u.test(units[next]?.lower ?? '')) continue;
    const before = units[next - 1];
    if (before?.kind === 'word' && !before.capital && /(?:t|en|worden)$/u.test(before.lower)) return true;
  }
  return false;
}

/** `wie das Ministerium mitteilte` anywhere in the sentence. */
export function wieClause(reading: Reading, range: UnitRange): Attribution | null {
  const { units, lexicon } = reading;
  for (let position = range.from; position < range.to; position += 1) {
    if (units[position]?.lower !== 'wie') continue;
    if (position > range.from && units[position - 1]?.text !== ',') continue;
    const skips =
      lexicon.adverbs.has(units[position + 1]?.lower ?? '') ||
      /^(?:aus|auf|im|in|bei)$/u.test(units[position + 1]?.lower ?? '');
    const start = skips ? position + 2 : position + 1;
    const phrase = nounPhraseAt(reading, start, range.to);
    if (!phrase) continue;
    for (let verb = phrase.to; verb < Math.min(range.to, phrase.to + 14); verb += 1) {
      const cue = cueAt(reading, verb, range.to);
      const closes = verb + 1 >= range.to || /^[,.]$/u.test(units[verb + 1]?.text ?? '');
      if (cue && cue.kind === 'say' && closes)
        return attribution('after-wie', lexicon.language, phrase, [cue.verb, cue.particle]);
    }
  }
  return null;
}
