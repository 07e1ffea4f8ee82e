import type { LinkProposal } from '../../core/links/link-proposal.ts';
import type { Workbench } from '../state/workbench.ts';
import { focusedAnnotation } from './annotation-actions.ts';
import { runCommand } from './run-command.ts';

/** Links the focused quote to one that says the same (the first proposed where none is named); false when there is none. */
export function acceptProposal(workbench: Workbench, proposal?: LinkProposal): boolean {
  const ends = endsOf(workbench, proposal);
  if (!ends) return false;
  void runCommand(workbench, { type: 'addLink', kind: 'same-quote', ...ends });
  return true;
}

/** Remembers that the focused quote and the proposed one are two; false when none is proposed. */
export function dismissProposal(workbench: Workbench, proposal?: LinkProposal): boolean {
  const ends = endsOf(workbench, proposal);
  if (!ends) return false;
  void runCommand(workbench, { type: 'dismissLink', ...ends });
  return true;
}

function endsOf(workbench: Workbench, proposal: LinkProposal | undefined) {
  const annotation = focusedAnnotation(workbench);
  if (!annotation || workbench.mirror.status.state === 'read-only') return null;
  const wanted = proposal ?? workbench.links.proposalsFor(annotation.annotationId)[0];
  return wanted ? { from: annotation.annotationId, to: wanted.other.end } : null;
}
