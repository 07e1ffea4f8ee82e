import type { Annotation } from '../../../core/annotation/annotation.ts';
import { emptyState, type ProjectState } from '../../../core/command/project-state.ts';
import { builtInCodes } from '../../../core/project/code.ts';
import type { TextSummary } from '../../../core/text/source-text.ts';

/** An annotation of a text with everything that a test does not name left plain. */
export function annotationOf(
  annotationId: string,
  parts: Partial<Omit<Annotation, 'anchor'>> & { readonly start?: number; readonly quote?: string } = {},
): Annotation {
  const { start = 0, quote = 'some words', ...rest } = parts;
  return {
    annotationId,
    textId: 'a.txt',
    codeId: 'quote',
    anchor: {
      start,
      end: start + quote.length,
      quote,
      prefix: '',
      suffix: '',
      paragraph: 1,
      offset: start,
      lastParagraph: 1,
      lastOffset: start + quote.length,
      state: 'exact',
    },
    fields: {},
    note: '',
    createdBy: 'analyst',
    createdAt: '2024-09-19T10:00:00.000Z',
    modifiedBy: 'analyst',
    modifiedAt: '2024-09-19T10:00:00.000Z',
    ...rest,
  };
}

/** A state with the built-in codes and these annotations. */
export function stateOf(...annotations: Annotation[]): ProjectState {
  const state = emptyState();
  for (const code of builtInCodes) state.codes.set(code.codeId, code);
  for (const annotation of annotations) state.annotations.put(annotation);
  return state;
}

/** The summary of a text with everything that a test does not name left plain. */
export function summaryOf(textId: string, parts: Partial<TextSummary> = {}): TextSummary {
  return {
    textId,
    fileName: textId,
    title: textId,
    dateline: null,
    source: null,
    date: null,
    language: 'de',
    languageBy: 'detected',
    encoding: 'utf-8',
    encodingBy: 'utf-8',
    paragraphCount: 3,
    isWrapped: false,
    length: 100,
    sha256: '0'.repeat(64),
    ...parts,
  };
}
