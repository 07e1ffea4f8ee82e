export const lowestPanel = 120;
const lowestPanes = 120;

/** Height of the panel in whole pixels after moving its edge; leaves room for the first lines of the texts. */
export function panelHeight(height: number, available: number): number {
  return Math.round(Math.min(Math.max(height, lowestPanel), Math.max(lowestPanel, available - lowestPanes)));
}
