import { migrate, type StoredObject } from './migrate.ts';
import type { StoreFile, StoreFileKind } from './store-file.ts';

/** Why a file cannot be used. Only `newer` is no damage: a later version of the program wrote it. */
export type StoreFileProblem = 'empty' | 'not-json' | 'conflict' | 'other-format' | 'newer' | 'schema';

export type ParsedStoreFile<File> =
  | { readonly ok: true; readonly file: File; readonly migratedFrom: number | null }
  | { readonly ok: false; readonly problem: StoreFileProblem; readonly message: string };

/**
 * Reads the content of a file of the store: takes off a byte order mark, parses, brings old versions to the present
 * one, checks against the schema. The message of a failure ends a sentence that begins with the name of the file.
 */
export function parseStoreFile<File extends StoreFile>(
  content: string,
  kind: StoreFileKind<File>,
): ParsedStoreFile<File> {
  const json = content.startsWith('\uFEFF') ? content.slice(1) : content;
  if (json.trim() === '') return broken('empty', 'is empty');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (/^<{7} /m.test(json)) return broken('conflict', 'holds an unresolved merge conflict');
    return broken('not-json', `is not JSON (${syntaxFault(error)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return broken('other-format', 'is not a JSON object');
  }
  const stored = value as StoredObject;
  const version = stored['version'];
  if (stored['format'] !== kind.format || typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return broken('other-format', `is not of the format ${kind.format}`);
  }
  if (version > kind.version) {
    return broken('newer', `has version ${version} of its format; this program knows versions up to ${kind.version}`);
  }
  const migrated = migrate(stored, kind.migrations, kind.version);
  const validator = kind.validator();
  if (!validator.Check(migrated)) {
    const [error] = validator.Errors(migrated).filter((one) => one.keyword !== 'boolean');
    return broken(
      'schema',
      `does not keep to its schema (${error?.instancePath || 'the file'} ${error?.message ?? 'is wrong'})`,
    );
  }
  return { ok: true, file: migrated as unknown as File, migratedFrom: version === kind.version ? null : version };
}

/** What the parser says, without the piece of the file that it cites: that may be words of a text. */
function syntaxFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/,? (?:\.{3})?"[^]*$/u, '');
}

function broken(problem: StoreFileProblem, message: string): ParsedStoreFile<never> {
  return { ok: false, problem, message };
}
