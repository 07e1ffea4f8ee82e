import { app } from 'electron';
import { stat } from 'node:fs/promises';
import { fail, succeed, type Failure, type Result } from '../core/base/result.ts';
import type { StartState } from '../core/protocol/contract.ts';
import { addTexts } from './add-texts.ts';
import { AppExport } from './app-export.ts';
import type { AppSession } from './app-session.ts';
import { copyErrorDetails, openLogFolder } from './app-error-details.ts';
import { createProject } from './create-project.ts';
import type { Dialogs } from './dialogs.ts';
import type { RequestHandlers } from './ipc.ts';
import type { Workspace } from './workspace.ts';

const cancelled = fail('cancelled', 'Cancelled.');
const noProject = fail('not-found', 'No project is open. Open or create one first.');

/** What main does for each request of the contract; `exportWorker` is the path of the bundled worker that exports. */
export function requestHandlers(session: AppSession, dialogs: Dialogs, exportWorker: string): RequestHandlers {
  const exports = new AppExport(dialogs, exportWorker, (share) => session.announce('export:progress', { share }));
  const withProject = <Value>(
    work: (workspace: Workspace) => Promise<Result<Value>>,
  ): Promise<Result<Value> | Failure> => (session.workspace ? work(session.workspace) : Promise.resolve(noProject));

  return {
    'app:start': () => startState(session),
    'app:drawn': () => session.begin(),
    'project:open': async ({ folder }) => {
      const chosen = folder ?? (await dialogs.chooseProject());
      return chosen === null ? cancelled : session.open(chosen);
    },
    'project:cancelOpening': () => session.cancelOpening(),
    'project:create': () => createByDialogs(session, dialogs),
    'project:addTexts': () =>
      withProject(async () => {
        const paths = await dialogs.chooseTexts(dialogs.words.addTexts);
        return paths === null ? cancelled : addToProject(session, paths);
      }),
    'project:drop': ({ paths }) => takeDropped(session, paths),
    'text:read': ({ textId }) => withProject((workspace) => workspace.readText(textId)),
    'search:run': (query) => withProject((workspace) => workspace.analysis.search(query)),
    'suggestions:read': ({ textId }) =>
      withProject(async (workspace) => {
        const read = await workspace.readText(textId);
        return read.ok ? workspace.analysis.readSuggestions(textId) : read;
      }),
    'links:propose': ({ annotationId }) =>
      withProject(async (workspace) => {
        await workspace.whenRead();
        return succeed(await workspace.analysis.proposeLinks(annotationId));
      }),
    'suggestions:list': (query) =>
      withProject(async (workspace) => succeed(await workspace.analysis.listSuggestions(query))),
    'command:run': ({ command }) => withProject((workspace) => workspace.run(command)),
    'history:undo': () => withProject((workspace) => workspace.undo()),
    'history:redo': () => withProject((workspace) => workspace.redo()),
    'duplicates:read': ({ isStarting }) =>
      withProject(async (workspace) => {
        workspace.analysis.tellDuplicates(isStarting);
        return succeed(null);
      }),
    'export:save': ({ options }) => withProject((workspace) => exports.save(workspace, options)),
    'export:cancel': () => exports.cancel(),
    'analysis:stop': () =>
      withProject(async ({ analysis }) => {
        analysis.stop();
        return Promise.resolve(succeed(null));
      }),
    'analysis:again': () =>
      withProject(async ({ analysis }) => {
        analysis.startAgain();
        return Promise.resolve(succeed(null));
      }),
    'store:retry': () => withProject((workspace) => workspace.retry()),
    'view:save': ({ view }) => session.saveView(view),
    'settings:change': ({ patch }) => session.changeSettings(patch),
    'error:copy': async ({ report }) => {
      await copyErrorDetails(report, session.folders?.folder ?? null);
      return succeed(null);
    },
    'log:open': () => openLogFolder(),
  };
}

async function startState(session: AppSession): Promise<StartState> {
  await session.settled();
  const { platform } = process;
  return {
    project: session.snapshot(),
    settings: session.settings,
    notices: session.takeNotices(),
    version: app.getVersion(),
    systemLanguages: app.getPreferredSystemLanguages(),
    platform: platform === 'darwin' || platform === 'win32' ? platform : 'linux',
  };
}

async function createByDialogs(session: AppSession, dialogs: Dialogs): Promise<Result<{ folder: string }>> {
  const paths = await dialogs.chooseTexts(dialogs.words.newProjectTexts);
  const folder = paths && (await dialogs.chooseNewProject());
  if (!paths || folder === null) return cancelled;
  const created = await createProject(folder, paths);
  if (!created.ok) return created;
  session.tellProblems(created.value.problems);
  return session.open(created.value.folder);
}

/** Copies texts into the open project and shows them. */
async function addToProject(session: AppSession, paths: readonly string[]): Promise<Result<{ added: number }>> {
  if (!session.folders) return noProject;
  const { added, problems } = await addTexts(session.folders, paths);
  session.tellProblems(problems);
  await session.workspace?.takeTexts(added);
  return succeed({ added: added.length });
}

/** One folder is opened as a project; anything else is copied into the open one. */
async function takeDropped(
  session: AppSession,
  paths: readonly string[],
): Promise<Result<{ added: number; folder: string | null }>> {
  const [first] = paths;
  if (paths.length === 1 && first !== undefined && (await isFolder(first))) {
    const opened = await session.open(first);
    return opened.ok ? succeed({ added: 0, folder: opened.value.folder }) : opened;
  }
  const result = await addToProject(session, paths);
  return result.ok ? succeed({ added: result.value.added, folder: null }) : result;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
