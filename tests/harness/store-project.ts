import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Result } from '../../core/base/result.ts';
import type { CommandOutcome, EventName, Events, Notice, StoreStatus } from '../../core/protocol/contract.ts';
import type { JournalLine } from '../../core/store/journal-line.ts';
import { readJournal } from '../../main/read-journal.ts';
import { Workspace } from '../../main/workspace.ts';
import type { WorkspaceOptions } from '../../main/workspace-options.ts';

/** A project in a temporary folder. */
export interface StoreProject {
  readonly folder: string;
  path(name: string): string;
  read(name: string): Promise<string>;
  write(name: string, content: string | Uint8Array): Promise<void>;
  /** The lines of the journal that can be read. */
  journal(): Promise<readonly JournalLine[]>;
  remove(): Promise<void>;
}

/** A workspace and everything it announced. */
export interface ObservedWorkspace {
  readonly workspace: Workspace;
  readonly events: { readonly name: EventName; readonly payload: unknown }[];
  readonly notices: Notice[];
  readonly statuses: StoreStatus[];
  /** Resolves with the first payload of this name, from the past too, that is accepted. */
  announced<Name extends EventName>(name: Name, accepts: (payload: Events[Name]) => boolean): Promise<Events[Name]>;
}

export const threeParagraphs = 'The minister spoke.\n\nShe said: “Prices fall.”\n\nNobody asked why.\n';

/** Makes a project with these texts. */
export async function makeStoreProject(
  texts: Readonly<Record<string, string | Uint8Array>> = { 'a.txt': threeParagraphs },
): Promise<StoreProject> {
  const folder = await mkdtemp(join(tmpdir(), 'tagwerk-store-'));
  const project: StoreProject = {
    folder,
    path: (name) => join(folder, name),
    read: (name) => readFile(join(folder, name), 'utf8'),
    async write(name, content) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    },
    journal: async () => readJournal(await readFile(join(folder, 'annotations/journal.jsonl'))).lines,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
  await mkdir(join(folder, 'corpus'));
  for (const [name, content] of Object.entries(texts)) await project.write(`corpus/${name}`, content);
  return project;
}

/** Opens a project, reads all its texts and listens. Throws when it cannot be opened. */
export async function observeWorkspace(
  project: StoreProject,
  options: Partial<WorkspaceOptions> = {},
): Promise<ObservedWorkspace> {
  const observed = await observeListed(project, options);
  await observed.workspace.begin();
  return observed;
}

/** Opens a project and listens; its texts are listed and none is read. Throws when it cannot be opened. */
export async function observeListed(
  project: StoreProject,
  options: Partial<WorkspaceOptions> = {},
): Promise<ObservedWorkspace> {
  const events: { name: EventName; payload: unknown }[] = [];
  const waiting = new Set<(name: EventName, payload: unknown) => void>();
  const notices: Notice[] = [];
  const statuses: StoreStatus[] = [];
  const opened = await Workspace.open(project.folder, {
    who: () => 'Anna',
    announce: (name, payload) => {
      events.push({ name, payload });
      if (name === 'notice:shown') notices.push(payload as Notice);
      if (name === 'store:status') statuses.push(payload as StoreStatus);
      for (const listener of waiting) listener(name, payload);
    },
    ...options,
  });
  return {
    workspace: valueOf(opened),
    events,
    notices,
    statuses,
    announced<Name extends EventName>(wanted: Name, accepts: (payload: Events[Name]) => boolean) {
      const past = events.find(({ name, payload }) => name === wanted && accepts(payload as Events[Name]));
      if (past) return Promise.resolve(past.payload as Events[Name]);
      return new Promise<Events[Name]>((resolve) => {
        const listener = (name: EventName, payload: unknown): void => {
          if (name !== wanted || !accepts(payload as Events[Name])) return;
          waiting.delete(listener);
          resolve(payload as Events[Name]);
        };
        waiting.add(listener);
      });
    },
  };
}

/** The value of a result that must be a success. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}

/** Annotates a span and gives the id of the new annotation. */
export async function annotate(workspace: Workspace, start: number, end: number, textId = 'a.txt'): Promise<string> {
  const outcome: CommandOutcome = valueOf(
    await workspace.run({ type: 'annotate', codeId: 'quote', textId, span: { start, end } }),
  );
  const [annotationId] = outcome.annotationIds;
  if (annotationId === undefined) throw new Error('No annotation was made.');
  return annotationId;
}

/** Ids of all annotations, sorted. */
export function annotationIds(workspace: Workspace): string[] {
  return [...workspace.state.annotations.all()].map(({ annotationId }) => annotationId).sort();
}
