import { Type, type Static } from 'typebox';
import {
  CitationSchema,
  claimStatuses,
  EvidenceSchema,
  evidenceStances,
  FieldsPatchSchema,
} from '../annotation/fields.ts';
import { CodeKeySchema, CodePathSchema, ColourSchema } from '../project/code.ts';
import { verdicts } from '../project/decision.ts';
import { LinkKindSchema } from '../project/link.ts';
import { EncodingSchema, LanguageSchema, TextIdSchema } from '../text/source-text.ts';
import { SpanSchema } from '../text/span.ts';

const Id = Type.String({ minLength: 1, maxLength: 200 });
const Note = Type.String({ maxLength: 100_000 });
const closed = { additionalProperties: false } as const;

const Members = Type.Array(Type.Object({ textId: TextIdSchema, span: SpanSchema }, closed), { minItems: 2 });
/** An end of a new link: an annotation, or what a detector proposes for a text, which is accepted in the same step. */
const LinkEnd = Type.Union([Id, Type.Object({ textId: TextIdSchema, key: Id }, closed)]);

/** What an analyst puts right in a suggestion before accepting it; what is missing is taken over as it was proposed. */
const CorrectionSchema = Type.Object(
  { span: Type.Optional(SpanSchema), codeId: Type.Optional(Id), fields: Type.Optional(FieldsPatchSchema) },
  closed,
);

/** What a window may ask main to do to the project. Each becomes at most one change, so one undo step. */
export const CommandSchema = Type.Union([
  Type.Object(
    {
      type: Type.Literal('annotate'),
      codeId: Id,
      textId: TextIdSchema,
      span: SpanSchema,
      fields: Type.Optional(FieldsPatchSchema),
      note: Type.Optional(Note),
    },
    closed,
  ),
  /** The same code at many places in one step. `quote` is what each passage begins with as the window knows it. */
  Type.Object(
    {
      type: Type.Literal('annotateMany'),
      codeId: Id,
      places: Type.Array(
        Type.Object({ textId: TextIdSchema, span: SpanSchema, quote: Type.String({ maxLength: 1000 }) }, closed),
        { minItems: 1, maxItems: 10_000 },
      ),
    },
    closed,
  ),
  Type.Object(
    {
      type: Type.Literal('tagGroup'),
      groupId: Id,
      members: Members,
      /** Index into `members` of the source; the others are copies. */
      source: Type.Integer({ minimum: 0 }),
      similarity: Type.Number({ minimum: 0, maximum: 1 }),
    },
    closed,
  ),
  Type.Object({ type: Type.Literal('moveAnnotation'), annotationId: Id, span: SpanSchema }, closed),
  Type.Object(
    {
      type: Type.Literal('editAnnotation'),
      annotationId: Id,
      codeId: Type.Optional(Id),
      note: Type.Optional(Note),
      fields: Type.Optional(FieldsPatchSchema),
    },
    closed,
  ),
  /** Another code for many annotations in one step. */
  Type.Object(
    { type: Type.Literal('recodeAnnotations'), annotationIds: Type.Array(Id, { minItems: 1 }), codeId: Id },
    closed,
  ),
  Type.Object({ type: Type.Literal('removeAnnotations'), annotationIds: Type.Array(Id, { minItems: 1 }) }, closed),
  Type.Object(
    {
      type: Type.Literal('addCode'),
      path: CodePathSchema,
      colour: Type.Optional(ColourSchema),
      key: Type.Optional(Type.Union([CodeKeySchema, Type.Null()])),
      definition: Type.Optional(Type.String({ maxLength: 20_000 })),
    },
    closed,
  ),
  Type.Object(
    {
      type: Type.Literal('editCode'),
      codeId: Id,
      path: Type.Optional(CodePathSchema),
      colour: Type.Optional(ColourSchema),
      key: Type.Optional(Type.Union([CodeKeySchema, Type.Null()])),
      definition: Type.Optional(Type.String({ maxLength: 20_000 })),
    },
    closed,
  ),
  /** Deletes the code, the codes below it and all annotations that have one of them. */
  Type.Object({ type: Type.Literal('deleteCode'), codeId: Id }, closed),
  Type.Object(
    {
      type: Type.Literal('decide'),
      groupId: Id,
      verdict: Type.Union([Type.Enum([...verdicts]), Type.Null()]),
      /** All members of the group, so that the decision lasts when the group gets another id. */
      members: Type.Optional(Members),
      source: Type.Optional(Type.Object({ textId: TextIdSchema, start: Type.Integer({ minimum: 0 }) }, closed)),
      note: Type.Optional(Note),
    },
    closed,
  ),
  /** Several decisions in one step, for instance about all groups chosen in a list. */
  Type.Object(
    {
      type: Type.Literal('decideGroups'),
      decisions: Type.Array(
        Type.Object(
          {
            groupId: Id,
            verdict: Type.Union([Type.Enum([...verdicts]), Type.Null()]),
            members: Type.Optional(Members),
            note: Type.Optional(Note),
          },
          closed,
        ),
        { minItems: 1 },
      ),
    },
    closed,
  ),
  /** The code, fields and note of an annotation once more at other places, in one step. */
  Type.Object(
    {
      type: Type.Literal('tagCopies'),
      annotationId: Id,
      places: Type.Array(
        Type.Object(
          {
            textId: TextIdSchema,
            span: SpanSchema,
            /** Where the place has the words that a field of the annotation was taken from. */
            mentions: Type.Optional(
              Type.Object(
                {
                  speaker: Type.Optional(SpanSchema),
                  cue: Type.Optional(SpanSchema),
                  claimant: Type.Optional(SpanSchema),
                },
                closed,
              ),
            ),
          },
          closed,
        ),
        { minItems: 1 },
      ),
    },
    closed,
  ),
  /** Makes an annotation of what a detector proposes for a text. */
  Type.Object(
    {
      type: Type.Literal('acceptSuggestion'),
      textId: TextIdSchema,
      key: Id,
      correction: Type.Optional(CorrectionSchema),
    },
    closed,
  ),
  /** Accepts many in one step; those that are tagged so already are left out. */
  Type.Object(
    {
      type: Type.Literal('acceptSuggestions'),
      items: Type.Array(Type.Object({ textId: TextIdSchema, key: Id }, closed), { minItems: 1, maxItems: 100_000 }),
    },
    closed,
  ),
  /** Remembers that a proposal is not wanted. */
  Type.Object({ type: Type.Literal('dismissSuggestion'), textId: TextIdSchema, key: Id }, closed),
  Type.Object(
    { type: Type.Literal('addLink'), kind: LinkKindSchema, from: LinkEnd, to: LinkEnd, note: Type.Optional(Note) },
    closed,
  ),
  Type.Object(
    {
      type: Type.Literal('editLink'),
      linkId: Id,
      kind: Type.Optional(LinkKindSchema),
      note: Type.Optional(Note),
      /** Turns the link round: what was `from` becomes `to`. */
      reverse: Type.Optional(Type.Literal(true)),
    },
    closed,
  ),
  /** Remembers that two quotes that were proposed as one are two. */
  Type.Object({ type: Type.Literal('dismissLink'), from: LinkEnd, to: LinkEnd }, closed),
  Type.Object({ type: Type.Literal('removeLinks'), linkIds: Type.Array(Id, { minItems: 1 }) }, closed),
  /** Attaches a passage of any text, or an annotation by its id, to a claim. */
  Type.Object(
    {
      type: Type.Literal('attachEvidence'),
      claimId: Id,
      passage: Type.Union([Id, Type.Object({ textId: TextIdSchema, span: SpanSchema }, closed)]),
      stance: Type.Enum([...evidenceStances]),
    },
    closed,
  ),
  /** Cites something outside the corpus for or against claims. */
  Type.Object(
    {
      type: Type.Literal('citeEvidence'),
      claimIds: Type.Array(Id, { minItems: 1 }),
      citation: CitationSchema,
      stance: Type.Enum([...evidenceStances]),
    },
    closed,
  ),
  /** Puts other evidence in the place of what a claim has, named as the window knows it; `null` takes it away. */
  Type.Object(
    {
      type: Type.Literal('replaceEvidence'),
      claimId: Id,
      evidence: EvidenceSchema,
      by: Type.Union([EvidenceSchema, Type.Null()]),
    },
    closed,
  ),
  /** What came of many claims, in one step; `null` takes their status away. */
  Type.Object(
    {
      type: Type.Literal('setClaimStatus'),
      annotationIds: Type.Array(Id, { minItems: 1 }),
      status: Type.Union([Type.Enum([...claimStatuses]), Type.Null()]),
    },
    closed,
  ),
  /** Sets how a text is decoded or which language it has; `null` goes back to what was detected. */
  Type.Object(
    {
      type: Type.Literal('overrideText'),
      textId: TextIdSchema,
      encoding: Type.Optional(Type.Union([EncodingSchema, Type.Null()])),
      language: Type.Optional(Type.Union([LanguageSchema, Type.Null()])),
    },
    closed,
  ),
]);
export type Command = Static<typeof CommandSchema>;
export type CommandOf<CommandType extends Command['type']> = Extract<Command, { type: CommandType }>;
