import { randomUUID } from 'node:crypto';
import { fail, succeed, type Failure, type Result } from '../core/base/result.ts';
import { applyChange } from '../core/command/apply-change.ts';
import type { Change } from '../core/command/change.ts';
import type { Command } from '../core/command/command.ts';
import { historyLabels, redoStep, undoStep } from '../core/command/history.ts';
import { planChange } from '../core/command/plan-change.ts';
import { recordsOfState, type ProjectState } from '../core/command/project-state.ts';
import type { CommandOutcome, ProjectSnapshot, StoreStatus } from '../core/protocol/contract.ts';
import type { ChangeKind } from '../core/store/journal-line.ts';
import type { StoreFileName } from '../core/store/store-paths.ts';
import { compareTextIds } from '../core/text/compare-text-ids.ts';
import type { SourceText } from '../core/text/source-text.ts';
import { alignCorpus, textsChangedNotice } from './align-corpus.ts';
import { overridesOf } from './align-text.ts';
import { Analysis, type AnalysisWorkers } from './analysis.ts';
import { outcomeOf } from './command-outcome.ts';
import { readCorpus, resolveProjectFolder, type ProjectFolders } from './corpus-folder.ts';
import { decodeAnew } from './decode-anew.ts';
import { nodeFileSystem, type FileSystem } from './file-system.ts';
import type { LoadedText } from './loaded-text.ts';
import { openProjectStore } from './open-project-store.ts';
import { OutsideStore } from './outside-store.ts';
import { problemsNotice, takeTexts } from './outside-texts.ts';
import type { ProjectStore, SealedFile } from './project-store.ts';
import { makeNotice } from './store-notices.ts';
import { watchProject } from './store-watch.ts';
import type { Announce, WorkspaceHost } from './workspace-host.ts';

export interface WorkspaceOptions extends AnalysisWorkers {
  /** Name of the analyst, for the record. */
  readonly who: () => string;
  readonly announce: Announce;
  readonly now?: () => Date;
  readonly fileSystem?: FileSystem;
  /** Whether changes that others make to the files are noticed while the project is open. */
  readonly watch?: boolean;
}

/**
 * An open project: its texts, its state, its history. Everything that changes it goes through one queue, so that each
 * change is planned on the state that the one before left. A change is on the disk before anyone is told of it.
 */
export class Workspace {
  readonly folders: ProjectFolders;
  /** What is found in the texts. */
  readonly analysis: Analysis;
  readonly #options: WorkspaceOptions;
  readonly #texts = new Map<string, LoadedText>();
  readonly #store: ProjectStore;
  readonly #outside: OutsideStore;
  readonly #host: WorkspaceHost;
  #sequence = 0;
  #last: Promise<unknown> = Promise.resolve();
  #watch: { close(): Promise<void> } | null = null;
  #isClosed = false;

  private constructor(folders: ProjectFolders, options: WorkspaceOptions, store: ProjectStore) {
    this.folders = folders;
    this.#options = options;
    this.#store = store;
    this.#host = {
      folders,
      store,
      state: store.state,
      texts: this.#texts,
      commit: (kind, change, seal) => this.#commit(kind, change, seal),
      derive: (change) => this.#derive(change),
      announceTexts: (changedTextIds) => this.#announceTexts(changedTextIds),
      notify: (notice) => options.announce('notice:shown', notice),
    };
    this.#outside = new OutsideStore(this.#host);
    this.analysis = new Analysis(this.#host, options, options.announce);
  }

  /**
   * Opens the project at a folder. What the analyst should know about it (files mended, texts changed) is announced
   * before this returns. Fails only when there is no project to open.
   */
  static async open(folder: string, options: WorkspaceOptions): Promise<Result<Workspace>> {
    const resolved = await resolveProjectFolder(folder);
    if (!resolved.ok) return resolved;
    const folders = resolved.value;
    const changedFiles = new Set<StoreFileName>();
    let workspace: Workspace | null = null;
    const { store, loaded } = await openProjectStore({
      fileSystem: options.fileSystem ?? nodeFileSystem,
      annotationsFolder: folders.annotationsFolder,
      who: options.who,
      now: () => (options.now?.() ?? new Date()).toISOString(),
      onStatus: (status) => options.announce('store:status', status),
      onNotice: (notice) => options.announce('notice:shown', notice),
      onChangedOutside: (file) => {
        if (workspace) workspace.#takeStoreFiles([file], true);
        else changedFiles.add(file);
      },
    });
    const opened = new Workspace(folders, options, store);
    workspace = opened;
    for (const notice of loaded.notices) options.announce('notice:shown', notice);
    // What the watch notices while the texts are being read waits for its turn.
    const reading = opened.#next(() => opened.#readTexts());
    await Promise.all([reading, options.watch === true ? opened.#startWatching() : null]);
    if (changedFiles.size > 0) opened.#takeStoreFiles(changedFiles, true);
    opened.analysis.take(opened.texts().map(({ summary }) => summary.textId));
    return succeed(opened);
  }

  /** The state that commands are planned on. Read it, never change it. */
  get state(): ProjectState {
    return this.#store.state;
  }

  get status(): StoreStatus {
    return this.#store.status;
  }

  /** The texts of the corpus in their natural order. */
  texts(): readonly LoadedText[] {
    return [...this.#texts.values()].sort((left, right) => compareTextIds(left.summary.textId, right.summary.textId));
  }

  /** Everything a window needs to begin with. */
  snapshot(): ProjectSnapshot {
    return {
      folder: this.folders.folder,
      name: this.folders.name,
      texts: this.texts().map(({ summary }) => summary),
      records: recordsOfState(this.state),
      history: historyLabels(this.#store.history),
      status: this.#store.status,
      view: null,
      isBundled: false,
      showTextId: null,
      sequence: this.#sequence,
    };
  }

  /** The content of a text. */
  readText(textId: string): Result<SourceText> {
    const loaded = this.#texts.get(textId);
    if (!loaded) return fail('not-found', `There is no text ${JSON.stringify(textId)} in the corpus (any more).`);
    return succeed({ textId, content: loaded.content });
  }

  /** Does what a command says, as one step of the history. */
  run(command: Command): Promise<Result<CommandOutcome>> {
    return this.#next(async () => {
      const refused = this.#refusal();
      if (refused) return refused;
      const planned = planChange(this.state, command, {
        who: this.#options.who(),
        now: (this.#options.now?.() ?? new Date()).toISOString(),
        newId: randomUUID,
        content: (textId) => this.#texts.get(textId) ?? null,
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
      const step = undoStep(this.#store.history);
      return step ? this.#perform('undo', step.change) : fail('nothing-to-undo', 'There is nothing to undo.');
    });
  }

  /** Does the step that was taken back last again. */
  redo(): Promise<Result<CommandOutcome>> {
    return this.#next(async () => {
      const refused = this.#refusal();
      if (refused) return refused;
      const step = redoStep(this.#store.history);
      return step ? this.#perform('redo', step.change) : fail('nothing-to-undo', 'There is nothing to redo.');
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
    await Promise.all([this.#watch?.close(), this.analysis.close()]);
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
    for (const loaded of decoded.value.texts) this.#texts.set(loaded.summary.textId, loaded);
    await this.#commit(kind, decoded.value.change, undefined, decoded.value.texts);
    return succeed(outcomeOf(decoded.value.change));
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
    this.#options.announce('texts:changed', { texts: this.texts().map(({ summary }) => summary), changedTextIds });
    this.analysis.take(changedTextIds);
  }

  /** Reads the corpus at opening and finds annotations again in texts that changed meanwhile. */
  async #readTexts(): Promise<void> {
    const overrides = new Map([...this.state.texts].map(([textId, record]) => [textId, overridesOf(record)]));
    const { texts, problems } = await readCorpus(this.folders, overrides);
    for (const loaded of texts) this.#texts.set(loaded.summary.textId, loaded);
    const { added, changed } = await alignCorpus(this.state, texts);
    if (added) applyChange(this.state, added);
    for (const { change } of changed) await this.#store.record('outside', change);
    const notice = textsChangedNotice(changed, 'since the project was open last');
    if (notice) this.#host.notify(notice);
    if (problems.length > 0) this.#host.notify(problemsNotice(problems));
  }

  #takeStoreFiles(files: Iterable<StoreFileName>, isInTheWay: boolean): void {
    void this.#next(async () => {
      if (this.#isClosed) return;
      await this.#outside.take(files, isInTheWay);
      if (isInTheWay) for (const file of files) this.#store.rewrite(file);
    }).catch((error: unknown) => this.#tellWatchFailure(error));
  }

  async #startWatching(): Promise<void> {
    this.#watch = await watchProject(
      this.folders,
      ({ storeFiles, textIds }) => {
        if (storeFiles.size > 0) this.#takeStoreFiles(storeFiles, false);
        if (textIds.size > 0) this.takeTexts([...textIds]).catch((error: unknown) => this.#tellWatchFailure(error));
      },
      (error) => this.#tellWatchFailure(error),
    );
  }

  #tellWatchFailure(error: unknown): void {
    this.#host.notify(
      makeNotice('warning', 'Changes that other programs make to this project may go unnoticed', [
        error instanceof Error ? error.message : String(error),
        'Open the project again after changing its files elsewhere.',
      ]),
    );
  }
}
