import type { Change } from '../core/command/change.ts';
import type { ProjectState } from '../core/command/project-state.ts';
import type { EventName, Events, Notice } from '../core/protocol/contract.ts';
import type { ChangeKind } from '../core/store/journal-line.ts';
import type { ProjectFolders } from './corpus-folder.ts';
import type { CorpusTexts } from './corpus-texts.ts';
import type { ProjectStore, SealedFile } from './project-store.ts';

/** Tells every window something. */
export type Announce = <Name extends EventName>(name: Name, payload: Events[Name]) => void;

/** The parts of an open workspace that those share who change it. */
export interface WorkspaceHost {
  readonly folders: ProjectFolders;
  readonly store: ProjectStore;
  readonly state: ProjectState;
  readonly texts: CorpusTexts;
  /** Reads those of these texts that were only listed so far. Only for work that has its turn in the queue. */
  need(textIds: Iterable<string>): Promise<void>;
  /** Journals, applies and announces a change. */
  commit(kind: ChangeKind, change: Change, seal?: SealedFile): Promise<void>;
  /** Applies and announces what follows from the files alone: no step of the history, no line of the journal. */
  derive(change: Change): void;
  /** Announces that texts were added, removed or read anew. */
  announceTexts(changedTextIds: readonly string[]): void;
  notify(notice: Notice): void;
}
