import { suggest } from '../core/suggestion/suggest.ts';
import type { Suggestion, SuggestionCode } from '../core/suggestion/suggestion.ts';
import { paragraphPositionAt } from '../core/text/paragraphs.ts';
import type { readProject } from '../main/read-project.ts';
import { printable, shortened, type ExitCode, type Output } from './output.ts';
import { withTexts, type NamedText } from './read-paths.ts';

/** What `tagwerk suggest` is asked for. */
export interface SuggestRequest {
  readonly paths: readonly string[];
  /** Empty is all of them. */
  readonly codes: readonly SuggestionCode[];
  readonly format: 'text' | 'json';
}

const colours: Readonly<Record<SuggestionCode, string>> = { quote: '32', indirect: '36', fragment: '90', claim: '33' };
const shownLength = 160;
/** Code units of text from which threads start sooner than one thread is done. */
const worthThreads = 200_000;

/** Where texts are analysed: in this thread where left out. */
export interface Analyst {
  /** How many texts are analysed at once. */
  readonly size: number;
  analyse(job: { readonly content: string; readonly language: string }): Promise<readonly Suggestion[]>;
  close(): Promise<void>;
}

/**
 * Suggests quotes, reported speech and claims in the texts at the given paths, text by text in their order. Threads
 * are used (`startAnalyst`) where the texts are long enough to be worth starting them.
 */
export async function runSuggest(
  request: SuggestRequest,
  output: Output,
  read: typeof readProject,
  colour: boolean,
  startAnalyst?: () => Analyst,
): Promise<ExitCode> {
  return withTexts(request.paths, output, read, async (texts) => {
    const length = texts.reduce((sum, { content }) => sum + content.length, 0);
    const isWorthIt = texts.length > 1 && length > worthThreads;
    const analyst = (isWorthIt ? startAnalyst?.() : undefined) ?? sameThread;
    try {
      await eachInOrder(texts, analyst, (text, all, done) => {
        const wanted = all.filter(({ code }) => request.codes.length === 0 || request.codes.includes(code));
        output.out(request.format === 'json' ? textAsJson(text, wanted) : textInWords(text, wanted, colour));
        output.progress?.(done, texts.length);
      });
    } finally {
      await analyst.close();
    }
  });
}

const sameThread: Analyst = {
  size: 1,
  analyse: ({ content, language }) => Promise.resolve(suggest(content, language)),
  close: () => Promise.resolve(),
};

/** Analyses as many texts at once as there are threads, and hands each on in the order of the texts. */
async function eachInOrder(
  texts: readonly NamedText[],
  analyst: Analyst,
  take: (text: NamedText, suggestions: readonly Suggestion[], done: number) => void,
): Promise<void> {
  const running: Promise<readonly Suggestion[]>[] = [];
  let started = 0;
  for (const [position, text] of texts.entries()) {
    for (; started < texts.length && started < position + analyst.size; started += 1) {
      const { content, language } = texts[started] ?? text;
      const analysis = analyst.analyse({ content, language });
      // Its failure is met when its turn comes.
      analysis.catch(() => undefined);
      running.push(analysis);
    }
    take(text, (await running.shift()) ?? [], position + 1);
  }
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
  const words = shortened(content.slice(suggestion.start, suggestion.end), shownLength);
  return `  ${code} ${facts.filter((fact) => fact !== '').join(', ')}\n           ${words}\n`;
}

/** A weak guess carries a question mark, as it does in the workbench. */
function speakerInWords({ speaker, code }: Suggestion): string {
  if (!speaker) return code === 'claim' ? '' : 'no speaker found';
  return `${printable(speaker.name)}${speaker.confidence < 0.5 ? '?' : ''}`;
}
