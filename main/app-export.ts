import { fail, type Result } from '../core/base/result.ts';
import { exportFileName } from '../core/export/export.ts';
import type { ExportOptions } from '../core/export/export-options.ts';
import type { Dialogs } from './dialogs.ts';
import { writeExport } from './export-file.ts';
import { exportInThread } from './export-thread.ts';
import type { Workspace } from './workspace.ts';

const cancelled = fail('cancelled', 'Cancelled.');
const stillSearching = fail('not-found', 'The texts are still searched for repeated passages. Try again in a moment.');

/** The exports that a window asks for: asks where to, makes the file in a thread, and writes it. */
export class AppExport {
  readonly #dialogs: Dialogs;
  readonly #worker: string;
  readonly #tell: (share: number) => void;
  #running: AbortController | null = null;

  /** `worker` is the path of the bundled worker that exports; `tell` is told how far it is, in whole hundredths. */
  constructor(dialogs: Dialogs, worker: string, tell: (share: number) => void) {
    this.#dialogs = dialogs;
    this.#worker = worker;
    this.#tell = tell;
  }

  /** Exports the project as it is once the place is chosen; nothing is written when it is cancelled. */
  async save(workspace: Workspace, options: ExportOptions): Promise<Result<{ path: string; rows: number }>> {
    const { folders, analysis } = workspace;
    if (options.content === 'groups' && !analysis.readDuplicates().isComplete) return stillSearching;
    const path = await this.#dialogs.chooseExportFile(exportFileName(folders.name, options), options.format);
    if (path === null) return cancelled;
    const running = new AbortController();
    this.#running = running;
    await workspace.whenRead();
    if (running.signal.aborted) return cancelled;
    const meta = { projectName: folders.name, exportedAt: new Date().toISOString() };
    const input = { texts: workspace.texts(), state: workspace.state, groups: analysis.readDuplicates().groups };
    let told = -1;
    const exported = await exportInThread(this.#worker, { input, options, meta }, running.signal, (share) => {
      const percent = Math.floor(100 * share);
      if (percent > told) this.#tell(percent / 100);
      told = Math.max(told, percent);
    });
    if (!exported.ok) return exported;
    // From here on it takes a moment only, and the file is written whole or not at all.
    const written = await writeExport(path, exported.value.content, folders);
    return written.ok ? { ok: true, value: { path: written.value.path, rows: exported.value.rows } } : written;
  }

  /** Ends the export that is being made, if there is one. */
  cancel(): void {
    this.#running?.abort();
  }
}
