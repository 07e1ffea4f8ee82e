/**
 * The shares of a row of panes after the splitter behind pane `index` was moved by `delta` pixels: only the two panes
 * beside it change, and neither gets narrower than `minimum` pixels (or, where there is no room for that, than half of
 * what the two have). `width` is the width of all panes together; without any the shares stay as they are.
 */
export function moveSplit(
  shares: readonly number[],
  index: number,
  delta: number,
  width: number,
  minimum: number,
): number[] {
  const before = shares[index];
  const after = shares[index + 1];
  if (before === undefined || after === undefined || !(width > 0)) return [...shares];
  const both = before + after;
  const least = Math.min(minimum / width, both / 2);
  const moved = Math.min(Math.max(before + delta / width, least), both - least);
  return shares.map((share, position) => (position === index ? moved : position === index + 1 ? both - moved : share));
}

/** What a splitter tells of its place: the percentage that the pane before it has of the two beside it, and its limits. */
export function splitRange(
  shares: readonly number[],
  index: number,
  width: number,
  minimum: number,
): { value: number; min: number; max: number } {
  const before = shares[index] ?? 0;
  const both = before + (shares[index + 1] ?? 0);
  if (both === 0) return { value: 50, min: 0, max: 100 };
  const least = width > 0 ? Math.min(minimum / width / both, 0.5) : 0;
  return {
    value: Math.round((before / both) * 100),
    min: Math.round(least * 100),
    max: Math.round((1 - least) * 100),
  };
}
