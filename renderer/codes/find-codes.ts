import type { Code } from '../../core/project/code.ts';
import type { Annotation } from '../../core/annotation/annotation.ts';
import { rankByName } from '../input/rank-by-name.ts';
import { pathWords } from './code-words.ts';

/**
 * The codes whose path matches what was typed, the best match first; without a query all codes, those used last
 * first. Case, diacritics, ß and ё do not matter; letters may be left out.
 */
export function findCodes(codes: readonly Code[], query: string, recentCodeIds: readonly string[]): Code[] {
  if (query.trim() === '') return byUse(codes, recentCodeIds);
  const paths = codes.map((code) => pathWords(code.path));
  return rankByName(paths, query).flatMap((index) => codes[index] ?? []);
}

/** The code that has this path, as it is or as the window says it, in upper or lower case. */
export function codeNamed(codes: readonly Code[], path: string): Code | null {
  const wanted = path.toLowerCase();
  return codes.find((code) => [code.path, pathWords(code.path)].some((one) => one.toLowerCase() === wanted)) ?? null;
}

/** What was typed as the path of a code: names without space at their ends, none empty; empty where nothing is left. */
export function codePathFrom(typed: string): string {
  return typed
    .split('/')
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '')
    .join('/');
}

/** Ids of the codes in use, the one of the newest annotation first. Linear in the annotations. */
export function recentlyUsed(annotations: Iterable<Annotation>): string[] {
  const newest = new Map<string, string>();
  for (const { codeId, createdAt } of annotations) {
    if (createdAt > (newest.get(codeId) ?? '')) newest.set(codeId, createdAt);
  }
  return [...newest]
    .sort(([, left], [, right]) => (left > right ? -1 : left < right ? 1 : 0))
    .map(([codeId]) => codeId);
}

function byUse(codes: readonly Code[], recentCodeIds: readonly string[]): Code[] {
  const places = new Map(recentCodeIds.map((codeId, place) => [codeId, place]));
  const placeOf = (code: Code): number => places.get(code.codeId) ?? Number.POSITIVE_INFINITY;
  return [...codes].sort((left, right) => {
    const [first, second] = [placeOf(left), placeOf(right)];
    return first === second ? 0 : first - second;
  });
}
