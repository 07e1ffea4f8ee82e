import type { Annotation } from '../core/annotation/annotation.ts';
import type { Result } from '../core/base/result.ts';
import type { ProjectRecords } from '../core/command/project-state.ts';
import type { PassageGroup } from '../core/duplicates/passage-group.ts';
import type { ExportOptions } from '../core/export/export-options.ts';
import type { ExportText } from '../core/export/export-row.ts';
import type { ReportMeta } from '../core/export/report.ts';

/** What the thread that exports is told, piece by piece; with `rest` it has everything and begins. */
export interface ToExportWorker {
  readonly texts?: readonly ExportText[];
  readonly annotations?: readonly Annotation[];
  readonly rest?: {
    readonly records: Omit<ProjectRecords, 'annotations' | 'dismissals'>;
    readonly groups: readonly PassageGroup[];
    readonly options: ExportOptions;
    readonly meta: ReportMeta;
  };
}

/** The file as UTF-8, and how many rows are in it. */
export type ExportedFile = Result<{ readonly content: Uint8Array; readonly rows: number }>;

/** What the thread tells: now and then the share that is done, from 0 to 1; then once what came of it. */
export type FromExportWorker = { readonly share: number } | { readonly exported: ExportedFile };
