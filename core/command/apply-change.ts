import type { Annotation } from '../annotation/annotation.ts';
import type { Code } from '../project/code.ts';
import type { Decision } from '../project/decision.ts';
import type { Dismissal } from '../project/dismissal.ts';
import type { Link } from '../project/link.ts';
import type { TextRecord } from '../project/text-record.ts';
import { parseRecordKey, type Change } from './change.ts';
import type { ProjectState } from './project-state.ts';

/**
 * Brings a state to what the change says comes after it. Main and the mirror of every window run this same function.
 * Applying a change and then its inverse gives the state before. Cost: a binary search per touched record.
 */
export function applyChange(state: ProjectState, change: Change): void {
  for (const [key, value] of Object.entries(change.after)) {
    const { kind, id } = parseRecordKey(key);
    switch (kind) {
      case 'annotation':
        if (value) state.annotations.put(value as Annotation);
        else state.annotations.delete(id);
        break;
      case 'code':
        setOrDelete(state.codes, id, value as Code | null);
        break;
      case 'decision':
        setOrDelete(state.decisions, id, value as Decision | null);
        break;
      case 'dismissal':
        setOrDelete(state.dismissals, id, value as Dismissal | null);
        break;
      case 'link':
        if (value) state.links.put(value as Link);
        else state.links.delete(id);
        break;
      case 'text':
        setOrDelete(state.texts, id, value as TextRecord | null);
        break;
    }
  }
}

function setOrDelete<Value>(table: Map<string, Value>, id: string, value: Value | null): void {
  if (value === null) table.delete(id);
  else table.set(id, value);
}
