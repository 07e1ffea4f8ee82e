import type { Workbench } from '../state/workbench.ts';

/** What a code is chosen for, where it is not for the selection. */
export interface CodeChoice {
  readonly heading: string;
  readonly use: (codeId: string) => void;
}

const choices = new WeakMap<Workbench, CodeChoice>();

/** Opens the code palette; the code that is chosen there is handed over. */
export function askForCode(workbench: Workbench, heading: string, use: (codeId: string) => void): void {
  choices.set(workbench, { heading, use });
  workbench.openDialog('codePalette');
}

/** What the code palette was opened for by `askForCode`, once; null where it is for the selection. */
export function takeCodeChoice(workbench: Workbench): CodeChoice | null {
  const choice = choices.get(workbench) ?? null;
  choices.delete(workbench);
  return choice;
}
