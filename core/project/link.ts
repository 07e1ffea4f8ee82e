import { Type, type Static } from 'typebox';
import { Check } from 'typebox/value';

/** What a link says of its two annotations, read from `from` to `to`. */
export const linkKinds = ['supports', 'contradicts', 'same-quote', 'quotes', 'duplicate-of'] as const;
export type LinkKind = (typeof linkKinds)[number];

export const LinkKindSchema = Type.Enum([...linkKinds]);

/** A typed connection between two annotations of the project, in one text or across texts. Times are ISO 8601 in UTC. */
export const LinkSchema = Type.Object(
  {
    linkId: Type.String({ minLength: 1 }),
    kind: LinkKindSchema,
    /** Ids of the two annotations: `from` supports, contradicts, quotes … `to`. */
    from: Type.String({ minLength: 1 }),
    to: Type.String({ minLength: 1 }),
    note: Type.String(),
    createdBy: Type.String(),
    createdAt: Type.String(),
  },
  { additionalProperties: false },
);
export type Link = Static<typeof LinkSchema>;

const symmetricalKinds: ReadonlySet<LinkKind> = new Set(['contradicts', 'same-quote']);

/** True for kinds that say the same in both directions: what contradicts is contradicted. */
export function isSymmetrical(kind: LinkKind): boolean {
  return symmetricalKinds.has(kind);
}

/** True when two links say the same of the same annotations, whatever their ids and notes. */
export function saysTheSame(left: Link, right: Link): boolean {
  if (left.kind !== right.kind) return false;
  if (left.from === right.from && left.to === right.to) return true;
  return isSymmetrical(left.kind) && left.from === right.to && left.to === right.from;
}

/** The annotation at the other end of a link; the id of `from` where the given one is neither end. */
export function otherEnd(link: Link, annotationId: string): string {
  return link.from === annotationId ? link.to : link.from;
}

/** True for a link; lists of links may hold objects of other programs, which are kept as they are. */
export function isLink(value: unknown): value is Link {
  return Check(LinkSchema, value);
}

/** Order of links wherever they are listed: by time, then by id so that the order is total. */
export function compareLinks(left: Link, right: Link): number {
  if (left.createdAt !== right.createdAt) return left.createdAt < right.createdAt ? -1 : 1;
  if (left.linkId === right.linkId) return 0;
  return left.linkId < right.linkId ? -1 : 1;
}
