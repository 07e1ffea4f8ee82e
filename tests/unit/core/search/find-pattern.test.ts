import { describe, expect, it } from 'vitest';
import { explainPattern } from '../../../../core/search/explain-pattern.ts';
import { compilePattern, findPattern } from '../../../../core/search/find-pattern.ts';

function matches(content: string, source: string, matchCase = false): string[] {
  const pattern = compilePattern(source, matchCase);
  if (!pattern.ok) throw new Error(pattern.message);
  const places = findPattern(content, pattern.value);
  return Array.from({ length: places.length / 2 }, (_, at) => content.slice(places[2 * at], places[2 * at + 1]));
}

describe('a search by regular expression', () => {
  it.each([
    ['\\d+ Prozent', '5 Prozent, 12 prozent', ['5 Prozent', '12 prozent']],
    ['^\\p{Lu}+$', 'ЗАГОЛОВОК\nText\nTITEL', ['ЗАГОЛОВОК', 'Text', 'TITEL']],
    ['a.c', 'a\nc a😀c', ['a😀c']],
    ['x*', 'axxb', ['xx']],
    ['ё', 'Ёё е', ['Ё', 'ё']],
  ])('finds with %j in %j: %j', (source, content, found) => expect(matches(content, source)).toEqual(found));

  it('tells capitals apart as an option', () => expect(matches('Ab ab', 'ab', true)).toEqual(['ab']));

  it('refuses an empty expression', () => expect(() => matches('a', '')).toThrow(/empty/));
});

describe('a regular expression that is not valid', () => {
  it.each([
    ['ab(c', 2, /never closed/],
    ['a[b(c', 1, /never closed/],
    ['(a)(b', 3, /never closed/],
    ['ab)c', 2, /never opened/],
    ['ab**', 3, /repeated/],
    ['(?:+)x', 3, /repeated/],
    ['a{2', 1, /./],
    ['x{3,1}y', 1, /smaller number/],
    ['[z-a]', 3, /backwards/],
    ['ж\\жx', 1, /no backslash/],
    ['abc\\', 3, /behind it/],
    ['\\p{L}\\p{Foo}x', 5, /no such property/],
    ['(?<a>.)\\k<b>x', 7, /no group/],
  ])('%j: the fault is at %d', (source, position, reason) => {
    const fault = explainPattern(source);
    expect(fault?.reason).toMatch(reason);
    expect(fault?.position).toBe(position);
  });

  it('is explained with the place as people count, and the character there', () => {
    expect(compilePattern('ab😀(c', false)).toMatchObject({
      ok: false,
      message: 'The regular expression is not valid at character 5 (“(”): this bracket is never closed.',
    });
  });

  it('is never taken for one that is valid', () => expect(explainPattern('(?<=a)b{2,3}[\\]x]')).toBeNull());
});
