import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../core/export/report.ts';
import { escapeMarkdown, toMarkdown } from '../../../../core/export/to-markdown.ts';

const report: Report = {
  language: 'en',
  title: 'Annotation report: Messe',
  facts: [{ label: 'Project', text: 'Messe' }],
  sections: [
    {
      heading: 'Minister *bei* Messe',
      language: 'de',
      subheading: 'BelTA · a_b.txt',
      entries: [
        {
          quote: '„Wir kommen.\n\nAlle“',
          language: 'de',
          citation: 'Kusnezow, Titel, ¶ 2 [= ¶ 7]',
          details: [
            { label: 'Code', text: 'quote' },
            { label: 'Form', text: 'direct' },
          ],
          note: '1. prüfen\n- fragen',
        },
        { quote: '«Ja»', language: 'de', citation: 'Titel, ¶ 3', details: [], note: '' },
      ],
    },
  ],
};

const nasty = fc.string({
  unit: fc.constantFrom(
    ...[
      '\\',
      '`',
      '*',
      '_',
      '[',
      ']',
      '<',
      '>',
      '#',
      '|',
      '~',
      '&',
      '-',
      '+',
      '=',
      ':',
      '1',
      '.',
      ')',
      ' ',
      '\t',
      '\n',
      'a',
    ],
  ),
});

/** Takes the backslash from each escaped mark, as a Markdown reader does. */
function readAsMarkdown(escaped: string): string {
  return escaped.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}

describe('toMarkdown', () => {
  it('writes each quote with its citation on one block, then what is known of it', () => {
    expect(toMarkdown(report)).toBe(
      [
        '# Annotation report: Messe',
        '- Project: Messe',
        '## Minister \\*bei\\* Messe',
        'BelTA · a\\_b.txt',
        '> „Wir kommen.\n>\n> Alle“ — Kusnezow, Titel, ¶ 2 \\[= ¶ 7\\]',
        'Code: quote · Form: direct',
        'Note: 1\\. prüfen',
        '\\- fragen',
        '> «Ja» — Titel, ¶ 3',
      ].join('\n\n') + '\n',
    );
  });

  it('never lets a string of the project become markup', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (heading, quote, citation, note) => {
        const [section] = report.sections;
        const [entry] = section?.entries ?? [];
        if (!section || !entry) throw new Error('the sample has an entry');
        const entries = [{ ...entry, quote: `a${quote}`, citation, note }];
        const markdown = toMarkdown({
          ...report,
          title: 'T',
          sections: [{ ...section, heading: `a${heading}`, entries }],
        });
        const ours = /^(?:# T|- Project: Messe|## |>(?: |$)|(?:Code|Note): )/gmu;
        const rest = markdown.replace(ours, '').replace(/\\[!-/:-@[-`{-~]/gu, 'x');
        expect(rest).not.toMatch(/[\\`*_[\]<>#|~&]/u);
        expect(rest).not.toMatch(/^[-+=:]|^\d+[.)]/mu);
        expect(rest).not.toMatch(/^[ \t]+\S|[ \t]{2,}$/mu);
      }),
    );
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['- Punkt', '\\- Punkt'],
    ['+ Punkt', '\\+ Punkt'],
    ['12. Juli', '12\\. Juli'],
    ['1) erstens', '1\\) erstens'],
    ['===', '\\==='],
    ['2024 war gut.', '2024 war gut.'],
    ['AT&amp;T <b>', 'AT\\&amp;T \\<b\\>'],
    ['zwei\nZeilen  ', 'zwei Zeilen'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('is read as the text itself, on one line and without space at the ends', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
        expect(readAsMarkdown(escapeMarkdown(text))).toBe(text.replace(/[\n\r\u2028\u2029]+/gu, ' ').trim());
      }),
    );
  });
});
