import type { Settings } from '../../core/protocol/settings.ts';

/** Makes the page light or dark; with `system` the tokens follow the computer. */
export function applyTheme(theme: Settings['theme']): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
