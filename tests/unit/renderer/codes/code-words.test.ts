import { describe, expect, it } from 'vitest';
import { builtInCodes } from '../../../../core/project/code.ts';
import { pathWords } from '../../../../renderer/codes/code-words.ts';
import { definitionWords } from '../../../../renderer/codes/definition-words.ts';
import { templates as german } from '../../../../renderer/locale/generated/de.ts';

describe('The words of a code', () => {
  it('are its path, with what stands below it', () => {
    const paths = ['quote', 'claim/open', 'Topic/quote', 'constructor', 'Тема/Урожай'];
    expect(paths.map(pathWords)).toEqual(paths);
  });

  it('are translated for every built-in code', () => {
    for (const { path } of builtInCodes) expect(Object.values(german)).toContain(germanPaths[path]);
  });

  it('are the definition that somebody wrote', () => {
    expect(definitionWords({ codeId: 'quote', definition: 'Only direct speech' })).toBe('Only direct speech');
  });
});

const germanPaths: Readonly<Record<string, string>> = { quote: 'Zitat', duplicate: 'Dublette', claim: 'Behauptung' };
