import { msg } from '@lit/localize';
import type { Annotation } from '../../core/annotation/annotation.ts';
import type { claimStatuses } from '../../core/annotation/fields.ts';
import type { Workbench } from '../state/workbench.ts';
import { boardOf } from '../tables/claims-board.ts';
import { askForCitation } from '../tables/tw-citation-form.ts';
import { codeKind } from './code-kind.ts';
import { placeWords } from './link-actions.ts';
import { runCommand } from './run-command.ts';

/** The claim that was looked at last, in a text or on the claims board; undefined where none was. */
export function recentClaim(workbench: Workbench): Annotation | undefined {
  const { state } = workbench.mirror;
  return workbench.links.recentIds
    .map((annotationId) => state.annotations.get(annotationId))
    .find((annotation) => annotation && codeKind(state, annotation.codeId) === 'claim');
}

/** The claims that an action is for: where the last one is a row of the board, all that are chosen there. */
function claimsMeant(workbench: Workbench): readonly string[] {
  const claimId = recentClaim(workbench)?.annotationId;
  if (claimId === undefined) return [];
  const onBoard = boardOf(workbench)?.claimIds ?? [];
  const isOfBoard = workbench.links.recentIds[0] === claimId && onBoard.length > 0;
  return isOfBoard && (onBoard.length > 1 || onBoard[0] === claimId) ? onBoard : [claimId];
}

/** Gives the claims meant a status, in one step; null takes it away. */
export function setClaimStatus(workbench: Workbench, status: (typeof claimStatuses)[number] | null): void {
  const annotationIds = [...claimsMeant(workbench)];
  if (annotationIds.length === 0) return workbench.say(msg('Focus a claim first.'));
  const act = async (): Promise<boolean> =>
    (await runCommand(workbench, { type: 'setClaimStatus', annotationIds, status })) !== null;
  const board = boardOf(workbench);
  void (board ? board.keepPlace(annotationIds, act) : act());
}

/** Asks for a citation and attaches it to the claims meant, in one step. */
export async function citeEvidence(workbench: Workbench): Promise<void> {
  const claimIds = [...claimsMeant(workbench)];
  const first = workbench.mirror.state.annotations.get(claimIds[0] ?? '');
  if (!first) return workbench.say(msg('Focus a claim first.'));
  const cited = await askForCitation({ claims: claimIds.length, words: placeWords(workbench, first) });
  if (cited) await runCommand(workbench, { type: 'citeEvidence', claimIds, ...cited });
}
