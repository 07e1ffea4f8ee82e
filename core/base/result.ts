/** Why an expected failure happened; the message beside it is written for the analyst. */
export type FailureCode =
  | 'invalid-input'
  | 'not-found'
  | 'read-only'
  | 'already-tagged'
  | 'already-exists'
  | 'nothing-to-undo'
  | 'text-changed'
  | 'locked'
  | 'unreadable'
  | 'not-writable'
  | 'cancelled';

export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  /** What is wrong, where, and what to do: shown to the analyst as it is. */
  readonly message: string;
}

export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
}

/** What an operation returns that may fail in a way the analyst can do something about. Bugs throw instead. */
export type Result<Value> = Success<Value> | Failure;

/** Wraps a value as a success. */
export function succeed<Value>(value: Value): Success<Value> {
  return { ok: true, value };
}

/** Makes an expected failure. */
export function fail(code: FailureCode, message: string): Failure {
  return { ok: false, code, message };
}
