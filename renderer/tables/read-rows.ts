import type { Annotation } from '../../core/annotation/annotation.ts';
import { recordRow, type RecordRow } from '../../core/export/export-row.ts';
import { codeKind, type CodeKind } from '../input/code-kind.ts';
import type { Mirror } from '../state/mirror.ts';

/**
 * The rows of all annotations, or of those with a code of this kind, in the order of the texts; those of texts that are
 * gone come last. Rows that were made before are taken from `made`, and those made now are put there.
 */
export function readRows(mirror: Mirror, kind: CodeKind | null, made: WeakMap<Annotation, RecordRow>): RecordRow[] {
  const { state, texts } = mirror;
  const wanted = new Set([...state.codes.keys()].filter((codeId) => codeKind(state, codeId) === kind));
  const known = new Set(texts.map(({ textId }) => textId));
  const gone = [...state.texts.keys()].filter((textId) => !known.has(textId)).sort();
  const rows: RecordRow[] = [];
  for (const textId of [...known, ...gone]) {
    for (const annotation of state.annotations.ofText(textId)) {
      if (kind !== null && !wanted.has(annotation.codeId)) continue;
      let row = made.get(annotation);
      if (!row) made.set(annotation, (row = recordRow(state, annotation, mirror.summary(textId))));
      rows.push(row);
    }
  }
  return rows;
}
