import type { Failure } from '../../core/base/result.ts';
import type { ViewState } from '../../core/protocol/view-state.ts';
import type { SuggestionFilter } from '../../core/suggestion/suggestion-filter.ts';
import type { QueueHost } from '../queue/queue-desk.ts';
import type { CountSources } from './count-desk.ts';
import type { GroupDesk } from './group-desk.ts';
import type { Mirror } from './mirror.ts';
import type { PaneDesk } from './pane-desk.ts';

/** What counts and queue need of the workbench. */
interface DeskOwner {
  readonly mirror: Mirror;
  readonly view: ViewState;
  readonly groups: Pick<GroupDesk, 'all' | 'decisionOf'>;
  readonly counts: { readonly isOnce: boolean };
  readonly suggestionFilter: SuggestionFilter;
  readonly panes: Pick<PaneDesk, 'reveal'>;
  focusSuggestion(textId: string, key: string): void;
  say(message: string): void;
  sayFailure(failure: Failure): void;
}

/** What the counts of annotations depend on, as the workbench has it. */
export function countSourcesOf(workbench: DeskOwner, tell: () => void): CountSources {
  return {
    isOnce: () => workbench.view.areCopiesCountedOnce === true,
    textIds: () => workbench.mirror.texts.map(({ textId }) => textId),
    annotations: () => workbench.mirror.state.annotations,
    groups: () => workbench.groups.all,
    decisionOf: (groupId) => workbench.groups.decisionOf(groupId),
    tell,
  };
}

/** What the queue of suggestions shows and says, by way of the workbench. */
export function queueHostOf(workbench: DeskOwner, tell: () => void): QueueHost {
  return {
    mirror: workbench.mirror,
    filter: () => workbench.suggestionFilter,
    isOnce: () => workbench.counts.isOnce,
    textId: () => workbench.view.panes[workbench.view.focusedPane]?.textId ?? null,
    show: ({ textId, suggestion }) => {
      workbench.focusSuggestion(textId, suggestion.key);
      workbench.panes.reveal(textId, suggestion, { focus: false, isRemembered: false });
    },
    say: (message) => workbench.say(message),
    sayFailure: (failure) => workbench.sayFailure(failure),
    tell,
  };
}
