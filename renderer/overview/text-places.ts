import { msg, str } from '@lit/localize';
import type { PassageGroup } from '../../core/duplicates/passage-group.ts';
import { SpanFinder } from '../../core/text/span-finder.ts';
import type { Span } from '../../core/text/span.ts';
import { pathWords } from '../codes/code-words.ts';
import { formatNumber } from '../locale/numbers.ts';
import type { Workbench } from '../state/workbench.ts';

/** A member of a passage group in one text. */
export interface MemberPlace {
  readonly span: Span;
  readonly group: PassageGroup;
}

/** The passages of a text that stand elsewhere too, as far as they are no site boilerplate. */
export class MemberPlaces {
  #groups: readonly PassageGroup[] = [];
  #textId = '';
  #finder = new SpanFinder<MemberPlace>([], ({ span }) => span);
  #all: readonly MemberPlace[] = [];

  /** All of a text's, gathered anew only for other groups or another text. */
  of(groups: readonly PassageGroup[], textId: string): readonly MemberPlace[] {
    if (groups !== this.#groups || textId !== this.#textId) {
      this.#groups = groups;
      this.#textId = textId;
      this.#all = groups
        .filter((group) => group.class !== 'boilerplate')
        .flatMap((group) =>
          group.members.filter((member) => member.textId === textId).map(({ span }) => ({ span, group })),
        );
      this.#finder = new SpanFinder(this.#all, ({ span }) => span);
    }
    return this.#all;
  }

  /** Those of the text last asked for that touch the stretch. */
  touching(span: Span): MemberPlace[] {
    return this.#finder.touching(span);
  }
}

/** Where the things begin that lie on a stretch of a text: annotations, suggestions, repeated passages. */
export function startsIn(workbench: Workbench, textId: string, stretch: Span, members: MemberPlaces): number[] {
  return [
    ...workbench.mirror.state.annotations.overlapping(textId, stretch).map(({ anchor }) => anchor.start),
    ...workbench.suggestions.overlapping(textId, stretch).map(({ start }) => start),
    ...members.touching(stretch).map(({ span }) => span.start),
  ].filter((start) => start >= stretch.start && start < stretch.end);
}

/** Says what lies on a stretch of a text; empty where nothing does. */
export function describeStretch(workbench: Workbench, textId: string, stretch: Span, members: MemberPlaces): string {
  const { annotations, codes } = workbench.mirror.state;
  const here = annotations.overlapping(textId, stretch).filter(({ anchor }) => anchor.state !== 'lost');
  const paths = [...new Set(here.map(({ codeId }) => pathWords(codes.get(codeId)?.path ?? codeId)))];
  const suggested = workbench.suggestions.overlapping(textId, stretch).length;
  const passages = members.touching(stretch);
  return [
    here.length > 0 ? msg(str`Annotations: ${formatNumber(here.length)} (${paths.join(', ')})`) : '',
    suggested > 0 ? msg(str`Suggestions: ${formatNumber(suggested)}`) : '',
    ...passages.slice(0, 2).map(({ group }) => msg(str`Repeated passage: ${group.preview}`)),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
