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

/** What the thread answers, once: the file as UTF-8, and how many rows are in it. */
export type FromExportWorker = Result<{ readonly content: Uint8Array; readonly rows: number }>;
