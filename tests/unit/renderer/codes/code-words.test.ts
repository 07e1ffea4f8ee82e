import { describe, expect, it } from 'vitest';
import { pathWords } from '../../../../renderer/codes/code-words.ts';
import { definitionWords } from '../../../../renderer/codes/definition-words.ts';

describe('The words of a code', () => {
  it('are its path, with what stands below it', () => {
    const paths = ['quote', 'claim/open', 'Topic/quote', 'constructor', 'Тема/Урожай'];
    expect(paths.map(pathWords)).toEqual(paths);
  });

  it('are the definition that somebody wrote', () => {
    expect(definitionWords({ codeId: 'quote', definition: 'Only direct speech' })).toBe('Only direct speech');
  });
});
