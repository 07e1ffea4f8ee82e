import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOf, scanWords, WordBuffer } from '../../../../core/duplicates/word-scanner.ts';

function scan(content: string, prefixLength = 0): { words: string[]; hashes: number[]; identity: number } {
  const buffer = new WordBuffer();
  scanWords(content, 0, content.length, buffer, prefixLength);
  const positions = Array.from({ length: buffer.count }, (_, position) => position);
  return {
    words: positions.map((position) => content.slice(buffer.starts[position], buffer.ends[position])),
    hashes: positions.map((position) => buffer.hashes[position] ?? 0),
    identity: identityOf(buffer),
  };
}

describe('scanWords', () => {
  it('takes letters and digits for words and everything else for gaps, with offsets into the text', () => {
    expect(scan('„SOZ-Aktivitäten“ – 18. Forum, 2024!').words).toEqual(['SOZ', 'Aktivitäten', '18', 'Forum', '2024']);
  });

  it.each([
    ['case', 'Alles Gute zum FEST', 'ALLES GUTE ZUM fest'],
    ['white space', 'drei\u00a0 Wörter\thier', 'drei Wörter hier'],
    ['quotation marks and dashes', '„So“ – sagte er', '"So" - sagte er'],
    ['apostrophes', 'it’s so', "it's so"],
    ['ё and е', 'ещё всё', 'еще все'],
    ['ё in two code units', 'ещ\u0435\u0308', 'еще'],
    ['ß and ss', 'Straße', 'STRASSE'],
    ['soft hyphens', 'Zu\u00adsam\u00admen', 'Zusammen'],
    ['composed and decomposed letters', 'Größe й', 'Gro\u0308ße и\u0306'],
    ['full-width forms', 'ＡＢＣ１', 'abc1'],
    ['ligatures', 'ﬁnal', 'final'],
  ])('does not tell %s apart', (_, left, right) => {
    expect(scan(left).hashes).toEqual(scan(right).hashes);
    expect(scan(left).identity).toBe(scan(right).identity);
  });

  it.each([
    ['schon', 'schön'],
    ['и', 'й'],
    ['wenn', 'wen'],
    ['2024', '2025'],
    ['ab c', 'a bc'],
  ])('tells %j and %j apart', (left, right) => {
    expect(scan(left).identity).not.toBe(scan(right).identity);
  });

  it('takes each sign for a word in scripts without spaces', () => {
    expect(scan('北京大学 Test').words).toEqual(['北', '京', '大', '学', 'Test']);
  });

  it('reads letters beyond the first plane, and parts words at emoji', () => {
    expect(scan('𐌰𐌱 ab😀cd').words).toEqual(['𐌰𐌱', 'ab', 'cd']);
  });

  it('compares first letters only when asked, but numbers whole', () => {
    expect(scan('Zusammenarbeit', 5).hashes).toEqual(scan('Zusammenhang', 5).hashes);
    expect(scan('1000001', 5).hashes).not.toEqual(scan('1000002', 5).hashes);
  });

  it('gives words in order, apart from each other and within the stretch scanned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(50), (content, start) => {
        const buffer = new WordBuffer();
        const from = Math.min(start, content.length);
        scanWords(content, from, content.length, buffer);
        let last = from;
        for (let position = 0; position < buffer.count; position += 1) {
          const [begin, end] = [buffer.starts[position] ?? -1, buffer.ends[position] ?? -1];
          expect(begin).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(begin);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(content.length);
      }),
    );
  });

  it('has room for any number of words', () => {
    expect(scan('a '.repeat(5000)).words).toHaveLength(5000);
  });
});
