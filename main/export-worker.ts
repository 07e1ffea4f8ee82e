import { parentPort } from 'node:worker_threads';
import type { Annotation } from '../core/annotation/annotation.ts';
import { succeed } from '../core/base/result.ts';
import { stateFromRecords } from '../core/command/project-state.ts';
import { exportProject } from '../core/export/export.ts';
import type { ExportText } from '../core/export/export-row.ts';
import type { ExportedFile, FromExportWorker, ToExportWorker } from './export-messages.ts';

/* Entry of a worker thread: takes in a project, makes one export of it, and ends. */

const allTexts: ExportText[] = [];
const allAnnotations: Annotation[] = [];

function tell(message: FromExportWorker, transferred: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transferred);
}

function answerTo({ records, groups, options, meta }: NonNullable<ToExportWorker['rest']>): void {
  const state = stateFromRecords({ ...records, annotations: allAnnotations, dismissals: [] });
  const made = exportProject({ texts: allTexts, state, groups }, options, meta, (share) => tell({ share }));
  const exported: ExportedFile = made.ok
    ? succeed({ content: new TextEncoder().encode(made.value.content), rows: made.value.rows })
    : made;
  tell({ exported }, exported.ok ? [exported.value.content.buffer as ArrayBuffer] : []);
}

parentPort?.on('message', ({ texts = [], annotations = [], rest }: ToExportWorker) => {
  for (const text of texts) allTexts.push(text);
  for (const annotation of annotations) allAnnotations.push(annotation);
  if (rest) answerTo(rest);
});
