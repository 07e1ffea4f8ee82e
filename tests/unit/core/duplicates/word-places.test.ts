import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlignedGroup } from '../../../../core/duplicates/passage-result.ts';
import { withWordPlaces, WordPlaces } from '../../../../core/duplicates/word-places.ts';

describe('WordPlaces', () => {
  it('counts words of any script, whatever parts them', () => {
    expect(new WordPlaces('„Ja“, sagte er – и ушёл.').count).toBe(5);
    expect(new WordPlaces(' \n…').count).toBe(0);
  });

  it('says which words begin in a span', () => {
    const content = 'Der Rat tagte. Die Stadt wartet.';
    const places = new WordPlaces(content);
    expect(places.within({ start: 0, end: 14 })).toEqual([0, 3]);
    expect(places.within({ start: content.indexOf('Stadt'), end: content.length })).toEqual([4, 6]);
    expect(places.within({ start: 13, end: 15 })).toEqual([3, 3]);
  });

  const words = fc.array(fc.constantFrom('а', 'das', 'Rat', '7', '–', '„', 'ушёл'), { maxLength: 30 });

  it('adds up over the parts of a text', () => {
    fc.assert(
      fc.property(words, fc.nat(60), fc.nat(60), (list, one, other) => {
        const content = list.join(' ');
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const places = new WordPlaces(content);
        const cuts = [0, first, second, content.length + 61];
        const parts = cuts.slice(1).map((end, index) => places.within({ start: cuts[index] ?? 0, end }));
        expect(parts.reduce((sum, [from, end]) => sum + end - from, 0)).toBe(places.count);
        expect(places.count).toBe(list.filter((word) => /[\p{L}\d]/u.test(word)).length);
      }),
    );
  });
});

describe('A group with its words', () => {
  const contents: Readonly<Record<string, string>> = { a: 'Alpha. Der Rat tagte lange.', b: 'Der Rat tagte kurz.' };
  const group: AlignedGroup = {
    groupId: 'g',
    class: 'near',
    similarity: 0.75,
    source: 0,
    preview: '',
    members: [
      { textId: 'a', span: { start: 7, end: 27 }, paragraphs: [1, 1] },
      { textId: 'b', span: { start: 0, end: 19 }, paragraphs: [1, 1] },
    ],
    pairs: [{ a: 0, b: 1, similarity: 0.75, aligned: [[7, 20, 0, 13]] }],
  };
  const placesOf = (textId: string) => {
    const content = contents[textId];
    return content === undefined ? undefined : new WordPlaces(content);
  };

  it('tells members and what was aligned in words', () => {
    expect(withWordPlaces(group, placesOf).words).toEqual({
      members: [
        [1, 5, 5],
        [0, 4, 4],
      ],
      pairs: [[[1, 4, 0, 3]]],
    });
  });

  it('stays as it is where a text is not known', () => {
    expect(withWordPlaces(group, (textId) => (textId === 'a' ? placesOf(textId) : undefined))).toBe(group);
  });
});
