import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView } from '@codemirror/view';
import type { Span } from '../../core/text/span.ts';
import { codeOfSuggestion, type Suggestion } from '../../core/suggestion/suggestion.ts';
import { suggestionClass } from './annotation-sheet.ts';
import { flattenSegments } from './flatten-segments.ts';
import { laneSuggestions } from './suggestion-lanes.ts';
import { visibleDecorations } from './visible-decorations.ts';

/** Where the suggestions of a pane come from. */
export interface SuggestionSource {
  /** Those to draw that share a code unit with the span, sorted by start. */
  suggestions(span: Span): readonly Suggestion[];
  colourOf(codeId: string): string;
  /** The lanes in which annotations that touch the span are drawn. */
  lanesTaken(span: Span): readonly number[];
}

/**
 * Draws what is suggested within what is visible: a broken line in the colour of its code, dashes for speech and dots
 * for claims, below those of what overlaps it.
 */
export function suggestionDecorations(source: SuggestionSource): Extension {
  return visibleDecorations((view) => buildDecorations(view, source));
}

/** The suggestions whose dashed line is under the pointer, the shortest first. */
export function suggestionsUnder(event: MouseEvent, view: EditorView, source: SuggestionSource): Suggestion[] {
  const piece = event
    .composedPath()
    .find((target) => target instanceof HTMLElement && target.classList.contains('tw-suggested'));
  if (!(piece instanceof HTMLElement) || !view.contentDOM.contains(piece)) return [];
  const at = view.posAtDOM(piece);
  return [...source.suggestions({ start: at, end: at + 1 })].sort(
    (left, right) => left.end - left.start - (right.end - right.start),
  );
}

function buildDecorations(view: EditorView, source: SuggestionSource): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    const range = { start: from, end: to };
    const laned = laneSuggestions(source.suggestions(range), (span) => source.lanesTaken(span));
    for (const { start, end, items } of flattenSegments(laned, range)) {
      const drawn = items.map((suggestion) => ({
        lane: suggestion.lane,
        colour: source.colourOf(codeOfSuggestion(suggestion)),
        isClaim: suggestion.code === 'claim',
      }));
      builder.add(start, end, Decoration.mark({ class: suggestionClass(drawn) }));
    }
  }
  return builder.finish();
}
