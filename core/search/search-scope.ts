import type { Annotation } from '../annotation/annotation.ts';
import type { Span } from '../text/span.ts';
import type { SearchScope } from './hit-collector.ts';

/** The passages of annotations with one of the codes, by text; those whose place is lost are left out. */
export function passagesOfCodes(annotations: Iterable<Annotation>, codeIds: readonly string[]): SearchScope {
  const wanted = new Set(codeIds);
  const scope = new Map<string, Span[]>();
  for (const { textId, codeId, anchor } of annotations) {
    if (!wanted.has(codeId) || anchor.state === 'lost') continue;
    const spans = scope.get(textId) ?? [];
    spans.push({ start: anchor.start, end: anchor.end });
    scope.set(textId, spans);
  }
  return scope;
}
