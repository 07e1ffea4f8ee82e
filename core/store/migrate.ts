/** What an older version of a file looked like is known only to the step that reads it. */
export type StoredObject = Readonly<Record<string, unknown>>;

/** For each old version the step that makes the next one of it. A step sets `version` no less than everything else. */
export type Migrations = Readonly<Record<number, (file: StoredObject) => StoredObject>>;

/**
 * Brings a stored object from the version it names to the wanted one, step by step. Throws a RangeError when a step is
 * missing or does not lead to the next version: both are bugs of the program, not of the file.
 */
export function migrate(file: StoredObject, migrations: Migrations, wanted: number): StoredObject {
  let current = file;
  for (let version = Number(file['version']); version < wanted; version += 1) {
    const step = migrations[version];
    if (!step) throw new RangeError(`No migration from version ${version} to ${version + 1}.`);
    current = step(current);
    if (current['version'] !== version + 1) {
      throw new RangeError(`The migration from version ${version} gave version ${String(current['version'])}.`);
    }
  }
  return current;
}
