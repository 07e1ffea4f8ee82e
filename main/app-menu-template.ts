import type { MenuItemConstructorOptions } from 'electron';
import { basename, dirname } from 'node:path';
import type { HistoryLabels } from '../core/command/history.ts';
import { actionName } from '../core/locale/action-names.ts';
import type { Language } from '../core/locale/languages.ts';
import { menuName } from '../core/locale/menu-names.ts';
import { translateSentence } from '../core/locale/translate-sentence.ts';
import { menus, type Action, type MenuName } from '../core/protocol/actions.ts';
import { actionsWithKeys } from '../core/protocol/key-map.ts';
import type { Settings } from '../core/protocol/settings.ts';
import { words } from './locale/words.ts';

/** What the menu depends on: while none of it changes, neither does the menu. */
export interface MenuState {
  readonly hasProject: boolean;
  readonly history: HistoryLabels;
  readonly theme: Settings['theme'];
  readonly language: Settings['language'];
  /** The language of the menu. */
  readonly speaks: Language;
  readonly recentProjects: readonly string[];
  readonly keys: Settings['keys'];
  readonly isPackaged: boolean;
  readonly platform: NodeJS.Platform;
}

/** What choosing an entry does. */
export interface MenuChoices {
  act(actionId: string): void;
  openRecent(folder: string): void;
}

type Item = MenuItemConstructorOptions;

const workWithoutProject = /^(project\.(create|open)|analyst\.|theme\.|reading\.|language\.|zoom\.|help\.|palette\.)/;
const separator: Item = { type: 'separator' };

/** The native menu: every action of the action table, and what the system itself does (copying, full screen, quitting). */
export function menuTemplate(state: MenuState, choices: MenuChoices): Item[] {
  const template: Item[] = menus.map((menu) => ({
    label: menuName(state.speaks, menu),
    submenu: submenuOf(menu, state, choices),
  }));
  return state.platform === 'darwin' ? [{ role: 'appMenu' }, ...template] : template;
}

function submenuOf(menu: MenuName, state: MenuState, choices: MenuChoices): Item[] {
  const own = actionsWithKeys(state.keys).filter((action) => action.menu === menu);
  const items = own.flatMap((action): Item[] => {
    const item = actionItem(action, state, choices);
    const after = action.actionId === 'project.open' ? [recentItem(state, choices)] : [];
    return [...(action.separated ? [separator] : []), item, ...after];
  });
  return [...items, ...systemItems(menu, state)];
}

/**
 * Its key is shown but not registered: the window handles keys by the same table, so that single letters do nothing
 * while a person types into a field and no key acts twice.
 */
function actionItem(action: Action, state: MenuState, choices: MenuChoices): Item {
  const [accelerator] = action.keys;
  const [group, choice] = action.actionId.split('.');
  const chosen = group === 'theme' || group === 'language' ? state[group] : null;
  return {
    id: action.actionId,
    label: labelOf(action, state),
    enabled: isPossible(action, state),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    ...(chosen === null ? {} : { type: 'radio', checked: choice === chosen }),
    click: () => choices.act(action.actionId),
  };
}

function labelOf(action: Action, { history, speaks }: MenuState): string {
  const name = actionName(speaks, action);
  const step = stepOf(action, history);
  if (!step) return name.replaceAll('&', '&&');
  return `${name}${speaks === 'en' ? '' : ':'} ${translateSentence(speaks, step)}`.replaceAll('&', '&&');
}

function isPossible(action: Action, state: MenuState): boolean {
  const step = stepOf(action, state.history);
  if (step === null) return false;
  return state.hasProject || workWithoutProject.test(action.actionId);
}

/** Name of the step that the action would undo or redo, null where there is none, undefined for other actions. */
function stepOf(action: Action, history: HistoryLabels): string | null | undefined {
  if (action.actionId === 'history.undo') return history.undo;
  return action.actionId === 'history.redo' ? history.redo : undefined;
}

function recentItem(state: MenuState, choices: MenuChoices): Item {
  const folders = state.recentProjects;
  return {
    id: 'project.recent',
    label: words[state.speaks].openRecent,
    enabled: folders.length > 0,
    submenu: folders.map((folder) => ({
      label: `${basename(folder)} (${dirname(folder)})`.replaceAll('&', '&&'),
      click: () => choices.openRecent(folder),
    })),
  };
}

function systemItems(menu: MenuName, state: MenuState): Item[] {
  const own = words[state.speaks];
  switch (menu) {
    case 'file':
      return state.platform === 'darwin' ? [] : [separator, { role: 'quit', label: own.quit }];
    case 'edit':
      return [
        separator,
        { role: 'cut', label: own.cut },
        { role: 'copy', label: own.copy },
        { role: 'paste', label: own.paste },
        { role: 'selectAll', label: own.selectAll },
      ];
    case 'view':
      return [
        separator,
        { role: 'togglefullscreen', label: own.fullScreen },
        ...(state.isPackaged ? [] : [{ role: 'toggleDevTools' as const, label: own.developerTools }]),
      ];
    case 'tag':
    case 'go':
    case 'help':
      return [];
  }
}
