import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripAccents } from '../../../../core/search/accents.ts';
import { CorpusIndex } from '../../../../core/search/corpus-index.ts';
import { searchKinds } from '../../../../core/search/search-query.ts';
import { foldPassage, foldText } from '../../../../core/text/fold.ts';
import { findParagraphs } from '../../../../core/text/paragraphs.ts';
import { indexOf, plainOptions, queryOf, searchIn } from './search-fixture.ts';

const piece = fc.constantFrom(
  'Straße',
  'STRASSE',
  'Ёлка',
  'ёлки',
  'мой',
  'führen',
  'fuhren',
  'e\u0301le\u0300ve',
  'Wirt\u00adschaft',
  '„ja“',
  '«Ja»',
  "don't",
  'don’t',
  '–',
  '-',
  '\u200b',
  '\n',
  '\n\n',
  ' ',
  '\u00a0',
  ', ',
  '. ',
  'a',
  'ﬁ',
  '😀',
  '12',
);
const content = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const query = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(''));
const options = fc.record({
  matchCase: fc.boolean(),
  wholeWords: fc.boolean(),
  wordBeginnings: fc.boolean(),
  anyWord: fc.boolean(),
  ignoreAccents: fc.boolean(),
});
const kind = fc.constantFrom(...searchKinds.filter((one) => one !== 'regex'));

/** What a search gives, or the reason why it is refused. */
function outcome(index: CorpusIndex, wanted: ReturnType<typeof queryOf>): unknown {
  try {
    const { hits, total, textCount } = searchIn(index, wanted);
    return { hits, total, textCount };
  } catch (error) {
    return String(error);
  }
}

describe('hits', () => {
  it('lie in the text, in order, in the paragraph named, and are quoted as they stand', () => {
    fc.assert(
      fc.property(content, query, kind, options, (text, words, wanted, chosen) => {
        if (foldPassage(words) === '' || !/[\p{L}\p{N}]/u.test(words)) return;
        let last = 0;
        for (const hit of searchIn(indexOf(text), queryOf(wanted, words, chosen)).hits) {
          expect(hit.start).toBeGreaterThanOrEqual(last);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.end).toBeLessThanOrEqual(text.length);
          expect(hit.quote).toBe(text.slice(hit.start, hit.end));
          const paragraph = findParagraphs(text)[hit.paragraph - 1];
          expect(hit.start).toBeGreaterThanOrEqual(paragraph?.start ?? Infinity);
          expect(hit.start).toBeLessThan(paragraph?.end ?? 0);
          last = hit.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of a phrase fold to what the phrase folds to', () => {
    fc.assert(
      fc.property(content, query, fc.boolean(), (text, phrase, ignoreAccents) => {
        const wanted = foldPassage(phrase);
        if (wanted === '') return;
        const form = (folded: string): string => (ignoreAccents ? stripAccents(folded) : folded);
        for (const { quote } of searchIn(indexOf(text), queryOf('phrase', phrase, { ignoreAccents })).hits) {
          expect(form(foldText(quote).folded)).toContain(form(wanted));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of a phrase are as many as the folded text has occurrences of it', () => {
    fc.assert(
      fc.property(content, query, (text, phrase) => {
        const wanted = foldPassage(phrase);
        if (wanted === '') return;
        const { total } = searchIn(indexOf(text), queryOf('phrase', phrase));
        expect(total).toBe(foldText(text).folded.split(wanted).length - 1);
      }),
      { numRuns: 500 },
    );
  });

  it('of a word are the words of the text that fold to it', () => {
    const words = fc.array(fc.constantFrom('Straße', 'STRASSE', 'Ёлка', 'елка', 'führen', 'Fuhren', 'Stra\u00adße'));
    fc.assert(
      fc.property(words, fc.constantFrom('strasse', 'ёлка', 'führen'), (list, word) => {
        const { hits } = searchIn(indexOf(list.join(' ')), queryOf('words', word));
        expect(hits.map(({ quote }) => quote)).toEqual(list.filter((one) => foldPassage(one) === foldPassage(word)));
      }),
    );
  });
});

describe('an index', () => {
  it('gives after any changes what one built anew gives', () => {
    const change = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(content));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), query, kind, options, (changes, words, wanted, chosen) => {
        const index = new CorpusIndex();
        const contents = new Map<string, string>();
        for (const [textId, text] of changes) {
          if (text === null) {
            index.remove(textId);
            contents.delete(textId);
          } else {
            index.set(textId, text);
            contents.set(textId, text);
          }
        }
        const anew = new CorpusIndex();
        for (const [textId, text] of contents) anew.set(textId, text);
        expect(index.size).toBe(contents.size);
        expect(outcome(index, queryOf(wanted, words, chosen))).toEqual(outcome(anew, queryOf(wanted, words, chosen)));
      }),
      { numRuns: 300 },
    );
  });

  it('searches the texts in their natural order, or only those named', () => {
    const index = new CorpusIndex();
    for (const textId of ['10.txt', '2.txt', 'a/1.txt']) index.set(textId, 'Ja. Ja.');
    const found = searchIn(index, queryOf('words', 'ja'));
    expect(found.hits.map(({ textId }) => textId)).toEqual([
      '2.txt',
      '2.txt',
      '10.txt',
      '10.txt',
      'a/1.txt',
      'a/1.txt',
    ]);
    expect([found.total, found.textCount]).toEqual([6, 3]);
    const some = searchIn(index, { ...queryOf('words', 'ja'), textIds: ['10.txt', 'gone.txt'] });
    expect(some.hits.map(({ textId }) => textId)).toEqual(['10.txt', '10.txt']);
  });

  it('counts what it does not give any more', () => {
    const found = searchIn(indexOf('ja ja', 'ja', 'ja'), queryOf('words', 'ja'), { limit: 3 });
    expect([found.hits.length, found.total, found.textCount]).toEqual([3, 4, 3]);
  });

  it('gives hits that touch the passages of a scope only', () => {
    const scope = new Map([
      [
        '0',
        [
          { start: 10, end: 12 },
          { start: 3, end: 4 },
          { start: 10, end: 11 },
        ],
      ],
    ]);
    const found = searchIn(
      indexOf('aa aa aa aa aa', 'aa'),
      { kind: 'phrase', query: 'aa', options: plainOptions },
      { scope },
    );
    expect(found.hits.map(({ start }) => start)).toEqual([3, 9]);
    expect(found.total).toBe(2);
  });
});
