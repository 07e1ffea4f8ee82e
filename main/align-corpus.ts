import { setImmediate } from 'node:timers/promises';
import { ChangeBuilder } from '../core/command/change-builder.ts';
import type { Change } from '../core/command/change.ts';
import type { ProjectState } from '../core/command/project-state.ts';
import type { Notice } from '../core/protocol/contract.ts';
import { alignText, describeAlignment, overridesOf, readsAsBefore, recordOfText } from './align-text.ts';
import type { LoadedText } from './loaded-text.ts';
import { counted, makeNotice } from './store-notices.ts';

/** What the texts of a corpus mean for a state. */
export interface AlignedCorpus {
  /** Records of texts that the state knew nothing of: they follow from the files and are no edit. */
  readonly added: Change | null;
  /** One change per text that reads differently now: its record and the anchors of its annotations. */
  readonly changed: readonly { readonly change: Change; readonly told: string }[];
}

/** Thousands of texts at once would hold the window up; in milliseconds. */
const longestTurn = 15;

/** Compares loaded texts with what the state knows of them, which nobody may change meanwhile. */
export async function alignCorpus(state: ProjectState, texts: readonly LoadedText[]): Promise<AlignedCorpus> {
  const added = new ChangeBuilder(state);
  let hasAdded = false;
  const changed: { change: Change; told: string }[] = [];
  let turnAt = performance.now();
  for (const loaded of texts) {
    if (performance.now() - turnAt > longestTurn) {
      await setImmediate();
      turnAt = performance.now();
    }
    const { textId } = loaded.summary;
    const record = state.texts.get(textId);
    const overrides = overridesOf(record);
    const now = recordOfText(loaded, overrides);
    if (!record) {
      added.set('text', textId, now);
      hasAdded = true;
    } else if (!readsAsBefore(record, now)) {
      changed.push(alignOne(state, loaded));
    }
  }
  return { added: hasAdded ? added.build('Read texts') : null, changed };
}

/** The change that takes a text over as it reads now, and a line for the analyst about it (empty without annotations). */
export function alignOne(state: ProjectState, loaded: LoadedText): { change: Change; told: string } {
  const { textId } = loaded.summary;
  const record = state.texts.get(textId);
  const annotations = state.annotations.ofText(textId);
  const overrides = overridesOf(record);
  const builder = new ChangeBuilder(state);
  if (!record) return { change: builder.set('text', textId, recordOfText(loaded, overrides)).build(''), told: '' };
  const aligned = alignText(record, annotations, loaded, overrides);
  builder.set('text', textId, aligned.record);
  aligned.annotations.forEach((annotation, position) => {
    if (annotation !== annotations[position]) builder.set('annotation', annotation.annotationId, annotation);
  });
  const outcome = describeAlignment(annotations, aligned.annotations);
  const told =
    annotations.length === 0
      ? ''
      : `${textId}: ${counted(annotations.length, 'annotation')}, ${outcome || 'all where they were'}`;
  return { change: builder.build(`Text changed: ${textId}`), told };
}

/** One message for all texts that read differently now; null when none of them has annotations. */
export function textsChangedNotice(changed: AlignedCorpus['changed'], when: string): Notice | null {
  const told = changed.map((one) => one.told).filter((line) => line !== '');
  if (told.length === 0) return null;
  const isDoubtful = told.some((line) => /edited|ambiguous|lost/.test(line));
  return makeNotice(isDoubtful ? 'warning' : 'info', `${counted(told.length, 'annotated text')} changed ${when}`, [
    ...told,
    'No annotation was dropped. Edited, ambiguous and lost ones are marked until you confirm or move them.',
  ]);
}
