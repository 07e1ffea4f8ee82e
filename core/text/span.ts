import { Type, type Static } from 'typebox';

/** A stretch of a text in UTF-16 code units of the decoded, newline-normalised content; `end` is exclusive. */
export const SpanSchema = Type.Object(
  { start: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 0 }) },
  { additionalProperties: false },
);
export type Span = Static<typeof SpanSchema>;

/** True when the two spans share at least one code unit. */
export function spansOverlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
