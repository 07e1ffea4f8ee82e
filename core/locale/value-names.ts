import type { AnchorState } from '../anchor/anchor.ts';
import type { claimStatuses, duplicateRoles, evidenceStances, quoteForms } from '../annotation/fields.ts';
import type { verdicts } from '../project/decision.ts';
import type { LinkKind } from '../project/link.ts';
import type { Checkability, ClaimKind } from '../suggestion/suggestion.ts';
import type { Language } from './languages.ts';
import { inLanguage, type SentenceRow } from './sentence-row.ts';

/** Values that are stored in English and have a name in every language. */
export type NamedValue =
  | (typeof quoteForms)[number]
  | (typeof claimStatuses)[number]
  | (typeof duplicateRoles)[number]
  | (typeof evidenceStances)[number]
  | (typeof verdicts)[number]
  | AnchorState
  | Checkability
  | ClaimKind;

const valueNames: Readonly<Record<NamedValue, SentenceRow>> = {
  direct: ['direct', 'direkt', 'прямая'],
  indirect: ['indirect', 'indirekt', 'косвенная'],
  mixed: ['mixed', 'teils bestätigt', 'частично'],
  fragment: ['fragment', 'Kurzzitat', 'краткая'],
  open: ['open', 'offen', 'открыто'],
  checking: ['checking', 'in Prüfung', 'проверяется'],
  supported: ['supported', 'bestätigt', 'подтверждено'],
  refuted: ['refuted', 'widerlegt', 'опровергнуто'],
  unverifiable: ['unverifiable', 'nicht prüfbar', 'непроверяемо'],
  source: ['source', 'Quelle', 'источник'],
  copy: ['copy', 'Kopie', 'копия'],
  supports: ['supports', 'stützt', 'подтверждает'],
  refutes: ['refutes', 'widerlegt', 'опровергает'],
  context: ['context', 'Kontext', 'контекст'],
  same: ['same', 'gleich', 'одно и то же'],
  different: ['different', 'verschieden', 'разное'],
  boilerplate: ['boilerplate', 'Standardtext', 'служебный текст'],
  quotation: ['quotation', 'Zitat des anderen', 'цитирование'],
  exact: ['exact', 'genau', 'точно'],
  moved: ['moved', 'verschoben', 'перемещено'],
  edited: ['edited', 'bearbeitet', 'изменено'],
  ambiguous: ['ambiguous', 'mehrdeutig', 'неоднозначно'],
  lost: ['lost', 'verloren', 'утрачено'],
  yes: ['yes', 'ja', 'да'],
  weak: ['weak', 'schwach', 'слабо'],
  'attribution-only': ['attribution only', 'nur Urheberschaft', 'только факт высказывания'],
  no: ['no', 'nein', 'нет'],
  figure: ['figure', 'Zahl', 'число'],
  date: ['date', 'Datum', 'дата'],
  event: ['event', 'Ereignis', 'событие'],
  ranking: ['ranking', 'Rangfolge', 'рейтинг'],
  comparison: ['comparison', 'Vergleich', 'сравнение'],
  trend: ['trend', 'Trend', 'тенденция'],
  prediction: ['prediction', 'Vorhersage', 'прогноз'],
  position: ['position', 'Standpunkt', 'позиция'],
};

/** The form of a quote that is mixed of direct and indirect is called otherwise than a mixed result. */
const mixedForm: SentenceRow = ['mixed', 'gemischt', 'смешанная'];

const relationNames: Readonly<Record<LinkKind, { readonly from: SentenceRow; readonly to: SentenceRow }>> = {
  supports: { from: ['supports', 'stützt', 'подтверждает'], to: ['supported by', 'gestützt durch', 'подтверждается'] },
  contradicts: {
    from: ['contradicts', 'widerspricht', 'противоречит'],
    to: ['contradicts', 'widerspricht', 'противоречит'],
  },
  'same-quote': {
    from: ['same quote as', 'dasselbe Zitat wie', 'та же цитата, что'],
    to: ['same quote as', 'dasselbe Zitat wie', 'та же цитата, что'],
  },
  quotes: { from: ['quotes', 'zitiert', 'цитирует'], to: ['quoted by', 'zitiert von', 'цитируется в'] },
  'duplicate-of': {
    from: ['duplicate of', 'Dublette von', 'повтор'],
    to: ['source of duplicate', 'Quelle der Dublette', 'источник повтора'],
  },
};

/** Codes that Tagwerk itself makes. */
const codeNames: Readonly<Record<string, SentenceRow>> = {
  quote: ['quote', 'Zitat', 'цитата'],
  duplicate: ['duplicate', 'Dublette', 'повтор'],
  claim: ['claim', 'Behauptung', 'утверждение'],
  evidence: ['evidence', 'Beleg', 'довод'],
};

/** The name of a stored value. */
export function valueName(language: Language, value: NamedValue): string {
  return inLanguage(language, valueNames[value]);
}

/** The name of the form of a quote. */
export function formName(language: Language, form: (typeof quoteForms)[number]): string {
  return form === 'mixed' ? inLanguage(language, mixedForm) : valueName(language, form);
}

/** What an annotation at the beginning (`from`) or the end (`to`) of a link says of the other: `quoted by`. */
export function relationName(language: Language, kind: LinkKind, at: 'from' | 'to'): string {
  return inLanguage(language, relationNames[kind][at]);
}

/** The path of a code, in which a code that Tagwerk itself makes has its name in the language. */
export function codePathName(language: Language, path: string): string {
  const [root = '', ...below] = path.split('/');
  const name = Object.hasOwn(codeNames, root) ? codeNames[root] : undefined;
  return [name ? inLanguage(language, name) : root, ...below].join('/');
}
