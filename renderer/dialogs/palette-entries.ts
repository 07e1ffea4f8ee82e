import type { Action } from '../../core/protocol/actions.ts';
import type { TextSummary } from '../../core/text/source-text.ts';
import { rankByName } from '../input/rank-by-name.ts';

/** Something the palette offers: to perform an action, or to open a text. */
export type PaletteEntry =
  | { readonly kind: 'action'; readonly action: Action; readonly name: string }
  | { readonly kind: 'text'; readonly textId: string; readonly name: string };

const mostEntries = 60;

/**
 * What matches the words typed: actions, then texts, each kind's best match first. With nothing typed all actions,
 * those used last first.
 */
export function paletteEntries(
  actions: readonly Action[],
  nameOf: (action: Action) => string,
  texts: readonly TextSummary[],
  typed: string,
  recentActionIds: readonly string[],
): PaletteEntry[] {
  const offered = actions.filter(({ actionId }) => actionId !== 'palette.open');
  const toEntry = (action: Action): PaletteEntry => ({ kind: 'action', action, name: nameOf(action) });
  if (typed.trim() === '') {
    const recent = recentActionIds.flatMap((id) => offered.find(({ actionId }) => actionId === id) ?? []);
    return [...recent, ...offered.filter((action) => !recent.includes(action))].map(toEntry);
  }
  const found = rankByName(offered.map(nameOf), typed).flatMap((index) => offered[index] ?? []);
  const titles = texts.map(({ title }) => title);
  const foundTexts = rankByName(titles, typed).flatMap((index) => texts[index] ?? []);
  const textEntries = foundTexts.map(({ textId, title }): PaletteEntry => ({ kind: 'text', textId, name: title }));
  return [...found.map(toEntry), ...textEntries].slice(0, mostEntries);
}
