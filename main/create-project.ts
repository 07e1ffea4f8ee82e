import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { fail, succeed, type Result } from '../core/base/result.ts';
import { addTexts } from './add-texts.ts';
import type { TextProblem } from './corpus-folder.ts';
import { explainFileError } from './file-errors.ts';

/**
 * Makes a project in a folder that does not exist or is empty: `corpus/` with copies of the texts, and `annotations/`.
 * Texts that cannot be read are named as problems; when none can, or anything else fails, what was made is removed
 * again. Without texts it makes an empty project, to which texts are added later.
 */
export async function createProject(
  folder: string,
  texts: readonly string[],
): Promise<Result<{ folder: string; problems: TextProblem[] }>> {
  const target = path.resolve(folder);
  let firstMade: string | undefined;
  try {
    firstMade = await mkdir(target, { recursive: true });
    const existing = (await readdir(target)).filter((name) => name !== '.DS_Store' && name !== 'Thumbs.db');
    if (existing.length > 0) return occupied(target, existing);
  } catch (error) {
    return fail('not-writable', `The project cannot be made in ${target}. ${explainFileError(error)}`);
  }
  const corpusFolder = path.join(target, 'corpus');
  const annotationsFolder = path.join(target, 'annotations');
  try {
    await mkdir(corpusFolder);
    await mkdir(annotationsFolder);
    const { added, problems } = await addTexts({ corpusFolder }, texts);
    if (added.length > 0 || texts.length === 0) return succeed({ folder: target, problems });
    await undo(target, firstMade);
    const reasons = problems.map((problem) => `${problem.fileName}: ${problem.message}`).join('\n');
    return fail('invalid-input', `No project was made, because none of the texts could be added.\n${reasons}`);
  } catch (error) {
    await undo(target, firstMade);
    return fail('not-writable', `The project cannot be made in ${target}. ${explainFileError(error)}`);
  }
}

function occupied(target: string, existing: readonly string[]): Result<never> {
  if (existing.includes('corpus') && existing.includes('annotations')) {
    return fail('already-exists', `${target} is a project already. Open it, or choose another folder.`);
  }
  const some = existing.slice(0, 3).join(', ');
  return fail(
    'already-exists',
    `${target} is not empty (it holds ${some}${existing.length > 3 ? ', …' : ''}). Choose an empty or a new folder.`,
  );
}

/** Removes the two folders of the project and those above them that were made for it, as long as they are empty. */
async function undo(target: string, firstMade: string | undefined): Promise<void> {
  await rm(path.join(target, 'corpus'), { recursive: true, force: true });
  await rm(path.join(target, 'annotations'), { recursive: true, force: true });
  if (firstMade === undefined) return;
  const top = path.resolve(firstMade);
  for (let folder = target; folder.startsWith(top); folder = path.dirname(folder)) {
    try {
      await rmdir(folder);
    } catch {
      return;
    }
  }
}
