import { chmodSync, closeSync, createReadStream, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';

/**
 * Unpacks a zip file piece by piece, so that an archive of any size needs little memory. `targetOf` gives the path below
 * `folder` for an entry's name, or null to leave it out. ELF files become executable, as streamed entries carry no mode.
 * Written synchronously: nothing else runs meanwhile, and what was read is on disk before more is read.
 * @param {string} zipFile
 * @param {string} folder
 * @param {(entryName: string) => string | null} targetOf
 */
export async function unzip(zipFile, folder, targetOf) {
  const unzipper = new Unzip((entry) => {
    const target = entry.name.endsWith('/') ? null : targetOf(entry.name);
    if (target === null) return;
    const path = resolve(folder, target);
    if (!path.startsWith(resolve(folder) + sep)) throw new Error(`The archive names a file outside it: ${entry.name}`);
    entry.ondata = writerOf(path);
    entry.start();
  });
  unzipper.register(UnzipInflate);
  unzipper.register(UnzipPassThrough);
  for await (const chunk of createReadStream(zipFile, { highWaterMark: 1 << 20 })) unzipper.push(chunk);
  unzipper.push(new Uint8Array(0), true);
}

/**
 * @param {string} path
 * @returns {import('fflate').AsyncFlateStreamHandler}
 */
function writerOf(path) {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  let isExecutable = false;
  let length = 0;
  return (error, chunk, isLast) => {
    if (error) throw error;
    if (length === 0 && chunk.length > 0)
      isExecutable = Buffer.from(chunk.subarray(0, 4)).toString('latin1') === '\x7fELF';
    for (let written = 0; written < chunk.length;) written += writeSync(file, chunk, written);
    length += chunk.length;
    if (!isLast) return;
    closeSync(file);
    if (isExecutable) chmodSync(path, 0o755);
  };
}
