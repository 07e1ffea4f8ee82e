import { Type, type Static } from 'typebox';

/** An error as a window shows it, with what helps to find its cause. Sentences are in English, as main and core say them. */
export const ErrorReportSchema = Type.Object(
  {
    /** What happened. */
    title: Type.String({ maxLength: 4000 }),
    /** Where, why and what to do; may be empty. */
    details: Type.String({ maxLength: 40_000 }),
    /** Code of the failure; empty where there is none. */
    code: Type.String({ maxLength: 100 }),
    /** Where in the program it happened; empty where that is not known. */
    stack: Type.String({ maxLength: 40_000 }),
    /** When it happened, as an ISO time. */
    at: Type.String({ maxLength: 40 }),
  },
  { additionalProperties: false },
);
export type ErrorReport = Static<typeof ErrorReportSchema>;

/** What the report of an error says about the program and the machine. */
export interface ErrorSurroundings {
  /** Versions of the app, of Electron and of the system, one each. */
  readonly versions: readonly string[];
  /** Folders by the name that stands in their place, so that a report does not tell where somebody keeps a project. */
  readonly folders: readonly (readonly [folder: string, name: string])[];
}

/**
 * The report of an error as plain text, to be copied and sent: what happened, code, time, versions, stack. It names no
 * folder but those inside the project or the program, and holds nothing of the texts: what stands in quotation marks is
 * left out unless it is one word, such as the name of a file.
 */
export function errorReportText(report: ErrorReport, { versions, folders }: ErrorSurroundings): string {
  const clean = (words: string): string => withoutPassages(withNamedFolders(words, folders));
  const frames = report.stack.split('\n').filter((line) => /^\s*at\s/u.test(line));
  return [
    clean(report.title),
    ...(report.details === '' ? [] : [clean(report.details)]),
    '',
    ...(report.code === '' ? [] : [`Code: ${report.code}`]),
    `Time: ${report.at}`,
    ...versions,
    ...(frames.length === 0 ? [] : ['Stack:', ...frames.map((frame) => withNamedFolders(frame, folders))]),
    '',
  ].join('\n');
}

function withNamedFolders(words: string, folders: ErrorSurroundings['folders']): string {
  // The longest first, as one may lie in another.
  return [...folders]
    .filter(([folder]) => folder.length > 1)
    .sort(([left], [right]) => right.length - left.length)
    .reduce((named, [folder, name]) => named.replaceAll(folder, name), words);
}

/** Straight double quotation marks may lie in one another (JSON in a message): all from the first to the last counts. */
const quotations = [
  /"([^\n]*)"/gu,
  /[“„]([^“”„\n]*)[”“]/gu,
  /«([^«»\n]*)»/gu,
  /‘([^‘’\n]*)’/gu,
  /(?<![\p{L}\p{N}])'([^'\n]*)'(?!\p{L})/gu,
];

function withoutPassages(words: string): string {
  return quotations.reduce(
    (left, quotation) =>
      left.replace(quotation, (found, inner: string) => (isName(inner) ? found : `[${inner.length} characters]`)),
    words,
  );
}

/** One word, or a path inside a folder that was named. */
function isName(words: string): boolean {
  return words.length <= 200 && (/^\S*$/u.test(words) || /^<\w+>[\\/][^"]*$/u.test(words));
}
