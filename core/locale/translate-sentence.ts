import { evidenceSentences } from './evidence-sentences.ts';
import { failureSentences } from './failure-sentences.ts';
import { fileSentences } from './file-sentences.ts';
import { formatNumber } from './format-number.ts';
import type { Language } from './languages.ts';
import { noticeSentences } from './notice-sentences.ts';
import { outsideSentences } from './outside-sentences.ts';
import { pluralForm } from './plural.ts';
import { reasonSentences } from './reason-sentences.ts';
import { schemaSentences } from './schema-sentences.ts';
import { inLanguage, type SentenceRow } from './sentence-row.ts';
import { stepSentences } from './step-sentences.ts';
import { storeSentences } from './store-sentences.ts';

interface Pattern {
  readonly row: SentenceRow;
  readonly match: RegExp;
  readonly names: readonly string[];
}

/** All sentences that are translated. Of two that fit, the first is taken. */
export const sentences: readonly SentenceRow[] = [
  ...stepSentences,
  ...evidenceSentences,
  ...failureSentences,
  ...fileSentences,
  ...noticeSentences,
  ...reasonSentences,
  ...storeSentences,
  ...outsideSentences,
  ...schemaSentences,
  ['{line}\n{rest}', '{line}\n{rest}', '{line}\n{rest}'],
  ['{file}: {message}', '{file}: {message}', '{file}: {message}'],
  ['{sentence}.', '{sentence}.', '{sentence}.'],
];

const literal = new Map<string, SentenceRow>();
const patterns: Pattern[] = [];
for (const row of sentences) {
  const [english] = row;
  if (/#|\{\w+\}/u.test(english)) patterns.push(patternOf(row));
  else literal.set(english, row);
}

/**
 * What core or main says in English, in another language. Failures, notices and steps of the history are made and kept
 * in English, whatever language a window speaks; this is how a window shows them. A sentence that is not in the tables
 * comes back as it is. Values in a sentence that are sentences themselves are translated too.
 */
export function translateSentence(language: Language, english: string): string {
  if (language === 'en') return english;
  const known = literal.get(english);
  if (known) return inLanguage(language, known);
  for (const { row, match, names } of patterns) {
    const groups = match.exec(english);
    if (groups) return fill(language, inLanguage(language, row), names, groups.slice(1));
  }
  return english;
}

function patternOf(row: SentenceRow): Pattern {
  const names: string[] = [];
  const source = row[0].replace(/#|\{(\w+)\}|[.*+?^$()[\]\\|]/gu, (found, name: string | undefined) => {
    if (found !== '#' && name === undefined) return `\\${found}`;
    names.push(name ?? '#');
    return name === undefined ? '(\\d+)' : '(.+?)';
  });
  return { row, match: new RegExp(`^${source}$`, 'su'), names };
}

function fill(language: Language, forms: string, names: readonly string[], values: readonly string[]): string {
  const count = names.indexOf('#');
  const form = count === -1 ? forms : pluralForm(language, Number(values[count]), forms);
  return form.replace(/#|\{(\w+)\}/gu, (found, name: string | undefined) => {
    const value = values[names.indexOf(name ?? '#')] ?? found;
    return name === undefined ? formatNumber(language, Number(value)) : valueIn(language, value);
  });
}

/** A value that a sentence holds: a sentence itself, or a time (`2026-03-14 09:30`), which both languages write alike. */
function valueIn(language: Language, value: string): string {
  const [, year, month, day, clock] = /^(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d)$/u.exec(value) ?? [];
  return year === undefined ? translateSentence(language, value) : `${day}.${month}.${year}, ${clock}`;
}
