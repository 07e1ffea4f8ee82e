import { codePathName } from '../../core/locale/value-names.ts';
import { currentLanguage } from '../locale/locale.ts';

/**
 * The path of a code as the window says it: codes that Tagwerk itself makes have a name in each language. Files and
 * exported tables have the path as it is.
 */
export function pathWords(path: string): string {
  return codePathName(currentLanguage(), path);
}
