import { announcementIn } from './attribute-before.ts';
import type { Attribution } from './attribution.ts';
import { cueAt } from './find-cue.ts';
import { landmarksOf } from './landmarks.ts';
import type { Reading } from './reading.ts';
import type { UnitRange } from './unit.ts';

/**
 * Whether a verb of naming or an announcement leads to the quoted words at the position: `nannte den Plan „…“`, `sprach
 * von „…“`, `mit den Worten „…“`, `called it “…”`. `before` is what was found to report in front of them.
 */
export function isCalledSo(reading: Reading, position: number, range: UnitRange, before: Attribution | null): boolean {
  const { units, lexicon } = reading;
  if (announcementIn(reading, Math.max(range.from, position - 4), position).length > 0) return true;
  if (units[position - 1]?.text === '(') return false;
  const name = callingWord(units[position - 1]?.lower ?? '', units[position - 2]?.lower ?? '');
  const { cueUpTo } = landmarksOf(reading);
  const lowest = Math.max(range.from, position - 25);
  for (let back = cueUpTo[position - 1] ?? -1; back >= lowest; back = cueUpTo[back - 1] ?? -1) {
    const unit = units[back];
    const cue = unit?.capital === false ? cueAt(reading, back, range.to) : null;
    if (!unit || !cue) continue;
    if (lexicon.nameForms.has(unit.lower)) return name !== '' || position - back <= 6;
    if (name === 'als' || name === 'wie' || name === 'as') return true;
    return position - back === 1 && cue.kind === 'say' && before !== null && units[position]?.segment !== null;
  }
  if (name === '') return false;
  // `war als „Geschäft des Jahrhunderts“ bezeichnet worden`
  for (let ahead = position + 1; ahead < Math.min(range.to, position + 6); ahead += 1) {
    if (lexicon.nameForms.has(units[ahead]?.lower ?? '')) return true;
  }
  return false;
}

const calling = new Set(['als', 'von', 'wie', 'as', 'of']);
const articles = new Set([
  ...['ein', 'eine', 'einen', 'einem', 'einer', 'der', 'die', 'das', 'den', 'dem'],
  ...['a', 'an', 'the'],
]);

/** `als „…“`, `als ein „…“`, `von „…“`, `wie „…“`: how German says what something is called. */
function callingWord(before: string, beforeThat: string): string {
  if (calling.has(before)) return before;
  return articles.has(before) && calling.has(beforeThat) ? beforeThat : '';
}
