import { Type, type Static } from 'typebox';

/**
 * Identifies a text within its project: the path of its file below the corpus folder, with `/` between folders.
 * It stays the same as long as the file keeps its name.
 */
export const TextIdSchema = Type.String({ minLength: 1, maxLength: 1024 });

/** Encodings that a source text can be decoded from; the names are those of iconv-lite and are shown to the analyst. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1252',
  'koi8-r',
  'iso-8859-1',
  'iso-8859-5',
  'iso-8859-15',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
] as const;
export const EncodingSchema = Type.Enum([...encodings]);
export type Encoding = (typeof encodings)[number];

/** How the encoding of a text was found out, from the surest to the least sure; `chosen` is the analyst's word. */
export type EncodingBy = 'chosen' | 'bom' | 'utf-8' | 'utf-16-pattern' | 'guess';

/** BCP 47 primary language subtag of a text, or `und` where it could not be told. */
export const LanguageSchema = Type.String({ pattern: '^[a-z]{2,3}$' });

/** A decoded source text. `content` has `\n` newlines and no byte order mark; offsets everywhere refer to it. */
export interface SourceText {
  readonly textId: string;
  readonly content: string;
}

/** What the text list shows of a text, without its content. */
export interface TextSummary {
  readonly textId: string;
  /** Name of the file without its folder. */
  readonly fileName: string;
  /** The first real line, shortened; the file name where the text has none. */
  readonly title: string;
  /** The source and date line as the text has it, such as `MINSK, 29. August (BelTA)`, or null. */
  readonly dateline: string | null;
  /** The agency or outlet named in the dateline, or null. */
  readonly source: string | null;
  /** ISO date (`2024-09-19`, or `--08-29` where the text names no year), or null. */
  readonly date: string | null;
  readonly language: string;
  readonly languageBy: 'chosen' | 'detected';
  readonly encoding: Encoding;
  readonly encodingBy: EncodingBy;
  readonly paragraphCount: number;
  /** Whether it is wrapped at a column, so that paragraphs have several lines each. */
  readonly isWrapped: boolean;
  /** Length of the content in UTF-16 code units. */
  readonly length: number;
  /** SHA-256 of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** Set as long as the text was not read: the title is the name of its file then, and nothing else is known. */
  readonly isPending?: true;
}

/** A text of which nothing but its file is known yet. */
export function pendingSummary(textId: string): TextSummary {
  const fileName = textId.slice(textId.lastIndexOf('/') + 1);
  return {
    textId,
    fileName,
    title: fileName,
    dateline: null,
    source: null,
    date: null,
    language: 'und',
    languageBy: 'detected',
    encoding: 'utf-8',
    encodingBy: 'guess',
    paragraphCount: 0,
    isWrapped: false,
    length: 0,
    sha256: '',
    isPending: true,
  };
}

/** Schema of the part of a text's record that the analyst can change. */
export const TextOverridesSchema = Type.Object(
  { encoding: Type.Optional(EncodingSchema), language: Type.Optional(LanguageSchema) },
  { additionalProperties: false },
);
export type TextOverrides = Static<typeof TextOverridesSchema>;
