import { Type, type Static } from 'typebox';
import { TextIdSchema } from '../text/source-text.ts';

/** How a query is read: words of a paragraph in any order, words as they follow each other, a regular expression. */
export const searchKinds = ['words', 'phrase', 'regex'] as const;
export type SearchKind = (typeof searchKinds)[number];

const Flag = Type.Boolean();

/** What a query takes as equal. An option that has no meaning for the kind of the query is not looked at. */
export const SearchOptionsSchema = Type.Object(
  {
    /** Capitals and small letters are different; otherwise they are not, nor are ё and е, ß and ss. */
    matchCase: Flag,
    /** Phrase: begins and ends where words do. */
    wholeWords: Flag,
    /** Words: a word of the query is the beginning of a word of the text. */
    wordBeginnings: Flag,
    /** Words: one of the words is enough; otherwise a paragraph must have them all. */
    anyWord: Flag,
    /** Words and phrase: ä is a, é is e; letters of their own, such as й, stay what they are. */
    ignoreAccents: Flag,
  },
  { additionalProperties: false },
);
export type SearchOptions = Static<typeof SearchOptionsSchema>;

/** A search through the texts of a project. */
export const SearchQuerySchema = Type.Object(
  {
    query: Type.String({ maxLength: 2000 }),
    kind: Type.Enum([...searchKinds]),
    options: SearchOptionsSchema,
    /** Only in these texts. */
    textIds: Type.Optional(Type.Array(TextIdSchema, { maxItems: 100_000 })),
    /** Only in passages tagged with one of these codes. */
    codeIds: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 10_000 })),
  },
  { additionalProperties: false },
);
export type SearchQuery = Static<typeof SearchQuerySchema>;

/** A place that a query finds: `start` and `end` are UTF-16 code units of the text, `end` exclusive. */
export interface SearchHit {
  readonly textId: string;
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph that holds the start. */
  readonly paragraph: number;
  /** What stands before, at most 60 characters, on one line, beginning with a whole word. */
  readonly left: string;
  /** The characters of the text from `start` to `end`; of a very long hit only the first thousand. */
  readonly quote: string;
  /** What stands behind, like `left`, ending with a whole word. */
  readonly right: string;
}

/** What a search found. `hits` are the first in the order of the texts; `total` counts the rest as well. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** How many texts have a hit. */
  readonly textCount: number;
  /** How many of the texts could be searched. */
  readonly indexed: { readonly done: number; readonly total: number };
  /** A regular expression was stopped because it took too long: there may be more hits. */
  readonly isStopped: boolean;
  /** Every text was searched to its end. */
  readonly isComplete: boolean;
  readonly milliseconds: number;
}

/** The most hits that a search gives; more are only counted. */
export const hitLimit = 5000;
