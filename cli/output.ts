import type { Notice } from '../core/protocol/contract.ts';

/** How a command answers: for reading, or for other programs. */
export type OutputFormat = 'text' | 'json';

/** Where a command writes: results to `out`, everything else to `error`. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
  /** Told while long work goes on; left out where nobody is there to see it. */
  progress?(done: number, total: number): void;
}

/** What the process ends with: `failure` when the work could not be done or found something wrong, `usage` for a wrong call. */
export const exitCodes = { success: 0, failure: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Writes an error the way the tools of a pipeline do, and gives the exit code of a failure. */
export function reportFailure(output: Output, message: string): ExitCode {
  output.error(`tagwerk: ${message}\n`);
  return exitCodes.failure;
}

/** Passes on what reading the project brought up, so that a result is not trusted more than it deserves. */
export function reportNotices(output: Output, notices: readonly Notice[]): void {
  for (const notice of notices) {
    if (notice.severity === 'info') continue;
    const details = notice.details === '' ? '' : `${indented(notice.details)}\n`;
    output.error(`tagwerk: ${notice.severity}: ${notice.title}\n${details}`);
  }
}

/** A value as indented JSON with a newline at its end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Text of unknown origin on one line, without the control characters that could steer a terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** The beginning of a passage on one line, with an ellipsis where there is more. */
export function shortened(passage: string, length: number): string {
  const line = printable(passage.slice(0, length * 3)).replace(/\s+/gu, ' ');
  if (line.length <= length && passage.length <= length * 3) return line;
  const cut = line.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${printable(line)}`)
    .join('\n');
}
