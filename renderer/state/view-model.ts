import type { PanelState, PaneView, ViewState } from '../../core/protocol/view-state.ts';
import { defaultSuggestionFilter } from '../../core/suggestion/suggestion-filter.ts';
import type { TextSummary } from '../../core/text/source-text.ts';

export const defaultPanel: PanelState = { tab: 'review', isShown: false, height: 280, isMaximised: false };

/** The view of a project that was never shown: the first two texts side by side. */
export function defaultView(texts: readonly TextSummary[]): ViewState {
  const pane = (text: TextSummary | undefined): PaneView => ({ textId: text?.textId ?? null, topOffset: 0, caret: 0 });
  return {
    panes: [pane(texts[0]), pane(texts[1] ?? texts[0])],
    paneShares: [0.5, 0.5],
    focusedPane: 0,
    focusedAnnotationId: null,
    leftWidth: 250,
    rightWidth: 290,
    leftShare: 0.6,
    rightShare: 0.55,
    isLeftShown: true,
    isRightShown: true,
    textSort: 'name',
    annotationGrouping: 'text',
    suggestionFilter: defaultSuggestionFilter,
    areSuggestionsHidden: false,
  };
}

/** The stored view with everything left out that no longer exists, so that it can be shown as it is. */
export function repairView(view: ViewState, texts: readonly TextSummary[]): ViewState {
  const known = new Set(texts.map((text) => text.textId));
  const panes = view.panes.map((pane) =>
    pane.textId !== null && known.has(pane.textId)
      ? pane
      : { textId: texts[0]?.textId ?? null, topOffset: 0, caret: 0 },
  );
  const sum = view.paneShares.reduce((total, share) => total + share, 0);
  const areSharesUsable =
    view.paneShares.length === panes.length && sum > 0.5 && view.paneShares.every((s) => s >= 0.05);
  return {
    ...view,
    suggestionFilter: view.suggestionFilter ?? defaultSuggestionFilter,
    areSuggestionsHidden: view.areSuggestionsHidden ?? false,
    panes,
    paneShares: areSharesUsable ? view.paneShares.map((share) => share / sum) : panes.map(() => 1 / panes.length),
    focusedPane: Math.min(view.focusedPane, panes.length - 1),
  };
}

/** The panes with one of them changed. */
export function replaceAt(panes: readonly PaneView[], index: number, patch: Partial<PaneView>): PaneView[] {
  return panes.map((pane, position) => (position === index ? { ...pane, ...patch } : pane));
}

export function equalShares(count: number): number[] {
  return Array.from({ length: count }, () => 1 / count);
}

/** Which pane has the focus after one of `count` panes was closed. */
export function focusAfterClosing(focused: number, closed: number, count: number): number {
  return Math.max(0, focused > closed || focused === count - 1 ? focused - 1 : focused);
}
