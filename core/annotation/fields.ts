import { Type, type Static } from 'typebox';
import { AnchorSchema } from '../anchor/anchor.ts';
import { checkabilities, claimKinds } from '../suggestion/suggestion.ts';
import { SpanSchema } from '../text/span.ts';

export const quoteForms = ['direct', 'indirect', 'mixed', 'fragment'] as const;
export const claimStatuses = ['open', 'checking', 'supported', 'refuted', 'mixed', 'unverifiable'] as const;
export const duplicateRoles = ['source', 'copy'] as const;
export const evidenceStances = ['supports', 'refutes', 'context'] as const;

/** A person, role or wording that a field names; `anchor` says where in the annotation's own text it was taken from. */
export const MentionSchema = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 1000 }), anchor: Type.Optional(AnchorSchema) },
  { additionalProperties: false },
);
export type Mention = Static<typeof MentionSchema>;

const citationProperties = {
  /** What is cited, in the analyst's words. */
  citation: Type.Optional(Type.String({ minLength: 1, maxLength: 10_000 })),
  /** Where it was published. */
  source: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
  /** An address as it was written down; nothing is ever fetched from it. */
  url: Type.Optional(Type.String({ minLength: 1, maxLength: 4000 })),
  /** A day or time in any form. */
  date: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
};

/** What is cited from outside the corpus, all of it plain text. At least one member is there. */
export const CitationSchema = Type.Object(citationProperties, { additionalProperties: false });
export type Citation = Static<typeof CitationSchema>;

/** What speaks for or against a claim: another annotation of the project, or a citation. At least one of the two. */
export const EvidenceSchema = Type.Object(
  {
    annotationId: Type.Optional(Type.String({ minLength: 1 })),
    ...citationProperties,
    stance: Type.Enum([...evidenceStances]),
  },
  { additionalProperties: false },
);
export type Evidence = Static<typeof EvidenceSchema>;

/** The members of evidence that cite something outside the corpus, in the order in which they are read. */
export function citationParts({ citation, source, date, url }: Citation): string[] {
  return [citation, source, date, url].filter((part) => part !== undefined);
}

const fieldProperties = {
  speaker: MentionSchema,
  cue: MentionSchema,
  form: Type.Enum([...quoteForms]),
  claimant: MentionSchema,
  kinds: Type.Array(Type.Enum([...claimKinds]), { uniqueItems: true }),
  checkability: Type.Enum([...checkabilities]),
  status: Type.Enum([...claimStatuses]),
  evidence: Type.Array(EvidenceSchema),
  groupId: Type.String({ minLength: 1 }),
  role: Type.Enum([...duplicateRoles]),
  similarity: Type.Number({ minimum: 0, maximum: 1 }),
};

/** The fields of an annotation. Quotes use speaker, cue, form; claims claimant to evidence; duplicates groupId to similarity. */
export const FieldsSchema = Type.Partial(Type.Object(fieldProperties), { additionalProperties: false });
export type Fields = Static<typeof FieldsSchema>;

/** A mention as a request gives it: main describes the anchor itself, from the span and its own copy of the text. */
const MentionInputSchema = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 1000 }), span: Type.Optional(SpanSchema) },
  { additionalProperties: false },
);

const nullable = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** Changes to fields: a missing member stays as it is, `null` empties it. */
export const FieldsPatchSchema = Type.Partial(
  Type.Object({
    speaker: nullable(MentionInputSchema),
    cue: nullable(MentionInputSchema),
    form: nullable(fieldProperties.form),
    claimant: nullable(MentionInputSchema),
    kinds: nullable(fieldProperties.kinds),
    checkability: nullable(fieldProperties.checkability),
    status: nullable(fieldProperties.status),
    evidence: nullable(fieldProperties.evidence),
    groupId: nullable(fieldProperties.groupId),
    role: nullable(fieldProperties.role),
    similarity: nullable(fieldProperties.similarity),
  }),
  { additionalProperties: false },
);
export type FieldsPatch = Static<typeof FieldsPatchSchema>;
