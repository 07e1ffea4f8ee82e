import { basename, join } from 'node:path';
import { encodeHeader, encodeLine, type JournalLine } from '../core/store/journal-line.ts';
import { journalFileName } from '../core/store/store-paths.ts';
import type { Notice } from '../core/protocol/contract.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import { readJournal, type JournalContents } from './read-journal.ts';
import { counted, makeNotice } from './store-notices.ts';
import { writeAtomically } from './write-atomically.ts';

/** The journal of a project as it was found. */
export interface LoadedJournal {
  /** Null where there is none, or where the one there is does not say. */
  readonly journalId: string | null;
  readonly contents: JournalContents;
  readonly isThere: boolean;
}

const clean = { isTailUnsure: false, lacksNewline: false };

/** Reads the journal and changes nothing. Throws when the disk refuses. */
export async function loadJournal(fileSystem: FileSystem, annotationsFolder: string): Promise<LoadedJournal> {
  let bytes: Uint8Array = new Uint8Array();
  let isThere = true;
  try {
    bytes = await fileSystem.readFile(join(annotationsFolder, journalFileName));
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(errorCode(error))) throw error;
    isThere = false;
  }
  const contents = readJournal(bytes);
  return { journalId: contents.header?.journalId ?? null, contents, isThere };
}

/** The lines of journals that were laid aside when they had grown large, the oldest first. */
export async function loadArchivedLines(
  fileSystem: FileSystem,
  annotationsFolder: string,
  journalId: string,
): Promise<JournalLine[]> {
  const lines: JournalLine[] = [];
  for (const file of await fileSystem.listFiles(annotationsFolder)) {
    if (!/^journal-[^/]*\.jsonl$/.test(file)) continue;
    const contents = readJournal(await fileSystem.readFile(join(annotationsFolder, file)));
    if (contents.header?.journalId === journalId) lines.push(...contents.lines);
  }
  return lines;
}

/** Where writing goes on in a journal, and what the analyst should know about how it came to be. */
export interface MendedJournal {
  readonly length: number;
  readonly isTailUnsure: boolean;
  readonly lacksNewline: boolean;
  readonly notices: readonly Notice[];
}

/** A journal that is taken as it is: whoever writes on it cuts off what is no whole line. */
export function unmendedJournal({ contents }: LoadedJournal): MendedJournal {
  const { goodLength, lacksNewline, tail } = contents;
  return { length: goodLength, isTailUnsure: tail.length > 0, lacksNewline, notices: [] };
}

/**
 * Takes an unfinished last line off the journal and lines that cannot be used out of it. What is taken is kept in a
 * file beside it first.
 */
export async function mendJournal(
  fileSystem: FileSystem,
  annotationsFolder: string,
  journalId: string,
  loaded: LoadedJournal,
  now: string,
): Promise<MendedJournal> {
  const path = join(annotationsFolder, journalFileName);
  const { contents } = loaded;
  const time = now.replaceAll(':', '');
  const notices: Notice[] = [];
  if (!loaded.isThere) return { length: 0, ...clean, notices };
  if (contents.tail.length > 0) {
    const torn = join(annotationsFolder, `journal.torn-${time}`);
    await keep(fileSystem, torn, contents.tail);
    notices.push(tornNotice(torn, contents.tail.length));
  }
  if (contents.damaged.length > 0 || (contents.header === null && contents.lines.length > 0)) {
    const aside = join(annotationsFolder, `journal.damaged-${time}`);
    await fileSystem.copy(path, aside);
    notices.push(damagedNotice(aside, contents));
    const header = contents.header ?? { format: 'tagwerk-journal', version: 1, journalId, created: now };
    await writeAtomically(fileSystem, path, [encodeHeader(header), ...contents.lines.map(encodeLine)]);
    await fileSystem.remove(`${path}.bak`);
    return { length: (await fileSystem.stamp(path))?.size ?? 0, ...clean, notices };
  }
  if (contents.goodLength === 0) {
    await fileSystem.remove(path);
    return { length: 0, ...clean, notices };
  }
  if (contents.tail.length === 0 && !contents.lacksNewline) return { length: contents.goodLength, ...clean, notices };
  const file = await fileSystem.open(path, 'change');
  try {
    await file.truncate(contents.goodLength);
    if (contents.lacksNewline) await file.write(Buffer.from('\n'), contents.goodLength);
    await file.sync();
  } finally {
    await file.close();
  }
  return { length: contents.goodLength + (contents.lacksNewline ? 1 : 0), ...clean, notices };
}

async function keep(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fileSystem.open(path, 'create');
  try {
    await file.write(bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}

function tornNotice(torn: string, bytes: number): Notice {
  return makeNotice('info', 'Tagwerk did not end properly last time; everything that was shown is there', [
    `The journal ended in ${counted(bytes, 'byte')} that are no whole line: a change that was being written and had not been shown yet.`,
    `They were cut off and are kept as ${basename(torn)} in the annotations folder.`,
  ]);
}

function damagedNotice(aside: string, contents: JournalContents): Notice {
  const shown = contents.damaged.slice(0, 20).map(({ line, message }) => `Line ${line} ${message}.`);
  const more = contents.damaged.length - shown.length;
  return makeNotice('warning', 'The journal of the project was damaged; all lines that are whole were used', [
    ...shown,
    ...(more > 0 ? [`${more} more lines.`] : []),
    `The journal as it was is kept as ${basename(aside)} in the annotations folder. Look through your latest annotations.`,
  ]);
}
