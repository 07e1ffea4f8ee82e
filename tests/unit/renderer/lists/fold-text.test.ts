import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, matchesWords } from '../../../../renderer/lists/fold-text.ts';

describe('foldText', () => {
  it.each([
    ['begrüßen', 'begrussen'],
    ['Ещё РАЗ', 'еще раз'],
    ['Über\u00a0die\n  Straße', 'uber die strasse'],
    ['Ĉu', 'cu'],
  ])('makes %j equal to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps й apart from и, which are different letters', () => {
    expect(foldText('Й')).toBe('й');
    expect(foldText('и\u0306')).toBe('й');
    expect(foldText('мой')).not.toBe(foldText('мои'));
  });

  it('folds composed and decomposed writing to the same form, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'äöüßёйÉøΣ aZ\t')), (letters) => {
        const folded = foldText(letters.join(''));
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});

describe('matchesWords', () => {
  it('wants every word of the query, in any order', () => {
    expect(matchesWords('kasachstan baut traktoren', 'trakt kasach')).toBe(true);
    expect(matchesWords('kasachstan baut traktoren', 'trakt belarus')).toBe(false);
    expect(matchesWords('anything', '')).toBe(true);
  });
});
