import { app, clipboard, shell } from 'electron';
import { mkdir } from 'node:fs/promises';
import { homedir, release } from 'node:os';
import { fail, succeed, type Result } from '../core/base/result.ts';
import { errorReportText, type ErrorReport } from '../core/protocol/error-report.ts';
import { logFolder, writeWaiting } from './log.ts';

/** Puts an error on the clipboard, to be sent to somebody who can help; `project` is the open folder, or null. */
export async function copyErrorDetails(report: ErrorReport, project: string | null): Promise<void> {
  const { electron = '', chrome = '', node = '' } = process.versions;
  const versions = [
    `Tagwerk ${app.getVersion()}`,
    `Electron ${electron} (Chromium ${chrome}, Node ${node})`,
    `${process.platform} ${release()} (${process.arch})`,
  ];
  const folders: [string, string][] = [
    [app.getAppPath(), '<app>'],
    [app.getPath('userData'), '<settings>'],
    [homedir(), '<home>'],
    ...(project === null ? [] : [[project, '<project>'] as [string, string]]),
  ];
  await clipboard.writeText(errorReportText(report, { versions, folders }));
}

/** Shows the folder of the log in the system's file manager. */
export async function openLogFolder(): Promise<Result<null>> {
  const folder = logFolder(app.getPath('userData'));
  writeWaiting();
  await mkdir(folder, { recursive: true });
  const problem = await shell.openPath(folder);
  if (problem === '') return succeed(null);
  return fail('not-found', `The log folder could not be shown: ${problem}. Open it in your file manager: ${folder}`);
}
