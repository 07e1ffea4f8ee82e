import { msg } from '@lit/localize';
const words: Record<string, () => readonly [other: string, mac: string]> = {
  CmdOrCtrl: () => [msg('Ctrl'), '⌘'],
  Alt: () => ['Alt', '⌥'],
  Shift: () => [msg('Shift'), '⇧'],
  Space: () => [msg('Space'), msg('Space')],
  Left: () => ['←', '←'],
  Right: () => ['→', '→'],
  Plus: () => ['+', '+'],
  Escape: () => ['Esc', 'Esc'],
  Delete: () => [msg('Del'), '⌦'],
  PageDown: () => [msg('Page Down'), msg('Page Down')],
  PageUp: () => [msg('Page Up'), msg('Page Up')],
};

/** An accelerator as keys are labelled on this computer: `CmdOrCtrl+Shift+Z` is Ctrl, Shift, Z. */
export function keyWords(accelerator: string, isMac: boolean): string[] {
  const names = accelerator.endsWith('++') ? [...accelerator.slice(0, -2).split('+'), '+'] : accelerator.split('+');
  return names.map((name) => words[name]?.()[isMac ? 1 : 0] ?? name);
}
