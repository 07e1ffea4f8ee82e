import { Type, type Static } from 'typebox';

/** A path of names with `/` between them: `Topic/Energy`. No name in it is empty or has space at its ends. */
export const CodePathSchema = Type.String({
  minLength: 1,
  maxLength: 500,
  pattern: '^[^/\\s]([^/]*[^/\\s])?(/[^/\\s]([^/]*[^/\\s])?)*$',
});
export const ColourSchema = Type.String({ pattern: '^#[0-9a-f]{6}$' });

/** The one key of a code: `q`, `d`, `c`, or a digit from 1 to 9. */
export const CodeKeySchema = Type.String({ pattern: '^([1-9]|[qdc])$' });

/** An entry of the codebook. `key` is null where the code has none. */
export const CodeSchema = Type.Object(
  {
    codeId: Type.String({ minLength: 1 }),
    path: CodePathSchema,
    colour: ColourSchema,
    key: Type.Union([CodeKeySchema, Type.Null()]),
    definition: Type.String({ maxLength: 20_000 }),
    /** Place in the codebook among all codes; smaller comes first. */
    order: Type.Number(),
  },
  { additionalProperties: false },
);
export type Code = Static<typeof CodeSchema>;

/** The codes that every project has. They can be recoloured and described, but neither renamed nor deleted. */
export const builtInCodes: readonly Code[] = [
  {
    codeId: 'quote',
    path: 'quote',
    colour: '#2f6fde',
    key: 'q',
    definition: 'What somebody is quoted as saying.',
    order: 0,
  },
  {
    codeId: 'duplicate',
    path: 'duplicate',
    colour: '#b8720b',
    key: 'd',
    definition: 'A passage that stands elsewhere too.',
    order: 1,
  },
  {
    codeId: 'claim',
    path: 'claim',
    colour: '#1a8754',
    key: 'c',
    definition: 'A statement that can be checked.',
    order: 2,
  },
];

/** True for the codes that every project has. */
export function isBuiltIn(codeId: string): boolean {
  return builtInCodes.some((code) => code.codeId === codeId);
}

/** The code and all codes below it in the tree. */
export function codeWithDescendants(codes: Iterable<Code>, code: Code): Code[] {
  return [...codes].filter((other) => other.path === code.path || other.path.startsWith(`${code.path}/`));
}

/** Last name of a code's path: `Energy` of `Topic/Energy`. */
export function codeName(code: Code): string {
  return code.path.slice(code.path.lastIndexOf('/') + 1);
}
