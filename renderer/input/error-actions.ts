import { msg } from '@lit/localize';
import type { Failure } from '../../core/base/result.ts';
import type { Notice } from '../../core/protocol/contract.ts';
import type { ErrorReport } from '../../core/protocol/error-report.ts';
import type { Workbench } from '../state/workbench.ts';

/** The report of a notice. */
export function reportOfNotice({ title, details, at, code = '', stack = '' }: Notice): ErrorReport {
  return { title, details, at, code, stack };
}

/** The report of a failure that a component shows, as of now. */
export function reportOfFailure({ code, message }: Pick<Failure, 'code' | 'message'>): ErrorReport {
  return { title: message, details: '', code, stack: '', at: new Date().toISOString() };
}

/** Puts the details of an error on the clipboard. */
export async function copyDetails(workbench: Workbench, report: ErrorReport): Promise<void> {
  await workbench.mirror.bridge.request('error:copy', { report });
  workbench.say(msg('The details are on the clipboard. They hold nothing of your texts.'));
}

/** Copies the details of what failed last: said in the status bar, told by a notice, or still unsaved. */
export function copyLastError(workbench: Workbench): void {
  const { notices, status } = workbench.mirror;
  const told = notices.findLast(({ severity }) => severity !== 'info');
  const unsaved = status.state === 'failed' ? unsavedReport(status.message) : null;
  const report = workbench.failure ?? (told ? reportOfNotice(told) : unsaved);
  if (report) void copyDetails(workbench, report);
  else workbench.say(msg('There is no error to copy the details of.'));
}

/** The report of changes that could not be written. */
export function unsavedReport(message: string): ErrorReport {
  return { title: 'Not saved', details: message, code: 'not-saved', stack: '', at: new Date().toISOString() };
}

/** Tells of a failure by a notice, which stays until it is dismissed; `title` is a sentence of the tables in core. */
export function tellFailure(workbench: Workbench, title: string, { code, message }: Failure): void {
  if (code === 'cancelled') return;
  const at = new Date().toISOString();
  workbench.mirror.addNotice({ noticeId: crypto.randomUUID(), severity: 'error', title, details: message, at, code });
}
