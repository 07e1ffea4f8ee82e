import { defaultReadingStyle, type ReadingStyle } from '../../core/protocol/reading-style.ts';

/** Fonts beside the serif one, which the tokens name themselves. */
const families = { serif: null, sans: 'var(--tw-font-ui)', mono: 'var(--tw-font-mono)' } as const;

/** Sets the texts of the window in this style; where none was chosen, as the tokens say. */
export function applyReadingStyle(style: ReadingStyle = defaultReadingStyle): void {
  for (const [name, value] of Object.entries(readingTokens(style))) {
    if (value === null) document.documentElement.style.removeProperty(name);
    else document.documentElement.style.setProperty(name, value);
  }
}

/** The tokens that a style changes; null where the style sheet's own value holds. */
export function readingTokens(style: ReadingStyle): Readonly<Record<string, string | null>> {
  return {
    '--tw-font-reading': families[style.font],
    '--tw-reading-size': `${style.size}px`,
    '--tw-reading-line': String(style.lineHeight),
    '--tw-reading-column': style.isFullWidth ? '100%' : `${columnInZeros(style)}ch`,
  };
}

/** In a proportional font, 68 times the width of a 0 holds about 75 characters of running text. */
function columnInZeros({ font, column }: ReadingStyle): number {
  return font === 'mono' ? column : Math.round((column * 68) / 75);
}
