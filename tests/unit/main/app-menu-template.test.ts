import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { actions } from '../../../core/protocol/actions.ts';
import { menuTemplate, type MenuState } from '../../../main/app-menu-template.ts';

const state: MenuState = {
  hasProject: true,
  history: { undo: 'Tag quote', redo: null },
  theme: 'dark',
  keys: undefined,
  language: 'ru',
  speaks: 'en',
  recentProjects: ['/home/ada/news & views', '/home/ada/other'],
  isPackaged: true,
  platform: 'linux',
};

function entries(given: Partial<MenuState> = {}, chosen: string[] = []): MenuItemConstructorOptions[] {
  const template = menuTemplate(
    { ...state, ...given },
    { act: (actionId) => chosen.push(actionId), openRecent: (folder) => chosen.push(folder) },
  );
  return template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
}

function entry(id: string, given: Partial<MenuState> = {}, chosen: string[] = []): MenuItemConstructorOptions {
  const found = entries(given, chosen).find((item) => item.id === id);
  if (!found) throw new Error(`No entry ${id}`);
  return found;
}

function choose(item: MenuItemConstructorOptions | undefined): void {
  (item?.click as (() => void) | undefined)?.();
}

describe('menuTemplate', () => {
  it('has each action of the table once, with its first key shown but not registered', () => {
    for (const action of actions) {
      const items = entries().filter((item) => item.id === action.actionId);
      expect(items, action.actionId).toHaveLength(1);
      expect(items[0]?.accelerator).toBe(action.keys[0]);
      if (action.keys.length > 0) expect(items[0]?.registerAccelerator).toBe(false);
    }
  });

  it('tells the window which action was chosen', () => {
    const chosen: string[] = [];
    choose(entry('find.open', {}, chosen));
    expect(chosen).toEqual(['find.open']);
  });

  it('names the steps to undo and redo, and has no way to a step that is not there', () => {
    expect(entry('history.undo')).toMatchObject({ label: 'Undo Tag quote', enabled: true });
    expect(entry('history.redo')).toMatchObject({ label: 'Redo', enabled: false });
  });

  it('without a project offers what needs none', () => {
    const noProject = { hasProject: false, history: { undo: null, redo: null } };
    expect(entry('project.open', noProject).enabled).toBe(true);
    expect(entry('theme.dark', noProject).enabled).toBe(true);
    expect(entry('export.open', noProject).enabled).toBe(false);
    expect(entry('annotation.next', noProject).enabled).toBe(false);
  });

  it('lists the recent projects with their folders and opens the one chosen', () => {
    const chosen: string[] = [];
    const { submenu } = entry('project.recent', {}, chosen);
    const items = Array.isArray(submenu) ? submenu : [];
    expect(items.map(({ label }) => label)).toEqual(['news && views (/home/ada)', 'other (/home/ada)']);
    choose(items[1]);
    expect(chosen).toEqual(['/home/ada/other']);
  });

  it('marks the theme in use', () => {
    expect(
      entries()
        .filter((item) => item.checked)
        .map(({ id }) => id),
    ).toEqual(['theme.dark', 'language.ru']);
  });

  it('has the developer tools in development only', () => {
    const roles = (isPackaged: boolean): unknown[] => entries({ isPackaged }).map(({ role }) => role);
    expect(roles(false)).toContain('toggleDevTools');
    expect(roles(true)).not.toContain('toggleDevTools');
  });
});
