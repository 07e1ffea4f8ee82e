import { Type, type Static } from 'typebox';
import { EncodingSchema, LanguageSchema, TextIdSchema } from '../text/source-text.ts';

/**
 * What the store keeps about a text itself: enough to notice that its file changed and to align old and new
 * paragraphs. `paragraphHashes` holds one short hash per non-empty paragraph, in order.
 */
export const TextRecordSchema = Type.Object(
  {
    textId: TextIdSchema,
    /** SHA-256 of the file's bytes, lower-case hexadecimal. */
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    /** Length of the decoded content in UTF-16 code units. */
    length: Type.Integer({ minimum: 0 }),
    paragraphHashes: Type.Array(Type.String()),
    /** The analyst's choice, where the detected encoding was wrong. */
    encoding: Type.Optional(EncodingSchema),
    /** The analyst's choice, where the detected language was wrong. */
    language: Type.Optional(LanguageSchema),
  },
  { additionalProperties: false },
);
export type TextRecord = Static<typeof TextRecordSchema>;
