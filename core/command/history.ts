import { invertChange, touchedKeys, type Change } from './change.ts';

/** What can be undone and redone; the last entry of each list is the next to go. Values are never changed in place. */
export interface History {
  readonly undo: readonly Change[];
  readonly redo: readonly Change[];
}

/** Names of the next steps to undo and redo, for the menu; null where there is none. */
export interface HistoryLabels {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** How many steps can be undone. The journal keeps all of them for the record. */
export const historyLimit = 1000;

export const emptyHistory: History = { undo: [], redo: [] };

/** The history after a new change: it can be undone, and nothing can be redone any more. */
export function recordChange(history: History, change: Change): History {
  return { undo: [...history.undo, change].slice(-historyLimit), redo: [] };
}

/** The change that undoes the last step, and the history after it; null when there is nothing to undo. */
export function undoStep(history: History): { change: Change; history: History } | null {
  const change = history.undo.at(-1);
  if (!change) return null;
  return {
    change: invertChange(change),
    history: { undo: history.undo.slice(0, -1), redo: [...history.redo, change] },
  };
}

/** The change that redoes the last undone step, and the history after it; null when there is nothing to redo. */
export function redoStep(history: History): { change: Change; history: History } | null {
  const change = history.redo.at(-1);
  if (!change) return null;
  return { change, history: { undo: [...history.undo, change], redo: history.redo.slice(0, -1) } };
}

/**
 * The history without the steps that touch records changed from outside: undoing those would bring back what somebody
 * else has since replaced. Steps older than such a step stay, they touch other records.
 */
export function cutHistory(history: History, foreign: Change): History {
  const keys = new Set<string>(touchedKeys(foreign));
  const isUntouched = (change: Change): boolean => !touchedKeys(change).some((key) => keys.has(key));
  return { undo: history.undo.filter(isUntouched), redo: history.redo.filter(isUntouched) };
}

/** Names of the next steps. */
export function historyLabels(history: History): HistoryLabels {
  return { undo: history.undo.at(-1)?.label ?? null, redo: history.redo.at(-1)?.label ?? null };
}
