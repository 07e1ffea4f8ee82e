import type { Result } from '../core/base/result.ts';
import type { TextOverrides } from '../core/text/source-text.ts';
import type { ProjectFolders } from './corpus-folder.ts';
import type { TextParts } from './loaded-text.ts';

/** A text to be read, with what the analyst has chosen for it. */
export interface TextJob {
  readonly textId: string;
  readonly overrides: TextOverrides;
}

/** What the thread that reads texts is started with. */
export interface TextWorkerData {
  readonly folders: ProjectFolders;
  readonly jobs: readonly TextJob[];
}

/** What became of a job. */
export interface JobOutcome<Text extends TextParts = TextParts> extends TextJob {
  readonly result: Result<Text>;
}

/** What the thread answers, in the order of the jobs; it ends after the last. */
export type FromTextWorker = readonly JobOutcome[];
