import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { AnnotationSchema } from '../annotation/annotation.ts';
import { TextRecordSchema } from '../project/text-record.ts';
import type { StoreFileKind } from './store-file.ts';

/** Schema of `annotations/texts/<text>.json`: a text and all its annotations, sorted by their place in it. */
export const TextStoreFileSchema = Type.Object(
  {
    format: Type.Literal('tagwerk-text'),
    version: Type.Literal(1),
    journal: Type.String({ minLength: 1 }),
    revision: Type.Integer({ minimum: 0 }),
    text: TextRecordSchema,
    annotations: Type.Array(AnnotationSchema),
  },
  { additionalProperties: false },
);
export type TextStoreFile = Static<typeof TextStoreFileSchema>;

let validator: ReturnType<typeof compile> | undefined;
const compile = () => Compile(TextStoreFileSchema);

/** How the files of texts are read and written. */
export const textStoreFileKind: StoreFileKind<TextStoreFile> = {
  format: 'tagwerk-text',
  version: 1,
  holds: 'the annotations of a text',
  schema: TextStoreFileSchema,
  migrations: {},
  validator: () => (validator ??= compile()),
};

/** What is taken for the file of a text that has none yet. */
export function emptyTextFile(textId: string): TextStoreFile {
  const text = { textId, sha256: '0'.repeat(64), length: 0, paragraphHashes: [] };
  return { format: 'tagwerk-text', version: 1, journal: 'none', revision: 0, text, annotations: [] };
}
