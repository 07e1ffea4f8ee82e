import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedPlaces, type CountedPlace } from '../../../../core/annotation/repeated-places.ts';
import type { PassageGroup } from '../../../../core/duplicates/passage-group.ts';

function place(id: string, textId: string, start: number, quote: string, kind = 'quote'): CountedPlace {
  return { id, textId, start, end: start + quote.length, quote, kind };
}

function group(groupId: string, ...members: [textId: string, start: number, end: number][]): PassageGroup {
  return {
    groupId,
    class: 'near',
    similarity: 1,
    source: 0,
    preview: '',
    members: members.map(([textId, start, end]) => ({ textId, span: { start, end }, paragraphs: [1, 1] })),
  };
}

const twoTexts = group('g', ['a', 0, 100], ['b', 500, 600]);
const words = 'Wir fahren morgen alle nach Hause und kommen nie mehr zurück';

describe('Copies counted once', () => {
  it('leaves out what another member of the group has too, whatever case and marks', () => {
    const places = [place('1', 'a', 10, `„${words}“`), place('2', 'b', 510, words.toUpperCase())];
    expect([...repeatedPlaces(places, [twoTexts])]).toEqual(['2']);
  });

  it('takes nearly the same words as the same, other words and other kinds as others', () => {
    const places = [
      place('1', 'a', 10, words),
      place('2', 'b', 510, words.replace('morgen', 'heute')),
      place('3', 'b', 515, 'fahren morgen alle'),
      place('4', 'b', 510, words, 'claim'),
    ];
    expect([...repeatedPlaces(places, [twoTexts])]).toEqual(['2']);
  });

  it('counts what stands twice in one member twice, and its copies not at all', () => {
    const places = [
      place('1', 'a', 10, 'so'),
      place('2', 'a', 20, 'so'),
      place('3', 'b', 510, 'so'),
      place('4', 'b', 520, 'so'),
      place('5', 'b', 530, 'so'),
    ];
    expect([...repeatedPlaces(places, [twoTexts])]).toEqual(['3', '4']);
  });

  it('counts what stands outside the members and what was found to be different', () => {
    const outside = [place('1', 'a', 10, words), place('2', 'b', 10, words), place('3', 'b', 590, words)];
    expect(repeatedPlaces(outside, [twoTexts]).size).toBe(0);
    const inside = [place('1', 'a', 10, words), place('2', 'b', 510, words)];
    expect(repeatedPlaces(inside, [twoTexts], (groupId) => groupId === 'g').size).toBe(0);
  });

  it('keeps the first of places that are copies by way of a third', () => {
    const groups = [group('g', ['c', 0, 100], ['b', 0, 100]), group('h', ['c', 0, 100], ['a', 0, 100])];
    const places = ['a', 'b', 'c'].map((textId) => place(textId, textId, 5, words));
    expect([...repeatedPlaces(places, groups)]).toEqual(['b', 'c']);
  });

  it('never leaves out all places that are copies of each other', () => {
    const texts = fc.constantFrom('a', 'b', 'c');
    const span = fc.tuple(texts, fc.nat(50), fc.integer({ min: 1, max: 60 }));
    const somewhere = fc.tuple(texts, fc.nat(100), fc.constantFrom('ja', 'nein', 'ja ja nein'));
    fc.assert(
      fc.property(fc.array(somewhere), fc.array(fc.array(span, { minLength: 2 })), (items, members) => {
        const places = items.map(([textId, start, quote], index) => place(`${index}`, textId, start, quote));
        const groups = members.map((spans, index) =>
          group(`${index}`, ...spans.map(([t, s, l]): [string, number, number] => [t, s, s + l])),
        );
        const repeated = repeatedPlaces(places, groups);
        const counted = places.filter(({ id }) => !repeated.has(id));
        const said = (among: readonly CountedPlace[]) => new Set(among.map(({ quote }) => quote));
        expect(said(counted)).toEqual(said(places));
      }),
    );
  });
});
