import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePointOffsets, toCodePoints } from '../../../../core/text/code-points.ts';

describe('offsets in code points', () => {
  it('counts a surrogate pair as one', () => {
    const offsets = new CodePointOffsets('a😀b');
    expect([0, 1, 3, 4].map((offset) => offsets.at(offset))).toEqual([0, 1, 2, 3]);
  });

  it('agrees with counting the characters one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '😀', 'ё', '🇩🇪')), (pieces) => {
        const content = pieces.join('');
        const offsets = new CodePointOffsets(content);
        let offset = 0;
        [...content].forEach((character, count) => {
          expect(offsets.at(offset)).toBe(count);
          expect(toCodePoints(content, offset)).toBe(count);
          offset += character.length;
        });
      }),
    );
  });
});
