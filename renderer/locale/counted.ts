import { pluralForm } from '../../core/locale/plural.ts';
import { currentLanguage } from './locale.ts';
import { formatNumber } from './numbers.ts';

/**
 * A phrase with a count, in the form that the count asks for: `counted(3, msg('# text|# texts'))` is “3 texts”. The
 * message gives the forms of its language, divided by `|`; `#` stands for the number, `{name}` for the value of that name.
 */
export function counted(count: number, forms: string, values: Readonly<Record<string, string>> = {}): string {
  return pluralForm(currentLanguage(), count, forms).replace(/#|\{(\w+)\}/gu, (found, name: string | undefined) =>
    name === undefined ? formatNumber(count) : (values[name] ?? found),
  );
}
