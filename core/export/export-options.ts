import { Type, type Static } from 'typebox';
import { languages } from '../locale/languages.ts';

export const exportFormats = ['csv', 'jsonl', 'markdown', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What to export and how. Everything but the format may be left out. */
export const ExportOptionsSchema = Type.Object(
  {
    format: Type.Enum([...exportFormats]),
    /** Annotations with their fields; or a table of the links between them, or of the passage groups (CSV and JSON Lines only). */
    content: Type.Optional(Type.Enum(['annotations', 'links', 'groups'])),
    /** Codes to export, each with the codes below it; all codes where left out. Ids or paths. */
    codes: Type.Optional(Type.Array(Type.String({ minLength: 1 }))),
    /** Ids of the annotations to export, in this order; where left out all that have the codes. Not for links and groups. */
    annotations: Type.Optional(Type.Array(Type.String({ minLength: 1 }), { maxItems: 1_000_000 })),
    /** CSV only; comma where left out. */
    delimiter: Type.Optional(Type.Enum([',', ';', '\t'])),
    /** CSV only: puts a `'` before text cells that a spreadsheet would run as a formula. On where left out. */
    guardFormulas: Type.Optional(Type.Boolean()),
    /** Reports only; by text where left out. */
    groupBy: Type.Optional(Type.Enum(['text', 'speaker'])),
    /** Reports only: the language of their headings, labels, dates and numbers; English where left out. */
    language: Type.Optional(Type.Enum([...languages])),
  },
  { additionalProperties: false },
);
export type ExportOptions = Static<typeof ExportOptionsSchema>;
