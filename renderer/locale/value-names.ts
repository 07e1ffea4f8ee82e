import type { quoteForms } from '../../core/annotation/fields.ts';
import * as names from '../../core/locale/value-names.ts';
import { currentLanguage } from './locale.ts';

export type NamedValue = names.NamedValue;

/** The name of the form of a quote in the language of the window. */
export function formName(form: (typeof quoteForms)[number]): string {
  return names.formName(currentLanguage(), form);
}

/** The name of a stored value in the language of the window. */
export function valueName(value: NamedValue): string {
  return names.valueName(currentLanguage(), value);
}
