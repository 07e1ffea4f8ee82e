import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignParagraphs } from '../../../../core/anchor/align-paragraphs.ts';

/** Paragraphs are letters; the result names the new position of each old one, `-` deleted or edited, `?` undecided. */
function align(before: string, after: string): string {
  const { newOf } = alignParagraphs([...before], [...after]);
  return [...newOf].map((at) => (at === -1 ? '-' : at === -2 ? '?' : String(at))).join(' ');
}

function moved(before: string, after: string): string {
  const { isMoved } = alignParagraphs([...before], [...after]);
  return [...before].filter((_, old) => isMoved[old] === 1).join('');
}

describe('alignment of paragraphs', () => {
  it.each([
    ['abc', 'abc', '0 1 2', 'nothing changed'],
    ['abc', 'xabc', '1 2 3', 'one put in on top'],
    ['abc', 'ac', '0 - 1', 'one deleted'],
    ['abc', 'axc', '0 - 2', 'one edited'],
    ['abcbd', 'abd', '0 ? - ? 2', 'deleted “bc” or “cb”: nobody can tell'],
    ['abcbd', 'acbd', '0 - 1 2 3', 'the first copy deleted'],
    ['abcbd', 'abcd', '0 1 2 - 3', 'the second copy deleted'],
    ['abcbd', 'abxbd', '0 1 - 3 4', 'the paragraph between two copies edited'],
    ['abcbd', 'bdabc', '2 3 4 0 1', 'the block with the second copy moved to the top'],
    ['abcd', 'abcdbc', '0 ? ? 3', 'copied to the end'],
    ['aaaa', 'aaa', '? ? ? ?', 'one of four equal paragraphs deleted'],
    ['', 'ab', '', 'an empty text filled'],
    ['ab', '', '- -', 'a text emptied'],
  ])('%s → %s: %s (%s)', (before, after, expected) => expect(align(before, after)).toBe(expected));

  it('marks what was taken out of the common order', () => {
    expect(moved('abcdef', 'efabcd')).toBe('ef');
    expect(moved('abcdef', 'abcdef')).toBe('');
    expect(moved('abcdef', 'abxcdef')).toBe('');
  });

  it('maps every paragraph to itself when nothing changed, repeated or not', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (hashes) => {
        expect([...alignParagraphs(hashes, hashes).newOf]).toEqual(hashes.map((_, position) => position));
      }),
    );
  });

  it('only ever pairs equal paragraphs, each at most once', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const { newOf, oldOf } = alignParagraphs(before, after);
        const used = [...newOf].filter((at) => at >= 0);
        expect(new Set(used).size).toBe(used.length);
        newOf.forEach((at, old) => {
          if (at < 0) return;
          expect(after[at]).toBe(before[old]);
          expect(oldOf[at]).toBe(old);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every paragraph that occurs once, wherever others are put in', () => {
    const text = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 100, max: 200 }))), (numbers, insertions) => {
        const after = [...numbers];
        for (const [at, number] of insertions) after.splice(Math.min(at, after.length), 0, number);
        const { newOf } = alignParagraphs(numbers.map(String), after.map(String));
        expect([...newOf]).toEqual(numbers.map((number) => after.indexOf(number)));
      }),
    );
  });

  it('is not held up by a line repeated thousands of times', () => {
    const before = Array.from({ length: 3000 }, (_, position) =>
      position % 3 === 0 ? 'line' : `p${String(position)}`,
    );
    const after = ['new', ...before];
    const { newOf } = alignParagraphs(before, after);
    expect([...newOf].every((at, old) => at === old + 1)).toBe(true);
  });
});
