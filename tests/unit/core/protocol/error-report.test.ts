import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorReportText, type ErrorReport } from '../../../../core/protocol/error-report.ts';

const surroundings = {
  versions: ['Tagwerk 0.1.0', 'Electron 33.0.0', 'linux 6.1 (x64)'],
  folders: [
    ['/home/ada', '<home>'],
    ['/home/ada/news', '<project>'],
    ['/opt/tagwerk', '<app>'],
  ] as const,
};

function textOf(report: Partial<ErrorReport>): string {
  const empty = { title: 'It failed.', details: '', code: '', stack: '', at: '2026-03-01T10:00:00.000Z' };
  return errorReportText({ ...empty, ...report }, surroundings);
}

describe('the text of an error report', () => {
  it('says what happened, the code, the time, the versions and where in the program', () => {
    const stack = 'Error: It failed.\n    at save (file:///opt/tagwerk/out/main/main.js:10:2)';
    expect(textOf({ details: 'Try again.', code: 'not-writable', stack })).toBe(
      [
        'It failed.',
        'Try again.',
        '',
        'Code: not-writable',
        'Time: 2026-03-01T10:00:00.000Z',
        'Tagwerk 0.1.0',
        'Electron 33.0.0',
        'linux 6.1 (x64)',
        'Stack:',
        '    at save (file://<app>/out/main/main.js:10:2)',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what there is not', () => {
    expect(textOf({})).not.toMatch(/Code|Stack/u);
  });

  it('names files by their path inside the project, with spaces in them too', () => {
    const details = "ENOENT: no such file or directory, open '/home/ada/news/corpus/a text.txt'";
    expect(textOf({ details })).toContain("open '<project>/corpus/a text.txt'");
    expect(textOf({ details: '/home/ada/other/x.json is empty' })).toContain('<home>/other/x.json is empty');
  });

  it('keeps names in quotation marks', () => {
    expect(textOf({ title: 'There is no text "003_news.txt" in the corpus.' })).toContain('"003_news.txt"');
    expect(textOf({ title: 'There is a code “Topic/Energy” already.' })).toContain('“Topic/Energy”');
  });

  it('leaves out JSON that a message cites', () => {
    const details = `is not JSON (Unexpected token 'D', ..."{ "quote": "Der Minister"... is not valid JSON)`;
    const text = textOf({ details });
    expect(text).not.toContain('Minister');
    expect(text).toContain('is not valid JSON');
  });

  it('leaves apostrophes alone', () => {
    expect(textOf({ details: "It doesn't open, and it can't be read." })).toContain(
      "It doesn't open, and it can't be read.",
    );
  });

  it('holds no passage of a text, whatever quotation marks it stands in', () => {
    const marks = fc.constantFrom(['"', '"'], ['“', '”'], ['„', '“'], ['«', '»'], ['‘', '’'], ["'", "'"]);
    const words = fc.stringMatching(/^[a-zäöüа-я]{3,12}( [a-zäöüа-я]{3,12}){1,6}$/u);
    fc.assert(
      fc.property(marks, words, ([open, close], passage) => {
        const message = `Nothing fits ${open}${passage}${close} here.`;
        expect(
          textOf({ title: message, details: message, stack: `Error: ${message}\n    at x (y.js:1:1)` }),
        ).not.toContain(passage);
      }),
    );
  });
});
