import type { StoreFileName } from '../core/store/store-paths.ts';
import type { ProjectFolders } from './corpus-folder.ts';
import { makeNotice } from './store-notices.ts';
import { storeFilesSince, watchProject } from './store-watch.ts';
import type { WorkspaceHost } from './workspace-host.ts';

/** What a workspace does about files that others changed. */
export interface WatchWork {
  readonly takeStoreFiles: (files: ReadonlySet<StoreFileName>) => Promise<void>;
  readonly takeTexts: (textIds: readonly string[]) => Promise<void>;
  /** Texts whose files changed before anybody watched them. */
  readonly missedTexts: () => Promise<string[]>;
  /** When the files of the store were read, in milliseconds. */
  readonly storeReadAt: number;
}

/** Watches the files of an open project. Nobody has to wait until it does: what changed before is looked for then. */
export class WorkspaceWatch {
  readonly #folders: ProjectFolders;
  readonly #notify: WorkspaceHost['notify'];
  readonly #work: WatchWork;
  readonly #watching: Promise<{ close(): Promise<void> }>;
  #isClosed = false;

  constructor(folders: ProjectFolders, notify: WorkspaceHost['notify'], work: WatchWork) {
    this.#folders = folders;
    this.#notify = notify;
    this.#work = work;
    this.#watching = watchProject(
      folders,
      ({ storeFiles, textIds }) => {
        if (storeFiles.size > 0) void this.#try(() => work.takeStoreFiles(storeFiles));
        if (textIds.size > 0) void this.#try(() => work.takeTexts([...textIds]));
      },
      (error) => this.#tellFailure(error),
    );
  }

  /** Resolves once changes are noticed and those from before are taken in. */
  async ready(): Promise<void> {
    await this.#try(async () => {
      await this.#watching;
      if (this.#isClosed) return;
      const texts = await this.#work.missedTexts();
      if (texts.length > 0 && !this.#isClosed) await this.#work.takeTexts(texts);
      const files = await storeFilesSince(this.#folders, this.#work.storeReadAt);
      if (files.size > 0 && !this.#isClosed) await this.#work.takeStoreFiles(files);
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#try(async () => (await this.#watching).close());
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#tellFailure(error);
    }
  }

  #tellFailure(error: unknown): void {
    this.#notify(
      makeNotice('warning', 'Changes that other programs make to this project may go unnoticed', [
        error instanceof Error ? error.message : String(error),
        'Open the project again after changing its files elsewhere.',
      ]),
    );
  }
}
