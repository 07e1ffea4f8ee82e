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
    note: Type.String(),
    decidedBy: Type.String(),
    decidedAt: Type.String(),
  },
  { additionalProperties: false },
);
export type Decision = Static<typeof DecisionSchema>;
