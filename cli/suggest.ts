import { suggest } from '../core/suggestion/suggest.ts';
import type { Suggestion, SuggestionCode } from '../core/suggestion/suggestion.ts';
import { paragraphPositionAt } from '../core/text/paragraphs.ts';
import type { readProject } from '../main/read-project.ts';
import { exitCodes, printable, reportFailure, reportNotices, type ExitCode, type Output } from './output.ts';
import { readPaths, type NamedText } from './read-paths.ts';

/** What `tagwerk suggest` is asked for. */
export interface SuggestRequest {
  readonly paths: readonly string[];
  /** Empty is all of them. */
  readonly codes: readonly SuggestionCode[];
  readonly format: 'text' | 'json';
}

const colours: Readonly<Record<SuggestionCode, string>> = { quote: '32', indirect: '36', fragment: '90', claim: '33' };
const shownLength = 160;

/** Suggests quotes, reported speech and claims in the texts at the given paths, text by text. */
export async function runSuggest(
  request: SuggestRequest,
  output: Output,
  read: typeof readProject,
  colour: boolean,
): Promise<ExitCode> {
  const reading = await readPaths(request.paths, read);
  if (!reading.ok) return reportFailure(output, reading.message);
  reportNotices(output, reading.value.notices);
  for (const text of reading.value.texts) {
    const all = suggest(text.content, text.language);
    const wanted = all.filter(({ code }) => request.codes.length === 0 || request.codes.includes(code));
    output.out(request.format === 'json' ? textAsJson(text, wanted) : textInWords(text, wanted, colour));
  }
  return exitCodes.success;
}

/** One line per text, so that programs can read them as they come. */
function textAsJson(text: NamedText, suggestions: readonly Suggestion[]): string {
  return `${JSON.stringify({ text: text.path, language: text.language, suggestions })}\n`;
}

function textInWords(text: NamedText, suggestions: readonly Suggestion[], colour: boolean): string {
  const counted = suggestions.length === 1 ? '1 suggestion' : `${suggestions.length} suggestions`;
  const entries = suggestions.map((suggestion) => suggestionInWords(text, suggestion, colour));
  return `${printable(text.path)} (${text.language}): ${counted}\n${entries.join('')}\n`;
}

function suggestionInWords({ content, paragraphs }: NamedText, suggestion: Suggestion, colour: boolean): string {
  const name = suggestion.code.padEnd(8);
  const code = colour ? `\u001b[${colours[suggestion.code]}m${name}\u001b[0m` : name;
  const place = `¶${paragraphs[paragraphPositionAt(paragraphs, suggestion.start)]?.number ?? 1}`;
  const facts = [place, speakerInWords(suggestion), suggestion.code === 'claim' ? printable(suggestion.why) : ''];
  const words = shorten(content.slice(suggestion.start, suggestion.end));
  return `  ${code} ${facts.filter((fact) => fact !== '').join(', ')}\n           ${words}\n`;
}

/** A weak guess carries a question mark, as it does in the workbench. */
function speakerInWords({ speaker, code }: Suggestion): string {
  if (!speaker) return code === 'claim' ? '' : 'no speaker found';
  return `${printable(speaker.name)}${speaker.confidence < 0.5 ? '?' : ''}`;
}

function shorten(passage: string): string {
  const line = printable(passage).replace(/\s+/gu, ' ');
  if (line.length <= shownLength) return line;
  return `${line
    .slice(0, shownLength)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
