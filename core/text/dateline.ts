import { findDates, type FoundDate } from './dates.ts';
import { words } from './languages/language-rules.ts';

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

const place =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[\\s/-]+(?:(?:am|an|der|de|la|le|the|of|на|upon)\\s+)?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}(?:,\\s*\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+)?)?";
const dash = '(?:[–—]|--?)';
/** Words with a digit among them: a date with or without its weekday. */
const when =
  '(?:[\\p{L}]+,?\\s+)?(?:[0-3]?\\d\\.?\\s+[\\p{L}]+\\.?|[\\p{L}]+\\.?\\s+[0-3]?\\d|\\d{1,2}\\.\\d{1,2}\\.)(?:,?\\s*(?:19|20)\\d\\d)?(?:\\s+г\\.|\\s+года)?';
const agency = '[^\\s()/–—][^()/–—\\n]{0,40}?';

const forms: readonly RegExp[] = [
  // MINSK, 29. August (BelTA) – · МОСКВА, 5 ноября. /ТАСС/. · LONDON, Nov 5 (Reuters) - · BERLIN (dpa) – · CentralAsia (KZ) -
  new RegExp(
    `^(?<place>${place})(?:[,.]?\\s+(?<when>${when}))?[,.]?\\s*(?:\\((?<round>${agency})\\)|/(?<slash>${agency})/)\\.?\\s*(?:${dash}\\s+|(?=\\s*\\p{Lu}|$)(?<=[).\\/]\\.?\\s*))`,
    'u',
  ),
  // МОСКВА, 5 ноя – РИА Новости. · АСТАНА, 5 нояб – Sputnik.
  new RegExp(
    `^(?<place>${place}),\\s+(?<when>${when})\\s*${dash}\\s*(?<bare>[\\p{Lu}][^.()–—\\n]{1,30})\\.\\s+(?=["„«“]?\\p{Lu})`,
    'u',
  ),
  // Минск, 5 ноября. БелТА.
  new RegExp(
    `^(?<place>${place}),\\s+(?<when>${when})\\.\\s+(?<bare>[\\p{Lu}][^\\s.()–—]{1,20})\\.\\s+(?=["„«“]?\\p{Lu})`,
    'u',
  ),
  // PARIS, 5. November –
  new RegExp(`^(?<place>${place}),\\s+(?<when>${when})\\s*\\.?\\s*${dash}\\s+`, 'u'),
  // (dpa) –
  new RegExp(`^\\((?<round>${agency})\\)\\s*${dash}\\s+`, 'u'),
];

/** A cheap look first: each of the forms has a digit, a bracket or a slash. */
const holdsDateOrAgency = /[\d(/]/;

/** Agencies by the names that stand in datelines, in lower case: they tell a dateline from a sentence with a bracket. */
const agencies = words(
  `afp ap apa ani ansa aa belta bloomberg bns cna ctk dapd ddp dpa dpa-afx dts efe elta epd ians interfax ips irna itar-tass
   kazinform kna kyodo lusa mti ntb pa pap pti reuters ria rtr sda sid sputnik srna tanjug tass tt ukrinform unian upi
   xinhua yonhap ани белта интерфакс итар-тасс казинформ миа риа рбк рия спутник тасс укринформ`,
);

/** The dateline that a paragraph begins with; null when it has none. */
export function findDateline(paragraph: string): Dateline | null {
  const lead = paragraph.length - paragraph.trimStart().length;
  const head = paragraph.slice(lead, lead + 200);
  if (!/^[\p{Lu}(]/u.test(head) || !holdsDateOrAgency.test(head)) return null;
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

/**
 * Without a date the place must be in capitals, or the bracket hold what can only be an agency or a country: „Der
 * Verband (VDA) – gegründet 1901 –“ and „Meier (CDU) –“ are the beginnings of sentences.
 */
function isDatelinePlace(place: string | undefined, agencyName: string | undefined): boolean {
  if (agencyName === undefined) return false;
  if (place === undefined) return agencies.has(agencyName.toLowerCase());
  const city = place.replace(/,.*$/, '');
  if (city === city.toUpperCase() && /\p{Lu}{2}/u.test(city)) return true;
  return city.split(/\s+/).length <= 3 && (agencies.has(agencyName.toLowerCase()) || isCountryCode(agencyName));
}

function isCountryCode(name: string): boolean {
  if (!/^[A-Z]{2}$/.test(name) || agencies.has(name.toLowerCase())) return false;
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(name) !== undefined;
}

function sourceOf(groups: Record<string, string | undefined>): string | null {
  const named = groups['round'] ?? groups['slash'] ?? groups['bare'];
  if (named === undefined) return null;
  // `CentralAsia (KZ) -`: an outlet with its country, not a place with its agency.
  const outlet = groups['place'];
  if (outlet !== undefined && outlet !== outlet.toUpperCase() && groups['when'] === undefined && isCountryCode(named)) {
    return outlet;
  }
  return named.trim();
}
