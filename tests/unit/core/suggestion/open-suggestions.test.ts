import { describe, expect, it } from 'vitest';
import { openSuggestions, otherCodesOf } from '../../../../core/suggestion/open-suggestions.ts';
import { suggest } from '../../../../core/suggestion/suggest.ts';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

const textId = 'a.txt';
const quoted = '“Exports rose by twelve percent in 2023 and reached four billion dollars,”';
const content = `The report\n\n${quoted} minister John Smith said.\n`;
const found = suggest(content, 'en');
const start = content.indexOf(quoted);
const outer = { start, end: start + quoted.length };
const inner = { start: start + 1, end: start + quoted.length - 2 };

function openCodes(project: ProjectFixture): string[] {
  return openSuggestions(project.state, textId, found, content).map(({ code }) => code);
}

describe('A passage that is tagged already', () => {
  it('is not suggested again with the same code, give or take its quotation marks', () => {
    const project = new ProjectFixture({ [textId]: content });
    expect(openCodes(project).sort()).toEqual(['claim', 'quote']);
    project.run({ type: 'annotate', codeId: 'quote', textId, span: inner });
    expect(openCodes(project)).toEqual(['claim']);
  });

  it('is not suggested again with a code above the one it has', () => {
    const project = new ProjectFixture({ [textId]: content });
    const change = project.run({ type: 'addCode', path: 'quote/spoken' });
    const codeId = Object.keys(change.after)[0]?.replace(/^code./, '') ?? '';
    project.run({ type: 'annotate', codeId, textId, span: outer });
    expect(openCodes(project)).toEqual(['claim']);
  });

  it('is suggested as a claim where it is a quote, which can be told', () => {
    const project = new ProjectFixture({ [textId]: content });
    project.run({ type: 'annotate', codeId: 'quote', textId, span: outer });
    const claim = found.find(({ code }) => code === 'claim');
    if (!claim) throw new Error('No claim was found.');
    expect(openCodes(project)).toEqual(['claim']);
    expect(otherCodesOf(project.state, textId, claim, content)).toEqual(['quote']);
  });

  it('is suggested where only a part of it is tagged', () => {
    const project = new ProjectFixture({ [textId]: content });
    project.run({ type: 'annotate', codeId: 'quote', textId, span: { start: start + 1, end: start + 20 } });
    expect(openCodes(project).sort()).toEqual(['claim', 'quote']);
  });
});
