import { formatNumber } from './format-number.ts';
import type { Language } from './languages.ts';
import { pluralForm } from './plural.ts';

type Values = Readonly<Record<string, string>>;

/** A phrase with its values: each `{name}` is replaced by the value of that name, where there is one. */
export function withValues(phrase: string, values: Values): string {
  return phrase.replace(/\{(\w+)\}/gu, (found, name: string) => values[name] ?? found);
}

/**
 * A phrase with a count, in the form that the count asks for. `forms` are those of the language, divided by `|`; `#`
 * stands for the number, `{name}` for the value of that name.
 */
export function counted(language: Language, count: number, forms: string, values: Values = {}): string {
  return pluralForm(language, count, forms).replace(/#|\{(\w+)\}/gu, (found, name: string | undefined) =>
    name === undefined ? formatNumber(language, count) : (values[name] ?? found),
  );
}
