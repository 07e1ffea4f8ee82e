import {
  cursorCharLeft,
  cursorCharRight,
  cursorDocEnd,
  cursorDocStart,
  cursorGroupLeft,
  cursorGroupRight,
  cursorLineBoundaryBackward,
  cursorLineBoundaryForward,
  cursorLineBoundaryLeft,
  cursorLineBoundaryRight,
  cursorLineDown,
  cursorLineUp,
  cursorPageDown,
  cursorPageUp,
  selectAll,
  standardKeymap,
} from '@codemirror/commands';
import type { Command, KeyBinding } from '@codemirror/view';

const movements = new Set<Command>([
  cursorCharLeft,
  cursorCharRight,
  cursorDocEnd,
  cursorDocStart,
  cursorGroupLeft,
  cursorGroupRight,
  cursorLineBoundaryBackward,
  cursorLineBoundaryForward,
  cursorLineBoundaryLeft,
  cursorLineBoundaryRight,
  cursorLineDown,
  cursorLineUp,
  cursorPageDown,
  cursorPageUp,
  selectAll,
]);

/** The editor's usual keys, on each system its own, for moving and selecting; none that would edit. */
export const movementKeys: readonly KeyBinding[] = standardKeymap.filter(({ run }) => run && movements.has(run));
