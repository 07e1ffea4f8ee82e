import { AnnotationIndex } from '../annotation/annotation-index.ts';
import type { Annotation } from '../annotation/annotation.ts';
import type { Code } from '../project/code.ts';
import type { Decision } from '../project/decision.ts';
import type { Dismissal } from '../project/dismissal.ts';
import { LinkIndex } from '../project/link-index.ts';
import type { Link } from '../project/link.ts';
import type { TextRecord } from '../project/text-record.ts';
import { parseRecordKey, type ProjectRecord, type RecordKey } from './change.ts';

/**
 * Everything of a project that changes can touch. The tables change in place, only ever through `applyChange`; the
 * records in them never change, they are replaced. (In place, because copying a table of 100,000 annotations for each
 * added one would make large projects slow: docs/decisions.)
 */
export interface ProjectState {
  readonly annotations: AnnotationIndex;
  readonly codes: Map<string, Code>;
  readonly decisions: Map<string, Decision>;
  readonly dismissals: Map<string, Dismissal>;
  readonly links: LinkIndex;
  readonly texts: Map<string, TextRecord>;
}

/** The records of a state as plain lists: what the store holds and what a new window is sent. */
export interface ProjectRecords {
  readonly annotations: readonly Annotation[];
  readonly codes: readonly Code[];
  readonly decisions: readonly Decision[];
  readonly dismissals: readonly Dismissal[];
  readonly links: readonly Link[];
  readonly texts: readonly TextRecord[];
}

/** A state with nothing in it. */
export function emptyState(): ProjectState {
  return {
    annotations: new AnnotationIndex(),
    codes: new Map(),
    decisions: new Map(),
    dismissals: new Map(),
    links: new LinkIndex(),
    texts: new Map(),
  };
}

/** Builds a state from records; of two records with one id the later counts. */
export function stateFromRecords(records: ProjectRecords): ProjectState {
  const state = emptyState();
  for (const annotation of records.annotations) state.annotations.put(annotation);
  for (const code of records.codes) state.codes.set(code.codeId, code);
  for (const decision of records.decisions) state.decisions.set(decision.groupId, decision);
  for (const dismissal of records.dismissals) state.dismissals.set(dismissal.dismissalId, dismissal);
  for (const link of records.links) state.links.put(link);
  for (const text of records.texts) state.texts.set(text.textId, text);
  return state;
}

/** All records of a state; codes in the codebook's order, annotations unsorted. */
export function recordsOfState(state: ProjectState): ProjectRecords {
  return {
    annotations: [...state.annotations.all()],
    codes: sortedCodes(state),
    decisions: [...state.decisions.values()],
    dismissals: [...state.dismissals.values()],
    links: [...state.links.all()],
    texts: [...state.texts.values()],
  };
}

/** The codes in the codebook's order. */
export function sortedCodes(state: ProjectState): Code[] {
  return [...state.codes.values()].sort((left, right) => left.order - right.order || (left.path < right.path ? -1 : 1));
}

/** The record with this key, or null. */
export function recordOf(state: ProjectState, key: RecordKey): ProjectRecord | null {
  const { kind, id } = parseRecordKey(key);
  switch (kind) {
    case 'annotation':
      return state.annotations.get(id) ?? null;
    case 'code':
      return state.codes.get(id) ?? null;
    case 'decision':
      return state.decisions.get(id) ?? null;
    case 'dismissal':
      return state.dismissals.get(id) ?? null;
    case 'link':
      return state.links.get(id) ?? null;
    case 'text':
      return state.texts.get(id) ?? null;
  }
}
