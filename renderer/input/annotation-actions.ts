import { msg, str } from '@lit/localize';
import type { Annotation } from '../../core/annotation/annotation.ts';
import type { Span } from '../../core/text/span.ts';
import { growEnd, growStart, shrinkEnd, shrinkStart } from '../../core/text/text-units.ts';
import type { PaneHandle } from '../state/pane-handle.ts';
import type { Workbench } from '../state/workbench.ts';
import { resizeInQueue, takeSpeakerInQueue } from '../queue/queue-actions.ts';
import { codeKind } from './code-kind.ts';
import { runCommand } from './run-command.ts';
import { selectedSpan } from './selected-span.ts';

const resizers = { growEnd, growStart, shrinkEnd, shrinkStart };
export type Resize = keyof typeof resizers;

/** The focused annotation, if it still is in the project. */
export function focusedAnnotation(workbench: Workbench): Annotation | null {
  const { focusedAnnotationId } = workbench.view;
  return focusedAnnotationId === null ? null : (workbench.mirror.state.annotations.get(focusedAnnotationId) ?? null);
}

/**
 * Tags what is selected in the focused pane. With nothing selected and the caret in the focused annotation, that
 * annotation's passage is tagged with the further code.
 */
export async function tagSelection(workbench: Workbench, codeId: string): Promise<void> {
  const handle = workbench.panes.focused;
  const focused = focusedAnnotation(workbench);
  const span = handle && (selectedSpan(handle) ?? (focused && isCaretIn(handle, focused) ? focused.anchor : null));
  if (!handle || !span) return workbench.say(msg('Select the passage to tag first.'));
  const { textId } = handle;
  const anchor = { start: span.start, end: span.end };
  const arrived = workbench.pending.add({ textId, codeId, anchor });
  const outcome = await runCommand(workbench, { type: 'annotate', codeId, textId, span: anchor }).finally(arrived);
  const annotationId = outcome?.annotationIds[0];
  if (annotationId === undefined) return;
  workbench.focusAnnotation(annotationId);
  handle.select({ start: span.end, end: span.end });
}

/**
 * Grows or shrinks the focused annotation by a word. False, so that the key keeps its usual meaning, unless the caret
 * lies in that annotation with nothing selected.
 */
export function resizeAnnotation(workbench: Workbench, resize: Resize): boolean {
  if (resizeInQueue(workbench, resize)) return true;
  const handle = workbench.panes.focused;
  const annotation = focusedAnnotation(workbench);
  if (!handle || !annotation || !isCaretIn(handle, annotation)) return false;
  const { start, end } = annotation.anchor;
  const span = resizers[resize](handle.content, { start, end });
  if (span.start === start && span.end === end) return true;
  void runCommand(workbench, { type: 'moveAnnotation', annotationId: annotation.annotationId, span }).then(
    (outcome) => {
      const caret = Math.min(Math.max(handle.caret(), span.start), span.end);
      if (outcome && caret !== handle.caret()) handle.select({ start: caret, end: caret });
    },
  );
  return true;
}

/** Focuses the next or previous annotation of the text in the focused pane, starting over at its end. */
export function stepAnnotation(workbench: Workbench, step: 1 | -1): void {
  const handle = workbench.panes.focused;
  if (!handle) return;
  const index = workbench.mirror.state.annotations;
  const annotations = index.ofText(handle.textId);
  if (annotations.length === 0) return workbench.say(msg('This text has no annotations yet.'));
  const focused = focusedAnnotation(workbench);
  const after = index.countUpTo(handle.textId, handle.caret());
  const isHere = focused?.textId === handle.textId;
  const position = isHere ? index.placeOf(focused.annotationId) + step : step === 1 ? after : after - 1;
  const target = annotations[(position + annotations.length) % annotations.length];
  if (target) workbench.showAnnotation(target.annotationId);
}

/** Focuses the next of the annotations that lie at the caret, the shortest first. */
export function cycleAnnotations(workbench: Workbench): void {
  const handle = workbench.panes.focused;
  if (!handle) return;
  const caret = handle.caret();
  const here = workbench.mirror.state.annotations
    .overlapping(handle.textId, { start: Math.max(0, caret - 1), end: caret + 1 })
    .sort((left, right) => length(left.anchor) - length(right.anchor));
  if (here.length === 0) return workbench.say(msg('There is no annotation at the caret.'));
  const position = here.findIndex(({ annotationId }) => annotationId === workbench.view.focusedAnnotationId);
  const next = here[(position + 1) % here.length];
  if (next) workbench.focusAnnotation(next.annotationId);
  workbench.say(msg(str`Annotation ${((position + 1) % here.length) + 1} of ${here.length} at the caret`));
}

/** Removes the focused annotation; false when there is none. */
export function removeFocused(workbench: Workbench): boolean {
  const annotation = focusedAnnotation(workbench);
  if (!annotation) return false;
  void runCommand(workbench, { type: 'removeAnnotations', annotationIds: [annotation.annotationId] });
  return true;
}

/** Takes the speaker (for claims the claimant) or the cue of the focused annotation from what is selected. */
export function takeMention(workbench: Workbench, what: 'speaker' | 'cue'): void {
  if (what === 'speaker' && takeSpeakerInQueue(workbench)) return;
  const handle = workbench.panes.focused;
  const annotation = focusedAnnotation(workbench);
  const span = handle && selectedSpan(handle);
  if (!annotation)
    return workbench.say(msg('Focus the annotation first (click it, or press ]), then select the name.'));
  if (!handle || !span) return workbench.say(msg('Select the words to take in the text first.'));
  const kind = codeKind(workbench.mirror.state, annotation.codeId);
  if (kind === 'duplicate' || (kind === 'claim' && what === 'cue')) {
    return workbench.say(
      kind === 'claim'
        ? msg('A claim has no cue.')
        : what === 'cue'
          ? msg('A duplicate has no cue.')
          : msg('A duplicate has no speaker.'),
    );
  }
  const field = kind === 'claim' ? 'claimant' : what;
  const name = handle.content.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const mention = handle.textId === annotation.textId ? { name, span } : { name };
  void runCommand(workbench, {
    type: 'editAnnotation',
    annotationId: annotation.annotationId,
    fields: { [field]: mention },
  });
}

function isCaretIn(handle: PaneHandle, annotation: Annotation): boolean {
  const { start, end } = handle.selection();
  if (handle.textId !== annotation.textId || start !== end) return false;
  return start >= annotation.anchor.start && start <= annotation.anchor.end;
}

function length(span: Span): number {
  return span.end - span.start;
}
