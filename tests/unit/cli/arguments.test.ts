import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../cli/arguments.ts';
import { commandNames } from '../../../cli/help.ts';

function parsed(...args: string[]): unknown {
  const result = parseCommandLine(args);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

function refused(...args: string[]): string {
  const result = parseCommandLine(args);
  if (result.ok) throw new Error(`accepted: ${args.join(' ')}`);
  return result.message;
}

describe('parseCommandLine', () => {
  it.each(['texts', 'check'] as const)('%s takes a project and a format', (command) => {
    expect(parsed(command, 'p')).toEqual({ command, project: 'p', format: 'text' });
    expect(parsed(command, '--format', 'json', 'p')).toEqual({ command, project: 'p', format: 'json' });
    expect(parsed(command, 'p', '--format=json')).toEqual({ command, project: 'p', format: 'json' });
  });

  it('export needs only a project and a format', () => {
    expect(parsed('export', 'p', '--format', 'jsonl')).toEqual({
      command: 'export',
      project: 'p',
      options: { format: 'jsonl' },
      file: null,
    });
  });

  it('export takes all of its options', () => {
    const args = [
      '--format',
      'csv',
      '--code',
      'quote',
      '--code',
      'Topic/Energy',
      '--delimiter',
      'tab',
      '--no-formula-guard',
    ];
    expect(parsed('export', 'p', ...args, '-o', 'out.csv')).toEqual({
      command: 'export',
      project: 'p',
      options: { format: 'csv', codes: ['quote', 'Topic/Energy'], delimiter: '\t', guardFormulas: false },
      file: 'out.csv',
    });
    expect(parsed('export', 'p', '--format', 'html', '--by', 'speaker', '--output', '-')).toEqual({
      command: 'export',
      project: 'p',
      options: { format: 'html', groupBy: 'speaker' },
      file: null,
    });
    expect(parsed('export', 'p', '--format', 'jsonl', '--links')).toMatchObject({ options: { content: 'links' } });
    expect(refused('export', 'p', '--format', 'html', '--links')).toContain('--links');
  });

  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ])('--delimiter %s', (name, delimiter) => {
    expect(parsed('export', 'p', '--format', 'csv', '--delimiter', name)).toMatchObject({ options: { delimiter } });
  });

  it('duplicates takes any number of paths and its options', () => {
    expect(parseCommandLine(['duplicates', 'a', 'b', '--fine', '--min-words', '5', '--format', 'json'])).toEqual({
      ok: true,
      value: { command: 'duplicates', paths: ['a', 'b'], fine: true, minWords: 5, format: 'json' },
    });
    expect(parseCommandLine(['duplicates', 'a'])).toEqual({
      ok: true,
      value: { command: 'duplicates', paths: ['a'], fine: false, minWords: null, format: 'text' },
    });
  });

  it('knows help in all its forms', () => {
    for (const form of [['--help'], ['-h'], ['help']])
      expect(parsed(...form)).toEqual({ command: 'help', topic: null });
    for (const form of [
      ['export', '--help'],
      ['export', 'p', '-h'],
      ['help', 'export'],
    ]) {
      expect(parsed(...form)).toEqual({ command: 'help', topic: 'export' });
    }
    expect(parsed('--version')).toEqual({ command: 'version' });
  });

  it.each([
    [[], 'a command is missing'],
    [['exprot', 'p'], `unknown command: exprot; it is one of ${commandNames.join(', ')}`],
    [['help', 'me'], `unknown command: me; it is one of ${commandNames.join(', ')}`],
    [['texts'], 'the folder of the project is missing'],
    [['texts', 'p', 'q'], 'there is one argument too many: q'],
    [['texts', 'p', '--format', 'csv'], 'unknown --format: csv; it is one of text, json'],
    [['texts', 'p', '--code', 'quote'], "Unknown option '--code'"],
    [['export', 'p'], '--format is missing; it is one of csv, jsonl, markdown, html'],
    [['export', 'p', '--format', 'xml'], 'unknown --format: xml; it is one of csv, jsonl, markdown, html'],
    [['export', 'p', '--format'], "Option '--format <value>' argument missing"],
    [
      ['export', 'p', '--format', 'csv', '--delimiter', ','],
      'unknown --delimiter: ,; it is one of comma, semicolon, tab',
    ],
    [['export', 'p', '--format', 'html', '--by', 'date'], 'unknown --by: date; it is one of text, speaker'],
    [['export', 'p', '--format', 'html', '--language', 'fr'], 'unknown --language: fr; it is one of en, de, ru'],
    [
      ['export', 'p', '--format', 'jsonl', '--language', 'de'],
      '--language goes with --format markdown or html, not with jsonl',
    ],
    [['export', 'p', '--format', 'csv', '--by', 'text'], '--by goes with --format markdown or html, not with csv'],
    [
      ['export', 'p', '--format', 'jsonl', '--no-formula-guard'],
      '--delimiter and --no-formula-guard go with --format csv, not with jsonl',
    ],
    [['export', 'p', '--format', 'csv', '--output='], '--output needs the name of a file'],
    [['export', 'p', '--format', 'csv', '--code', ''], '--code needs the name of a code'],
    [['duplicates'], 'the file, folder or project to look at is missing'],
    [['duplicates', 'p', '--min-words', '2'], '--min-words needs a whole number from 3 to 1000, not 2'],
    [['duplicates', 'p', '--min-words', 'x'], '--min-words needs a whole number from 3 to 1000, not x'],
  ])('says what is wrong with %j', (args, message) => {
    expect(refused(...args)).toBe(message);
  });
});
