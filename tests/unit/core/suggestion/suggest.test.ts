import { describe, expect, it } from 'vitest';
import { suggest } from '../../../../core/suggestion/suggest.ts';

describe('all suggestions of a text', () => {
  const text = 'Das Werk in Minsk baute 2023 über 400 Traktoren. „Wir sind bereit“, sagte Anna Meier.';

  it('come in the order of the text, each with its code', () => {
    expect(suggest(text, 'de').map(({ code, start }) => [code, start])).toEqual([
      ['claim', 0],
      ['quote', text.indexOf('„')],
    ]);
  });

  it('can be limited by confidence', () => {
    expect(suggest(text, 'de', { quotes: { minimumConfidence: 1.1 }, claims: { minimumConfidence: 1.1 } })).toEqual([]);
  });

  it('are none for an empty text', () => {
    expect(suggest('', 'de')).toEqual([]);
  });
});
