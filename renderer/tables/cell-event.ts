/** A cell and the key or click that something is asked for it with. */
export interface CellEvent {
  readonly rowId: string;
  readonly columnId: string;
  readonly cause: MouseEvent | KeyboardEvent | FocusEvent;
}

/** True in the field or button of a cell, which has its own keys and clicks. */
export function isInControl(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && target.matches('input, select, textarea, option');
}
