import { findDates, type FoundDate } from './dates.ts';

/** The line before the first sentence of a news text that says where, when and by whom it was reported. */
export interface Dateline {
  /** As the text has it, without the dash behind it: `MINSK, 29. August (BelTA)`. */
  readonly wording: string;
  /** The agency or outlet, or null where only a place is named. */
  readonly source: string | null;
  readonly date: FoundDate | null;
  /** Where the news itself begins within the paragraph, in UTF-16 code units. */
  readonly bodyOffset: number;
}

const place = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[\\s/-]+(?:(?:am|an|der|de|la|le|the|of|на|upon)\\s+)?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}(?:,\\s*\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+)?)?";
const dash = '(?:[–—]|--?)';
/** Words with a digit among them: a date with or without its weekday. */
const when = "(?:[\\p{L}]+,?\\s+)?(?:[0-3]?\\d\\.?\\s+[\\p{L}]+\\.?|[\\p{L}]+\\.?\\s+[0-3]?\\d|\\d{1,2}\\.\\d{1,2}\\.)(?:,?\\s*(?:19|20)\\d\\d)?(?:\\s+г\\.|\\s+года)?";
const agency = "[^\\s()/–—][^()/–—\\n]{0,40}?";

const forms: readonly RegExp[] = [
  // MINSK, 29. August (BelTA) – · МОСКВА, 5 ноября. /ТАСС/. · LONDON, Nov 5 (Reuters) - · BERLIN (dpa) – · CentralAsia (KZ) -
  new RegExp(`^(?<place>${place})(?:[,.]?\\s+(?<when>${when}))?[,.]?\\s*(?:\\((?<round>${agency})\\)|/(?<slash>${agency})/)\\.?\\s*(?:${dash}\\s+|(?=\\s*\\p{Lu}|$)(?<=[).\\/]\\.?\\s*))`, 'u'),
  // МОСКВА, 5 ноя – РИА Новости. · АСТАНА, 5 нояб – Sputnik.
  new RegExp(`^(?<place>${place}),\\s+(?<when>${when})\\s*${dash}\\s*(?<bare>[\\p{Lu}][^.()–—\\n]{1,30})\\.\\s+(?=["„«“]?\\p{Lu})`, 'u'),
  // Минск, 5 ноября. БелТА.
  new RegExp(`^(?<place>${place}),\\s+(?<when>${when})\\.\\s+(?<bare>[\\p{Lu}][^\\s.()–—]{1,20})\\.\\s+(?=["„«“]?\\p{Lu})`, 'u'),
  // PARIS, 5. November – · ASTANA –
  new RegExp(`^(?<place>${place}),\\s+(?<when>${when})\\s*\\.?\\s*${dash}\\s+`, 'u'),
  /^(?<place>\p{Lu}{3,}(?:[\s-]\p{Lu}{2,})*)\s+(?:[–—]|--?)\s+(?=["„«“]?\p{Lu})/u,
  // (dpa) –
  new RegExp(`^\\((?<round>${agency})\\)\\s*${dash}\\s+`, 'u'),
];

/** Agencies whose short name is the code of a country, too. */
const agenciesLikeCountries = new Set(['AP', 'PA', 'AA', 'UP', 'BT']);

/** The dateline that a paragraph begins with; null when it has none. */
export function findDateline(paragraph: string): Dateline | null {
  const lead = paragraph.length - paragraph.trimStart().length;
  const head = paragraph.slice(lead, lead + 200);
  for (const form of forms) {
    const match = form.exec(head);
    if (!match) continue;
    const groups = match.groups ?? {};
    const date = groups['when'] === undefined ? null : (findDates(groups['when'])[0] ?? null);
    // What stood in the place of a date was none, so this is a sentence that happens to look like a dateline.
    if (groups['when'] !== undefined && date === null) continue;
    if (date === null && !isDatelinePlace(groups['place'], groups['round'] ?? groups['slash'])) continue;
    const wording = match[0].replace(/\s*(?:[–—]|--?)?\s*$/u, '').replace(/([)/])\.$/, '$1');
    return { wording, source: sourceOf(groups), date, bodyOffset: lead + match[0].length };
  }
  return null;
}

/** Without a date a dateline is short: `BERLIN (dpa)`; „Der Verband (VDA) – gegründet 1901 –“ is a sentence. */
function isDatelinePlace(place: string | undefined, agencyName: string | undefined): boolean {
  if (place === undefined) return true;
  const words = place.split(/[\s/]+/);
  if (place === place.toUpperCase()) return true;
  return agencyName !== undefined && words.length <= 2 && agencyName.split(/\s+/).length <= 3;
}

function sourceOf(groups: Record<string, string | undefined>): string | null {
  const named = groups['round'] ?? groups['slash'] ?? groups['bare'];
  if (named === undefined) return null;
  // `CentralAsia (KZ) -`: an outlet with its country, not a place with its agency.
  if (/^[A-Z]{2}$/.test(named) && !agenciesLikeCountries.has(named) && groups['when'] === undefined) {
    const country = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(named);
    if (country !== undefined && groups['place'] !== undefined && groups['place'] !== groups['place'].toUpperCase()) {
      return groups['place'];
    }
  }
  return named.trim();
}
