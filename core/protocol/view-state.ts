import { Type, type Static } from 'typebox';
import { SuggestionFilterSchema } from '../suggestion/suggestion-filter.ts';
import { TextIdSchema } from '../text/source-text.ts';

const closed = { additionalProperties: false } as const;
const Fraction = Type.Number({ minimum: 0, maximum: 1 });

/** One open pane. Offsets are UTF-16 code units of its text; `topOffset` is the offset at the upper edge of the pane. */
export const PaneViewSchema = Type.Object(
  {
    textId: Type.Union([TextIdSchema, Type.Null()]),
    topOffset: Type.Integer({ minimum: 0 }),
    caret: Type.Integer({ minimum: 0 }),
  },
  closed,
);
export type PaneView = Static<typeof PaneViewSchema>;

export const textSorts = ['name', 'date', 'count'] as const;
export const annotationGroupings = ['text', 'code'] as const;
export const panelTabs = ['review', 'queue', 'quotes', 'claims', 'search', 'corpus'] as const;
export type PanelTab = (typeof panelTabs)[number];

/** The panel below the panes: which of its views is open, and how high it is in pixels. */
const PanelStateSchema = Type.Object(
  {
    tab: Type.Enum([...panelTabs]),
    isShown: Type.Boolean(),
    height: Type.Integer({ minimum: 0, maximum: 4000 }),
    /** Takes the place of the panes as well. */
    isMaximised: Type.Boolean(),
  },
  closed,
);
export type PanelState = Static<typeof PanelStateSchema>;

/** Places of two texts that the analyst put together, in UTF-16 code units of each. */
const SyncPointSchema = Type.Object(
  {
    textIds: Type.Tuple([TextIdSchema, TextIdSchema]),
    offsets: Type.Tuple([Type.Integer({ minimum: 0 }), Type.Integer({ minimum: 0 })]),
  },
  closed,
);
export type SyncPoint = Static<typeof SyncPointSchema>;

/** What a window shows of a project: restored at the next start, never part of the project, never undone. */
export const ViewStateSchema = Type.Object(
  {
    panes: Type.Array(PaneViewSchema, { minItems: 1, maxItems: 4 }),
    /** Shares of the panes' width, one per pane, adding up to 1. */
    paneShares: Type.Array(Fraction, { minItems: 1, maxItems: 4 }),
    focusedPane: Type.Integer({ minimum: 0, maximum: 3 }),
    focusedAnnotationId: Type.Union([Type.String(), Type.Null()]),
    leftWidth: Type.Integer({ minimum: 0, maximum: 4000 }),
    rightWidth: Type.Integer({ minimum: 0, maximum: 4000 }),
    /** Share of the left side bar's height that the text list has. */
    leftShare: Fraction,
    /** Share of the right side bar's height that the inspector has. */
    rightShare: Fraction,
    isLeftShown: Type.Boolean(),
    isRightShown: Type.Boolean(),
    textSort: Type.Enum([...textSorts]),
    annotationGrouping: Type.Enum([...annotationGroupings]),
    /** Absent where the panel was never opened. */
    panel: Type.Optional(PanelStateSchema),
    /** Which suggestions are shown; the usual ones where it is missing. */
    suggestionFilter: Type.Optional(SuggestionFilterSchema),
    areSuggestionsHidden: Type.Optional(Type.Boolean()),
    /** True where counts leave out what is a copy of something counted already. */
    areCopiesCountedOnce: Type.Optional(Type.Boolean()),
    /** True where the bands between panes are not drawn. */
    areRibbonsHidden: Type.Optional(Type.Boolean()),
    /** Whether panes scroll together, and by which points besides the passages that they have in common. */
    scrollSync: Type.Optional(
      Type.Object({ isOn: Type.Boolean(), points: Type.Array(SyncPointSchema, { maxItems: 200 }) }, closed),
    ),
  },
  closed,
);
export type ViewState = Static<typeof ViewStateSchema>;
