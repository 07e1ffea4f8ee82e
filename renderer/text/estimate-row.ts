/** Upper and lower edge of a row, in pixels. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The row of a paragraph that is not measured, by the share of its letters before the place: as one that is measured it is
 * one row high, also at the end. On side -1 a place between two rows belongs to the upper one.
 */
export function estimateRow(top: number, height: number, rowHeight: number, share: number, side: 1 | -1): Row {
  const count = Math.max(1, Math.floor(height / rowHeight));
  const passed = Math.min(1, Math.max(0, share)) * count;
  const row = Math.min(count - 1, side === 1 ? Math.floor(passed) : Math.max(0, Math.ceil(passed) - 1));
  return { top: top + row * rowHeight, bottom: top + (row + 1) * rowHeight };
}
