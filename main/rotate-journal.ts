import { join } from 'node:path';
import { historyLimit } from '../core/command/history.ts';
import {
  encodeHeader,
  encodeLine,
  journalFormat,
  journalVersion,
  type JournalLine,
} from '../core/store/journal-line.ts';
import { journalFileName, type StoreFileName } from '../core/store/store-paths.ts';
import type { FileSystem } from './file-system.ts';
import { writeAtomically } from './write-atomically.ts';

/** Journals from this size on, in bytes, are laid aside when a project is opened. */
export const rotateFrom = 32_000_000;
/** What is carried over into the new journal at most, in UTF-16 code units. */
const carriedAtMost = 8_000_000;

/**
 * Lays a large journal aside as `journal-<time>.jsonl` and begins a new one of the same id with the latest steps and
 * what is known of each file. Only for a store whose files hold everything. Their last good copies are made anew first,
 * because an older one could need lines that the new journal lacks. Gives the length of the new journal in bytes.
 */
export async function rotateJournal(
  fileSystem: FileSystem,
  annotationsFolder: string,
  journalId: string,
  lines: readonly JournalLine[],
  files: readonly StoreFileName[],
  now: string,
): Promise<number> {
  for (const file of files) {
    const path = join(annotationsFolder, file);
    const temporary = join(annotationsFolder, `.copy.tmp-${process.pid}-0`);
    await fileSystem.remove(temporary);
    await fileSystem.copy(path, temporary);
    await fileSystem.rename(temporary, `${path}.bak`);
  }
  const path = join(annotationsFolder, journalFileName);
  const aside = join(annotationsFolder, `journal-${now.replaceAll(':', '')}.jsonl`);
  const header = encodeHeader({ format: journalFormat, version: journalVersion, journalId, created: now });
  await writeAtomically(fileSystem, path, [header, ...carriedLines(lines)], () => fileSystem.duplicate(path, aside));
  await fileSystem.remove(`${path}.bak`);
  return (await fileSystem.stamp(path))?.size ?? 0;
}

function carriedLines(lines: readonly JournalLine[]): string[] {
  const latest = new Map<StoreFileName, JournalLine>();
  for (const line of lines) if (line.kind === 'checkpoint') latest.set(line.file, line);
  const steps: string[] = [];
  let size = 0;
  for (let position = lines.length - 1; position >= 0 && steps.length < historyLimit; position -= 1) {
    const line = lines[position];
    if (!line || line.kind === 'checkpoint') continue;
    const encoded = encodeLine(line);
    size += encoded.length;
    if (size > carriedAtMost) break;
    steps.push(encoded);
  }
  return [...steps.reverse(), ...[...latest.values()].map(encodeLine)];
}
