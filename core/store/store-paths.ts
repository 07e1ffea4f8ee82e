import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ProjectRecord, RecordKey } from '../command/change.ts';
import { parseRecordKey } from '../command/change.ts';
import type { Annotation } from '../annotation/annotation.ts';

/** Name of a file of the store: its path below the annotations folder, with `/` between folders. */
export type StoreFileName = string;

export const projectFileName: StoreFileName = 'project.json';
export const journalFileName = 'journal.jsonl';
export const textFilesFolder = 'texts';

/** File systems take names of 255 bytes; `.json`, `.bak` and the marks of temporary and damaged copies need room too. */
const longestName = 180;

/**
 * The file that holds the annotations of a text. A file name too long for the additions is cut and gets 16 digits of
 * its SHA-256, so that two long names stay two files. No id can name a file outside the folder of texts.
 */
export function textFileName(textId: string): StoreFileName {
  const parts = textId.split('/').map((part) => {
    const bytes = utf8ToBytes(part);
    const leadsElsewhere = part === '' || part === '.' || part === '..' || /[\\\0]/.test(part);
    if (bytes.length <= longestName && !leadsElsewhere) return part;
    const start = leadsElsewhere ? '' : [...part].slice(0, 40).join('');
    return `${start}~${bytesToHex(sha256(bytes)).slice(0, 16)}`;
  });
  return `${textFilesFolder}/${parts.join('/')}.json`;
}

/**
 * The text that a file named so belongs to, or null where the name alone does not tell (project file, shortened name).
 */
export function textIdOfFile(fileName: StoreFileName): string | null {
  if (!fileName.startsWith(`${textFilesFolder}/`) || !fileName.endsWith('.json')) return null;
  const textId = fileName.slice(textFilesFolder.length + 1, -'.json'.length);
  return textId !== '' && textFileName(textId) === fileName && !/~[0-9a-f]{16}$/.test(textId) ? textId : null;
}

/** The file that holds a record. `value` is what it is or was: an annotation lives with its text. */
export function storeFileOf(key: RecordKey, value: ProjectRecord | null): StoreFileName {
  const { kind, id } = parseRecordKey(key);
  switch (kind) {
    case 'annotation':
      return textFileName((value as Annotation | null)?.textId ?? '');
    case 'text':
      return textFileName(id);
    case 'code':
    case 'decision':
    case 'dismissal':
    case 'link':
      return projectFileName;
  }
}
