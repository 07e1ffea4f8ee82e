import { Type, type Static } from 'typebox';
import { Check } from 'typebox/value';
import { suggestionCodes } from '../suggestion/suggestion.ts';
import { TextIdSchema } from '../text/source-text.ts';

/** A suggestion that an analyst does not want to see again. `key` is the suggestion's own, `quote` its words. */
export const DismissalSchema = Type.Object(
  {
    dismissalId: Type.String({ minLength: 1 }),
    textId: TextIdSchema,
    key: Type.String({ minLength: 1 }),
    /** What was proposed: a passage to tag or, `same-quote`, a link. */
    code: Type.Enum([...suggestionCodes, 'same-quote']),
    quote: Type.String(),
    dismissedBy: Type.String(),
    dismissedAt: Type.String(),
  },
  { additionalProperties: false },
);
export type Dismissal = Static<typeof DismissalSchema>;

/** Id of the dismissal of the suggestion with this key in this text. */
export function dismissalIdOf(textId: string, key: string): string {
  return `${textId}#${key}`;
}

/** True for a dismissal; lists of dismissals may hold objects of other programs, which are kept as they are. */
export function isDismissal(value: unknown): value is Dismissal {
  return Check(DismissalSchema, value);
}
