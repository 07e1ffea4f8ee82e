import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimSpan } from '../../../../core/text/trim-span.ts';

function trimmed(content: string, start: number, end: number): string | null {
  const span = trimSpan(content, { start, end });
  return span && content.slice(span.start, span.end);
}

describe('trimming a span', () => {
  it('drops white space at both ends, no-break and zero-width too', () => {
    expect(trimmed('a \u00a0\ufeff\u200bWort\u00a0 \n b', 1, 13)).toBe('Wort');
  });
  it('gives null when nothing is left', () => {
    expect(trimmed('a   b', 1, 4)).toBeNull();
    expect(trimmed('abc', 2, 2)).toBeNull();
    expect(trimmed('abc', 3, 1)).toBeNull();
    expect(trimmed('', 0, 5)).toBeNull();
  });
  it('clamps to the text', () => expect(trimmed('abc', 1, 99)).toBe('bc'));
  it('grows outward over a surrogate pair', () => expect(trimmed('a😀b', 2, 3)).toBe('😀'));
  it('grows outward over a letter with its accent', () => expect(trimmed('cafe\u0301s', 0, 4)).toBe('cafe\u0301'));
  it('grows outward over a family and a flag', () => {
    expect(trimmed('x👨‍👩‍👧y', 3, 5)).toBe('👨‍👩‍👧');
    expect(trimmed('x🇩🇪🇰🇿y', 5, 7)).toBe('🇰🇿');
  });

  it('gives whole graphemes without white space at the ends, and the same when applied twice', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.nat(40), fc.nat(40), (content, start, end) => {
        const span = trimSpan(content, { start, end });
        if (!span) return;
        expect(trimSpan(content, span)).toEqual(span);
        const borders = new Set([...segmenter.segment(content)].map(({ index }) => index)).add(content.length);
        expect(borders).toContain(span.start);
        expect(borders).toContain(span.end);
      }),
    );
  });
});
