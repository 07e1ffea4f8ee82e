import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import { codeOfSuggestion, type Suggestion } from '../../core/suggestion/suggestion.ts';
import { annotationsChanged } from './annotation-decorations.ts';
import { suggestionClass } from './annotation-sheet.ts';
import { flattenSegments } from './flatten-segments.ts';

/** Where the suggestions of a pane come from. */
export interface SuggestionSource {
  /** Those to draw, sorted by start. */
  suggestions(): readonly Suggestion[];
  colourOf(codeId: string): string;
}

/** Draws what is suggested within what is visible: a dashed line in the colour of its code, and nothing else. */
export function suggestionDecorations(source: SuggestionSource): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = buildDecorations(view, source);
      }

      update(update: ViewUpdate): void {
        const isStale = update.transactions.some(({ effects }) =>
          effects.some((effect) => effect.is(annotationsChanged)),
        );
        if (isStale || update.viewportChanged) this.decorations = buildDecorations(update.view, source);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}

/** The suggestions whose dashed line is under the pointer, the shortest first. */
export function suggestionsUnder(event: MouseEvent, view: EditorView, source: SuggestionSource): Suggestion[] {
  const piece = event
    .composedPath()
    .find((target) => target instanceof HTMLElement && target.classList.contains('tw-suggested'));
  if (!(piece instanceof HTMLElement) || !view.contentDOM.contains(piece)) return [];
  const at = view.posAtDOM(piece);
  return source
    .suggestions()
    .filter(({ start, end }) => start <= at && at < end)
    .sort((left, right) => left.end - left.start - (right.end - right.start));
}

function buildDecorations(view: EditorView, source: SuggestionSource): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const suggestions = source.suggestions();
  for (const { from, to } of view.visibleRanges) {
    for (const { start, end, items } of flattenSegments(suggestions, { start: from, end: to })) {
      // Where speech and a claim meet, the line says what is said: the claim shows where it goes on.
      const drawn = items.find(({ code }) => code !== 'claim') ?? items[0];
      if (!drawn) continue;
      const mark = Decoration.mark({ class: suggestionClass(source.colourOf(codeOfSuggestion(drawn))) });
      builder.add(start, end, mark);
    }
  }
  return builder.finish();
}
