import { describe, expect, it } from 'vitest';
import { defaultReadingStyle } from '../../../../core/protocol/reading-style.ts';
import { readingTokens } from '../../../../renderer/theme/apply-reading-style.ts';

describe('the tokens of a reading style', () => {
  it('are those of the style sheet where nothing was chosen', () => {
    expect(readingTokens(defaultReadingStyle)).toEqual({
      '--tw-font-reading': null,
      '--tw-reading-size': '16px',
      '--tw-reading-line': '1.55',
      '--tw-reading-column': '68ch',
    });
  });

  it('count the characters of a row by the font', () => {
    const columnOf = (font: 'sans' | 'mono'): string | null | undefined =>
      readingTokens({ ...defaultReadingStyle, font, column: 90 })['--tw-reading-column'];
    expect([columnOf('sans'), columnOf('mono')]).toEqual(['82ch', '90ch']);
  });

  it('leave no limit to the row in full width', () => {
    expect(readingTokens({ ...defaultReadingStyle, isFullWidth: true })['--tw-reading-column']).toBe('100%');
  });
});
