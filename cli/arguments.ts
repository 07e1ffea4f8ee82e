import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fail, succeed, type Result } from '../core/base/result.ts';
import { exportFormats, type ExportOptions } from '../core/export/export-options.ts';
import { languages } from '../core/locale/languages.ts';
import { suggestionCodes } from '../core/suggestion/suggestion.ts';
import type { DuplicatesRequest } from './duplicates.ts';
import { commandNames, type CommandName } from './help.ts';
import type { OutputFormat } from './output.ts';
import type { SuggestRequest } from './suggest.ts';

/** What one call of the command line asks for. Folders and files are as they were typed. */
type Invocation =
  | { readonly command: 'help'; readonly topic: CommandName | null }
  | { readonly command: 'version' }
  | { readonly command: 'texts' | 'check'; readonly project: string; readonly format: OutputFormat }
  | {
      readonly command: 'export';
      readonly project: string;
      readonly options: ExportOptions;
      /** Null is standard output. */
      readonly file: string | null;
    }
  | ({ readonly command: 'duplicates' } & DuplicatesRequest)
  | ({ readonly command: 'suggest' } & SuggestRequest);

const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;

/** Reads the arguments after the program's name. Fails with a message that says what is wrong with the call. */
export function parseCommandLine(args: readonly string[]): Result<Invocation> {
  const [first, ...rest] = args;
  if (first === undefined) return fail('invalid-input', 'a command is missing');
  if (first === '--version') return succeed({ command: 'version' });
  if (first === '--help' || first === '-h') return succeed({ command: 'help', topic: null });
  if (first === 'help') return parseHelp(rest[0]);
  const command = oneOf(commandNames, first);
  if (!command) return unknown('command', first, commandNames);
  if (rest.includes('--help') || rest.includes('-h')) return succeed({ command: 'help', topic: command });
  if (command === 'duplicates') return parseDuplicates(rest);
  if (command === 'suggest') return parseSuggest(rest);
  return command === 'export' ? parseExport(rest) : parseListing(command, rest);
}

function parseHelp(topic: string | undefined): Result<Invocation> {
  if (topic === undefined) return succeed({ command: 'help', topic: null });
  const command = oneOf(commandNames, topic);
  return command ? succeed({ command: 'help', topic: command }) : unknown('command', topic, commandNames);
}

function parseListing(command: 'texts' | 'check', args: readonly string[]): Result<Invocation> {
  const parsed = parse(args, { format: { type: 'string' } });
  if (!parsed.ok) return parsed;
  const project = projectOf(parsed.value.positionals);
  if (!project.ok) return project;
  const format = outputFormat(parsed.value.values);
  if (!format.ok) return format;
  return succeed({ command, project: project.value, format: format.value });
}

function parseDuplicates(args: readonly string[]): Result<Invocation> {
  const parsed = parse(args, {
    format: { type: 'string' },
    fine: { type: 'boolean' },
    'min-words': { type: 'string' },
  });
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (positionals.length === 0 || positionals.includes('')) {
    return fail('invalid-input', 'the file, folder or project to look at is missing');
  }
  const format = outputFormat(values);
  if (!format.ok) return format;
  const words = values['min-words'];
  const minWords = words === undefined ? null : Number(words);
  if (minWords !== null && !(Number.isInteger(minWords) && minWords >= 3 && minWords <= 1000)) {
    return fail('invalid-input', `--min-words needs a whole number from 3 to 1000, not ${String(words)}`);
  }
  return succeed({
    command: 'duplicates',
    paths: positionals,
    fine: values['fine'] === true,
    minWords,
    format: format.value,
  });
}

function parseSuggest(args: readonly string[]): Result<Invocation> {
  const parsed = parse(args, { format: { type: 'string' }, code: { type: 'string', multiple: true } });
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (positionals.length === 0 || positionals.includes('')) {
    return fail('invalid-input', 'the file, folder or project to look at is missing');
  }
  const format = outputFormat(values);
  if (!format.ok) return format;
  const names = Array.isArray(values.code) ? values.code : [];
  const codes = names.map((name) => oneOf(suggestionCodes, name));
  const wrong = codes.findIndex((code) => code === undefined);
  if (wrong >= 0) return unknown('--code', names[wrong], suggestionCodes);
  return succeed({
    command: 'suggest',
    paths: positionals,
    codes: codes.filter((code) => code !== undefined),
    format: format.value,
  });
}

function outputFormat(values: Values): Result<OutputFormat> {
  const name = values['format'] ?? 'text';
  const format = oneOf(['text', 'json'] as const, name);
  return format ? succeed(format) : unknown('--format', name, ['text', 'json']);
}

function parseExport(args: readonly string[]): Result<Invocation> {
  const parsed = parse(args, {
    format: { type: 'string' },
    code: { type: 'string', multiple: true },
    delimiter: { type: 'string' },
    'no-formula-guard': { type: 'boolean' },
    links: { type: 'boolean' },
    groups: { type: 'boolean' },
    by: { type: 'string' },
    language: { type: 'string' },
    output: { type: 'string', short: 'o' },
  });
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const project = projectOf(positionals);
  if (!project.ok) return project;
  const options = exportOptions(values);
  if (!options.ok) return options;
  const file = values['output'];
  if (file === '') return fail('invalid-input', '--output needs the name of a file');
  return succeed({
    command: 'export',
    project: project.value,
    options: options.value,
    file: typeof file === 'string' && file !== '-' ? file : null,
  });
}

function exportOptions(values: Values): Result<ExportOptions> {
  const { format: formatName, code, delimiter, by, language: languageName } = values;
  if (formatName === undefined) {
    return fail('invalid-input', `--format is missing; it is one of ${exportFormats.join(', ')}`);
  }
  const format = oneOf(exportFormats, formatName);
  if (!format) return unknown('--format', formatName, exportFormats);
  const guardOff = values['no-formula-guard'] === true;
  if (format !== 'csv' && (delimiter !== undefined || guardOff)) {
    return fail('invalid-input', `--delimiter and --no-formula-guard go with --format csv, not with ${format}`);
  }
  if (by !== undefined && format !== 'markdown' && format !== 'html') {
    return fail('invalid-input', `--by goes with --format markdown or html, not with ${format}`);
  }
  if (languageName !== undefined && format !== 'markdown' && format !== 'html') {
    return fail('invalid-input', `--language goes with --format markdown or html, not with ${format}`);
  }
  const isOfLinks = values['links'] === true;
  if (isOfLinks && format !== 'csv' && format !== 'jsonl') {
    return fail('invalid-input', `--links goes with --format csv or jsonl, not with ${format}`);
  }
  const isOfGroups = values['groups'] === true;
  if (isOfGroups && format !== 'csv' && format !== 'jsonl') {
    return fail('invalid-input', `--groups goes with --format csv or jsonl, not with ${format}`);
  }
  if (isOfGroups && (isOfLinks || code !== undefined)) {
    return fail('invalid-input', '--groups goes with neither --links nor --code');
  }
  const delimiterName = delimiter === undefined ? null : oneOf(['comma', 'semicolon', 'tab'] as const, delimiter);
  if (delimiterName === undefined) return unknown('--delimiter', delimiter, Object.keys(delimiters));
  const groupBy = by === undefined ? null : oneOf(['text', 'speaker'] as const, by);
  if (groupBy === undefined) return unknown('--by', by, ['text', 'speaker']);
  const language = languageName === undefined ? null : oneOf(languages, languageName);
  if (language === undefined) return unknown('--language', languageName, languages);
  const codes = Array.isArray(code) ? code.map(String) : [];
  if (codes.includes('')) return fail('invalid-input', '--code needs the name of a code');
  return succeed({
    format,
    ...(codes.length > 0 && { codes }),
    ...(delimiterName && { delimiter: delimiters[delimiterName] }),
    ...(guardOff && { guardFormulas: false }),
    ...(isOfLinks && { content: 'links' as const }),
    ...(isOfGroups && { content: 'groups' as const }),
    ...(groupBy && { groupBy }),
    ...(language && { language }),
  });
}

type Value = string | boolean | (string | boolean)[] | undefined;
type Values = { readonly [name in 'format' | 'code' | 'delimiter' | 'by' | 'language' | 'output']?: Value } & {
  readonly [name: string]: Value;
};

function parse(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): Result<{ values: Values; positionals: string[] }> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return succeed({ values, positionals });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail('invalid-input', firstSentence(error.message));
  }
}

function projectOf(positionals: readonly string[]): Result<string> {
  const [project, extra] = positionals;
  if (project === undefined || project === '') return fail('invalid-input', 'the folder of the project is missing');
  if (extra !== undefined) return fail('invalid-input', `there is one argument too many: ${extra}`);
  return succeed(project);
}

function unknown(what: string, given: unknown, known: readonly string[]): Result<never> {
  return fail('invalid-input', `unknown ${what}: ${String(given)}; it is one of ${known.join(', ')}`);
}

function oneOf<Name extends string>(names: readonly Name[], given: unknown): Name | undefined {
  return names.find((name) => name === given);
}

/** Node explains at length how to pass arguments that begin with a dash: true, but rarely what went wrong. */
function firstSentence(message: string): string {
  return /^.*?\.(?=\s)/su.exec(message)?.[0].slice(0, -1) ?? message;
}
