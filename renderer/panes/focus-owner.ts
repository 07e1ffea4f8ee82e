/** The element that has the keyboard focus, looked for through shadow roots; null when it is the page itself. */
function focusOwner(): Element | null {
  let owner = document.activeElement;
  while (owner?.shadowRoot?.activeElement) owner = owner.shadowRoot.activeElement;
  return owner === document.body || owner === document.documentElement ? null : owner;
}

/** True when no component has the keyboard focus, as after the start or when the one that had it is gone. */
export function hasNobodyFocus(): boolean {
  return focusOwner() === null;
}

/** True when the keyboard focus is somewhere inside an element of this name, through any number of shadow roots. */
export function isFocusInside(tagName: string): boolean {
  let node: Node | null = focusOwner();
  while (node) {
    if (node instanceof Element && node.localName === tagName) return true;
    node = node instanceof ShadowRoot ? node.host : (node.parentNode ?? null);
  }
  return false;
}
