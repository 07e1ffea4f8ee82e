import type { Workbench } from '../state/workbench.ts';

const wanted = new WeakMap<Workbench, readonly string[]>();

/** Opens the export for these annotations alone, to be written in this order. */
export function exportThese(workbench: Workbench, annotationIds: readonly string[]): void {
  wanted.set(workbench, annotationIds);
  workbench.openDialog('export');
}

/** The annotations that the export was opened for, once; null where it is for all. */
export function takeExportChoice(workbench: Workbench): readonly string[] | null {
  const annotationIds = wanted.get(workbench) ?? null;
  wanted.delete(workbench);
  return annotationIds;
}
