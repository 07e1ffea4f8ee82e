import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../core/export/report.ts';
import { escapeHtml, toHtml } from '../../../../core/export/to-html.ts';

function reportSaying(words: (place: string) => string): Report {
  return {
    language: 'en',
    title: words('title'),
    facts: [{ label: 'Project', text: words('project') }],
    sections: [
      {
        heading: words('heading'),
        language: words('language'),
        subheading: words('subheading'),
        entries: [
          {
            quote: words('quote'),
            language: 'ru',
            citation: words('citation'),
            details: [{ label: 'Code', text: words('code') }],
            note: words('note'),
          },
        ],
      },
    ],
  };
}

const nastyString = fc.array(
  fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '</p>',
      '<script>',
      '-->',
      '<img src=x onerror=alert(1)>',
      '&lt;',
      ']]>',
      '=',
      '/',
    ),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  ),
);

/** The tags of a page in order, without the contents of attributes. */
function tagsOf(html: string): string[] {
  return [...html.matchAll(/<\/?([a-z0-9!]+)((?:[^<>"]|"[^"]*")*)>/giu)].map(
    ([, name, attributes]) => `${name}${attributes?.replace(/"[^"]*"/gu, '""') ?? ''}`,
  );
}

function unescape(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('toHtml', () => {
  const html = toHtml(reportSaying((place) => `The ${place}`));

  it('is one file that forbids itself to run or load anything', () => {
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:|\son[a-z]+=/iu);
  });

  it('fits light, dark and paper', () => {
    expect(html).toContain('color-scheme: light dark');
    expect(html).toContain('@media (prefers-color-scheme: dark)');
    expect(html).toContain('@media print');
  });

  it('names the language of the page and of each quotation', () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<blockquote lang="ru" dir="auto"><p>The quote</p></blockquote>');
  });

  it('keeps the paragraphs of quotes and notes apart', () => {
    const paged = toHtml(reportSaying((place) => `${place} 1\n\n${place} 2`));
    expect(paged).toContain('<p>quote 1</p><p>quote 2</p>');
    expect(paged).toContain('<p>note 1</p><p>note 2</p>');
  });

  it('has the same tags whatever the strings of the project say, and says every one of them', () => {
    const plainTags = tagsOf(html);
    expect(plainTags.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(nastyString, (parts) => {
        const nasty = `x${parts
          .join('')
          .replace(/[\n\r\u2028\u2029\0]/gu, ' ')
          .trim()}x`;
        const nastyHtml = toHtml(reportSaying(() => nasty));
        expect(tagsOf(nastyHtml)).toEqual(plainTags);
        const style = /<style>[^<]*<\/style>/u;
        const texts = nastyHtml
          .replace(style, '')
          .split(/<\/?[a-z0-9!](?:[^<>"]|"[^"]*")*>/giu)
          .map(unescape);
        expect(texts.filter((text) => text === nasty)).toHaveLength(9);
        expect(nastyHtml).toContain(`<h2 lang="${escapeHtml(nasty)}"`);
      }),
    );
  });
});
