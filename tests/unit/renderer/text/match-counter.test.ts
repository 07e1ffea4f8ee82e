import { SearchQuery } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findMatches, MatchCounter } from '../../../../renderer/text/match-counter.ts';

const textOf = (doc: string) => EditorState.create({ doc, extensions: EditorState.lineSeparator.of('\n') });
const queryOf = (search: string, options = {}) => new SearchQuery({ search, literal: true, ...options });

function startsOf(content: string, query: SearchQuery): number[] {
  const starts: number[] = [];
  const steps = findMatches(textOf(content), query, ({ start }) => starts.push(start));
  while (steps.next().done !== true);
  return starts;
}

async function counted(content: string, query: SearchQuery): Promise<MatchCounter> {
  const counter: MatchCounter = new MatchCounter(() => undefined);
  counter.start(textOf(content), query);
  await vi.waitUntil(() => counter.isDone);
  return counter;
}

describe('findMatches', () => {
  it('finds Cyrillic without regard to case', () => {
    expect(startsOf('Минск, МИНСК и минский', queryOf('минск'))).toEqual([0, 7, 15]);
  });

  it('keeps to case and to whole words where asked', () => {
    expect(startsOf('Минск, МИНСК и минский', queryOf('Минск', { caseSensitive: true }))).toEqual([0]);
    expect(startsOf('Минск, МИНСК и минский', queryOf('минск', { wholeWord: true }))).toEqual([0, 7]);
  });

  it('takes the query literally', () => {
    expect(startsOf('a.c abc a.c \\n', queryOf('a.c'))).toEqual([0, 8]);
    expect(startsOf('a\\nb', queryOf('\\n'))).toEqual([1]);
  });

  it('finds all in a long text, also across the stretches that it is searched in', () => {
    const fillings = fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fillings, (lengths) => {
        const content = lengths.map((length) => `${'x'.repeat(length)}needle in hay`).join('\n');
        const expected: number[] = [];
        for (let at = content.indexOf('needle in'); at !== -1; at = content.indexOf('needle in', at + 1)) {
          expected.push(at);
        }
        expect(startsOf(content, queryOf('Needle in'))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('counts a run of equal characters without overlaps', () => {
    expect(startsOf('a'.repeat(70_001), queryOf('aa')).length).toBe(35_000);
  });
});

describe('MatchCounter', () => {
  it('counts, and numbers a match by where it starts', async () => {
    const counter = await counted('ja nein ja nein ja', queryOf('ja'));
    expect(counter.total).toBe(3);
    expect(counter.numberOf(8)).toBe(2);
    expect(counter.numberOf(9)).toBe(0);
  });

  it('names the first match from a place on, starting over behind the last', async () => {
    const counter = await counted('ja nein ja', queryOf('ja'));
    expect(counter.firstFrom(1)).toBe(8);
    expect(counter.firstFrom(9)).toBe(0);
    expect((await counted('nein', queryOf('ja'))).firstFrom(0)).toBeNull();
  });

  it('has no matches for an empty query', async () => {
    expect((await counted('text', queryOf(''))).total).toBe(0);
  });

  it('forgets the matches of the query before', async () => {
    const counter = new MatchCounter(() => undefined);
    const text = textOf(`${'ja '.repeat(100_000)}nein`);
    counter.start(text, queryOf('ja'));
    counter.start(text, queryOf('nein'));
    await vi.waitUntil(() => counter.isDone);
    expect(counter.total).toBe(1);
  });
});
