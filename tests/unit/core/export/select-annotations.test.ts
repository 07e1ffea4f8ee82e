import { describe, expect, it } from 'vitest';
import { selectAnnotations } from '../../../../core/export/select-annotations.ts';
import { sampleProject, sampleText, tag } from './sample-project.ts';

const first = sampleText('b.txt', 'Alpha beta gamma.');
const second = sampleText('a.txt', 'Delta epsilon.');
const { state } = sampleProject(
  [first, second],
  [
    tag(second, 'Delta', { codeId: 'c2' }),
    tag(first, 'gamma', { codeId: 'c1' }),
    tag(first, 'Alpha', { codeId: 'c3' }),
    tag(first, 'beta', { codeId: 'c2' }),
  ],
);
const order = ['b.txt', 'a.txt'];

function selected(codes?: readonly string[], textOrder: readonly string[] = order): string[] {
  const result = selectAnnotations(state, textOrder, codes);
  if (!result.ok) throw new Error(result.message);
  return result.value.map((annotation) => annotation.anchor.quote);
}

describe('selectAnnotations', () => {
  it('gives all annotations by text in the given order, then by start', () => {
    expect(selected()).toEqual(['Alpha', 'beta', 'gamma', 'Delta']);
  });

  it('puts texts that the order does not name last', () => {
    expect(selected(undefined, ['a.txt'])).toEqual(['Delta', 'Alpha', 'beta', 'gamma']);
  });

  it('takes a code with the codes below it, but not one whose name only begins alike', () => {
    expect(selected(['Topic'])).toEqual(['beta', 'gamma', 'Delta']);
  });

  it.each([['c2'], ['Topic/Energy'], ['topic/ENERGY']])('knows a code as %s', (name) => {
    expect(selected([name])).toEqual(['beta', 'Delta']);
  });

  it('takes each annotation once when codes overlap', () => {
    expect(selected(['Topic', 'Topic/Energy', 'Topical'])).toEqual(['Alpha', 'beta', 'gamma', 'Delta']);
  });

  it('names the known codes when a name fits none', () => {
    const result = selectAnnotations(state, order, ['Topik']);
    expect(result).toMatchObject({ ok: false, code: 'not-found' });
    expect(result.ok || result.message).toBe(
      'There is no code “Topik”. The codes of this project are: quote, duplicate, claim, Topic, Topic/Energy, Topical.',
    );
  });

  it('refuses an empty choice instead of exporting nothing or everything', () => {
    expect(selectAnnotations(state, order, [])).toMatchObject({ ok: false, code: 'invalid-input' });
  });
});
