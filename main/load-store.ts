import { randomUUID } from 'node:crypto';
import { touchedKeys, type Change, type RecordKey } from '../core/command/change.ts';
import type { History } from '../core/command/history.ts';
import { stateFromRecords, type ProjectState } from '../core/command/project-state.ts';
import { builtInCodes } from '../core/project/code.ts';
import type { Notice } from '../core/protocol/contract.ts';
import { cutOutside, historyOfLines } from '../core/store/journal-history.ts';
import type { CheckpointLine, JournalLine } from '../core/store/journal-line.ts';
import { isDismissal } from '../core/project/dismissal.ts';
import { isLink } from '../core/project/link.ts';
import type { ProjectExtras, ProjectStoreFile } from '../core/store/project-store-file.ts';
import { replayJournal } from '../core/store/replay-journal.ts';
import type { StoreFileName } from '../core/store/store-paths.ts';
import type { TextStoreFile } from '../core/store/text-store-file.ts';
import { fileNotices, standingOf, type FileStanding } from './file-standing.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import { loadFiles, type AnyStoredFile, type LoadedFiles, type LoadOptions, type StoredFile } from './load-files.ts';
import {
  loadArchivedLines,
  loadJournal,
  mendJournal,
  unmendedJournal,
  type LoadedJournal,
  type MendedJournal,
} from './load-journal.ts';

/** A store as it stands after files and journal were put together. */
export interface LoadedStore {
  readonly journal: MendedJournal & { readonly journalId: string };
  readonly lines: readonly JournalLine[];
  /** Number of the last change. */
  readonly sequence: number;
  readonly state: ProjectState;
  readonly extras: ProjectExtras;
  readonly history: History;
  readonly project: StoredFile<ProjectStoreFile>;
  readonly texts: ReadonlyMap<StoreFileName, StoredFile<TextStoreFile>>;
  /** Records that the files do not hold yet, and files to write though every record is in them. */
  readonly unfolded: ReadonlyMap<StoreFileName, ReadonlyMap<RecordKey, number>>;
  readonly knownTexts: ReadonlySet<StoreFileName>;
  /** What was changed outside since the journal was written last, for a new line of it; null when nothing was. */
  readonly outside: Change | null;
  /** Files whose present content the journal should note. */
  readonly unsealed: readonly {
    readonly file: StoreFileName;
    readonly revision: number | null;
    readonly sha256: string;
  }[];
  readonly notices: readonly Notice[];
  /** Why nothing may be written; null when it may. */
  readonly readOnlyReason: string | null;
}

/**
 * Reads a store: the journal, then the files (in this order, so that a reader beside a running program misses nothing),
 * then what the journal holds beyond the files. With `mayWrite` damaged files are moved aside and the journal is
 * mended; without it nothing on the disk changes.
 */
export async function loadStore(
  fileSystem: FileSystem,
  annotationsFolder: string,
  options: LoadOptions,
): Promise<LoadedStore> {
  const journal = await loadJournal(fileSystem, annotationsFolder);
  const checkpoints = checkpointsOf(journal.contents.lines);
  const files = await loadFiles(fileSystem, annotationsFolder, checkpoints.keys(), options);
  const journalId = journal.journalId ?? journalIdOf(files) ?? randomUUID();
  const all: AnyStoredFile[] = [files.project, ...files.texts.values()];
  const standings = new Map<StoreFileName, FileStanding>();
  for (const stored of all) standings.set(stored.name, standingOf(stored, journalId, checkpoints.get(stored.name)));

  const readOnlyReason = newerReason(journal, all);
  const mayMend = options.mayWrite && readOnlyReason === null;
  const mended = mayMend
    ? await mend(fileSystem, annotationsFolder, journalId, journal, options)
    : unmendedJournal(journal);

  const state = stateOf(files);
  const isIncomplete = [...standings.values()].some(({ origin }) => origin === 'backup' || origin === 'nowhere');
  const archived = isIncomplete ? await loadArchivedLines(fileSystem, annotationsFolder, journalId) : [];
  const replayed = [...archived, ...journal.contents.lines];
  const replay = replayJournal(state, replayed, (file) => standings.get(file)?.foldedIn ?? 0);
  for (const code of builtInCodes) if (!state.codes.has(code.codeId)) state.codes.set(code.codeId, code);

  const unfolded = new Map(replay.unfolded);
  for (const [name, standing] of standings) {
    const isToWrite = standing.origin === 'backup' || files.changed.has(name);
    if (isToWrite && !unfolded.has(name)) unfolded.set(name, new Map());
  }
  const outside = touchedKeys(replay.foreign).length > 0 ? replay.foreign : null;
  const history = historyOfLines(journal.contents.lines);
  const cut = outside ? cutOutside(history, outside) : history;
  return {
    journal: { ...mended, journalId },
    lines: journal.contents.lines,
    sequence: lastSequence(journal, all, journalId),
    state,
    extras: extrasOf(files.project.db.data),
    history: cut,
    project: files.project,
    texts: files.texts,
    unfolded,
    knownTexts: replay.knownTexts,
    outside,
    unsealed: all.flatMap((stored) => unsealedOf(stored, standings, unfolded)),
    notices: [...mended.notices, ...fileNotices(all, standings, history.undo.length - cut.undo.length)],
    readOnlyReason,
  };
}

/** A disk too full to keep what is cut off the journal must not keep the analyst from the project. */
async function mend(
  fileSystem: FileSystem,
  annotationsFolder: string,
  journalId: string,
  journal: LoadedJournal,
  options: LoadOptions,
): Promise<MendedJournal> {
  try {
    return await mendJournal(fileSystem, annotationsFolder, journalId, journal, options.now());
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return unmendedJournal(await loadJournal(fileSystem, annotationsFolder));
  }
}

function checkpointsOf(lines: readonly JournalLine[]): Map<StoreFileName, CheckpointLine> {
  const checkpoints = new Map<StoreFileName, CheckpointLine>();
  for (const line of lines) if (line.kind === 'checkpoint') checkpoints.set(line.file, line);
  return checkpoints;
}

/** A journal that lost its first line goes on under the name that the files know it by. */
function journalIdOf(files: LoadedFiles): string | null {
  const all = [files.project, ...files.texts.values()];
  return all.find((stored) => stored.adapter.source === 'file')?.db.data.journal ?? null;
}

function newerReason(journal: LoadedJournal, all: readonly AnyStoredFile[]): string | null {
  const newer = all.flatMap((stored) => stored.adapter.damage.filter(({ problem }) => problem === 'newer'));
  const files = newer.map(({ path, message }) => `${path} ${message}.`);
  if (journal.contents.isNewer) files.unshift('The journal of the project was written by a later version of Tagwerk.');
  if (files.length === 0) return null;
  return `${files.join(' ')} The project is opened without writing anything. Open it with the newer Tagwerk.`;
}

function stateOf(files: LoadedFiles): ProjectState {
  const { codes, decisions, dismissals, links } = files.project.db.data;
  const texts = [...files.texts.values()]
    .filter((stored) => stored.adapter.source !== 'nowhere')
    .map(({ db }) => db.data);
  return stateFromRecords({
    annotations: texts.flatMap(({ annotations }) => annotations),
    codes,
    decisions,
    dismissals: dismissals.filter(isDismissal),
    links: links.filter(isLink),
    texts: texts.map(({ text }) => text),
  });
}

/** The parts of the project file that no change touches. */
export function extrasOf({ dismissals, links, settings }: ProjectStoreFile): ProjectExtras {
  return {
    dismissals: dismissals.filter((one) => !isDismissal(one)),
    links: links.filter((one) => !isLink(one)),
    settings,
  };
}

function lastSequence(journal: LoadedJournal, all: readonly AnyStoredFile[], journalId: string): number {
  let last = 0;
  for (const line of journal.contents.lines) {
    last = Math.max(last, line.sequence, line.kind === 'checkpoint' ? line.revision : 0);
  }
  for (const { db } of all) if (db.data.journal === journalId) last = Math.max(last, db.data.revision);
  return last;
}

function unsealedOf(
  stored: AnyStoredFile,
  standings: ReadonlyMap<StoreFileName, FileStanding>,
  unfolded: ReadonlyMap<StoreFileName, unknown>,
) {
  const standing = standings.get(stored.name);
  const sha256 = stored.adapter.known?.sha256;
  if (!standing?.isUnsealed || sha256 === undefined) return [];
  return [{ file: stored.name, revision: unfolded.has(stored.name) ? standing.foldedIn : null, sha256 }];
}
