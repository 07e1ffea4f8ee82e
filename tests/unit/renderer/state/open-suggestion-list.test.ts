import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSuggestions } from '../../../../core/suggestion/open-suggestions.ts';
import { suggest } from '../../../../core/suggestion/suggest.ts';
import { spansOverlap } from '../../../../core/text/span.ts';
import { trimSpan } from '../../../../core/text/trim-span.ts';
import { OpenSuggestionList } from '../../../../renderer/state/open-suggestion-list.ts';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

const sentence = (day: number): string =>
  `„Wir bauen im nächsten Jahr ${day} neue Brücken über den Fluss“, sagte Ministerin Lehmann am ${day}. März.`;
const content = Array.from({ length: 12 }, (_, index) => sentence(index + 3)).join('\n\n');
const wanted = suggest(content, 'de');
const pick = fc.nat(wanted.length - 1);

function listIn(project: ProjectFixture): OpenSuggestionList {
  return new OpenSuggestionList({ state: project.state, textId: 'a.txt', wanted, content });
}

describe('The open suggestions of a text', () => {
  it('are after any changes those that nobody has decided about', () => {
    expect(wanted.length).toBeGreaterThan(10);
    const step = fc.record({ kind: fc.constantFrom('tag', 'dismiss', 'remove', 'rename'), at: pick, by: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const project = new ProjectFixture({ 'a.txt': content });
        const [codeId = ''] = Object.keys(project.run({ type: 'addCode', path: 'quote/Rede' }).after).map(
          (key) => key.split('/')[1] ?? '',
        );
        const list = listIn(project);
        for (const { kind, at, by } of steps) {
          const { start, end, key } = wanted[at] ?? { start: 0, end: 1, key: '' };
          const [first] = project.state.annotations.ofText('a.txt');
          const span = trimSpan(content, { start, end: end + by });
          const isTagged = project.state.annotations
            .ofText('a.txt')
            .some(({ anchor }) => anchor.start === span?.start && anchor.end === span.end);
          if (kind === 'tag' && !isTagged && span) {
            list.follow(project.run({ type: 'annotate', codeId: by > 4 ? codeId : 'quote', textId: 'a.txt', span }));
          }
          if (kind === 'dismiss' && !project.state.dismissals.has(`a.txt#${key}`)) {
            list.follow(project.run({ type: 'dismissSuggestion', textId: 'a.txt', key }));
          }
          if (kind === 'remove' && first) {
            list.follow(project.run({ type: 'removeAnnotations', annotationIds: [first.annotationId] }));
          }
          if (kind === 'rename') {
            const path = project.state.codes.get(codeId)?.path === 'quote/Rede' ? 'Rede' : 'quote/Rede';
            list.follow(project.run({ type: 'editCode', codeId, path }));
          }
          expect(list.all).toEqual(openSuggestions(project.state, 'a.txt', wanted, content));
          const stretch = { start, end: end + by * 40 };
          expect(list.overlapping(stretch)).toEqual(list.all.filter((one) => spansOverlap(one, stretch)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are the very same list after a change elsewhere', () => {
    const project = new ProjectFixture({ 'a.txt': content, 'b.txt': content });
    const list = listIn(project);
    const before = list.all;
    const [{ start, end } = { start: 0, end: 1 }] = wanted;
    const change = project.run({ type: 'annotate', codeId: 'quote', textId: 'b.txt', span: { start, end } });
    expect(list.follow(change)).toBe(false);
    expect(list.all).toBe(before);
  });
});
