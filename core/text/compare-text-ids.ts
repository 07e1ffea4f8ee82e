const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The natural order of text ids, with numbers as numbers; never 0 for two different ones. */
export function compareTextIds(left: string, right: string): number {
  return byName.compare(left, right) || (left < right ? -1 : left > right ? 1 : 0);
}
