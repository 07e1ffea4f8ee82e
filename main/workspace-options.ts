import type { AnalysisWorkers } from './analysis.ts';
import type { FileSystem } from './file-system.ts';
import type { Announce } from './workspace-host.ts';

/** What a workspace works with. */
export interface WorkspaceOptions extends AnalysisWorkers {
  /** Name of the analyst, for the record. */
  readonly who: () => string;
  readonly announce: Announce;
  readonly now?: () => Date;
  readonly fileSystem?: FileSystem;
  /** Whether changes that others make to the files are noticed while the project is open. */
  readonly watch?: boolean;
  /** Ends the opening before the whole store is read. */
  readonly signal?: AbortSignal;
}
