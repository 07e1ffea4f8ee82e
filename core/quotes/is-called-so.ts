import { announcementIn } from './attribute-before.ts';
import type { Attribution } from './attribution.ts';
import { cueAt } from './find-cue.ts';
import type { Reading, UnitRange } from './reading.ts';

/**
 * Whether a verb of naming or an announcement leads to the quoted words at the position: `nannte den Plan „…“`, `sprach
 * von „…“`, `mit den Worten „…“`, `called it “…”`. `before` is what was found to report in front of them.
 */
export function isCalledSo(reading: Reading, position: number, range: UnitRange, before: Attribution | null): boolean {
  const { units, lexicon } = reading;
  if (announcementIn(reading, Math.max(range.from, position - 4), position).length > 0) return true;
  if (units[position - 1]?.text === '(') return false;
  const calling = callingWord(units[position - 1]?.lower ?? '', units[position - 2]?.lower ?? '');
  for (let back = position - 1; back >= range.from && back >= position - 25; back -= 1) {
    const unit = units[back];
    const cue = unit?.capital === false ? cueAt(reading, back, range.to) : null;
    if (!unit || !cue) continue;
    if (lexicon.nameForms.has(unit.lower)) return calling !== '' || position - back <= 6;
    if (calling === 'als' || calling === 'wie' || calling === 'as') return true;
    return position - back === 1 && cue.kind === 'say' && before !== null && units[position]?.segment !== null;
  }
  if (calling === '') return false;
  // `war als „Geschäft des Jahrhunderts“ bezeichnet worden`
  for (let ahead = position + 1; ahead < Math.min(range.to, position + 6); ahead += 1) {
    if (lexicon.nameForms.has(units[ahead]?.lower ?? '')) return true;
  }
  return false;
}

/** `als „…“`, `als ein „…“`, `von „…“`, `wie „…“`: how German says what something is called. */
function callingWord(before: string, beforeThat: string): string {
  const calling = /^(?:als|von|wie|as|of)$/u;
  const article = /^(?:ein|eine|einen|einem|einer|der|die|das|den|dem|a|an|the)$/u;
  if (calling.test(before)) return before;
  return article.test(before) && calling.test(beforeThat) ? beforeThat : '';
}
