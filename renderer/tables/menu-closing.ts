/** Escape closes an open menu and goes back to its button. */
export function leaveMenu(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.preventDefault();
  details.open = false;
  details.querySelector('summary')?.focus();
}

/** A menu closes when the keyboard focus goes elsewhere; a click on its own blank parts takes the focus nowhere. */
export function closeMenu(event: FocusEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget instanceof Node && !details.contains(event.relatedTarget)) details.open = false;
}
