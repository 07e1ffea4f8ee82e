import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, succeed, type Result } from '../core/base/result.ts';
import { describeText } from '../core/text/describe-text.ts';
import { areLinesJoined, findParagraphs } from '../core/text/paragraphs.ts';
import type { TextOverrides, TextSummary } from '../core/text/source-text.ts';
import { decodeText } from './decode-text.ts';
import { explainFileError } from './file-errors.ts';
import { hashParagraphs } from './hash-paragraphs.ts';
import { hasTextExtension, listTextFiles } from './list-text-files.ts';
import { loadedText, type LoadedText } from './loaded-text.ts';

/** The folders of a project. `name` is what the window title shows. */
export interface ProjectFolders {
  readonly folder: string;
  readonly corpusFolder: string;
  readonly annotationsFolder: string;
  readonly name: string;
}

/** A file of the corpus that could not be opened as a text, and why. `fileName` is its path below the corpus folder. */
export interface TextProblem {
  readonly fileName: string;
  readonly message: string;
}

/** Texts from this size on are refused, in bytes. */
const largestText = 50_000_000;
const readersAtOnce = 8;

/**
 * The project at a path: a folder with `corpus/` in it, a folder of texts (which is then its own corpus, `annotations/`
 * beside the texts), the `corpus/` or `annotations/` folder of a project itself, or a single text, which stands for its
 * folder. Fails when there is nothing to open; creates nothing.
 */
export async function resolveProjectFolder(projectPath: string): Promise<Result<ProjectFolders>> {
  const folder = path.resolve(projectPath);
  let isFolder: boolean;
  try {
    isFolder = (await stat(folder)).isDirectory();
  } catch (error) {
    return fail(codeOf(error), `${folder} cannot be opened: ${explainFileError(error)}`);
  }
  if (!isFolder) {
    if (hasTextExtension(folder)) return resolveProjectFolder(path.dirname(folder));
    return fail(
      'invalid-input',
      `${folder} is neither a folder nor a .txt or .md file. Open a folder that holds texts.`,
    );
  }
  if (await isExistingFolder(path.join(folder, 'corpus')))
    return succeed(foldersOf(folder, path.join(folder, 'corpus')));
  const parent = path.dirname(folder);
  const isInnerFolder = ['corpus', 'annotations'].includes(path.basename(folder));
  if (
    isInnerFolder &&
    (await isExistingFolder(path.join(parent, 'corpus'))) &&
    (await isExistingFolder(path.join(parent, 'annotations')))
  ) {
    return succeed(foldersOf(parent, path.join(parent, 'corpus')));
  }
  const listed = await listTextFiles(folder);
  if (listed.files.length === 0) {
    const unreadable = listed.problems.find((problem) => problem.fileName === '');
    if (unreadable) return fail('unreadable', `${folder} cannot be read: ${unreadable.message}`);
    return fail(
      'not-found',
      `${folder} holds no texts: neither a folder named corpus nor .txt or .md files. Open another folder, or make a new project.`,
    );
  }
  return succeed(foldersOf(folder, folder));
}

function foldersOf(folder: string, corpusFolder: string): ProjectFolders {
  return {
    folder,
    corpusFolder,
    annotationsFolder: path.join(folder, 'annotations'),
    name: path.basename(folder) || folder,
  };
}

/**
 * Reads all texts of a project, sorted by name as people sort (`2` before `10`). A file that cannot be read, or is no
 * text, becomes a problem; the others are read all the same. `overrides` are the analyst's choices by text id.
 */
export async function readCorpus(
  folders: ProjectFolders,
  overrides: ReadonlyMap<string, TextOverrides>,
): Promise<{ texts: LoadedText[]; problems: TextProblem[] }> {
  const { files, problems: folderProblems } = await listTextFiles(folders.corpusFolder);
  const results = new Array<Result<LoadedText>>(files.length);
  let next = 0;
  const reader = async (): Promise<void> => {
    for (let position = next++; position < files.length; position = next++) {
      const textId = files[position] ?? '';
      results[position] = await readText(folders, textId, overrides.get(textId) ?? {});
      // Decoding holds the thread; the window and other readers get their turn after each text.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all(Array.from({ length: readersAtOnce }, reader));
  const texts: LoadedText[] = [];
  const problems: TextProblem[] = [...folderProblems];
  results.forEach((result, position) => {
    if (result.ok) texts.push(result.value);
    else problems.push({ fileName: files[position] ?? '', message: result.message });
  });
  return { texts, problems };
}

/** Reads one text of a project by its id. Fails with a message for the analyst that does not repeat the file's name. */
export async function readText(
  folders: ProjectFolders,
  textId: string,
  overrides: TextOverrides,
): Promise<Result<LoadedText>> {
  const filePath = path.resolve(folders.corpusFolder, textId);
  if (!filePath.startsWith(path.resolve(folders.corpusFolder) + path.sep)) {
    return fail('invalid-input', 'The path leads out of the corpus folder.');
  }
  const read = await readTextFile(filePath);
  if (!read.ok) return read;
  const decoded = await decodeText(read.value, overrides.encoding);
  if (!decoded.ok) return decoded;
  const { content, encoding, encodingBy } = decoded.value;
  const paragraphs = findParagraphs(content);
  const { title, ...description } = describeText(content, paragraphs, overrides.language);
  const fileName = path.posix.basename(textId);
  const summary: TextSummary = {
    textId,
    fileName,
    ...description,
    title: title === '' ? fileName : title,
    languageBy: overrides.language === undefined ? 'detected' : 'chosen',
    encoding,
    encodingBy,
    paragraphCount: paragraphs.length,
    isWrapped: areLinesJoined(content, paragraphs),
    length: content.length,
    sha256: createHash('sha256').update(read.value).digest('hex'),
  };
  return succeed(loadedText({ summary, content, paragraphHashes: hashParagraphs(content, paragraphs) }));
}

/** The bytes of a file that is small enough to be a text. */
export async function readTextFile(filePath: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(filePath);
    if (size >= largestText) {
      const megabytes = (size / 1_000_000).toFixed(0);
      return fail(
        'invalid-input',
        `The file has ${megabytes} MB; texts must be smaller than 50 MB. Split it into several files.`,
      );
    }
    return succeed(await readFile(filePath));
  } catch (error) {
    return fail(codeOf(error), explainFileError(error));
  }
}

async function isExistingFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

function codeOf(error: unknown): 'not-found' | 'unreadable' {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'not-found' : 'unreadable';
}
