import { foldPassage } from '../text/fold.ts';
import { hashParagraph } from '../text/paragraph-hash.ts';
import type { Span } from '../text/span.ts';
import type { PassageGroup } from './passage-group.ts';

/**
 * Identity of what a member of a passage group says: 16 hexadecimal digits, the same wherever the words stand and
 * however they are folded (case, white space, quotation marks, dashes). The span is in UTF-16 code units.
 */
export function hashMember(content: string, span: Span): string {
  return hashParagraph(foldPassage(content.slice(span.start, span.end)));
}

/** The group with the hash of each member; members of texts whose content is not known have none. */
export function withMemberHashes<Group extends PassageGroup>(
  group: Group,
  contentOf: (textId: string) => string | undefined,
): Group {
  const members = group.members.map((member) => {
    const content = contentOf(member.textId);
    return content === undefined ? member : { ...member, hash: hashMember(content, member.span) };
  });
  return { ...group, members };
}
