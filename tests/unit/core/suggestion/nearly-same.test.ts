import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearlySame } from '../../../../core/suggestion/nearly-same.ts';

const content = 'Er sagte: „Wir kommen.“ Dann ging er, ohne sich noch einmal umzusehen, nach Hause.';
const spanOf = (words: string) => {
  const start = content.indexOf(words);
  if (start === -1) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
};

describe('Two spans', () => {
  it.each([
    ['„Wir kommen.“', 'Wir kommen'],
    ['„Wir kommen.“', 'Wir kommen.'],
    [': „Wir kommen.“', '„Wir kommen'],
    ['ohne sich noch einmal umzusehen, nach Haus', 'ohne sich noch einmal umzusehen, nach Hause'],
  ])('are the same passage: %s | %s', (left, right) => {
    expect(isNearlySame(content, spanOf(left), spanOf(right))).toBe(true);
    expect(isNearlySame(content, spanOf(right), spanOf(left))).toBe(true);
  });

  it.each([
    ['„Wir kommen.“', 'kommen'],
    ['Er sagte: „Wir kommen.“', '„Wir kommen.“'],
    ['„Wir kommen.“', 'Dann ging er'],
    ['Dann ging er', 'Dann ging er, ohne sich'],
  ])('are two passages: %s | %s', (left, right) => {
    expect(isNearlySame(content, spanOf(left), spanOf(right))).toBe(false);
  });

  it('are the same as themselves, whichever comes first, and nothing without words equals something else', () => {
    const spans = fc
      .tuple(fc.nat(content.length - 1), fc.nat(content.length - 1))
      .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) + 1 }));
    fc.assert(
      fc.property(spans, spans, (left, right) => {
        expect(isNearlySame(content, left, left)).toBe(true);
        expect(isNearlySame(content, left, right)).toBe(isNearlySame(content, right, left));
      }),
    );
    expect(isNearlySame('“!” Yes', { start: 0, end: 3 }, { start: 1, end: 2 })).toBe(false);
  });
});
