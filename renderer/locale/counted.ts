import { counted as countedIn } from '../../core/locale/counted.ts';
import { currentLanguage } from './locale.ts';

/**
 * A phrase with a count, in the form that the count asks for: `counted(3, msg('# text|# texts'))` is “3 texts”. The
 * message gives the forms of its language, divided by `|`; `#` stands for the number, `{name}` for the value of that name.
 */
export function counted(count: number, forms: string, values: Readonly<Record<string, string>> = {}): string {
  return countedIn(currentLanguage(), count, forms, values);
}
