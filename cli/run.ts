import type { checkStore } from '../main/check-store.ts';
import type { readProject } from '../main/read-project.ts';
import { parseCommandLine } from './arguments.ts';
import { runCheck } from './check.ts';
import { runDuplicates } from './duplicates.ts';
import { runExport } from './export.ts';
import { helpText } from './help.ts';
import { exitCodes, type ExitCode, type Output } from './output.ts';
import { runSuggest, type Analyst } from './suggest.ts';
import { runTexts } from './texts.ts';

/** What the commands need from outside. */
export interface Surroundings {
  readonly readProject: typeof readProject;
  readonly checkStore: typeof checkStore;
  readonly version: () => Promise<string>;
  readonly now: () => Date;
  /** Whether standard output is a terminal that shows colours; not if left out. */
  readonly colour?: boolean;
  /** Starts threads that analyse texts; without it everything is done in this one. */
  readonly startAnalyst?: () => Analyst;
}

/** Runs the command line with the arguments after the program's name and gives the exit code. */
export async function runTagwerk(
  args: readonly string[],
  output: Output,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const invocation = parseCommandLine(args);
  if (!invocation.ok) {
    output.error(`tagwerk: ${invocation.message}\nTry: tagwerk --help\n`);
    return exitCodes.usage;
  }
  const request = invocation.value;
  switch (request.command) {
    case 'help':
      output.out(helpText(request.topic));
      return exitCodes.success;
    case 'version':
      output.out(`tagwerk ${await surroundings.version()}\n`);
      return exitCodes.success;
    case 'texts':
      return runTexts(request, output, surroundings.readProject);
    case 'export':
      return runExport(request, output, surroundings.readProject, surroundings.now);
    case 'check':
      return runCheck(request, output, surroundings.checkStore);
    case 'duplicates':
      return runDuplicates(request, output, surroundings.readProject, surroundings.colour ?? false);
    case 'suggest':
      return runSuggest(
        request,
        output,
        surroundings.readProject,
        surroundings.colour ?? false,
        surroundings.startAnalyst,
      );
  }
}
