const words: Record<string, readonly [other: string, mac: string]> = {
  CmdOrCtrl: ['Ctrl', '⌘'],
  Alt: ['Alt', '⌥'],
  Shift: ['Shift', '⇧'],
  Left: ['←', '←'],
  Right: ['→', '→'],
  Plus: ['+', '+'],
  Escape: ['Esc', 'Esc'],
  Delete: ['Del', '⌦'],
  PageDown: ['Page Down', 'Page Down'],
  PageUp: ['Page Up', 'Page Up'],
};

/** An accelerator as keys are labelled on this computer: `CmdOrCtrl+Shift+Z` is Ctrl, Shift, Z. */
export function keyWords(accelerator: string, isMac: boolean): string[] {
  const names = accelerator.endsWith('++') ? [...accelerator.slice(0, -2).split('+'), '+'] : accelerator.split('+');
  return names.map((name) => words[name]?.[isMac ? 1 : 0] ?? name);
}
