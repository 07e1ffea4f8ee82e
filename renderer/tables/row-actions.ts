import { msg } from '@lit/localize';
import { askForCode } from '../codes/code-choice.ts';
import { runCommand } from '../input/run-command.ts';
import { counted } from '../locale/counted.ts';
import type { Workbench } from '../state/workbench.ts';

/** Removes annotations in one step; false where that was refused. */
export async function removeRows(workbench: Workbench, annotationIds: readonly string[]): Promise<boolean> {
  return (await runCommand(workbench, { type: 'removeAnnotations', annotationIds: [...annotationIds] })) !== null;
}

/** Asks for a code and gives it to the annotations in one step. */
export function recodeRows(workbench: Workbench, annotationIds: readonly string[]): void {
  const heading = msg('Another code for # annotation|Another code for # annotations');
  askForCode(workbench, counted(annotationIds.length, heading), (codeId) => {
    void runCommand(workbench, { type: 'recodeAnnotations', annotationIds: [...annotationIds], codeId });
  });
}
