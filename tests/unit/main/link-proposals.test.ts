import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from '../../../core/suggestion/suggest.ts';
import { findParagraphs } from '../../../core/text/paragraphs.ts';
import { LinkProposals } from '../../../main/link-proposals.ts';
import type { LoadedText } from '../../../main/loaded-text.ts';
import { ProjectFixture } from '../../harness/project-fixture.ts';
import { summaryOf } from '../renderer/annotation-fixture.ts';

const contents = {
  'a.txt':
    '„Wir bauen im nächsten Jahr zwölf neue Brücken über den Fluss“, sagte Karl Weber.\n\n„Das Werk in Rostock wird nicht geschlossen“, sagte Anna Klein.\n',
  'b.txt':
    'Weber: „Zwölf neue Brücken über den Fluss“\n\n„Das Werk in Rostock werden wir nicht schließen, geschlossen wird dort nichts“, sagte Klein.\n',
};
const suggestions = new Map(Object.entries(contents).map(([textId, content]) => [textId, suggest(content, 'de')]));
const texts = new Map(
  Object.entries(contents).map(([textId, content]): [string, LoadedText] => [
    textId,
    { summary: summaryOf(textId), content, paragraphs: findParagraphs(content), paragraphHashes: [] },
  ]),
);

function proposalsOf(project: ProjectFixture): LinkProposals {
  return new LinkProposals(project.state, texts, (textId) => suggestions.get(textId) ?? null);
}

function tag(project: ProjectFixture, textId: keyof typeof contents, words: string): string {
  const start = contents[textId].indexOf(words);
  const change = project.run({
    type: 'annotate',
    codeId: 'quote',
    textId,
    span: { start, end: start + words.length },
  });
  return Object.keys(change.after)[0]?.replace('annotation/', '') ?? '';
}

describe('Quotes that may be the same', () => {
  it('are proposed as suggestions first and as annotations once they are tagged', async () => {
    const project = new ProjectFixture(contents);
    const proposals = proposalsOf(project);
    const first = tag(project, 'b.txt', 'Zwölf neue Brücken über den Fluss');
    const suggested = await proposals.of(first);
    expect(suggested.map(({ other }) => other.textId)).toEqual(['a.txt']);
    expect(suggested[0]?.other.end).toMatchObject({ textId: 'a.txt' });
    const second = tag(project, 'a.txt', 'Wir bauen im nächsten Jahr zwölf neue Brücken über den Fluss');
    expect((await proposals.of(first)).map(({ other }) => other.end)).toEqual([second]);
    project.run({ type: 'removeAnnotations', annotationIds: [second] });
    expect(await proposals.of(first)).toEqual(suggested);
  });

  it('are after any changes those that would be found from the beginning', async () => {
    const quoted = ([...suggestions] as [keyof typeof contents, ReturnType<typeof suggest>][]).flatMap(
      ([textId, found]) =>
        found.map(({ start, end, key }) => ({ textId, words: contents[textId].slice(start, end), key })),
    );
    const step = fc.record({ kind: fc.constantFrom('tag', 'dismiss', 'remove'), at: fc.nat(quoted.length - 1) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const project = new ProjectFixture(contents);
        project.context.suggestion = (textId, key) => suggestions.get(textId)?.find((one) => one.key === key) ?? null;
        const proposals = proposalsOf(project);
        for (const { kind, at } of steps) {
          const { textId, words, key } = quoted[at] ?? { textId: 'a.txt' as const, words: '', key: '' };
          const ids = [...project.state.annotations.all()].map(({ annotationId }) => annotationId);
          const isTagged = [...project.state.annotations.all()].some((one) => one.anchor.quote === words);
          if (kind === 'tag' && !isTagged) tag(project, textId, words);
          if (kind === 'dismiss' && !project.state.dismissals.has(`${textId}#${key}`)) {
            project.run({ type: 'dismissSuggestion', textId, key });
          }
          const gone = ids[at % Math.max(1, ids.length)];
          if (kind === 'remove' && gone !== undefined)
            project.run({ type: 'removeAnnotations', annotationIds: [gone] });
          const fresh = proposalsOf(project);
          for (const { annotationId } of project.state.annotations.all()) {
            expect(await proposals.of(annotationId)).toEqual(await fresh.of(annotationId));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
