import { msg } from '@lit/localize';
import type { Workbench } from '../state/workbench.ts';
import { isQueueMeant } from '../queue/queue-actions.ts';
import { runCommand } from './run-command.ts';

/** Focuses the next or previous suggestion of the text in the focused pane, starting over at its end. */
export function stepSuggestion(workbench: Workbench, step: 1 | -1): void {
  const handle = workbench.panes.focused;
  if (!handle) return;
  const suggestions = workbench.suggestions.of(handle.textId);
  if (suggestions.length === 0) return workbench.say(whyNone(workbench, handle.textId));
  const focused = workbench.suggestions.focused;
  const position = focused ? suggestions.indexOf(focused.suggestion) : -1;
  const caret = handle.caret();
  const after = suggestions.findIndex(({ start }) => start >= caret);
  const fromCaret = step === 1 ? after : (after === -1 ? suggestions.length : after) - 1;
  const next = position === -1 ? Math.max(fromCaret, step === 1 ? 0 : -1) : position + step;
  const target = suggestions[(next + suggestions.length) % suggestions.length];
  if (target) showSuggestion(workbench, handle.textId, target.key);
}

/** A text that nobody has searched is not one without suggestions. */
function whyNone({ suggestions, analysis }: Workbench, textId: string): string {
  if (suggestions.areKnownFor(textId)) return msg('Nothing is suggested for this text (any more).');
  if (analysis.isStopped) return msg('The analysis was stopped. Press F5 to analyse again.');
  return msg('The texts are being searched for quotes and claims.');
}

/** Tags or dismisses the focused suggestion and goes on to the next one; false when none is focused. */
export function decideSuggestion(workbench: Workbench, type: 'acceptSuggestion' | 'dismissSuggestion'): boolean {
  if (isQueueMeant(workbench)) {
    void workbench.queue.decide(type);
    return true;
  }
  const { focused } = workbench.suggestions;
  if (!focused) return false;
  void decide(workbench, type, focused.textId, focused.suggestion.key);
  return true;
}

/** Hides all suggestions, or shows those that were shown before. */
export function turnSuggestions(workbench: Workbench): void {
  const areHidden = workbench.view.areSuggestionsHidden !== true;
  workbench.hideSuggestions(areHidden);
  workbench.say(areHidden ? msg('Suggestions are hidden.') : msg('Suggestions are shown.'));
}

async function decide(
  workbench: Workbench,
  type: 'acceptSuggestion' | 'dismissSuggestion',
  textId: string,
  key: string,
): Promise<void> {
  const suggestions = workbench.suggestions.of(textId);
  const position = suggestions.findIndex((suggestion) => suggestion.key === key);
  const next = suggestions[position + 1] ?? suggestions[0];
  const outcome = await runCommand(workbench, { type, textId, key });
  if (outcome && next && next.key !== key) showSuggestion(workbench, textId, next.key);
}

function showSuggestion(workbench: Workbench, textId: string, key: string): void {
  workbench.focusSuggestion(textId, key);
  const { focused } = workbench.suggestions;
  if (focused) workbench.panes.reveal(textId, focused.suggestion);
}
