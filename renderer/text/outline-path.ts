/** A box in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The pieces of a text as rows, from above, each from its first piece to its last and as high as the lowest of them, with
 * room below: what begins at about the same height is one row. Pieces may be there twice, with and without their padding.
 */
export function rowsOf(pieces: readonly Box[], roomBelow: number): Box[] {
  const rows: { left: number; top: number; right: number; height: number }[] = [];
  const filled = pieces.filter(({ left, right, top, bottom }) => right > left && bottom > top);
  for (const { left, top, right, bottom } of filled.sort((one, other) => one.top - other.top)) {
    const row = rows.at(-1);
    const height = bottom - top;
    if (!row || top - row.top > Math.min(row.height, height) / 2) rows.push({ left, top, right, height });
    else {
      row.left = Math.min(row.left, left);
      row.right = Math.max(row.right, right);
      row.height = Math.min(row.height, height);
    }
  }
  return rows.map(({ left, top, right, height }) => ({ left, top, right, bottom: top + height + roomBelow }));
}

/**
 * The outline of rows as the data of an SVG path: one line around all that touch, and one for each that does not, such as
 * the short end of a line above the short beginning of the next one. Boxes of neighbouring rows may reach into one another.
 */
export function outlinePath(rows: readonly Box[]): string {
  let path = '';
  for (let first = 0; first < rows.length;) {
    let last = first;
    while (last + 1 < rows.length && areTouching(rows[last], rows[last + 1])) last += 1;
    path += shapePath(rows.slice(first, last + 1));
    first = last + 1;
  }
  return path;
}

/** How far apart rows of one paragraph may be, in pixels. */
const widestGap = 6;

function areTouching(upper: Box | undefined, lower: Box | undefined): boolean {
  if (!upper || !lower) return false;
  return lower.top - upper.bottom <= widestGap && lower.left < upper.right && lower.right > upper.left;
}

function shapePath(rows: readonly Box[]): string {
  const borders = rows.map(({ top }, row) => {
    const above = rows[row - 1];
    return above ? Math.round((above.bottom + top) / 2) : top;
  });
  const bottom = rows.at(-1)?.bottom ?? 0;
  const corners: string[] = [];
  const edge = (x: number, from: number, to: number): void => {
    corners.push(`${rounded(x)} ${rounded(from)}`, `${rounded(x)} ${rounded(to)}`);
  };
  rows.forEach(({ right }, row) => edge(right, borders[row] ?? 0, borders[row + 1] ?? bottom));
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    edge(rows[row]?.left ?? 0, borders[row + 1] ?? bottom, borders[row] ?? 0);
  }
  return `M${corners.join('L')}Z`;
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
