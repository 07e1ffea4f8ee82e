import { findDates, toIsoDate } from './dates.ts';

/** What the front matter of a Markdown text says; `end` is where the text proper begins (UTF-16), 0 without any. */
export interface FrontMatter {
  readonly end: number;
  readonly title: string | null;
  readonly date: string | null;
  readonly source: string | null;
}

const longestFrontMatter = 20_000;

/** Reads the `key: value` lines between two `---` lines at the start of a text, as Markdown editors write them. */
export function readFrontMatter(content: string): FrontMatter {
  const block = /^\s*---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(content.slice(0, longestFrontMatter));
  const lines = block?.[1]?.split('\n') ?? [];
  if (!block || !lines.some((line) => /^[\w-]+:/.test(line))) return { end: 0, title: null, date: null, source: null };
  const value = (...keys: string[]): string | null => {
    for (const line of lines) {
      const [, key = '', rest = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      const bare = rest.trim().replace(/^(["'])(.*)\1$/, '$2');
      if (keys.includes(key.toLowerCase()) && bare !== '') return bare;
    }
    return null;
  };
  const [date] = findDates(value('date', 'published', 'datum', 'дата') ?? '');
  return {
    end: block[0].length,
    title: value('title', 'titel'),
    date: date ? toIsoDate(date) : null,
    source: value('source', 'publisher', 'agency', 'quelle'),
  };
}

/** The words of a line without Markdown's heading, emphasis, quotation, list and link marks. */
export function withoutMarkup(line: string): string {
  if (!/[#>*+[_`]/.test(line)) return line.trim();
  return line
    .replace(/^\s*(?:#{1,6}\s+|>\s?|[*+]\s+)+/, '')
    .replace(/\s+#+\s*$/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]*\S)\*(?![\w*])/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .trim();
}
