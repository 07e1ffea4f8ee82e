import { constants } from 'node:fs';
import { mkdir, open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { readTextFile, type ProjectFolders, type TextProblem } from './corpus-folder.ts';
import { decodeText } from './decode-text.ts';
import { explainFileError } from './file-errors.ts';
import { hasTextExtension, listTextFiles } from './list-text-files.ts';

/** Where a copy comes from, and the name it should have below the corpus folder. */
interface Wanted {
  readonly from: string;
  readonly name: string;
}

/**
 * Copies texts, and the texts of folders (which keep their folder), into the corpus of a project, byte for byte. An
 * existing file is never overwritten: the copy becomes `name (2).txt`. Gives the ids of the new texts and, for each file
 * that was not added, the reason.
 */
export async function addTexts(
  folders: Pick<ProjectFolders, 'corpusFolder'>,
  paths: readonly string[],
): Promise<{ added: string[]; problems: TextProblem[] }> {
  const problems: TextProblem[] = [];
  const added: string[] = [];
  for (const given of paths) {
    for (const wanted of await filesAt(path.resolve(given), problems)) {
      if (isWithin(folders.corpusFolder, wanted.from)) {
        problems.push({ fileName: wanted.name, message: 'The file is in the corpus already.' });
        continue;
      }
      const bytes = await readTextFile(wanted.from);
      const decoded = bytes.ok ? await decodeText(bytes.value) : bytes;
      if (!bytes.ok || !decoded.ok) {
        problems.push({ fileName: wanted.name, message: decoded.ok ? '' : decoded.message });
        continue;
      }
      try {
        added.push(await writeNew(folders.corpusFolder, wanted.name, bytes.value));
      } catch (error) {
        problems.push({
          fileName: wanted.name,
          message: `It could not be copied into the corpus. ${explainFileError(error)}`,
        });
      }
    }
  }
  return { added, problems };
}

async function filesAt(given: string, problems: TextProblem[]): Promise<Wanted[]> {
  const name = path.basename(given);
  try {
    if (!(await stat(given)).isDirectory()) {
      if (hasTextExtension(name)) return [{ from: given, name }];
      problems.push({
        fileName: name,
        message: 'Only .txt and .md files can be added. Save its text as a .txt file in UTF-8.',
      });
      return [];
    }
  } catch (error) {
    problems.push({ fileName: name, message: explainFileError(error) });
    return [];
  }
  const listed = await listTextFiles(given);
  problems.push(
    ...listed.problems.map((problem) => ({ ...problem, fileName: path.posix.join(name, problem.fileName) })),
  );
  if (listed.files.length === 0 && listed.problems.length === 0) {
    problems.push({ fileName: name, message: 'The folder holds no .txt or .md files.' });
  }
  return listed.files.map((file) => ({ from: path.join(given, file), name: `${name}/${file}` }));
}

/** Writes a file that did not exist before; removes what it wrote when it fails half-way. */
async function writeNew(corpusFolder: string, name: string, bytes: Uint8Array): Promise<string> {
  const { dir, name: stem, ext } = path.posix.parse(name);
  await mkdir(path.join(corpusFolder, dir), { recursive: true });
  for (let count = 1; ; count += 1) {
    const textId = path.posix.join(dir, count === 1 ? `${stem}${ext}` : `${stem} (${String(count)})${ext}`);
    const target = path.join(corpusFolder, textId);
    let file;
    try {
      file = await open(target, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') continue;
      throw error;
    }
    try {
      await file.writeFile(bytes);
      await file.sync();
      return textId;
    } catch (error) {
      await rm(target, { force: true });
      throw error;
    } finally {
      await file.close();
    }
  }
}

function isWithin(folder: string, file: string): boolean {
  return file.startsWith(path.resolve(folder) + path.sep);
}
