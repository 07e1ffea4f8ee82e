/** Distance kept to what it stands beside and to the edges of the window, in pixels. */
const gap = 6;

/**
 * Puts a floating element above a box (below where there is no room), inside the window. Through properties of its
 * style, because the content security policy refuses style attributes.
 */
export function placeAbove(element: HTMLElement, box: { left: number; top: number; bottom: number }): void {
  const height = element.offsetHeight;
  const above = box.top - height - gap;
  const below = Math.min(box.bottom + gap, window.innerHeight - height - gap);
  place(element, box.left, above >= gap ? above : below);
}

/** Puts a floating element with its upper left corner at a point, inside the window. */
export function placeAt(element: HTMLElement, x: number, y: number): void {
  place(element, x, Math.min(y, window.innerHeight - element.offsetHeight - gap));
}

function place(element: HTMLElement, x: number, y: number): void {
  const left = Math.min(x, window.innerWidth - element.offsetWidth - gap);
  element.style.left = `${Math.max(gap, left)}px`;
  element.style.top = `${Math.max(gap, y)}px`;
}
