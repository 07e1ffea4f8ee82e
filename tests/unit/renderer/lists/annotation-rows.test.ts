import { describe, expect, it } from 'vitest';
import { arrangeAnnotations, firstWords } from '../../../../renderer/lists/annotation-rows.ts';
import { annotationOf, stateOf, summaryOf } from '../annotation-fixture.ts';

const texts = [summaryOf('b.txt'), summaryOf('a.txt')];
const first = annotationOf('1', { textId: 'a.txt', start: 40, quote: 'Größe der Ernte', codeId: 'claim' });
const second = annotationOf('2', {
  textId: 'a.txt',
  start: 4,
  quote: 'Kasachstan will',
  fields: { speaker: { name: 'Алексей Иванов' } },
});
const third = annotationOf('3', { textId: 'b.txt', codeId: 'claim', note: 'Ask again', quote: 'Belarus baut' });
const state = stateOf(first, second, third);

const shape = (grouping: 'text' | 'code', query = ''): string[] =>
  arrangeAnnotations(state, texts, { grouping, query }).rows.map((row) =>
    row.isHeading ? `# ${row.rowId}` : row.rowId,
  );

describe('arrangeAnnotations', () => {
  it('groups by text in corpus order, by start inside a text', () => {
    expect(shape('text')).toEqual(['# text:b.txt', '3', '# text:a.txt', '2', '1']);
  });

  it('groups by code in the order of the codebook and leaves out codes without annotations', () => {
    expect(shape('code')).toEqual(['# code:quote', '2', '# code:claim', '3', '1']);
  });

  it.each([
    ['grosse', ['# text:a.txt', '1']],
    ['иванов', ['# text:a.txt', '2']],
    ['again', ['# text:b.txt', '3']],
    ['belarus claim', ['# text:b.txt', '3']],
    ['nothing like it', []],
  ])('finds %j in passage, speaker, note and code', (query, rows) => {
    expect(shape('text', query)).toEqual(rows);
  });

  it('counts what it shows, in all and by heading', () => {
    const { count, parts } = arrangeAnnotations(state, texts, { grouping: 'text', query: '' });
    expect(count).toBe(3);
    expect(parts.get('text:a.txt')).toEqual({ kind: 'text', id: 'a.txt', count: 2 });
  });

  it('keeps annotations of texts that are no longer in the corpus, last', () => {
    const gone = annotationOf('9', { textId: 'gone.txt' });
    const withGone = stateOf(third, gone);
    withGone.texts.set('gone.txt', { textId: 'gone.txt', sha256: '0'.repeat(64), length: 9, paragraphHashes: [] });
    const { rows } = arrangeAnnotations(withGone, texts, { grouping: 'text', query: '' });
    expect(rows.map((row) => row.rowId)).toEqual(['text:b.txt', '3', 'text:gone.txt', '9']);
  });
});

describe('firstWords', () => {
  it('is the whole passage in one line where it is short', () => {
    expect(firstWords(' One\n two ')).toBe('One two');
  });

  it('ends at a word', () => {
    expect(firstWords('Eins zwei drei vier', 12)).toBe('Eins zwei…');
  });
});
