import type { Annotation } from '../annotation/annotation.ts';
import {
  invertChange,
  parseRecordKey,
  touchedKeys,
  type Change,
  type ProjectRecord,
  type RecordKey,
} from '../command/change.ts';
import { cutHistory, emptyHistory, historyLimit, recordChange, type History } from '../command/history.ts';
import type { TextRecord } from '../project/text-record.ts';
import type { ChangeKind, JournalLine } from './journal-line.ts';

/**
 * The history after a change that was made outside: without the steps that touch its records and, where a text reads
 * differently now, without all steps that touch annotations of this text, since they hold places in the old one.
 */
export function cutOutside(history: History, change: Change): History {
  const texts = new Set<string>();
  for (const key of touchedKeys(change)) {
    const { kind, id } = parseRecordKey(key);
    if (kind === 'text' && readsDifferently(change.before[key] ?? null, change.after[key] ?? null)) texts.add(id);
  }
  if (texts.size === 0) return cutHistory(history, change);
  const after: Record<RecordKey, ProjectRecord | null> = { ...change.after };
  for (const step of [...history.undo, ...history.redo]) {
    for (const key of touchedKeys(step)) {
      const { kind } = parseRecordKey(key);
      const annotation = kind === 'annotation' ? ((step.before[key] ?? step.after[key]) as Annotation | null) : null;
      if (annotation && texts.has(annotation.textId)) after[key] = null;
    }
  }
  return cutHistory(history, { ...change, after });
}

/** The history after one more line of the journal; the same whether it is lived through or read again later. */
export function stepHistory(history: History, kind: ChangeKind, change: Change): History {
  switch (kind) {
    case 'do':
      return recordChange(history, change);
    case 'undo': {
      const last = history.undo.at(-1);
      const isLast = last !== undefined && takesBack(change, last);
      const undone = isLast ? last : invertChange(change);
      return { undo: isLast ? history.undo.slice(0, -1) : history.undo, redo: [...history.redo, undone] };
    }
    case 'redo': {
      const last = history.redo.at(-1);
      const isLast = last !== undefined && takesBack(invertChange(change), last);
      const redone = isLast ? last : change;
      return {
        undo: [...history.undo, redone].slice(-historyLimit),
        redo: isLast ? history.redo.slice(0, -1) : history.redo,
      };
    }
    case 'outside':
      return cutOutside(history, change);
  }
}

/** The history that the lines of a journal tell. */
export function historyOfLines(lines: Iterable<JournalLine>): History {
  let history = emptyHistory;
  for (const line of lines) if (line.kind !== 'checkpoint') history = stepHistory(history, line.kind, line.change);
  return history;
}

/** An undoing change may touch more than the step did: a text that is decoded anew takes all its annotations along. */
function takesBack(undoing: Change, step: Change): boolean {
  return undoing.label === step.label && touchedKeys(step).every((key) => key in undoing.after);
}

function readsDifferently(before: ProjectRecord | null, after: ProjectRecord | null): boolean {
  const [left, right] = [before as TextRecord | null, after as TextRecord | null];
  return left?.sha256 !== right?.sha256 || left?.encoding !== right?.encoding;
}
