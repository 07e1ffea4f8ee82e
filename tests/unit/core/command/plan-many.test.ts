import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../core/command/apply-change.ts';
import { invertChange } from '../../../../core/command/change.ts';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

const content = 'Erste Zeile.\n\nZweite Zeile, dritte Zeile.';
const place = (start: number, quote: string, textId = 'a.txt') => {
  return { textId, span: { start, end: start + quote.length }, quote };
};
const spans = (fixture: ProjectFixture): string[] =>
  [...fixture.state.annotations.all()]
    .map(({ textId, codeId, anchor }) => `${textId} ${codeId} ${anchor.quote}`)
    .sort();

describe('tagging many places', () => {
  it('makes one change that one undo takes back', () => {
    const fixture = new ProjectFixture({ 'a.txt': content, 'b.txt': 'Zeile' });
    const places = [place(6, 'Zeile'), place(21, 'Zeile'), place(0, 'Zeile', 'b.txt')];
    const change = fixture.run({ type: 'annotateMany', codeId: 'claim', places });
    expect(change.label).toBe('Tag 3 passages as claim');
    expect(spans(fixture)).toEqual(['a.txt claim Zeile', 'a.txt claim Zeile', 'b.txt claim Zeile']);
    applyChange(fixture.state, invertChange(change));
    expect(spans(fixture)).toEqual([]);
  });

  it('leaves out what stands there no more or is tagged so already, and says so', () => {
    const fixture = new ProjectFixture({ 'a.txt': content });
    fixture.run({ type: 'annotate', codeId: 'claim', textId: 'a.txt', span: { start: 6, end: 11 } });
    const gone = [place(7, 'Zeile'), place(0, 'Zeile', 'gone.txt'), place(9000, 'Zeile')];
    const places = [place(6, 'Zeile'), ...gone, place(21, 'Zeile'), place(21, 'Zeile')];
    expect(fixture.run({ type: 'annotateMany', codeId: 'claim', places }).label).toBe(
      'Tag 1 passage as claim (3 left out because the text changed, 2 tagged already)',
    );
    expect(fixture.failure({ type: 'annotateMany', codeId: 'claim', places: gone })).toMatchObject({
      code: 'text-changed',
    });
    expect(fixture.failure({ type: 'annotateMany', codeId: 'claim', places: [place(21, 'Zeile')] })).toEqual({
      code: 'already-tagged',
      message: 'All these passages are tagged as claim already.',
    });
    expect(fixture.failure({ type: 'annotateMany', codeId: 'none', places })).toMatchObject({ code: 'not-found' });
  });

  it('tags each place once that begins as it should, whatever is asked for', () => {
    const anyPlace = fc.record({
      textId: fc.constantFrom('a.txt', 'z.txt'),
      span: fc.record({ start: fc.nat(50), end: fc.nat(50) }),
      quote: fc.constantFrom('', 'Zeile', 'Erste', 'Z'),
    });
    fc.assert(
      fc.property(fc.array(anyPlace, { minLength: 1, maxLength: 20 }), (places) => {
        const fixture = new ProjectFixture({ 'a.txt': content });
        try {
          fixture.run({ type: 'annotateMany', codeId: 'quote', places });
        } catch {
          expect(spans(fixture)).toEqual([]);
        }
        const made = [...fixture.state.annotations.all()].map(({ anchor }) => `${anchor.start}-${anchor.end}`);
        expect(new Set(made).size).toBe(made.length);
        for (const { anchor } of fixture.state.annotations.all()) {
          expect(content.slice(anchor.start, anchor.end)).toBe(anchor.quote);
        }
      }),
    );
  });
});
