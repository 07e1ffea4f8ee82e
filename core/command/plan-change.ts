import type { Result } from '../base/result.ts';
import type { Change } from './change.ts';
import type { Command } from './command.ts';
import { planAnnotate, planEdit, planMove, planRemove, planTagGroup } from './plan-annotations.ts';
import { planAddCode, planDeleteCode, planEditCode } from './plan-codes.ts';
import { planAnnotateMany } from './plan-many.ts';
import type { PlanContext } from './plan-context.ts';
import { planTagCopies } from './plan-copies.ts';
import { planDecision, planTextOverride } from './plan-decisions.ts';
import { planClaimStatus } from './plan-claim-status.ts';
import { planAttachEvidence } from './plan-evidence.ts';
import { planCiteEvidence, planReplaceEvidence } from './plan-cited-evidence.ts';
import { planGroupDecisions } from './plan-group-decisions.ts';
import { planAddLink, planDismissLink, planEditLink, planRemoveLinks } from './plan-links.ts';
import { planAccept, planAcceptAll, planDismiss } from './plan-suggestions.ts';
import { planRecode } from './plan-recode.ts';
import type { ProjectState } from './project-state.ts';

/**
 * Turns a command into the change it means, without applying it. Pure: anchors are described from the contents that
 * the context gives, never from what a window says a text contains. A command that would change nothing or break a
 * rule of the project gives a failure with a message for the analyst.
 */
export function planChange(state: ProjectState, command: Command, context: PlanContext): Result<Change> {
  switch (command.type) {
    case 'annotate':
      return planAnnotate(state, command, context);
    case 'annotateMany':
      return planAnnotateMany(state, command, context);
    case 'tagGroup':
      return planTagGroup(state, command, context);
    case 'moveAnnotation':
      return planMove(state, command, context);
    case 'editAnnotation':
      return planEdit(state, command, context);
    case 'recodeAnnotations':
      return planRecode(state, command, context);
    case 'removeAnnotations':
      return planRemove(state, command);
    case 'addCode':
      return planAddCode(state, command, context);
    case 'editCode':
      return planEditCode(state, command);
    case 'deleteCode':
      return planDeleteCode(state, command);
    case 'decide':
      return planDecision(state, command, context);
    case 'decideGroups':
      return planGroupDecisions(state, command, context);
    case 'tagCopies':
      return planTagCopies(state, command, context);
    case 'acceptSuggestion':
      return planAccept(state, command, context);
    case 'acceptSuggestions':
      return planAcceptAll(state, command, context);
    case 'dismissSuggestion':
      return planDismiss(state, command, context);
    case 'addLink':
      return planAddLink(state, command, context);
    case 'editLink':
      return planEditLink(state, command);
    case 'dismissLink':
      return planDismissLink(state, command, context);
    case 'removeLinks':
      return planRemoveLinks(state, command);
    case 'attachEvidence':
      return planAttachEvidence(state, command, context);
    case 'citeEvidence':
      return planCiteEvidence(state, command, context);
    case 'replaceEvidence':
      return planReplaceEvidence(state, command, context);
    case 'setClaimStatus':
      return planClaimStatus(state, command, context);
    case 'overrideText':
      return planTextOverride(state, command);
  }
}
