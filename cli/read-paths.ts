import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, succeed, type Result } from '../core/base/result.ts';
import type { Notice } from '../core/protocol/contract.ts';
import { describeText } from '../core/text/describe-text.ts';
import { findParagraphs, type Paragraph } from '../core/text/paragraphs.ts';
import { readTextFile } from '../main/corpus-folder.ts';
import { decodeText } from '../main/decode-text.ts';
import type { readProject } from '../main/read-project.ts';
import { exitCodes, reportFailure, reportNotices, type ExitCode, type Output } from './output.ts';

/** A text named on the command line, or found in a folder or project named there. */
export interface NamedText {
  /** The path as it was given, or the folder as it was given with the path below it; `/` between folders. */
  readonly path: string;
  readonly content: string;
  readonly paragraphs: readonly Paragraph[];
  /** As in the summary of the text. */
  readonly date: string | null;
  readonly source: string | null;
  readonly language: string;
}

/**
 * Reads the texts at some paths: files whatever their names, folders of texts, and projects with what the analyst has
 * chosen for their texts. Every text is read once. Fails at the first path that cannot be read; what is wrong with
 * single files of a folder is passed on as notices.
 */
async function readPaths(
  paths: readonly string[],
  read: typeof readProject,
): Promise<Result<{ texts: NamedText[]; notices: Notice[] }>> {
  const texts = new Map<string, NamedText>();
  const notices: Notice[] = [];
  for (const given of paths) {
    if (await isFolder(given)) {
      const project = await read(given);
      if (!project.ok) return project;
      notices.push(...project.value.notices);
      const below = path.relative(path.resolve(given), project.value.folders.corpusFolder);
      for (const { summary, content, paragraphs } of project.value.texts) {
        const { textId, date, source, language } = summary;
        const name = path.join(given, below, textId).replaceAll(path.sep, '/');
        add(texts, { path: name, content, paragraphs, date, source, language });
      }
    } else {
      const text = await readFileAt(given);
      if (!text.ok) return text;
      add(texts, text.value);
    }
  }
  if (texts.size === 0) return fail('not-found', `there are no texts in ${paths.join(', ')}`);
  return succeed({ texts: [...texts.values()], notices });
}

/**
 * Does a command's work on the texts at its paths, after telling what reading them brought up; what cannot be read
 * ends the command.
 */
export async function withTexts(
  paths: readonly string[],
  output: Output,
  read: typeof readProject,
  work: (texts: readonly NamedText[]) => Promise<void> | void,
): Promise<ExitCode> {
  const reading = await readPaths(paths, read);
  if (!reading.ok) return reportFailure(output, reading.message);
  reportNotices(output, reading.value.notices);
  await work(reading.value.texts);
  return exitCodes.success;
}

function add(texts: Map<string, NamedText>, text: NamedText): void {
  const place = path.resolve(text.path);
  if (!texts.has(place)) texts.set(place, text);
}

async function readFileAt(given: string): Promise<Result<NamedText>> {
  const bytes = await readTextFile(given);
  if (!bytes.ok) return fail(bytes.code, `${given}: ${bytes.message}`);
  const decoded = await decodeText(bytes.value);
  if (!decoded.ok) return fail(decoded.code, `${given}: ${decoded.message}`);
  const { content } = decoded.value;
  const paragraphs = findParagraphs(content);
  const { date, source, language } = describeText(content, paragraphs);
  return succeed({ path: given, content, paragraphs, date, source, language });
}

async function isFolder(given: string): Promise<boolean> {
  try {
    return (await stat(given)).isDirectory();
  } catch {
    return false;
  }
}
