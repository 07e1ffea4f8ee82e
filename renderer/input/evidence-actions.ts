import { msg, str } from '@lit/localize';
import type { Evidence } from '../../core/annotation/fields.ts';
import { chooseOne } from '../dialogs/tw-choose-one.ts';
import { firstWords } from '../lists/annotation-rows.ts';
import type { Workbench } from '../state/workbench.ts';
import { chooseAnnotation } from '../inspector/tw-annotation-chooser.ts';
import { focusedAnnotation } from './annotation-actions.ts';
import { recentClaim } from './claim-actions.ts';
import { placeWords } from './link-actions.ts';
import { runCommand } from './run-command.ts';
import { selectedSpan } from './selected-span.ts';

/**
 * Attaches what is selected to the claim that was focused last; with nothing selected the focused annotation, if that is
 * not the claim itself. From the claims board, where neither helps, any annotation can be chosen.
 */
export function attachEvidence(workbench: Workbench, from: 'text' | 'board' = 'text'): void {
  const claim = recentClaim(workbench);
  if (!claim) return workbench.say(msg('Focus a claim first, then select a passage and press E.'));
  const handle = workbench.panes.focused;
  const span = handle && selectedSpan(handle);
  const focused = focusedAnnotation(workbench);
  if (handle && span) {
    const words = firstWords(handle.content.slice(span.start, span.end), 60);
    void attach(workbench, claim.annotationId, { textId: handle.textId, span }, msg(str`“${words}”`), from);
  } else if (focused && focused.annotationId !== claim.annotationId) {
    void attach(workbench, claim.annotationId, focused.annotationId, placeWords(workbench, focused), from);
  } else if (from === 'board') {
    void attachChosen(workbench, claim.annotationId);
  } else {
    workbench.say(msg('Select the passage that speaks for or against the claim, in any pane, then press E.'));
  }
}

async function attachChosen(workbench: Workbench, claimId: string): Promise<void> {
  const annotationId = await chooseAnnotation(workbench, claimId);
  const passage = annotationId === null ? undefined : workbench.mirror.state.annotations.get(annotationId);
  if (passage) await attach(workbench, claimId, passage.annotationId, placeWords(workbench, passage), 'board');
}

async function attach(
  workbench: Workbench,
  claimId: string,
  passage: string | { textId: string; span: { start: number; end: number } },
  words: string,
  from: 'text' | 'board',
): Promise<void> {
  const claim = workbench.mirror.state.annotations.get(claimId);
  const stance = await chooseOne<Evidence['stance']>({
    heading: msg('What does the passage say of the claim?'),
    lines: [msg(str`Passage ${words}`), ...(claim ? [msg(str`Claim ${placeWords(workbench, claim)}`)] : [])],
    choices: [
      { value: 'supports', label: msg('supports'), letter: 's' },
      { value: 'refutes', label: msg('refutes'), letter: 'r' },
      { value: 'context', label: msg('context'), letter: 'c' },
    ],
  });
  if (from === 'text') workbench.panes.focused?.focus();
  if (stance === null) return;
  const attached = await runCommand(workbench, { type: 'attachEvidence', claimId, passage, stance });
  if (attached && from === 'text') workbench.focusAnnotation(claimId);
}
