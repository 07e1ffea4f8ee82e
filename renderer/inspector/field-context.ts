import type { Annotation } from '../../core/annotation/annotation.ts';
import type { FieldsPatch } from '../../core/annotation/fields.ts';
import type { Workbench } from '../state/workbench.ts';
import type { TextField } from './tw-text-field.ts';

/** What the fields of an annotation need to show it and to change it. */
export interface FieldContext {
  readonly workbench: Workbench;
  readonly annotation: Annotation;
  readonly isReadOnly: boolean;
  /** Runs one command; false when it was refused (the status bar says why). */
  edit(patch: { readonly codeId?: string; readonly note?: string; readonly fields?: FieldsPatch }): Promise<boolean>;
}

/** Keeps what was typed into a text field, or goes back to what was there when it is refused. */
export async function commitTyped(
  event: CustomEvent<string>,
  keep: (typed: string) => Promise<boolean>,
): Promise<void> {
  const field = event.currentTarget as TextField;
  if (!(await keep(event.detail)) && field.isConnected) field.reset();
}
