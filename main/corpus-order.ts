import type { LoadedText } from './loaded-text.ts';

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Texts in the order in which a person would sort their names: `text 2` before `text 10`. */
export function inNaturalOrder(texts: readonly LoadedText[]): LoadedText[] {
  return [...texts].sort(
    ({ summary: { textId: left } }, { summary: { textId: right } }) =>
      byName.compare(left, right) || (left < right ? -1 : 1),
  );
}
