import { Type, type Static } from 'typebox';
import { TextIdSchema } from '../text/source-text.ts';
import type { Suggestion, SuggestionCode } from './suggestion.ts';
import { SuggestionFilterSchema } from './suggestion-filter.ts';

const closed = { additionalProperties: false } as const;

/** What is asked of the undecided suggestions of a project: those of one text or (`textId` null) of all. */
export const SuggestionQuerySchema = Type.Object(
  {
    filter: SuggestionFilterSchema,
    textId: Type.Union([TextIdSchema, Type.Null()]),
    /**
     * Where to begin: right after this suggestion (or right before it, backwards), going round at the end; at the very
     * beginning where it is null. `start`, in UTF-16 code units, is its place in case the text has no such key now.
     */
    from: Type.Union([
      Type.Object({ textId: TextIdSchema, key: Type.String(), start: Type.Integer({ minimum: 0 }) }, closed),
      Type.Null(),
    ]),
    direction: Type.Enum(['next', 'previous']),
    /** The most suggestions to give; 0 asks for the counts only. */
    limit: Type.Integer({ minimum: 0, maximum: 100_000 }),
    /** Whether what is suggested in several copies of a passage counts once; all of it is given nevertheless. */
    isOnce: Type.Optional(Type.Boolean()),
  },
  closed,
);
export type SuggestionQuery = Static<typeof SuggestionQuerySchema>;

/** A suggestion with the text it is for. */
export interface SuggestionOfText {
  readonly textId: string;
  readonly suggestion: Suggestion;
}

/** Name of a suggestion among those of all texts. */
export function suggestionId(textId: string, { key }: Pick<Suggestion, 'key'>): string {
  return `${key} ${textId}`;
}

/** Undecided suggestions in the order of texts and places, and how many there are. */
export interface SuggestionList {
  readonly items: readonly SuggestionOfText[];
  /**
   * How many of the wanted ones are undecided, and how many are not. Where copies count once, those are undecided of
   * which any copy is.
   */
  readonly open: number;
  readonly decided: number;
  /** How many are undecided per detector, whether its suggestions are wanted or not, from the wanted confidence on. */
  readonly openByCode: Readonly<Record<SuggestionCode, number>>;
}
