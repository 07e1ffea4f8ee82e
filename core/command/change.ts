import { Type } from 'typebox';
import { AnnotationSchema, type Annotation } from '../annotation/annotation.ts';
import { CodeSchema, type Code } from '../project/code.ts';
import { DecisionSchema, type Decision } from '../project/decision.ts';
import { DismissalSchema, type Dismissal } from '../project/dismissal.ts';
import { LinkSchema, type Link } from '../project/link.ts';
import { TextRecordSchema, type TextRecord } from '../project/text-record.ts';

/** The records of a project by kind. A change names each as `kind/id`. */
export interface RecordKinds {
  annotation: Annotation;
  code: Code;
  decision: Decision;
  dismissal: Dismissal;
  link: Link;
  text: TextRecord;
}
export type RecordKind = keyof RecordKinds;
export type RecordKey = `${RecordKind}/${string}`;
export type ProjectRecord = RecordKinds[RecordKind];
export type RecordValues = Readonly<Record<RecordKey, ProjectRecord | null>>;

/**
 * The one data type of every edit: what each touched record was before and is after, `null` for "not there". Undo
 * entry, broadcast, journal line and test expectation alike. `before` and `after` always have the same keys.
 */
export interface Change {
  /** Names the step for the analyst: `Tag quote`. Shown in the menu behind Undo and Redo. */
  readonly label: string;
  readonly before: RecordValues;
  readonly after: RecordValues;
}

const recordSchemas = {
  annotation: AnnotationSchema,
  code: CodeSchema,
  decision: DecisionSchema,
  dismissal: DismissalSchema,
  link: LinkSchema,
  text: TextRecordSchema,
};

/** The kind in front of each key decides what its record looks like. */
function valuesSchema() {
  const patternProperties = Object.fromEntries(
    Object.entries(recordSchemas).map(([kind, schema]) => [`^${kind}/.`, Type.Union([schema, Type.Null()])]),
  );
  return Type.Unsafe<RecordValues>({ type: 'object', patternProperties, additionalProperties: false });
}

/** Schema of a change as the journal stores it. */
export const ChangeSchema = Type.Object(
  { label: Type.String(), before: valuesSchema(), after: valuesSchema() },
  { additionalProperties: false },
);

/** Key of a record in a change. */
export function recordKey(kind: RecordKind, id: string): RecordKey {
  return `${kind}/${id}`;
}

/** Splits a record key at its first slash; ids may hold further slashes. Throws a RangeError on anything else. */
export function parseRecordKey(key: string): { kind: RecordKind; id: string } {
  const slash = key.indexOf('/');
  const kind = key.slice(0, slash);
  if (slash < 1 || !Object.hasOwn(recordSchemas, kind))
    throw new RangeError(`Not a record key: ${JSON.stringify(key)}`);
  return { kind: kind as RecordKind, id: key.slice(slash + 1) };
}

/** Keys of all records that the change touches. */
export function touchedKeys(change: Change): RecordKey[] {
  return Object.keys(change.after) as RecordKey[];
}

/** The change that takes this one back. Inverting twice gives the same change again. */
export function invertChange(change: Change): Change {
  return { label: change.label, before: change.after, after: change.before };
}
