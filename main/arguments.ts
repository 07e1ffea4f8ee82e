import { resolve } from 'node:path';

const userDataOption = '--user-data-dir=';

/**
 * The project folder or text named on the command line as an absolute path, or null. Options are passed over, among
 * them the many that Chromium and test drivers add; an unpackaged Electron has the app's own folder in front.
 */
export function projectArgument(argv: readonly string[], isPackaged: boolean, currentFolder: string): string | null {
  const operands = argv.slice(1).filter((argument) => argument !== '' && !argument.startsWith('-'));
  const project = operands[isPackaged ? 0 : 1];
  return project === undefined ? null : resolve(currentFolder, project);
}

/** The folder for user data that `--user-data-dir=` names, as an absolute path, or null. The last one counts. */
export function userDataArgument(argv: readonly string[], currentFolder: string): string | null {
  const option = argv.findLast((argument) => argument.startsWith(userDataOption));
  const folder = option?.slice(userDataOption.length) ?? '';
  return folder === '' ? null : resolve(currentFolder, folder);
}
