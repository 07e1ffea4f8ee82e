import type { Language } from '../locale/languages.ts';

interface Marks {
  readonly open: string;
  readonly close: string;
}

/** Pairs of quotation marks that a source text may use; of those that begin or end alike the commoner comes first. */
const pairs: readonly Marks[] = [
  { open: '„', close: '“' },
  { open: '“', close: '”' },
  { open: '„', close: '”' },
  { open: '«', close: '»' },
  { open: '»', close: '«' },
  { open: '"', close: '"' },
  { open: '”', close: '”' },
];

/** Single marks count only where they stand at both ends: one alone is more often an apostrophe. */
const singlePairs: readonly Marks[] = [
  { open: '‚', close: '‘' },
  { open: '‘', close: '’' },
  { open: '‹', close: '›' },
  { open: '›', close: '‹' },
  { open: "'", close: "'" },
];

const double: Marks = { open: '“', close: '”' };
const low: Marks = { open: '„', close: '“' };
const angle: Marks = { open: '«', close: '»' };

/** The marks that a language puts around what it quotes, and others for what has those within. */
const outerMarks: Readonly<Record<Language, readonly Marks[]>> = {
  en: [double, angle, low],
  de: [low, { open: '»', close: '«' }, angle, double],
  ru: [angle, low, double],
};
const neutralMarks: readonly Marks[] = [angle, double, low];

/**
 * A quoted passage in the quotation marks of the language that quotes it, `«…»` where none is named. Marks that the
 * source has itself are not doubled: a passage that begins and ends with marks stays as it is, one that lost a mark
 * where it was cut gets the missing partner. Nothing of the passage is left out but white space at its ends.
 */
export function inQuotationMarks(passage: string, language?: Language): string {
  const text = passage.trim();
  const first = text.charAt(0);
  const body = text.replace(/[.,;:!?…)\]]+$/u, '') || text;
  const last = body.charAt(body.length - 1);
  if (body.length > 1 && [...pairs, ...singlePairs].some(({ open, close }) => first === open && last === close)) {
    return text;
  }
  const opening = pairs.find(({ open }) => open === first);
  if (opening && !closesLater(text, first)) return text + opening.close;
  const closing = pairs.find(({ close }) => close === last);
  if (closing && !opensBefore(body, last)) return closing.open + text;
  const known = language ? outerMarks[language] : neutralMarks;
  const { open, close } = known.find((marks) => !text.includes(marks.open) && !text.includes(marks.close)) ?? angle;
  return open + text + close;
}

function closesLater(text: string, open: string): boolean {
  return pairs.some((pair) => pair.open === open && text.includes(pair.close, 1));
}

function opensBefore(body: string, close: string): boolean {
  const before = body.slice(0, -1);
  return pairs.some((pair) => pair.close === close && before.includes(pair.open));
}
