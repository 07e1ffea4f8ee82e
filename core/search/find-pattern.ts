import { fail, succeed, type Result } from '../base/result.ts';
import { explainPattern, faultMessage } from './explain-pattern.ts';

/**
 * The regular expression of a query: Unicode, `^` and `$` at every line, small and capital letters alike unless
 * `matchCase`. Fails with the place of what is wrong.
 */
export function compilePattern(source: string, matchCase: boolean): Result<RegExp> {
  if (source === '') return fail('invalid-input', 'The query is empty. Type a regular expression.');
  const fault = explainPattern(source);
  if (fault) return fail('invalid-input', faultMessage(source, fault));
  return succeed(new RegExp(source, matchCase ? 'gmu' : 'gimu'));
}

/**
 * Starts and ends of all matches in a text that have at least one character, one after the other. Can take for ever
 * where the expression is made so: run it where it can be stopped.
 */
export function findPattern(content: string, pattern: RegExp): Uint32Array {
  const places: number[] = [];
  for (const match of content.matchAll(pattern)) {
    if (match[0] !== '') places.push(match.index, match.index + match[0].length);
  }
  return Uint32Array.from(places);
}
