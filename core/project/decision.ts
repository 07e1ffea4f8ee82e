import { Type, type Static } from 'typebox';
import { TextIdSchema } from '../text/source-text.ts';

export const verdicts = ['same', 'different', 'boilerplate', 'quotation'] as const;

/** What an analyst said about a passage group. `groupId` is the stable key that the detector gives the group. */
export const DecisionSchema = Type.Object(
  {
    groupId: Type.String({ minLength: 1 }),
    verdict: Type.Enum([...verdicts]),
    /** The member taken as source, where one was chosen. */
    source: Type.Union([
      Type.Object({ textId: TextIdSchema, start: Type.Integer({ minimum: 0 }) }, { additionalProperties: false }),
      Type.Null(),
    ]),
    /** What the group's members said when it was decided; by them the decision finds the group when its id is another. */
    members: Type.Optional(
      Type.Array(
        Type.Object(
          { textId: TextIdSchema, hash: Type.String({ pattern: '^[0-9a-f]{16}$' }) },
          { additionalProperties: false },
        ),
      ),
    ),
    note: Type.String(),
    decidedBy: Type.String(),
    decidedAt: Type.String(),
  },
  { additionalProperties: false },
);
export type Decision = Static<typeof DecisionSchema>;
