import type { Action } from '../../core/protocol/actions.ts';
import { actionsWithKeys, normaliseAccelerator, type KeyOverrides } from '../../core/protocol/key-map.ts';
import type { Workbench } from '../state/workbench.ts';
import { performAction } from './actions.ts';
import { tagSelection } from './annotation-actions.ts';
import { acceleratorsOf } from './key-names.ts';

type Place = 'text' | 'queue' | 'field' | 'dialog' | 'workbench';

type KeyTable = ReadonlyMap<string, readonly Action[]>;

/** The actions by their keys, the analyst's own keys in place of the table's. */
function keyTable(overrides: KeyOverrides | undefined): KeyTable {
  const table = new Map<string, Action[]>();
  for (const action of actionsWithKeys(overrides)) {
    for (const key of action.keys) {
      const accelerator = normaliseAccelerator(key);
      table.set(accelerator, [...(table.get(accelerator) ?? []), action]);
    }
  }
  return table;
}

/**
 * Listens to the keys of the whole window, before any component does, and performs what the table of actions says.
 * A key that no action wants stays with the component that has the focus. Gives a function that stops listening.
 */
export function installKeys(workbench: Workbench): () => void {
  const isMac = navigator.platform.startsWith('Mac');
  let overrides = workbench.mirror.settings.keys;
  let table = keyTable(overrides);
  const hear = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const place = placeOf(event);
    if (place === 'dialog') return;
    if (workbench.mirror.settings.keys !== overrides) {
      overrides = workbench.mirror.settings.keys;
      table = keyTable(overrides);
    }
    for (const accelerator of acceleratorsOf(event, isMac)) {
      if (isOwnKey(event, accelerator)) return;
      if (actOn(workbench, table, accelerator, place)) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
    }
  };
  window.addEventListener('keydown', hear, { capture: true });
  return () => window.removeEventListener('keydown', hear, { capture: true });
}

function actOn(workbench: Workbench, table: KeyTable, accelerator: string, place: Place): boolean {
  for (const action of table.get(accelerator) ?? []) {
    if (isReached(action, place) && performAction(workbench, action.actionId)) return true;
  }
  if (place === 'field' || accelerator.length !== 1) return false;
  const key = accelerator.toLowerCase();
  for (const code of workbench.mirror.state.codes.values()) {
    if (code.key === key) {
      void tagSelection(workbench, code.codeId);
      return true;
    }
  }
  return false;
}

function isReached(action: Action, place: Place): boolean {
  if (action.scope === 'window') return true;
  if (action.scope === 'workbench') return place !== 'field';
  if (action.scope === 'passage') return place === 'text' || place === 'queue';
  return place === action.scope;
}

/** A component may keep keys for itself: `data-own-keys` lists them, `letters` among them means all that type a character. */
function isOwnKey(event: KeyboardEvent, accelerator: string): boolean {
  return event.composedPath().some((target) => {
    const ownKeys = target instanceof HTMLElement ? target.dataset['ownKeys']?.split(' ') : undefined;
    return (
      ownKeys?.includes(accelerator) === true || (accelerator.length === 1 && ownKeys?.includes('letters') === true)
    );
  });
}

function placeOf(event: KeyboardEvent): Place {
  let place: Place = 'workbench';
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement)) continue;
    if (target instanceof HTMLDialogElement || target.getAttribute('role') === 'menu') return 'dialog';
    if (place !== 'workbench') continue;
    const scope = target.dataset['scope'];
    if (scope === 'text' || scope === 'queue') place = scope;
    else if (target.matches('textarea, select') || isTypingField(target)) place = 'field';
  }
  return place;
}

function isTypingField(target: HTMLElement): boolean {
  if (!(target instanceof HTMLInputElement)) return false;
  return !['checkbox', 'radio', 'button', 'color', 'range'].includes(target.type);
}
