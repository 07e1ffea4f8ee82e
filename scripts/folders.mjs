import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository, whatever folder a script is started from. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Where prepared runtimes are kept; git ignores it, and deleting it costs nothing but time. */
export const runtimeCache = resolve(repository, '.cache/electron');
