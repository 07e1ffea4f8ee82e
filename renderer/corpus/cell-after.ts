/** The cell of a square table that a key leads to; null for keys that do not move. */
export function cellAfter(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  row: number,
  column: number,
  last: number,
): [row: number, column: number] | null {
  const isFar = ctrlKey || metaKey;
  const clamp = (index: number): number => Math.max(0, Math.min(last, index));
  if (isFar && key !== 'Home' && key !== 'End') return null;
  switch (key) {
    case 'ArrowUp':
      return [clamp(row - 1), column];
    case 'ArrowDown':
      return [clamp(row + 1), column];
    case 'ArrowLeft':
      return [row, clamp(column - 1)];
    case 'ArrowRight':
      return [row, clamp(column + 1)];
    case 'PageUp':
      return [clamp(row - 10), column];
    case 'PageDown':
      return [clamp(row + 10), column];
    case 'Home':
      return [isFar ? 0 : row, 0];
    case 'End':
      return [isFar ? last : row, last];
    default:
      return null;
  }
}
