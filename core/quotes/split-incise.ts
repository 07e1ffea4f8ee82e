import { paragraphPositionAt } from '../text/paragraphs.ts';
import type { Piece } from '../suggestion/suggestion.ts';
import { attribution, type Attribution } from './attribution.ts';
import { cueAt, looksLikeVerb } from './find-cue.ts';
import { subjectBehind } from './find-subject.ts';
import type { Segment } from './segment.ts';
import { readText, spanOf, type Reading } from './reading.ts';

/** A quotation with a reporting clause inside its marks: «A, — сказал X. — B», « A, a-t-il dit, B ». */
export interface Incise {
  /** The spoken pieces, the marks with the first and the last. */
  readonly spans: readonly Piece[];
  /** Offsets of speaker and cue in the content. */
  readonly speaker: { readonly start: number; readonly end: number } | null;
  readonly cue: readonly Piece[];
  readonly rule: Attribution['rule'];
  readonly confidence: number;
}

const dashEntry = /[,.!?…]\s?[–—-]\s(?=\p{Ll})/gu;
const dashExit = /[.,!?…]?\s?[–—-]\s/gu;
const frenchIncise =
  /,\s(?:a|ont|avait)-t-(?:il|elle|on)\s\p{L}+,\s|,\s(?:dit|explique|assure|affirme|ajoute|estime|précise)-(?:il|elle|t-il|t-elle),\s/u;

/** The reporting clause inside a quotation; null when there is none. Linear in the quotation. */
export function splitIncise(reading: Reading, segment: Segment): Incise | null {
  const { content, lexicon } = reading;
  const inner = content.slice(segment.innerStart, segment.innerEnd);
  if (lexicon.language === 'fr') return splitFrench(inner, segment);
  if (lexicon.language !== 'ru') return null;
  if (!/[–—-]/u.test(inner)) return null;
  for (const entry of inner.matchAll(dashEntry)) {
    const from = entry.index + entry[0].length;
    const clause = inner.slice(from, from + 260);
    const exit = exitOf(clause);
    if (exit === null) continue;
    // A line end within a paragraph is white space; by itself the clause would be two paragraphs.
    const report = readText(
      onOneLineOfText(reading, segment.innerStart + from, clause.slice(0, exit.start)),
      lexicon.language,
    );
    const cue = cueAt(report, 0) ?? (looksLikeVerb(report, 0) ? { verb: 0, particle: null } : null);
    if (!cue) continue;
    const speaker = subjectBehind(report, 1, report.units.length);
    if (!speaker) continue;
    const found = attribution('inside-verb-subject', lexicon.language, speaker, [cue.verb, cue.particle]);
    const base = segment.innerStart + from;
    const span = spanOf(report, speaker);
    return {
      spans: [
        [segment.start, segment.innerStart + entry.index],
        [base + exit.end, segment.end],
      ],
      speaker: { start: base + span.start, end: base + span.end },
      cue: found.cue.map((position) => {
        const unit = report.units[position];
        return [base + (unit?.start ?? 0), base + (unit?.end ?? 0)];
      }),
      rule: found.rule,
      confidence: found.confidence,
    };
  }
  return null;
}

function onOneLineOfText({ paragraphs }: Reading, start: number, clause: string): string {
  const isOne =
    clause.includes('\n') &&
    paragraphPositionAt(paragraphs, start) === paragraphPositionAt(paragraphs, start + clause.length);
  return isOne ? clause.replaceAll('\n', ' ') : clause;
}

function exitOf(clause: string): { start: number; end: number } | null {
  for (const match of clause.matchAll(dashExit)) {
    // A hyphenated word has no space before its dash; the exit of a clause has a mark or a space.
    if (/^\s?[–—-]/u.test(match[0]) && !/^\s/u.test(match[0])) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function splitFrench(inner: string, segment: Segment): Incise | null {
  const match = frenchIncise.exec(inner);
  if (!match) return null;
  const start = segment.innerStart + match.index;
  const end = start + match[0].length;
  return {
    spans: [
      [segment.start, start],
      [end, segment.end],
    ],
    speaker: null,
    cue: [[start + 2, end - 2]],
    rule: 'inside-verb-subject',
    confidence: 0.9,
  };
}
