import { spansOverlap, type Span } from '../text/span.ts';
import { mapSpan } from './map-span.ts';
import type { PassageGroup } from './passage-group.ts';

/** A stretch of a text. */
export interface TextPlace {
  readonly textId: string;
  readonly span: Span;
}

/** Where a copy stands; `paragraph` is the number of the first paragraph of the member that it lies in. */
export interface CopyPlace extends TextPlace {
  readonly paragraph: number;
}

/**
 * Other places where the words of a tagged span stand, as far as passage groups know: for each group with a member that
 * holds the span, the corresponding span of every other member that has nearly the same words. `contentOf` gives the
 * content of a text, or null where it cannot be read. Each place is given once, none that overlaps the span itself.
 */
export function findCopies(
  groups: readonly PassageGroup[],
  tagged: TextPlace,
  contentOf: (textId: string) => string | null,
): CopyPlace[] {
  const copies: CopyPlace[] = [];
  const content = contentOf(tagged.textId);
  if (content === null) return copies;
  for (const { members } of groupsAround(groups, tagged)) {
    const home = members.find((member) => holds(member, tagged));
    if (!home) continue;
    for (const member of members) {
      const other = member === home ? null : contentOf(member.textId);
      if (other === null) continue;
      const span = mapSpan({ content, span: home.span }, tagged.span, { content: other, span: member.span });
      const place = span && { textId: member.textId, span, paragraph: member.paragraphs[0] };
      if (place && ![tagged, ...copies].some((known) => isOneOf(known, place))) copies.push(place);
    }
  }
  return copies;
}

/** The groups with a member that holds the whole place. */
export function groupsAround<Group extends PassageGroup>(groups: readonly Group[], place: TextPlace): Group[] {
  return groups.filter(({ members }) => members.some((member) => holds(member, place)));
}

function holds(member: TextPlace, place: TextPlace): boolean {
  if (member.textId !== place.textId) return false;
  return member.span.start <= place.span.start && place.span.end <= member.span.end;
}

function isOneOf(known: TextPlace, place: TextPlace): boolean {
  return known.textId === place.textId && spansOverlap(known.span, place.span);
}
