import type { Settings } from '../../core/protocol/settings.ts';

const moreContrast = matchMedia('(prefers-contrast: more)');
let chosen: Settings['theme'] = 'system';
moreContrast.addEventListener('change', () => applyTheme(chosen));

/** Makes the page light or dark; with `system` it follows the computer, which may also want more contrast. */
export function applyTheme(theme: Settings['theme']): void {
  chosen = theme;
  const root = document.documentElement;
  const shown = theme === 'system' && moreContrast.matches ? 'contrast' : theme;
  if (shown === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = shown;
}
