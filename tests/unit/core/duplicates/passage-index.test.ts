import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../../core/duplicates/find-passages.ts';
import { PassageIndex } from '../../../../core/duplicates/passage-index.ts';
import type { AlignedGroup, PassageText } from '../../../../core/duplicates/passage-result.ts';
import { makeCorpus, seededRandom } from '../../../bench/duplicates-corpus.ts';
import { placesOf, text } from './passage-texts.ts';

function corpus(seed: number, paragraphs = 400): PassageText[] {
  return makeCorpus({ paragraphs, seed, copies: 0.3 }).texts.map((content, at) => text(`text ${at}`, content));
}

function indexOf(texts: readonly PassageText[]): PassageIndex {
  const index = new PassageIndex();
  for (const one of texts) index.add(one);
  return index;
}

/** Which places hang together, without how they were found to. */
function partition(groups: readonly AlignedGroup[]): string[] {
  return groups
    .filter((group) => group.class !== 'partial')
    .map((group) => [...new Set(placesOf(group))].sort().join(' '))
    .sort();
}

describe('PassageIndex', () => {
  it.each([1, 2, 3])('gives the groups that a search of the whole corpus gives (seed %i)', (seed) => {
    const texts = corpus(seed);
    expect(indexOf(texts).groups()).toEqual(findPassages(texts).groups);
  });

  it('gives the same groups when asked in between', () => {
    const texts = corpus(4);
    const index = new PassageIndex();
    for (const one of texts) {
      index.add(one);
      index.groups();
    }
    expect(index.groups()).toEqual(indexOf(texts).groups());
  });

  it('knows nothing any more of texts taken out', () => {
    const texts = corpus(5);
    const index = indexOf(texts);
    index.groups();
    const gone = texts.filter((_, at) => at % 3 === 0);
    for (const { textId } of gone) index.remove(textId);
    expect(partition(index.groups())).toEqual(partition(indexOf(texts.filter((_, at) => at % 3 !== 0)).groups()));
    for (const { textId } of texts) index.remove(textId);
    expect(index.groups()).toEqual([]);
  });

  it('still connects copies when those in between are taken out', () => {
    const [words = ''] = corpus(6, 20).map(({ content }) => content.split('\n')[0] ?? '');
    const index = new PassageIndex();
    for (let at = 0; at < 30; at += 1) index.add(text(String(at), words.replace(/ \S+ /, ` anders${at} `)));
    for (let at = 1; at < 29; at += 1) index.remove(String(at));
    expect(index.groups().map(placesOf)).toEqual([['0:1', '29:1']]);
  });

  it('follows changes as if the texts had always been so', () => {
    const texts = corpus(7);
    const random = seededRandom(8);
    const index = indexOf(texts);
    const current = [...texts];
    for (let round = 0; round < 40; round += 1) {
      const at = Math.floor(random() * current.length);
      const other = texts[Math.floor(random() * texts.length)];
      const content =
        round % 2 === 0 ? (current[at]?.content.replace(/\S+\n/g, 'geändert\n') ?? '') : (other?.content ?? '');
      current[at] = text(`text ${at}`, content);
      index.add(current[at]);
      if (round % 5 === 0) index.groups();
    }
    expect(partition(index.groups())).toEqual(partition(indexOf(current).groups()));
  });

  it('keeps the id of a group while texts elsewhere change', () => {
    const texts = corpus(9, 100);
    const index = indexOf(texts);
    const before = new Map(index.groups().map((group) => [group.groupId, placesOf(group).join(' ')]));
    index.add(text('another', 'Ein ganz anderer Text, der mit den übrigen nichts gemein hat, kommt jetzt noch dazu.'));
    expect(new Map(index.groups().map((group) => [group.groupId, placesOf(group).join(' ')]))).toEqual(before);
  });

  it('does not slow down when one text is changed over and over', () => {
    const texts = corpus(10, 100);
    const index = indexOf(texts);
    const [first] = texts;
    for (let round = 0; round < 600; round += 1) index.add(text('text 0', `${first?.content ?? ''} Runde ${round}`));
    const expected = [...texts];
    expected[0] = text('text 0', `${first?.content ?? ''} Runde 599`);
    expect(partition(index.groups())).toEqual(partition(indexOf(expected).groups()));
  });

  it('takes a text out that it does not know without a word', () => {
    const index = indexOf(corpus(11, 50));
    const before = index.groups();
    index.remove('unknown');
    expect(index.groups()).toEqual(before);
  });
});
