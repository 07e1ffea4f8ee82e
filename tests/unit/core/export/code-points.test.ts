import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointOffsets } from '../../../../core/export/code-points.ts';

describe('codePointOffsets', () => {
  it('counts the code points before each offset that splits no pair', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 8 })), (pieces) => {
        const content = pieces.join('');
        const toCodePoints = codePointOffsets(content);
        let offset = 0;
        for (const character of content) {
          expect(toCodePoints(offset)).toBe([...content.slice(0, offset)].length);
          offset += character.length;
        }
        expect(toCodePoints(content.length)).toBe([...content].length);
      }),
    );
  });

  it('takes an offset inside a pair for the one after the character', () => {
    expect(codePointOffsets('a😀b')(2)).toBe(2);
  });
});
