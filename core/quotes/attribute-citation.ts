import { attribution, type Attribution } from './attribution.ts';
import type { Cue } from './find-cue.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import type { Unit, UnitRange } from './unit.ts';

/*
 * Russian agencies name the paper and the person in one breath: `цитирует РИА «Новости» Чайку`, `цитирует Хвана Чжан
 * Епа Lenta.ru`, `приводит слова министра агентство`. The person is what is left when the paper is taken away.
 */

const wordsOf = new Set(['слова', 'заявление', 'высказывание', 'сообщение', 'цитату', 'ответ', 'комментарий']);
const outletWords =
  /^(?:риа|тасс|итар-тасс|интерфакс|рбк|bbc|би-би-си|рейтер|reuters|лента|коммерсантъ?|известия|ведомости|агентство|телеканал|газета|издание|журнал|радиостанция|портал|сайт|пресс-служба|агентство|корреспондент|росбалт|регнум|фонтанка|белта|укринформ|life|rt|дождь|медуза|meduza)$/u;

/** The person cited by the verb; the paper is left out. */
export function attributeCitation(reading: Reading, verb: Cue, stop: number): Attribution | null {
  const { units, lexicon } = reading;
  const language = lexicon.language;
  const from = verb.verb + 1;
  let end = from;
  while (end < stop && units[end]?.kind !== 'mark') end += 1;
  for (let position = from; position < end; position += 1) {
    if (!wordsOf.has(units[position]?.lower ?? '')) continue;
    const phrase = nounPhraseAt(reading, position + 1, stop);
    if (phrase) return attribution('after-cite', language, cutOutlet(reading, phrase), [verb.verb]);
  }
  const start = outletEnd(reading, from, end);
  const phrase = nounPhraseAt(reading, start, stop) ?? nounPhraseAt(reading, from, stop);
  return attribution('after-cite', language, phrase ? cutOutlet(reading, phrase) : null, [verb.verb]);
}

/** Position behind the paper at the beginning; the beginning itself when a person stands there. */
function outletEnd(reading: Reading, from: number, end: number): number {
  let position = from;
  while (position < end && isOutlet(reading.units[position])) position += 1;
  return position >= end ? from : position;
}

function cutOutlet(reading: Reading, phrase: UnitRange): UnitRange {
  for (let position = phrase.from + 1; position < phrase.to; position += 1) {
    const unit = reading.units[position];
    const behindPlace = reading.lexicon.linking.has(reading.units[position - 1]?.lower ?? '');
    if (isOutlet(unit) && !behindPlace && (unit?.kind !== 'segment' || isLastOf(position, phrase)))
      return { from: phrase.from, to: position };
  }
  return phrase;
}

function isLastOf(position: number, phrase: UnitRange): boolean {
  return position === phrase.to - 1;
}

function isOutlet(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (unit.kind === 'segment') return true;
  if (unit.kind !== 'word') return false;
  if (outletWords.test(unit.lower)) return true;
  // Latin names and site addresses in a Russian sentence are papers, and so are words all in capitals.
  if (/\.(?:ru|com|ру|net|org|kz|by|ua)$/u.test(unit.lower)) return true;
  return unit.text.length >= 2 && unit.text.length <= 6 && unit.text === unit.text.toUpperCase();
}
