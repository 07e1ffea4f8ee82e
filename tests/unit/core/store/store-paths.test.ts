import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from '../../../../core/store/same-value.ts';
import { storeFileOf, textFileName, textIdOfFile } from '../../../../core/store/store-paths.ts';
import { someAnnotation } from './store-records.ts';

describe('The file of a text', () => {
  it('has the name of the text, in the same folders', () => {
    expect(textFileName('a.txt')).toBe('texts/a.txt.json');
    expect(textFileName('2024/Köln.md')).toBe('texts/2024/Köln.md.json');
    expect(textIdOfFile('texts/2024/Köln.md.json')).toBe('2024/Köln.md');
    expect(textIdOfFile('project.json')).toBeNull();
  });

  it('has room for what is put behind its name, and long names stay apart', () => {
    const long = 'Я'.repeat(124);
    const names = [textFileName(`${long}а.txt`), textFileName(`${long}б.txt`)];
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(Buffer.byteLength(name.slice('texts/'.length))).toBeLessThan(190);
    expect(textIdOfFile(names[0] ?? '')).toBeNull();
  });

  it('is never outside the folder of texts, whatever a text is called', () => {
    const part = fc.oneof(fc.constantFrom('..', '.', '', 'a', '..\\..', 'b.txt'), fc.string());
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const name = textFileName(parts.join('/'));
        expect(
          new URL(name.replaceAll('%', '%25'), 'file:///annotations/').pathname.startsWith('/annotations/texts/'),
        ).toBe(true);
        expect(name.split('/')).not.toContain('..');
        expect(name).not.toContain('\\');
      }),
    );
  });

  it('holds the annotations of the text, the project file all that belongs to none', () => {
    expect(storeFileOf('annotation/x', someAnnotation('x'))).toBe('texts/a.txt.json');
    expect(storeFileOf('text/b.txt', null)).toBe('texts/b.txt.json');
    expect(storeFileOf('code/quote', null)).toBe('project.json');
    expect(storeFileOf('decision/g', null)).toBe('project.json');
  });
});

describe('Two values are the same', () => {
  it('when they are equal as JSON, whatever the order of their keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy: unknown = JSON.parse(JSON.stringify(value));
        expect(sameValue(copy, JSON.parse(JSON.stringify(value)))).toBe(true);
        expect(sameValue([copy], copy)).toBe(false);
      }),
    );
    expect(sameValue({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(sameValue({ a: undefined }, {})).toBe(true);
    expect(sameValue({ a: 1 }, { a: 2 })).toBe(false);
    expect(sameValue([1, 2], [1])).toBe(false);
    expect(sameValue([], {})).toBe(false);
    expect(sameValue(null, {})).toBe(false);
  });
});
