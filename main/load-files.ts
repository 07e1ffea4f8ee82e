import { Low } from 'lowdb';
import { basename, join } from 'node:path';
import type { Annotation } from '../core/annotation/annotation.ts';
import type { TextRecord } from '../core/project/text-record.ts';
import { emptyProjectFile, projectStoreFileKind, type ProjectStoreFile } from '../core/store/project-store-file.ts';
import { sameValue } from '../core/store/same-value.ts';
import type { StoreFile, StoreFileKind } from '../core/store/store-file.ts';
import { projectFileName, textFilesFolder, textIdOfFile, type StoreFileName } from '../core/store/store-paths.ts';
import { emptyTextFile, textStoreFileKind, type TextStoreFile } from '../core/store/text-store-file.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import { StoreAdapter } from './store-adapter.ts';
import { temporaryName } from './write-atomically.ts';

/** One file of the store: the lowdb database of it, and the adapter that knows what is on the disk. */
export interface StoredFile<File extends StoreFile> {
  readonly name: StoreFileName;
  readonly adapter: StoreAdapter<File>;
  readonly db: Low<File>;
}

export type AnyStoredFile = StoredFile<ProjectStoreFile> | StoredFile<TextStoreFile>;

/** How files are read: whether damaged ones may be moved away, the time that names them then, and what ends it early. */
export interface LoadOptions {
  readonly mayWrite: boolean;
  readonly now: () => string;
  readonly signal?: AbortSignal | undefined;
}

/** All files of a store as they were found, nothing of the journal in them yet. */
export interface LoadedFiles {
  readonly project: StoredFile<ProjectStoreFile>;
  readonly texts: ReadonlyMap<StoreFileName, StoredFile<TextStoreFile>>;
  /** Files that have to be written because what was read from them is not what they hold. */
  readonly changed: ReadonlySet<StoreFileName>;
}

/** The database of one file, not read yet. */
export function storedFile<File extends StoreFile>(
  fileSystem: FileSystem,
  annotationsFolder: string,
  name: StoreFileName,
  kind: StoreFileKind<File>,
  empty: File,
  options: LoadOptions,
): StoredFile<File> {
  const adapter = new StoreAdapter(fileSystem, join(annotationsFolder, name), kind, {
    keepAside: options.mayWrite,
    time: options.now,
  });
  return { name, adapter, db: new Low<File>(adapter, empty) };
}

/** The database of a text's file, not read yet. */
export function storedTextFile(
  fileSystem: FileSystem,
  annotationsFolder: string,
  name: StoreFileName,
  options: LoadOptions,
): StoredFile<TextStoreFile> {
  return storedFile(fileSystem, annotationsFolder, name, textStoreFileKind, emptyTextFile('none'), options);
}

/**
 * Reads all files of the store. `named` are those that should be there. Throws when the disk refuses to read one:
 * going on without it and writing it later would lose what it holds. Throws the reason of the signal when that ends the
 * reading, unless a file was damaged: whoever moved one aside must come to tell of it.
 */
export async function loadFiles(
  fileSystem: FileSystem,
  annotationsFolder: string,
  named: Iterable<StoreFileName>,
  options: LoadOptions,
): Promise<LoadedFiles> {
  const found = await listStore(fileSystem, annotationsFolder);
  if (options.mayWrite) {
    const leftOver = found.filter((file) => temporaryName.test(basename(file)));
    for (const file of leftOver) await fileSystem.remove(join(annotationsFolder, file)).catch(() => {});
  }
  const names = new Set([...found.filter(isTextFile).map(withoutBak), ...[...named].filter(isTextFile)]);
  const project = storedFile(
    fileSystem,
    annotationsFolder,
    projectFileName,
    projectStoreFileKind,
    emptyProjectFile(),
    options,
  );
  await project.db.read();
  let isDamaged = project.adapter.damage.length > 0;
  const texts = new Map<StoreFileName, StoredFile<TextStoreFile>>();
  const changed = new Set<StoreFileName>();
  const seen = new Map<string, Annotation>();
  for (const name of [...names].sort()) {
    if (!isDamaged) options.signal?.throwIfAborted();
    const stored = storedTextFile(fileSystem, annotationsFolder, name, options);
    await stored.db.read();
    isDamaged ||= stored.adapter.damage.length > 0;
    if (stored.adapter.source === 'nowhere' && stored.adapter.damage.length === 0) continue;
    const settled = settleText(name, stored.db.data, seen);
    if (settled !== stored.db.data) changed.add(name);
    stored.db.data = settled;
    texts.set(name, stored);
  }
  return { project, texts, changed };
}

/** Paths of all files below the annotations folder; none where there is no such folder. */
export async function listStore(fileSystem: FileSystem, annotationsFolder: string): Promise<string[]> {
  try {
    return await fileSystem.listFiles(annotationsFolder);
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return [];
    throw error;
  }
}

/** True for the file of a text or its last good copy. */
function isTextFile(file: string): boolean {
  return file.startsWith(`${textFilesFolder}/`) && /\.json(\.bak)?$/.test(file) && !temporaryName.test(basename(file));
}

function withoutBak(file: string): string {
  return file.replace(/\.bak$/, '');
}

/**
 * A file belongs to the text that its name says: whoever renames a text renames its file along. An annotation id that
 * another annotation has too, as after copying a file or merging by hand, becomes another, so that both stay.
 */
export function settleText(name: StoreFileName, file: TextStoreFile, seen: Map<string, Annotation>): TextStoreFile {
  const textId = textIdOfFile(name) ?? file.text.textId;
  let isChanged = file.text.textId !== textId;
  const annotations = file.annotations.map((found) => {
    let annotation: Annotation = found.textId === textId ? found : { ...found, textId };
    for (let copy = 2; isTaken(seen, annotation); copy += 1) {
      annotation = { ...annotation, annotationId: `${found.annotationId}~${copy}` };
    }
    seen.set(annotation.annotationId, annotation);
    if (annotation !== found) isChanged = true;
    return annotation;
  });
  if (!isChanged) return file;
  const text: TextRecord = { ...file.text, textId };
  return { ...file, text, annotations };
}

function isTaken(seen: ReadonlyMap<string, Annotation>, annotation: Annotation): boolean {
  const other = seen.get(annotation.annotationId);
  return other !== undefined && !sameValue(other, annotation);
}
