import { Type, type Static } from 'typebox';
import { AnchorSchema } from '../anchor/anchor.ts';
import { TextIdSchema } from '../text/source-text.ts';
import { FieldsSchema } from './fields.ts';

/**
 * Which detector proposed an accepted annotation, so that its work can be told from the analyst's: with the key of the
 * suggestion, and whether the analyst corrected it before accepting it.
 */
const OriginSchema = Type.Object(
  {
    detector: Type.String(),
    version: Type.String(),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    key: Type.Optional(Type.String()),
    isCorrected: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);

/** A code applied to a span of a text. Times are ISO 8601 in UTC. */
export const AnnotationSchema = Type.Object(
  {
    annotationId: Type.String({ minLength: 1 }),
    textId: TextIdSchema,
    codeId: Type.String({ minLength: 1 }),
    anchor: AnchorSchema,
    fields: FieldsSchema,
    note: Type.String(),
    origin: Type.Optional(OriginSchema),
    createdBy: Type.String(),
    createdAt: Type.String(),
    modifiedBy: Type.String(),
    modifiedAt: Type.String(),
  },
  { additionalProperties: false },
);
export type Annotation = Static<typeof AnnotationSchema>;

/** Order of annotations in a text: by start, then the longer first, then by id so that the order is total. */
export function compareAnnotations(left: Annotation, right: Annotation): number {
  if (left.anchor.start !== right.anchor.start) return left.anchor.start - right.anchor.start;
  if (left.anchor.end !== right.anchor.end) return right.anchor.end - left.anchor.end;
  if (left.annotationId === right.annotationId) return 0;
  return left.annotationId < right.annotationId ? -1 : 1;
}
