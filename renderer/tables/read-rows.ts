import { recordRow, type RecordRow } from '../../core/export/export-row.ts';
import { codeKind } from '../input/code-kind.ts';
import type { Mirror } from '../state/mirror.ts';

/** The rows of all annotations, or of the quotes, in the order of the texts; those of texts that are gone come last. */
export function readRows(mirror: Mirror, hasAllCodes: boolean): RecordRow[] {
  const { state, texts } = mirror;
  const wanted = new Set([...state.codes.keys()].filter((codeId) => codeKind(state, codeId) === 'quote'));
  const known = new Set(texts.map(({ textId }) => textId));
  const gone = [...state.texts.keys()].filter((textId) => !known.has(textId)).sort();
  return [...known, ...gone].flatMap((textId) =>
    [...state.annotations.ofText(textId)]
      .filter(({ codeId }) => hasAllCodes || wanted.has(codeId))
      .map((annotation) => recordRow(state, annotation, mirror.summary(textId))),
  );
}
