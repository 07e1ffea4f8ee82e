import { Type, type Static } from 'typebox';

/**
 * How sure the place of an annotation is after its text changed: `exact` untouched or found unchanged at the same
 * offset of its paragraph, `moved` the same words elsewhere, `edited` the words changed, `ambiguous` several places
 * are equally likely, `lost` no place is. An ambiguous or lost anchor keeps the last offsets it was sure of.
 */
export const anchorStates = ['exact', 'moved', 'edited', 'ambiguous', 'lost'] as const;
export type AnchorState = (typeof anchorStates)[number];

/**
 * How an annotation finds its span again: the span itself, the text it covered, the text around it, and the paragraphs
 * it lies in. Offsets are UTF-16 code units; `paragraph` and `lastParagraph` count from 1 over non-empty paragraphs;
 * `offset` is `start` minus the start of `paragraph`, `lastOffset` is `end` minus the start of `lastParagraph`.
 */
export const AnchorSchema = Type.Object(
  {
    start: Type.Integer({ minimum: 0 }),
    end: Type.Integer({ minimum: 0 }),
    quote: Type.String(),
    prefix: Type.String(),
    suffix: Type.String(),
    paragraph: Type.Integer({ minimum: 1 }),
    offset: Type.Integer({ minimum: 0 }),
    lastParagraph: Type.Integer({ minimum: 1 }),
    lastOffset: Type.Integer({ minimum: 0 }),
    state: Type.Enum([...anchorStates]),
  },
  { additionalProperties: false },
);
export type Anchor = Static<typeof AnchorSchema>;
