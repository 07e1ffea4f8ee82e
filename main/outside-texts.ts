import type { Notice } from '../core/protocol/contract.ts';
import { readText, type TextProblem } from './corpus-folder.ts';
import { alignOne, textsChangedNotice } from './align-corpus.ts';
import { overridesOf, readsAsBefore, recordOfText } from './align-text.ts';
import type { LoadedText } from './loaded-text.ts';
import { counted, makeNotice } from './store-notices.ts';
import type { WorkspaceHost } from './workspace-host.ts';

/** Takes in what happened to files of the corpus: texts that are new, gone, or read differently now. */
export async function takeTexts(host: WorkspaceHost, textIds: Iterable<string>): Promise<void> {
  const changedIds: string[] = [];
  const toAlign: LoadedText[] = [];
  const problems: TextProblem[] = [];
  const orphaned: string[] = [];
  for (const textId of textIds) {
    const record = host.state.texts.get(textId);
    const overrides = overridesOf(record);
    const read = await readText(host.folders, textId, overrides);
    const known = host.texts.read.get(textId);
    if (!read.ok) {
      if (read.code === 'not-found') {
        if (!host.texts.drop(textId)) continue;
        changedIds.push(textId);
        if (host.state.annotations.count(textId) > 0) orphaned.push(textId);
      } else {
        problems.push({ fileName: textId, message: read.message });
      }
      continue;
    }
    const loaded = read.value;
    const now = recordOfText(loaded, overrides);
    const isAligned = record !== undefined && readsAsBefore(record, now);
    if (isAligned && known?.summary.sha256 === now.sha256) continue;
    host.texts.put(loaded);
    changedIds.push(textId);
    if (!isAligned) toAlign.push(loaded);
  }
  // The contents first: a window that is told of anchors before it knows the text would show them in the old one.
  if (changedIds.length > 0) host.announceTexts(changedIds);
  const aligned: ReturnType<typeof alignOne>[] = [];
  for (const loaded of toAlign) {
    const isKnown = host.state.texts.has(loaded.summary.textId);
    const alignment = alignOne(host.state, loaded);
    if (isKnown) await host.commit('outside', alignment.change);
    else host.derive(alignment.change);
    aligned.push(alignment);
  }
  const changed = textsChangedNotice(aligned, 'outside Tagwerk');
  if (changed) host.notify(changed);
  if (orphaned.length > 0) host.notify(orphanedNotice(orphaned, host));
  if (problems.length > 0) host.notify(problemsNotice(problems));
}

function orphanedNotice(textIds: readonly string[], { state }: WorkspaceHost) {
  return makeNotice(
    'warning',
    `${counted(textIds.length, 'annotated text was', 'annotated texts were')} removed from the corpus`,
    [
      ...textIds.map((textId) => `${textId}: ${counted(state.annotations.count(textId), 'annotation')}`),
      'The annotations stay in the store. They are back as soon as a file of that name is.',
    ],
  );
}

/** One message for all files of the corpus that could not be opened as texts. */
export function problemsNotice(problems: readonly TextProblem[]): Notice {
  return makeNotice(
    'warning',
    problems.length === 1 ? 'A text could not be opened' : `${problems.length} texts could not be opened`,
    problems.map(({ fileName, message }) => (fileName === '' ? message : `${fileName}: ${message}`)),
  );
}
