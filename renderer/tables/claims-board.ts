import type { Workbench } from '../state/workbench.ts';

/** The claims board as the rest of the window knows it. */
export interface ClaimsBoard {
  /** The claims chosen on the board, else the one whose row has (or last had) the keyboard focus. */
  readonly claimIds: readonly string[];
  /** Does something that may move the claims on the board, and keeps the keyboard focus near its place. */
  keepPlace(claimIds: readonly string[], act: () => Promise<boolean>): Promise<void>;
}

const boards = new WeakMap<Workbench, ClaimsBoard>();

/** The board makes itself known while it is on the screen, and takes itself away (null) when it goes. */
export function registerBoard(workbench: Workbench, board: ClaimsBoard | null): void {
  if (board) boards.set(workbench, board);
  else boards.delete(workbench);
}

/** The claims board of this window, if it is on the screen. */
export function boardOf(workbench: Workbench): ClaimsBoard | null {
  return boards.get(workbench) ?? null;
}
