import { describe, expect, it } from 'vitest';
import { codePathName, formName, relationName, valueName } from '../../../../core/locale/value-names.ts';
import { builtInCodes } from '../../../../core/project/code.ts';

describe('The name of a code', () => {
  it('is its path, with what stands below it', () => {
    for (const path of ['quote', 'claim/open', 'Topic/quote', 'constructor', 'Тема/Урожай']) {
      expect(codePathName('en', path)).toBe(path);
    }
  });

  it('is translated for every built-in code, but not for one of the same name further below', () => {
    expect(builtInCodes.map(({ path }) => codePathName('de', path))).toEqual(['Zitat', 'Dublette', 'Behauptung']);
    expect(builtInCodes.map(({ path }) => codePathName('ru', path))).toEqual(['цитата', 'повтор', 'утверждение']);
    expect(['claim/offen', 'Thema/claim'].map((path) => codePathName('de', path))).toEqual([
      'Behauptung/offen',
      'Thema/claim',
    ]);
  });
});

describe('The name of a value', () => {
  it('tells the form of a quote that is mixed from a mixed result', () => {
    expect([formName('en', 'mixed'), formName('de', 'mixed'), valueName('de', 'mixed')]).toEqual([
      'mixed',
      'gemischt',
      'teils bestätigt',
    ]);
    expect([formName('ru', 'direct'), valueName('ru', 'attribution-only')]).toEqual([
      'прямая',
      'только факт высказывания',
    ]);
  });

  it('of a link depends on the end from which it is seen', () => {
    expect([relationName('de', 'quotes', 'from'), relationName('de', 'quotes', 'to')]).toEqual([
      'zitiert',
      'zitiert von',
    ]);
  });
});
