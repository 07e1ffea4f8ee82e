import type { ProjectState } from '../core/command/project-state.ts';
import { sortedCodes } from '../core/command/project-state.ts';
import { compareLinks } from '../core/project/link.ts';
import type { ProjectExtras, ProjectStoreFile } from '../core/store/project-store-file.ts';
import { projectFileName, textFileName, textIdOfFile, type StoreFileName } from '../core/store/store-paths.ts';
import { emptyTextFile, type TextStoreFile } from '../core/store/text-store-file.ts';
import type { FileSystem } from './file-system.ts';
import { storedTextFile, type StoredFile } from './load-files.ts';
import { extrasOf, type LoadedStore } from './load-store.ts';
import type { FileVersion } from './store-adapter.ts';
import type { WrittenVersion } from './store-writer.ts';

/** What somebody else made of a file of the store, compared with the version that we know. */
export type OutsideVersion =
  | { readonly state: 'same' | 'missing' }
  | { readonly state: 'damaged'; readonly message: string; readonly sha256: string }
  | { readonly state: 'text'; readonly file: TextStoreFile; readonly sha256: string }
  | { readonly state: 'project'; readonly file: ProjectStoreFile; readonly sha256: string };

/** The files of an open project, each a lowdb database: written from the state, read again when others wrote them. */
export class StoreFiles {
  readonly #fileSystem: FileSystem;
  readonly #annotationsFolder: string;
  readonly #now: () => string;
  readonly #state: ProjectState;
  readonly #journalId: string;
  readonly #sequence: () => number;
  readonly #project: StoredFile<ProjectStoreFile>;
  readonly #texts: Map<StoreFileName, StoredFile<TextStoreFile>>;
  readonly #textIds = new Map<StoreFileName, string>();
  #extras: ProjectExtras;

  constructor(
    options: { fileSystem: FileSystem; annotationsFolder: string; now: () => string },
    loaded: LoadedStore,
    sequence: () => number,
  ) {
    this.#fileSystem = options.fileSystem;
    this.#annotationsFolder = options.annotationsFolder;
    this.#now = options.now;
    this.#state = loaded.state;
    this.#journalId = loaded.journal.journalId;
    this.#sequence = sequence;
    this.#project = loaded.project;
    this.#texts = new Map(loaded.texts);
    this.#extras = loaded.extras;
  }

  /** Names of the files that are on the disk. */
  names(): StoreFileName[] {
    return [this.#project, ...this.#texts.values()]
      .filter(({ adapter }) => adapter.known !== null)
      .map(({ name }) => name);
  }

  /** Calls back for every file that the present state needs. */
  markAll(mark: (file: StoreFileName) => void): void {
    mark(projectFileName);
    for (const textId of this.#state.texts.keys()) if (this.#isNeeded(textId)) mark(textFileName(textId));
  }

  /** Writes a file as the state is now; null when it need not exist. Throws what the disk or the adapter throws. */
  async write(file: StoreFileName): Promise<WrittenVersion | null> {
    const revision = this.#sequence();
    const start = { journal: this.#journalId, revision };
    let stored: StoredFile<ProjectStoreFile> | StoredFile<TextStoreFile>;
    if (file === projectFileName) {
      stored = this.#project;
      const decisions = [...this.#state.decisions.values()].sort((left, right) =>
        left.groupId < right.groupId ? -1 : 1,
      );
      const dismissals = [...this.#state.dismissals.values()].sort((left, right) =>
        left.dismissalId < right.dismissalId ? -1 : 1,
      );
      const links = [...this.#state.links.all()].sort(compareLinks);
      stored.db.data = {
        ...{ format: 'tagwerk-project', version: 1, ...start },
        ...{ codes: sortedCodes(this.#state), decisions },
        ...this.#extras,
        dismissals: [...dismissals, ...this.#extras.dismissals],
        links: [...links, ...this.#extras.links],
      };
    } else {
      const textId = this.#textIdOf(file);
      if (textId === null || !this.#isNeeded(textId)) return null;
      stored = this.#textFile(file);
      const text = this.#state.texts.get(textId) ?? emptyTextFile(textId).text;
      const annotations = [...this.#state.annotations.ofText(textId)];
      stored.db.data = { format: 'tagwerk-text', version: 1, ...start, text, annotations };
    }
    await stored.db.write();
    // The state holds these records; a second list of them would only keep removed ones in memory.
    if ('annotations' in stored.db.data) stored.db.data = { ...stored.db.data, annotations: [] };
    return { file, revision, sha256: stored.adapter.known?.sha256 ?? '' };
  }

  /** Reads a file that may have been changed by others. What is read counts as known from then on, unless damaged. */
  async readOutside(file: StoreFileName): Promise<OutsideVersion> {
    const { adapter } = file === projectFileName ? this.#project : this.#textFile(file);
    // Our own writing is noticed as well: a large file is not taken in once more for that.
    if (await adapter.isAsKnown()) return { state: 'same' };
    if (file === projectFileName) {
      const version = await this.#project.adapter.readVersion();
      const outside = this.#compare(this.#project, version);
      if (outside) return outside;
      if (version.state !== 'good') return { state: 'missing' };
      this.#extras = extrasOf(version.file);
      return { state: 'project', file: version.file, sha256: version.sha256 };
    }
    const stored = this.#textFile(file);
    const version = await stored.adapter.readVersion();
    const outside = this.#compare(stored, version);
    if (outside) return outside;
    if (version.state !== 'good') return { state: 'missing' };
    this.#textIds.set(file, textIdOfFile(file) ?? version.file.text.textId);
    return { state: 'text', file: version.file, sha256: version.sha256 };
  }

  /** Moves a damaged file away so that it can be written; gives its new path. */
  async moveAside(file: StoreFileName): Promise<string> {
    return (file === projectFileName ? this.#project : this.#textFile(file)).adapter.moveAside();
  }

  #compare<File extends TextStoreFile | ProjectStoreFile>(
    { adapter }: StoredFile<File>,
    version: FileVersion<File>,
  ): OutsideVersion | null {
    if (version.state === 'missing') {
      const wasThere = adapter.known !== null;
      adapter.known = null;
      return { state: wasThere ? 'missing' : 'same' };
    }
    if (version.sha256 === adapter.known?.sha256) return { state: 'same' };
    if (version.state === 'damaged') return { state: 'damaged', message: version.message, sha256: version.sha256 };
    adapter.known = { sha256: version.sha256, stamp: version.stamp };
    return null;
  }

  /** A text has a file from the moment on that there is something to say about it. */
  #isNeeded(textId: string): boolean {
    const text = this.#state.texts.get(textId);
    const isOnDisk = this.#texts.has(textFileName(textId));
    return (
      isOnDisk ||
      this.#state.annotations.count(textId) > 0 ||
      text?.encoding !== undefined ||
      text?.language !== undefined
    );
  }

  #textIdOf(file: StoreFileName): string | null {
    const known = this.#textIds.get(file) ?? textIdOfFile(file);
    if (known !== null) return known;
    for (const textId of this.#state.texts.keys()) {
      if (textFileName(textId) !== file) continue;
      this.#textIds.set(file, textId);
      return textId;
    }
    return null;
  }

  #textFile(file: StoreFileName): StoredFile<TextStoreFile> {
    let stored = this.#texts.get(file);
    if (!stored) {
      stored = storedTextFile(this.#fileSystem, this.#annotationsFolder, file, { mayWrite: true, now: this.#now });
      this.#texts.set(file, stored);
    }
    return stored;
  }
}
