import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import { spansOverlap, type Span } from '../../core/text/span.ts';
import { annotationsChanged } from './visible-decorations.ts';

/** Strong right-to-left characters: Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** How far into a line its direction is looked for: the first strong character decides, and comes early. */
const directionReach = 2000;

const paragraphLine = Decoration.line({ class: 'tw-paragraph' });
const memberLine = Decoration.line({ class: 'tw-paragraph tw-member' });
const ownDirectionLine = Decoration.line({ attributes: { dir: 'auto' } });

/** Sets the visible paragraphs apart, marks those that belong to the chosen passage group, and lets right-to-left lines run their own way. */
export function lineDecorations(memberSpans: () => readonly Span[]): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = buildDecorations(view, memberSpans());
      }

      update(update: ViewUpdate): void {
        const isStale = update.transactions.some(({ effects }) =>
          effects.some((effect) => effect.is(annotationsChanged)),
        );
        if (isStale || update.viewportChanged) this.decorations = buildDecorations(update.view, memberSpans());
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}

function buildDecorations(view: EditorView, members: readonly Span[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.viewportLineBlocks) {
    if (from === to) continue;
    const isMember = members.some((member) => spansOverlap(member, { start: from, end: to }));
    builder.add(from, from, isMember ? memberLine : paragraphLine);
    const beginning = view.state.doc.sliceString(from, Math.min(to, from + directionReach));
    if (rightToLeft.test(beginning)) builder.add(from, from, ownDirectionLine);
  }
  return builder.finish();
}
