import type { Settings } from '../core/protocol/settings.ts';

/** What the system's own parts of the window follow. High contrast is black on white or white on black, as the system is. */
export function nativeThemeOf(theme: Settings['theme']): 'system' | 'light' | 'dark' {
  return theme === 'contrast' ? 'system' : theme;
}
