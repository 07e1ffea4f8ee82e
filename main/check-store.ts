import { join } from 'node:path';
import type { Annotation } from '../core/annotation/annotation.ts';
import type { ProjectState } from '../core/command/project-state.ts';
import { isLink, saysTheSame } from '../core/project/link.ts';
import type { JournalLine } from '../core/store/journal-line.ts';
import {
  journalFileName,
  projectFileName,
  textFileName,
  textFilesFolder,
  textIdOfFile,
} from '../core/store/store-paths.ts';
import { projectStoreFileKind, type ProjectStoreFile } from '../core/store/project-store-file.ts';
import { textStoreFileKind, type TextStoreFile } from '../core/store/text-store-file.ts';
import { overridesOf, readsAsBefore, recordOfText } from './align-text.ts';
import { readCorpus, resolveProjectFolder } from './corpus-folder.ts';
import { describeDiskFailure } from './disk-failure.ts';
import { errorCode, nodeFileSystem } from './file-system.ts';
import { listStore } from './load-files.ts';
import { loadJournal, type LoadedJournal } from './load-journal.ts';
import { loadStore } from './load-store.ts';
import type { LoadedText } from './loaded-text.ts';
import { StoreAdapter } from './store-adapter.ts';

/** Something wrong in the store. `file` is a path below the project's folder; lines count from 1. */
export interface StoreProblem {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** What a check of a store found. */
export interface StoreReport {
  readonly problems: StoreProblem[];
  readonly counts: {
    readonly texts: number;
    readonly annotations: number;
    readonly codes: number;
    readonly links: number;
    readonly journalLines: number;
  };
}

const nothingCounted = { texts: 0, annotations: 0, codes: 0, links: 0, journalLines: 0 };

/**
 * Checks the store of a project: checksums of the journal, schemas of the files, that they fit together, that exact
 * annotations quote their span and that what annotations name is there. Writes nothing and locks nothing.
 */
export async function checkStore(folder: string): Promise<StoreReport> {
  const resolved = await resolveProjectFolder(folder);
  if (!resolved.ok) return { problems: [{ file: '.', message: resolved.message }], counts: nothingCounted };
  const folders = resolved.value;
  const { annotationsFolder } = folders;
  const problems: StoreProblem[] = [];
  try {
    const journal = await loadJournal(nodeFileSystem, annotationsFolder);
    problems.push(...journalProblems(journal));
    problems.push(...(await fileProblems(annotationsFolder, journal)));
    const now = () => new Date().toISOString();
    const { state } = await loadStore(nodeFileSystem, annotationsFolder, { mayWrite: false, now });
    const overrides = new Map([...state.texts].map(([textId, record]) => [textId, overridesOf(record)]));
    const { texts } = await readCorpus(folders, overrides);
    problems.push(...annotationProblems(state, texts), ...linkProblems(state));
    const counts = {
      texts: texts.length,
      annotations: state.annotations.size,
      codes: state.codes.size,
      links: state.links.size,
      journalLines: journal.contents.lines.length,
    };
    return { problems, counts };
  } catch (error) {
    if (errorCode(error) === '') throw error;
    const { reason, remedy } = describeDiskFailure(error);
    problems.push({ file: 'annotations', message: `cannot be read: ${reason}. ${remedy}.` });
    return { problems, counts: nothingCounted };
  }
}

function journalProblems({ contents, isThere }: LoadedJournal): StoreProblem[] {
  const file = `annotations/${journalFileName}`;
  if (!isThere) return [];
  if (contents.isNewer) return [{ file, line: 1, message: 'was written by a later version of Tagwerk' }];
  const problems: StoreProblem[] = contents.damaged.map(({ line, message }) => ({ file, line, message }));
  if (!contents.header && contents.damaged.every(({ line }) => line !== 1)) {
    problems.push({ file, line: 1, message: 'is not the first line of a journal' });
  }
  const lastLine = contents.lineNumbers.at(-1) ?? 1;
  if (contents.tail.length > 0) {
    const message = `is not complete (${contents.tail.length} bytes); it is cut off when the project is opened next`;
    problems.push({ file, line: lastLine + 1, message });
  }
  let last = 0;
  contents.lines.forEach((line, position) => {
    if (line.kind === 'checkpoint') return;
    if (line.sequence <= last) {
      const message = `has number ${line.sequence} after number ${last}`;
      problems.push({ file, line: contents.lineNumbers[position] ?? 0, message });
    }
    last = Math.max(last, line.sequence);
  });
  return problems;
}

async function fileProblems(annotationsFolder: string, journal: LoadedJournal): Promise<StoreProblem[]> {
  const problems: StoreProblem[] = [];
  const lastSequence = sequenceOf(journal.contents.lines);
  const files = await listStore(nodeFileSystem, annotationsFolder);
  const named = files.filter((file) => file === projectFileName || /^texts\/.*\.json$/.test(file));
  const seen = new Map<string, string>();
  const options = { keepAside: false, time: () => '' };
  for (const name of named) {
    const file = `annotations/${name}`;
    const path = join(annotationsFolder, name);
    const version =
      name === projectFileName
        ? await new StoreAdapter(nodeFileSystem, path, projectStoreFileKind, options).readVersion()
        : await new StoreAdapter(nodeFileSystem, path, textStoreFileKind, options).readVersion();
    if (version.state === 'damaged') problems.push({ file, message: version.message });
    if (version.state !== 'good') continue;
    const { journal: journalId, revision } = version.file;
    if (journalId === journal.journalId && revision > lastSequence) {
      const message = `holds changes up to number ${revision}, of which the journal knows only ${lastSequence}`;
      problems.push({ file, message });
    }
    if ('text' in version.file) problems.push(...textFileProblems(name, version.file, seen));
    else problems.push(...linkListProblems(file, version.file));
  }
  const missing = files.filter((file) => file.startsWith(`${textFilesFolder}/`) && file.endsWith('.json.bak'));
  for (const backup of missing.map((file) => file.slice(0, -'.bak'.length))) {
    if (!named.includes(backup))
      problems.push({ file: `annotations/${backup}`, message: 'is missing; only its .bak is there' });
  }
  return problems;
}

function textFileProblems(
  name: string,
  { text, annotations }: TextStoreFile,
  seen: Map<string, string>,
): StoreProblem[] {
  const file = `annotations/${name}`;
  const problems: StoreProblem[] = [];
  const textId = textIdOfFile(name) ?? text.textId;
  if (text.textId !== textId || textFileName(text.textId) !== name) {
    problems.push({ file, message: `is the file of another text (${text.textId})` });
  }
  for (const annotation of annotations) {
    if (annotation.textId !== text.textId) {
      problems.push({
        file,
        message: `annotation ${annotation.annotationId} is one of another text (${annotation.textId})`,
      });
    }
    const other = seen.get(annotation.annotationId);
    if (other !== undefined)
      problems.push({ file, message: `annotation ${annotation.annotationId} is in ${other} too` });
    seen.set(annotation.annotationId, file);
  }
  return problems;
}

/** What calls itself a link and is none is kept, but nobody sees it. */
function linkListProblems(file: string, { links }: ProjectStoreFile): StoreProblem[] {
  return links
    .filter((one) => 'linkId' in one && !isLink(one))
    .map(({ linkId }) => ({ file, message: `link ${String(linkId)} does not keep to the schema of links` }));
}

function linkProblems(state: ProjectState): StoreProblem[] {
  const file = `annotations/${projectFileName}`;
  const problems: StoreProblem[] = [];
  for (const link of state.links.all()) {
    const gone = [link.from, link.to].filter((end) => !state.annotations.get(end));
    const equal = state.links
      .ofAnnotation(link.from)
      .find((other) => other.linkId < link.linkId && saysTheSame(other, link));
    const said = [
      ...gone.map((end) => `names the annotation ${end}, which is not in the project`),
      ...(link.from === link.to ? ['links an annotation to itself'] : []),
      ...(equal ? [`says the same as link ${equal.linkId}`] : []),
    ];
    for (const message of said) problems.push({ file, message: `link ${link.linkId} ${message}` });
  }
  return problems;
}

function annotationProblems(state: ProjectState, texts: readonly LoadedText[]): StoreProblem[] {
  const problems: StoreProblem[] = [];
  const loaded = new Map(texts.map((text) => [text.summary.textId, text]));
  const unchanged = new Set(
    [...state.texts.values()]
      .filter((record) => {
        const text = loaded.get(record.textId);
        return text !== undefined && readsAsBefore(record, recordOfText(text, overridesOf(record)));
      })
      .map(({ textId }) => textId),
  );
  for (const annotation of state.annotations.all()) {
    const file = `annotations/${textFileName(annotation.textId)}`;
    const text = loaded.get(annotation.textId);
    const said = [
      ...(state.codes.has(annotation.codeId)
        ? []
        : [`has the code ${annotation.codeId}, which is not in the codebook`]),
      ...(annotation.fields.evidence ?? [])
        .flatMap((one) => one.annotationId ?? [])
        .filter((annotationId) => !state.annotations.get(annotationId))
        .map((annotationId) => `names the annotation ${annotationId} as evidence, which is not in the project`),
      ...(text ? [] : [`belongs to ${annotation.textId}, which is not in the corpus`]),
      ...(text && unchanged.has(annotation.textId) ? anchorProblems(annotation, text) : []),
    ];
    for (const message of said) problems.push({ file, message: `annotation ${annotation.annotationId} ${message}` });
  }
  return problems;
}

function anchorProblems({ anchor }: Annotation, { content, paragraphs }: LoadedText): string[] {
  const { start, end, quote, state } = anchor;
  if (state === 'lost' || state === 'ambiguous') return [];
  if (start > end || end > content.length) return [`covers ${start} to ${end} of a text ${content.length} long`];
  if (state === 'exact' && content.slice(start, end) !== quote)
    return [`does not quote what stands at ${start} to ${end}`];
  const first = paragraphs[anchor.paragraph - 1];
  if (state === 'exact' && first && start >= first.start && first.start !== start - anchor.offset)
    return [`does not stand in paragraph ${anchor.paragraph}`];
  return [];
}

function sequenceOf(lines: readonly JournalLine[]): number {
  return lines.reduce((last, line) => Math.max(last, line.sequence), 0);
}
