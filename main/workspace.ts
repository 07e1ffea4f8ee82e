import { join } from 'node:path';
import { fail, succeed, type Failure, type Result } from '../core/base/result.ts';
import { applyChange } from '../core/command/apply-change.ts';
import type { Change } from '../core/command/change.ts';
import type { Command } from '../core/command/command.ts';
import { historyLabels, redoStep, undoStep } from '../core/command/history.ts';
import { recordsOfState, type ProjectState } from '../core/command/project-state.ts';
import type { CommandOutcome, ProjectSnapshot, ReadText, StoreStatus } from '../core/protocol/contract.ts';
import type { ChangeKind } from '../core/store/journal-line.ts';
import type { StoreFileName } from '../core/store/store-paths.ts';
import { Analysis } from './analysis.ts';
import { outcomeOf } from './command-outcome.ts';
import { resolveProjectFolder, type ProjectFolders } from './corpus-folder.ts';
import { CorpusReading } from './corpus-reading.ts';
import { CorpusTexts } from './corpus-texts.ts';
import { decodeAnew } from './decode-anew.ts';
import { nodeFileSystem } from './file-system.ts';
import type { LoadedText } from './loaded-text.ts';
import { openProjectStore } from './open-project-store.ts';
import { OutsideStore } from './outside-store.ts';
import { takeTexts } from './outside-texts.ts';
import { planCommand, planStep } from './plan-with-texts.ts';
import type { ProjectStore, SealedFile } from './project-store.ts';
import { SummaryCache } from './summary-cache.ts';
import type { WorkspaceHost } from './workspace-host.ts';
import type { WorkspaceOptions } from './workspace-options.ts';
import { WorkspaceWatch } from './workspace-watch.ts';

/**
 * An open project: its texts, its state, its history. Everything that changes it goes through one queue, so that each
 * change is planned on the state that the one before left. A change is on the disk before anyone is told of it.
 */
export class Workspace {
  readonly folders: ProjectFolders;
  /** What is found in the texts. */
  readonly analysis: Analysis;
  readonly #options: WorkspaceOptions;
  readonly #texts = new CorpusTexts();
  readonly #store: ProjectStore;
  readonly #outside: OutsideStore;
  readonly #host: WorkspaceHost;
  readonly #reading: CorpusReading;
  #sequence = 0;
  #last: Promise<unknown> = Promise.resolve();
  #watch: WorkspaceWatch | null = null;
  #isClosing = false;
  #isClosed = false;
  readonly #openedAt = Date.now();

  private constructor(folders: ProjectFolders, options: WorkspaceOptions, store: ProjectStore) {
    this.folders = folders;
    this.#options = options;
    this.#store = store;
    this.#host = {
      folders,
      store,
      state: store.state,
      texts: this.#texts,
      need: (textIds) => this.#reading.need(textIds),
      commit: (kind, change, seal) => this.#commit(kind, change, seal),
      derive: (change) => this.#derive(change),
      announceTexts: (changedTextIds) => this.#announceTexts(changedTextIds),
      notify: (notice) => options.announce('notice:shown', notice),
    };
    this.#outside = new OutsideStore(this.#host);
    this.analysis = new Analysis(this.#host, options, options.announce);
    this.#reading = new CorpusReading(this.#host, {
      worker: options.textWorker,
      cache: new SummaryCache(join(folders.annotationsFolder, '.cache', 'texts.json'), () => !store.isReadOnly),
      next: (work) => this.#next(work),
      onRead: (textIds) => this.analysis.take(textIds),
      onDescribed: (texts) => options.announce('texts:described', { texts }),
      onProgress: (done, total) => options.announce('texts:reading', { done, total }),
      onEnd: () => this.analysis.begin(),
    });
  }

  /**
   * Opens the project at a folder and lists its texts. What the analyst should know about it (files mended) is announced
   * before this returns. Fails when there is no project to open, and when the opening was ended.
   */
  static async open(folder: string, options: WorkspaceOptions): Promise<Result<Workspace>> {
    const resolved = await resolveProjectFolder(folder);
    if (!resolved.ok) return resolved;
    const folders = resolved.value;
    const changedFiles = new Set<StoreFileName>();
    let workspace: Workspace | null = null;
    const openedStore = await openProjectStore({
      fileSystem: options.fileSystem ?? nodeFileSystem,
      annotationsFolder: folders.annotationsFolder,
      who: options.who,
      now: () => (options.now?.() ?? new Date()).toISOString(),
      onStatus: (status) => options.announce('store:status', status),
      onNotice: (notice) => options.announce('notice:shown', notice),
      onChangedOutside: (file) => {
        if (workspace) void workspace.#takeStoreFiles([file], true);
        else changedFiles.add(file);
      },
      signal: options.signal,
    });
    if (!openedStore.ok) return openedStore;
    const { store, loaded } = openedStore.value;
    const opened = new Workspace(folders, options, store);
    workspace = opened;
    for (const notice of loaded.notices) options.announce('notice:shown', notice);
    await opened.#reading.list();
    if (changedFiles.size > 0) void opened.#takeStoreFiles(changedFiles, true);
    return succeed(opened);
  }

  /**
   * Reads what a window shows first: these texts, or the first two where it was never shown; then others for as long as
   * the time in milliseconds lasts.
   */
  readFirst(textIds: readonly string[] | null, time: number): Promise<void> {
    return this.#next(() => this.#reading.readFirst(textIds, time));
  }

  /** Reads all texts that were only listed so far, has them analysed, and resolves when changes by others are noticed too. */
  async begin(): Promise<void> {
    await this.whenRead();
    if (this.#options.watch !== true || this.#isClosing) return;
    this.#watch ??= new WorkspaceWatch(this.folders, (notice) => this.#host.notify(notice), {
      takeStoreFiles: (files) => this.#takeStoreFiles(files, false),
      takeTexts: (textIds) => this.takeTexts(textIds),
      missedTexts: () => this.#reading.changedFiles(),
      storeReadAt: this.#openedAt,
    });
    await this.#watch.ready();
  }

  /** Resolves when all texts are read. What needs all of them waits for this. */
  whenRead(): Promise<void> {
    return this.#reading.all();
  }

  /** The state that commands are planned on. Read it, never change it. */
  get state(): ProjectState {
    return this.#store.state;
  }

  get status(): StoreStatus {
    return this.#store.status;
  }

  /** The texts that were read, in their natural order: all of them after `whenRead`. */
  texts(): readonly LoadedText[] {
    return this.#texts.loaded();
  }

  /** True for texts of the corpus, read or not. */
  hasText(textId: string): boolean {
    return this.#texts.has(textId);
  }

  /** Everything a window needs to begin with. */
  snapshot(): ProjectSnapshot {
    return {
      folder: this.folders.folder,
      name: this.folders.name,
      texts: this.#texts.summaries(),
      records: JSON.stringify(recordsOfState(this.state)),
      history: historyLabels(this.#store.history),
      status: this.#store.status,
      view: null,
      isBundled: false,
      showTextId: null,
      sequence: this.#sequence,
    };
  }

  /** The content of a text, which is read before others where it was not yet. */
  async readText(textId: string): Promise<Result<ReadText>> {
    if (this.#texts.unread.has(textId)) await this.#next(() => this.#reading.need([textId]));
    const loaded = this.#texts.read.get(textId);
    if (!loaded) return fail('not-found', `There is no text ${JSON.stringify(textId)} in the corpus (any more).`);
    return succeed({ textId, content: loaded.content, summary: loaded.summary });
  }

  /** Does what a command says, as one step of the history. */
  run(command: Command): Promise<Result<CommandOutcome>> {
    return this.#next(async () => {
      const refused = this.#refusal();
      if (refused) return refused;
      const planned = await planCommand(this.#host, command, {
        who: this.#options.who(),
        now: (this.#options.now?.() ?? new Date()).toISOString(),
        suggestion: (textId, key) => this.analysis.findSuggestion(textId, key),
      });
      return planned.ok ? this.#perform('do', planned.value) : planned;
    });
  }

  /** Takes the last step back. */
  undo(): Promise<Result<CommandOutcome>> {
    return this.#next(async () => {
      const refused = this.#refusal();
      if (refused) return refused;
      const step = (): ReturnType<typeof undoStep> => undoStep(this.#store.history);
      const planned = await planStep(this.#host, step, 'There is nothing to undo.');
      return planned.ok ? this.#perform('undo', planned.value) : planned;
    });
  }

  /** Does the step that was taken back last again. */
  redo(): Promise<Result<CommandOutcome>> {
    return this.#next(async () => {
      const refused = this.#refusal();
      if (refused) return refused;
      const step = (): ReturnType<typeof redoStep> => redoStep(this.#store.history);
      const planned = await planStep(this.#host, step, 'There is nothing to redo.');
      return planned.ok ? this.#perform('redo', planned.value) : planned;
    });
  }

  /** Tries to write what the disk refused. The status in the answer says whether it worked. */
  retry(): Promise<Result<StoreStatus>> {
    return this.#next(async () => succeed(await this.#store.retry()));
  }

  /** Brings all files to the state; returns when they are on the disk or the disk has refused. */
  flush(): Promise<void> {
    return this.#next(() => this.#store.flush());
  }

  /** Reads texts that were put into the corpus just now, without waiting for the watch to notice them. */
  takeTexts(textIds: readonly string[]): Promise<void> {
    return this.#next(() => takeTexts(this.#host, textIds));
  }

  /** Writes everything and gives the project free. The status says whether all of it is on the disk. */
  async close(): Promise<StoreStatus> {
    this.#isClosing = true;
    await Promise.all([this.#watch?.close(), this.analysis.close(), this.#reading.close()]);
    // What others wrote is taken in while we still can: the flush may find some, and its handling is queued before the end.
    await this.flush();
    return this.#next(async () => {
      if (this.#isClosed) return this.#store.status;
      this.#isClosed = true;
      return this.#store.close();
    });
  }

  #next<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }

  #refusal(): Failure | null {
    if (this.#isClosed) return fail('read-only', 'The project is closed.');
    return this.#store.isReadOnly ? fail('read-only', this.#store.status.message) : null;
  }

  async #perform(kind: ChangeKind, change: Change): Promise<Result<CommandOutcome>> {
    const decoded = await decodeAnew(this.#host, change);
    if (!decoded.ok) return decoded;
    for (const loaded of decoded.value.texts) this.#texts.put(loaded);
    await this.#commit(kind, decoded.value.change, undefined, decoded.value.texts);
    return succeed(outcomeOf(decoded.value.change, this.#sequence));
  }

  async #commit(kind: ChangeKind, change: Change, seal?: SealedFile, texts: readonly LoadedText[] = []): Promise<void> {
    await this.#store.record(kind, change, seal);
    if (texts.length > 0) this.#announceTexts(texts.map(({ summary }) => summary.textId));
    this.#announceChange(change);
  }

  #derive(change: Change): void {
    applyChange(this.state, change);
    this.#announceChange(change);
  }

  #announceChange(change: Change): void {
    this.#sequence += 1;
    this.analysis.noteChange(change);
    const history = historyLabels(this.#store.history);
    this.#options.announce('workspace:changed', { change, history, sequence: this.#sequence });
  }

  #announceTexts(changedTextIds: readonly string[]): void {
    this.#options.announce('texts:changed', { texts: this.#texts.summaries(), changedTextIds });
    this.analysis.take(changedTextIds);
  }

  async #takeStoreFiles(files: Iterable<StoreFileName>, isInTheWay: boolean): Promise<void> {
    await this.#next(async () => {
      if (this.#isClosed) return;
      await this.#outside.take(files, isInTheWay);
      if (isInTheWay) for (const file of files) this.#store.rewrite(file);
    });
  }
}
