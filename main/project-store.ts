import { join } from 'node:path';
import { applyChange } from '../core/command/apply-change.ts';
import { touchedKeys, type Change, type RecordKey } from '../core/command/change.ts';
import type { History } from '../core/command/history.ts';
import type { ProjectState } from '../core/command/project-state.ts';
import type { Notice, StoreStatus } from '../core/protocol/contract.ts';
import { stepHistory } from '../core/store/journal-history.ts';
import { encodeLine, type ChangeKind } from '../core/store/journal-line.ts';
import { journalFileName, storeFileOf, textFileName, type StoreFileName } from '../core/store/store-paths.ts';
import { failureMessage } from './disk-failure.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import { Journal, type AppendOutcome } from './journal.ts';
import type { LoadedStore } from './load-store.ts';
import { rotateFrom, rotateJournal } from './rotate-journal.ts';
import { lockLost, takeAccess, type Access } from './store-access.ts';
import { StoreFiles } from './store-files.ts';
import { makeNotice } from './store-notices.ts';
import { StoreWriter, type WriteFailure, type WrittenVersion } from './store-writer.ts';
import { untoldTexts } from './untold-texts.ts';

export interface ProjectStoreOptions {
  readonly fileSystem: FileSystem;
  readonly annotationsFolder: string;
  readonly who: () => string;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly onStatus: (status: StoreStatus) => void;
  readonly onNotice: (notice: Notice) => void;
  /** A file was found changed by somebody else when it was to be written. */
  readonly onChangedOutside: (file: StoreFileName) => void;
  /** Ends the opening while the files are read. */
  readonly signal?: AbortSignal | undefined;
}

/** A version of a file that somebody else wrote, as the journal is to note it. */
export interface SealedFile {
  readonly file: StoreFileName;
  readonly sha256: string;
}

/**
 * The truth about an open project: its state and history, each change of which is in the journal before it is in the
 * state, and the files, which follow. Callers take care that one `record` ends before the next begins.
 */
export class ProjectStore {
  readonly state: ProjectState;
  readonly files: StoreFiles;
  readonly #options: ProjectStoreOptions;
  readonly #journal: Journal;
  readonly #writer: StoreWriter;
  readonly #knownTexts: Set<StoreFileName>;
  #access: Access;
  #history: History;
  #sequence: number;
  #recording = 0;
  #journalFailure: string | null = null;
  #fileFailure: string | null = null;
  #told = '';

  constructor(options: ProjectStoreOptions, loaded: LoadedStore, access: Access) {
    this.#options = options;
    this.#access = access;
    this.state = loaded.state;
    this.#history = loaded.history;
    this.#sequence = loaded.sequence;
    this.#knownTexts = new Set([...loaded.knownTexts, ...loaded.texts.keys()]);
    this.#journal = new Journal(options.fileSystem, this.#journalPath, loaded.journal, options.now);
    this.files = new StoreFiles(options, loaded, () => this.#sequence);
    this.#writer = new StoreWriter({
      write: (file) => this.files.write(file),
      onRound: (written, failure) => this.#afterRound(written, failure),
      onChangedOutside: options.onChangedOutside,
    });
    if (loaded.journal.lacksNewline) this.#journal.hold('\n');
    if (access.state !== 'never') for (const [file, records] of loaded.unfolded) this.#writer.mark(file, records);
    if (access.state === 'refused') this.#journalFailure = failureMessage('Changes', access.error);
  }

  get history(): History {
    return this.#history;
  }

  get isReadOnly(): boolean {
    return this.#access.state === 'never';
  }

  get status(): StoreStatus {
    if (this.#access.state === 'never') return { state: 'read-only', message: this.#access.reason };
    const failure = this.#journalFailure ?? this.#fileFailure;
    if (failure !== null) return { state: 'failed', message: failure };
    return this.#recording > 0 ? { state: 'saving', message: 'Saving…' } : { state: 'saved', message: 'Saved' };
  }

  /** Notes what was found changed at opening, lays a large journal aside, and lets the files follow. */
  async settle(loaded: LoadedStore): Promise<void> {
    if (this.#access.state !== 'granted') return;
    const lines: string[] = [];
    if (loaded.outside) {
      this.#sequence += 1;
      lines.push(encodeLine({ ...this.#lineStart(), kind: 'outside', change: loaded.outside }));
    }
    for (const { file, revision, sha256 } of loaded.unsealed) {
      lines.push(this.#checkpoint({ file, sha256, revision: revision ?? this.#sequence }));
    }
    if (lines.length > 0) await this.#append(lines.join(''));
    else if (loaded.journal.length > rotateFrom && this.#writer.pending === 0) await this.#rotate(loaded);
    this.#schedule();
  }

  /**
   * Writes a change to the journal and then applies it. When the disk refuses, the line waits, the change is applied
   * all the same, and the status says so. `seal` names the version of a file that the change was read from.
   */
  async record(kind: ChangeKind, change: Change, seal?: SealedFile): Promise<void> {
    if (this.isReadOnly) {
      this.#apply(kind, change);
      return;
    }
    const sequence = this.#sequence + 1;
    const texts = untoldTexts(change, this.state, this.#knownTexts);
    const start = { ...this.#lineStart(), sequence };
    let lines = encodeLine({ ...start, kind, change, ...(texts.length > 0 ? { texts } : {}) });
    if (seal)
      lines += encodeLine({
        ...start,
        kind: 'checkpoint',
        ...seal,
        revision: this.#sealedRevision(seal.file, sequence),
      });
    await this.#append(lines);
    this.#sequence = sequence;
    this.#apply(kind, change);
    for (const { textId } of texts) this.#knownTexts.add(textFileName(textId));
    for (const key of touchedKeys(change)) this.#mark(key, change, sequence, seal);
    this.#schedule();
  }

  /** Notes that a file as it is now holds all that we know of it. */
  async seal(seal: SealedFile): Promise<void> {
    if (this.isReadOnly) return;
    await this.#append(this.#checkpoint({ ...seal, revision: this.#sealedRevision(seal.file, this.#sequence) }));
  }

  /** Keys of the records of a file that only we have in their present form. */
  unfoldedIn(file: StoreFileName): ReadonlyMap<RecordKey, number> {
    return this.#writer.unfoldedIn(file);
  }

  /** Has a file written though none of its records changed. */
  rewrite(file: StoreFileName): void {
    if (this.isReadOnly) return;
    this.#writer.mark(file);
    this.#schedule();
  }

  /** From now on nothing is written any more. */
  makeReadOnly(reason: string): void {
    this.#writer.stop();
    this.#access = { state: 'never', reason };
    this.#tell();
  }

  /** Tries to write everything that the disk refused before. */
  async retry(): Promise<StoreStatus> {
    if (!this.isReadOnly) {
      await this.#append('');
      if (this.#journalFailure === null) await this.#writer.flush();
    }
    return this.status;
  }

  /** Brings all files to the state. They are written even when the journal cannot be: at least they hold the work. */
  async flush(): Promise<void> {
    if (this.#access.state === 'granted') await this.#writer.flush();
  }

  /** Writes everything and gives the project free. The status tells whether all of it is on the disk. */
  async close(): Promise<StoreStatus> {
    if (!this.isReadOnly) await this.#append('');
    await this.flush();
    this.#writer.stop();
    await this.#journal.close();
    const { status } = this;
    if (this.#access.state === 'granted') await this.#access.lock.release();
    this.#access = { state: 'never', reason: 'The project is closed.' };
    return status;
  }

  get #journalPath(): string {
    return join(this.#options.annotationsFolder, journalFileName);
  }

  #lineStart() {
    return { sequence: this.#sequence, time: this.#options.now(), who: this.#options.who() };
  }

  #checkpoint(version: WrittenVersion): string {
    return encodeLine({ ...this.#lineStart(), kind: 'checkpoint', ...version });
  }

  /** A file read from outside holds everything but the records that we changed since we wrote it. */
  #sealedRevision(file: StoreFileName, sequence: number): number {
    return Math.min(sequence, ...[...this.#writer.unfoldedIn(file).values()].map((unfolded) => unfolded - 1));
  }

  #schedule(): void {
    if (this.#access.state === 'granted') this.#writer.schedule();
  }

  #apply(kind: ChangeKind, change: Change): void {
    applyChange(this.state, change);
    this.#history = stepHistory(this.#history, kind, change);
  }

  #mark(key: RecordKey, change: Change, sequence: number, seal: SealedFile | undefined): void {
    const file = storeFileOf(key, change.after[key] ?? change.before[key] ?? null);
    if (key.startsWith('text/')) this.#knownTexts.add(file);
    if (file !== seal?.file) this.#writer.mark(file, [[key, sequence]]);
  }

  /** Appends lines, and with them all that waits; with the empty string only what waits. */
  async #append(lines: string): Promise<void> {
    this.#recording += 1;
    this.#tell();
    const refusal = await this.#refusal();
    let outcome: AppendOutcome;
    if (refusal !== null) {
      if (lines !== '') this.#journal.hold(lines);
      outcome = { isDurable: false, error: refusal };
    } else {
      outcome = lines === '' ? await this.#journal.retry() : await this.#journal.append(lines);
    }
    this.#journalFailure = outcome.isDurable ? null : failureMessage('Changes', outcome.error);
    this.#recording -= 1;
    this.#checkReplaced();
    this.#tell();
  }

  /** Why nothing can be written, after one more try to get at the folder; null when it can. */
  async #refusal(): Promise<unknown> {
    if (this.#access.state !== 'refused') return null;
    this.#access = await takeAccess(this.#options, () => this.makeReadOnly(lockLost));
    if (this.#access.state === 'granted') return null;
    const error = this.#access.state === 'refused' ? this.#access.error : new Error(this.#access.reason);
    this.#access = { state: 'refused', error };
    return error;
  }

  #checkReplaced(): void {
    const replaced = this.#journal.takeReplaced();
    if (replaced === null) return;
    this.files.markAll((file) => this.#writer.mark(file));
    void this.#writer.flush();
    this.#options.onNotice(
      makeNotice('warning', 'The journal of the project was removed or replaced by another program', [
        replaced === ''
          ? `${this.#journalPath} was gone and was begun anew.`
          : `What stood in its place is kept as ${replaced}.`,
        'All files are written now, so that no annotation is lost; older steps cannot be undone after the next start.',
      ]),
    );
  }

  async #afterRound(written: readonly WrittenVersion[], failure: WriteFailure | null): Promise<void> {
    this.#fileFailure = failure ? failureMessage(`The file ${failure.file}`, failure.error) : null;
    if (written.length > 0) await this.#append(written.map((version) => this.#checkpoint(version)).join(''));
    else this.#tell();
  }

  async #rotate(loaded: LoadedStore): Promise<void> {
    const { fileSystem, annotationsFolder, now } = this.#options;
    const names = this.files.names();
    try {
      const length = await rotateJournal(
        fileSystem,
        annotationsFolder,
        loaded.journal.journalId,
        loaded.lines,
        names,
        now(),
      );
      this.#journal.moveTo(length);
    } catch (error) {
      if (errorCode(error) === '') throw error;
      // A journal that cannot be laid aside goes on growing; the next opening tries again.
    }
  }

  #tell(): void {
    const { status } = this;
    const told = `${status.state}\n${status.message}`;
    if (told === this.#told) return;
    this.#told = told;
    this.#options.onStatus(status);
  }
}
