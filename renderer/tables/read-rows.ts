import type { Annotation } from '../../core/annotation/annotation.ts';
import type { TextSummary } from '../../core/text/source-text.ts';
import { codeKind, type CodeKind } from '../input/code-kind.ts';
import { TableEntry, type RowSource } from './table-entry.ts';

/** What a table is read from. */
export interface TableSource extends RowSource {
  readonly texts: readonly TextSummary[];
}

/** The entries of a table as they were read. */
export interface ReadRows {
  /** In the order of the texts. */
  readonly entries: readonly TableEntry[];
  /** Where each text stands. */
  readonly textPlaces: ReadonlyMap<string, number>;
}

const perStep = 512;

/** Whether annotations with this code belong to a table of this kind; to one of any (null) all do. */
export function isOfKind({ state }: RowSource, kind: CodeKind | null, codeId: string): boolean {
  return kind === null || codeKind(state, codeId) === kind;
}

/**
 * The entries of all annotations that there are at the beginning, or of those with a code of this kind, in the order of
 * the texts; those of texts that are gone come last. Stops after small steps.
 */
export function* readInSteps(source: TableSource, kind: CodeKind | null): Generator<undefined, ReadRows> {
  const { state, texts } = source;
  const known = new Set(texts.map(({ textId }) => textId));
  const gone = [...state.texts.keys()].filter((textId) => !known.has(textId)).sort();
  const textIds = [...known, ...gone];
  // What changes meanwhile would move the live ones.
  const lists: (readonly Annotation[])[] = textIds.map((textId) => [...state.annotations.ofText(textId)]);
  const wanted = new Set([...state.codes.keys()].filter((codeId) => isOfKind(source, kind, codeId)));
  const entries: TableEntry[] = [];
  let seen = 0;
  for (const [textPlace, annotations] of lists.entries()) {
    for (const annotation of annotations) {
      if (seen % perStep === 0) yield;
      seen += 1;
      if (kind !== null && !wanted.has(annotation.codeId)) continue;
      entries.push(new TableEntry(annotation, textPlace, source));
    }
  }
  return { entries, textPlaces: new Map(textIds.map((textId, place) => [textId, place])) };
}
