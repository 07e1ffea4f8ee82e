import type { Change, ProjectRecord, RecordKey, RecordKind, RecordKinds } from './change.ts';
import { recordKey } from './change.ts';
import type { ProjectState } from './project-state.ts';
import { recordOf } from './project-state.ts';

/** Collects the records of one change against a state. The last value set for a record counts. */
export class ChangeBuilder {
  readonly #state: ProjectState;
  readonly #before: Record<RecordKey, ProjectRecord | null> = {};
  readonly #after: Record<RecordKey, ProjectRecord | null> = {};

  constructor(state: ProjectState) {
    this.#state = state;
  }

  /** Sets what the record is after the change; `null` removes it. */
  set<Kind extends RecordKind>(kind: Kind, id: string, value: RecordKinds[Kind] | null): this {
    const key = recordKey(kind, id);
    if (!(key in this.#before)) this.#before[key] = recordOf(this.#state, key);
    this.#after[key] = value;
    return this;
  }

  /** The change so far. */
  build(label: string): Change {
    return { label, before: { ...this.#before }, after: { ...this.#after } };
  }
}
