import type { EventName } from './contract.ts';

const names: Record<EventName, true> = {
  'workspace:changed': true,
  'project:opened': true,
  'project:opening': true,
  'texts:changed': true,
  'texts:described': true,
  'texts:reading': true,
  'suggestions:changed': true,
  'duplicates:changed': true,
  'analysis:progress': true,
  'analysis:passages': true,
  'export:progress': true,
  'search:progress': true,
  'store:status': true,
  'notice:shown': true,
  'settings:changed': true,
  'action:chosen': true,
};

/** Names of all events, apart from the contract's schemas so that the preload script stays free of libraries. */
export const eventNames = Object.keys(names) as readonly EventName[];
