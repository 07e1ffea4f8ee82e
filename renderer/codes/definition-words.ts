import { builtInCodes, type Code } from '../../core/project/code.ts';
import { translateSentence } from '../../core/locale/translate-sentence.ts';
import { currentLanguage } from '../locale/locale.ts';

/** What a code is for; of a built-in code in the language of the window, as long as nobody has written another. */
export function definitionWords({ codeId, definition }: Pick<Code, 'codeId' | 'definition'>): string {
  const builtIn = builtInCodes.find((code) => code.codeId === codeId);
  return builtIn?.definition === definition ? translateSentence(currentLanguage(), definition) : definition;
}
