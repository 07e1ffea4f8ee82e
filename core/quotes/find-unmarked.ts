import type { Span } from '../text/span.ts';
import { attribution, type Attribution } from './attribution.ts';
import { cueAt } from './find-cue.ts';
import { subjectBehind } from './find-subject.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import type { UnitRange } from './unit.ts';

/** Speech that no quotation mark shows. */
export interface Unmarked extends Span {
  readonly attribution: Attribution;
  /** Position of the sentence it stands in. */
  readonly sentence: number;
}

const longestHeadline = 60;
const dash = /^[–—―-]$/u;

/**
 * Quotations without marks: headlines `X, – Name` and `Name: X` that speak in the first person, and Russian dialogue
 * `— X? — спросил он`. Looks at each paragraph once.
 */
export function findUnmarked(reading: Reading): Unmarked[] {
  const found: Unmarked[] = [];
  let position = 0;
  for (let paragraph = 0; paragraph < reading.paragraphs.length; paragraph += 1) {
    const from = position;
    while (reading.units[position]?.paragraph === paragraph) position += 1;
    const range = { from, to: position };
    const unmarked = dialogueOf(reading, range) ?? headlineOf(reading, range, paragraph);
    if (unmarked) found.push(unmarked);
  }
  return found;
}

/** `Мы готовы открывать производства, – Лукашенко`: a line that ends with a dash and a name, without a full stop. */
function headlineOf(reading: Reading, range: UnitRange, paragraph: number): Unmarked | null {
  const { units, lexicon } = reading;
  const length = range.to - range.from;
  if (length < 4 || length > longestHeadline) return null;
  const last = units[range.to - 1];
  if (last?.kind !== 'word' && last?.text !== ')') return null;
  for (let position = range.to - 2; position > range.from + 1 && position > range.to - 9; position -= 1) {
    if (!dash.test(units[position]?.text ?? '')) continue;
    const isSpaced = units[position - 1]?.end !== units[position]?.start || units[position - 1]?.text === ',';
    const name = nounPhraseAt(reading, position + 1, range.to);
    if (!isSpaced || !name || name.to !== range.to || !units[range.to - 1]?.capital) return null;
    const hasComma = units[position - 1]?.text === ',';
    const end = hasComma ? position - 1 : position;
    const spoken = { from: range.from, to: end };
    if (holdsSegment(reading, spoken) || !isSpeechLike(reading, spoken, hasComma)) return null;
    return unmarkedOf(reading, spoken, attribution('headline-name', lexicon.language, name, []));
  }
  return paragraph === 0 ? labelHeadline(reading, range) : null;
}

/** `Merkel: Wir schaffen das` over the text: only where the words speak for themselves. */
function labelHeadline(reading: Reading, range: UnitRange): Unmarked | null {
  const { units, lexicon } = reading;
  for (let colon = range.from + 1; colon < Math.min(range.to - 3, range.from + 6); colon += 1) {
    if (units[colon]?.text !== ':') continue;
    const name = nounPhraseAt(reading, range.from, colon);
    const spoken = { from: colon + 1, to: range.to };
    if (!name || name.to !== colon || holdsSegment(reading, spoken) || !speaksItself(reading, spoken)) return null;
    return unmarkedOf(reading, spoken, attribution('headline-name', lexicon.language, name, []));
  }
  return null;
}

/** `— Вы готовы? — спросил он.` */
function dialogueOf(reading: Reading, range: UnitRange): Unmarked | null {
  const { units, lexicon } = reading;
  if (lexicon.language !== 'ru' && lexicon.language !== 'fr') return null;
  if (!dash.test(units[range.from]?.text ?? '') || range.to - range.from < 5) return null;
  for (let position = range.from + 2; position < Math.min(range.to - 1, range.from + 120); position += 1) {
    if (!dash.test(units[position]?.text ?? '')) continue;
    const before = units[position - 1];
    if (!before || !/^[,.!?…]$/u.test(before.text)) continue;
    const cue = cueAt(reading, position + 1, range.to);
    if (!cue) continue;
    const speaker = subjectBehind(reading, cue.verb + 1, range.to);
    const end = before.text === ',' ? position - 1 : position;
    return unmarkedOf(
      reading,
      { from: range.from, to: end },
      attribution('dash-dialogue', lexicon.language, speaker, [cue.verb, cue.particle]),
    );
  }
  return null;
}

function unmarkedOf(reading: Reading, spoken: UnitRange, found: Attribution): Unmarked {
  return {
    start: reading.units[spoken.from]?.start ?? 0,
    end: reading.units[spoken.to - 1]?.end ?? 0,
    attribution: found,
    sentence: reading.units[spoken.from]?.sentence ?? 0,
  };
}

function isSpeechLike(reading: Reading, spoken: UnitRange, hasComma: boolean): boolean {
  return hasComma ? spoken.to - spoken.from >= 3 : speaksItself(reading, spoken);
}

function speaksItself(reading: Reading, spoken: UnitRange): boolean {
  for (let position = spoken.from; position < spoken.to; position += 1) {
    if (reading.lexicon.speakerWords.has(reading.units[position]?.lower ?? '')) return true;
  }
  return false;
}

function holdsSegment(reading: Reading, range: UnitRange): boolean {
  for (let position = range.from; position < range.to; position += 1) {
    const segment = reading.units[position]?.segment;
    if (segment && segment.end - segment.start > 30) return true;
  }
  return false;
}
