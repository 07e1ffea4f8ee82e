import { Type, type Static, type TSchema } from 'typebox';
import type { Result } from '../base/result.ts';
import type { Change } from '../command/change.ts';
import { CommandSchema } from '../command/command.ts';
import type { HistoryLabels } from '../command/history.ts';
import type { AlignedGroup } from '../duplicates/passage-result.ts';
import { ExportOptionsSchema } from '../export/export-options.ts';
import { SearchQuerySchema, type SearchResult } from '../search/search-query.ts';
import type { LinkProposal } from '../links/link-proposal.ts';
import type { Suggestion } from '../suggestion/suggestion.ts';
import { SuggestionQuerySchema, type SuggestionList } from '../suggestion/suggestion-list.ts';
import { TextIdSchema, type SourceText, type TextSummary } from '../text/source-text.ts';
import { ErrorReportSchema } from './error-report.ts';
import { SettingsPatchSchema, type Settings } from './settings.ts';
import { ViewStateSchema, type ViewState } from './view-state.ts';

const closed = { additionalProperties: false } as const;
const Nothing = Type.Object({}, closed);
const Folder = Type.String({ minLength: 1, maxLength: 4096 });

/** Something the analyst should know: shown as a message that stays until it is dismissed (or, `info`, for a while). */
export interface Notice {
  readonly noticeId: string;
  readonly severity: 'info' | 'warning' | 'error';
  /** One sentence: what happened. */
  readonly title: string;
  /** Where, why and what to do; a list of files has one line each. May be empty. */
  readonly details: string;
  /** When it happened, as an ISO time. */
  readonly at: string;
  /** Code of the failure, where it was one that is expected. */
  readonly code?: string;
  /** Where in the program it happened, where it was a bug. */
  readonly stack?: string;
}

/** `failed` means that work goes on in memory only, and why; `read-only` that the project cannot be changed here. */
export interface StoreStatus {
  readonly state: 'saved' | 'saving' | 'failed' | 'read-only';
  readonly message: string;
}

/** Everything a window needs to show a project; texts' contents are read one by one when a pane shows them. */
export interface ProjectSnapshot {
  readonly folder: string;
  readonly name: string;
  readonly texts: readonly TextSummary[];
  /** `ProjectRecords` as JSON: on its way into the window an object is copied piece by piece, a string at once. */
  readonly records: string;
  readonly history: HistoryLabels;
  readonly status: StoreStatus;
  readonly view: ViewState | null;
  /** The project is the one that comes with the app. */
  readonly isBundled: boolean;
  /** A text that was asked for by name when the project was opened; null otherwise. */
  readonly showTextId: string | null;
  /** Number of the last change in the records; the next `workspace:changed` has the next number. */
  readonly sequence: number;
}

/** What a window is given when it starts. `project` is null when no project could be opened; a notice says why. */
export interface StartState {
  readonly project: ProjectSnapshot | null;
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  readonly version: string;
  /** Languages of the system as BCP 47 tags, the most wanted first. */
  readonly systemLanguages: readonly string[];
  readonly platform: 'linux' | 'darwin' | 'win32';
}

/** What the detectors propose for a text, what was dismissed included; `isComplete` is false while they are at work. */
export interface SuggestionsOfText {
  readonly textId: string;
  readonly suggestions: readonly Suggestion[];
  readonly isComplete: boolean;
}

/** What the texts of the project repeat, as far as it is known; `isComplete` is false while that is looked for. */
export interface DuplicatesOfProject {
  readonly groups: readonly AlignedGroup[];
  readonly isComplete: boolean;
}

/**
 * News of the passage groups: some that are new or other than they were, and, once all of those were told, which groups
 * there are now in which order. A project has thousands: all in one message would hold the window up.
 */
export interface GroupNews {
  readonly groups: readonly AlignedGroup[];
  readonly order: { readonly groupIds: readonly string[]; readonly isComplete: boolean } | null;
}

/** How far the search for repeated passages is. */
export interface PassageSearch {
  /** Texts taken in, of those that are to be; null when it rests. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Whether the analyst has stopped it, and the detectors with it. */
  readonly isStopped: boolean;
}

/** A text as it is read now, with what the list is to show of it from now on. */
export interface ReadText extends SourceText {
  readonly summary: TextSummary;
}

/** Schemas of what each request takes. Main checks every request against its schema before anything else. */
export const requestSchemas = {
  'app:start': Nothing,
  'app:drawn': Nothing,
  'project:open': Type.Object({ folder: Type.Optional(Folder) }, closed),
  'project:cancelOpening': Nothing,
  'project:create': Nothing,
  'project:addTexts': Nothing,
  /** Absolute paths of files and folders dropped on the window. */
  'project:drop': Type.Object({ paths: Type.Array(Folder, { minItems: 1, maxItems: 10_000 }) }, closed),
  'suggestions:read': Type.Object({ textId: TextIdSchema }, closed),
  'search:run': SearchQuerySchema,
  'links:propose': Type.Object({ annotationId: Type.String({ minLength: 1, maxLength: 200 }) }, closed),
  'suggestions:list': SuggestionQuerySchema,
  'text:read': Type.Object({ textId: TextIdSchema }, closed),
  'command:run': Type.Object({ command: CommandSchema }, closed),
  'history:undo': Nothing,
  'history:redo': Nothing,
  /** `isStarting` says that the window knows no groups yet. */
  'duplicates:read': Type.Object({ isStarting: Type.Boolean() }, closed),
  'export:save': Type.Object({ options: ExportOptionsSchema }, closed),
  'export:cancel': Nothing,
  'analysis:stop': Nothing,
  'analysis:again': Nothing,
  'store:retry': Nothing,
  'view:save': Type.Object({ view: ViewStateSchema }, closed),
  'settings:change': Type.Object({ patch: SettingsPatchSchema }, closed),
  'error:copy': Type.Object({ report: ErrorReportSchema }, closed),
  'log:open': Nothing,
} satisfies Record<string, TSchema>;

export type RequestName = keyof typeof requestSchemas;
export type RequestInput<Name extends RequestName> = Static<(typeof requestSchemas)[Name]>;

/** What a command did: the ids of the records it touched, `annotationIds` those of annotations made or changed. */
export interface CommandOutcome {
  readonly label: string;
  readonly annotationIds: readonly string[];
  readonly codeIds: readonly string[];
  /** Number of the change, as `workspace:changed` tells it; the answer may arrive before it does. */
  readonly sequence: number;
}

/** What each request answers. */
export interface RequestOutputs {
  'app:start': StartState;
  /** The window has drawn what `app:start` gave it: main begins with the work that would have held that up. */
  'app:drawn': void;
  /** The snapshot arrives as event `project:opened`; a cancelled dialog is failure `cancelled`. */
  'project:open': Result<{ folder: string }>;
  /** The project that is being opened is let go and answered as failure `cancelled`; the open one stays open. */
  'project:cancelOpening': void;
  'project:create': Result<{ folder: string }>;
  'project:addTexts': Result<{ added: number }>;
  'project:drop': Result<{ added: number; folder: string | null }>;
  /** Whoever has asked once is told of later ones by `suggestions:changed`. */
  'suggestions:read': Result<SuggestionsOfText>;
  /** A newer search ends it as failure `cancelled`; texts that are not indexed yet are not searched. */
  'search:run': Result<SearchResult>;
  /** Quotes that may be the same as an annotated one, in the same or in other words. */
  'links:propose': Result<readonly LinkProposal[]>;
  /** Undecided suggestions of one text or of all; texts that the detectors are not through with have none yet. */
  'suggestions:list': Result<SuggestionList>;
  'text:read': Result<ReadText>;
  'command:run': Result<CommandOutcome>;
  'history:undo': Result<CommandOutcome>;
  'history:redo': Result<CommandOutcome>;
  /** The groups are told by `duplicates:changed`, those known now and later ones. */
  'duplicates:read': Result<null>;
  'export:save': Result<{ path: string; rows: number }>;
  /** The export that is being made fails as `cancelled`. */
  'export:cancel': void;
  /** The detectors and the search for repeated passages stop; what they found wholly stays. */
  'analysis:stop': Result<null>;
  /** They go on, or look for repeated passages anew where nothing was stopped. */
  'analysis:again': Result<null>;
  'store:retry': Result<StoreStatus>;
  'view:save': Result<null>;
  'settings:change': Result<Settings>;
  /** Puts the details of an error on the clipboard. */
  'error:copy': Result<null>;
  /** Shows the folder of the log in the system's file manager. */
  'log:open': Result<null>;
}

/** What main tells every window, without being asked. */
export interface Events {
  'workspace:changed': { change: Change; history: HistoryLabels; sequence: number };
  /** Another project, or the same one read anew: everything the window knew is void. */
  'project:opened': ProjectSnapshot;
  /** Name of a project that is about to take the place of the open one; null once it has, or will not. */
  'project:opening': { name: string | null; canCancel: boolean };
  /** Texts added, removed, or decoded anew; contents read before are void for the ids in `changedTextIds`. */
  'texts:changed': { texts: readonly TextSummary[]; changedTextIds: readonly string[] };
  /** Texts that were listed before they were read: what they are. Their contents are those read meanwhile. */
  'texts:described': { texts: readonly TextSummary[] };
  /** How many texts of the project are read, since it was opened. */
  'texts:reading': { done: number; total: number };
  'suggestions:changed': { textId: string; suggestions: readonly Suggestion[] };
  'duplicates:changed': GroupNews;
  /** How many texts the detectors are through with. */
  'analysis:progress': { done: number; total: number };
  'analysis:passages': PassageSearch;
  /** The share of the export that is made which is done, from 0 to 1; it never falls. */
  'export:progress': { share: number };
  /** How many texts can be searched since somebody searched first, or since texts changed. */
  'search:progress': { done: number; total: number };
  'store:status': StoreStatus;
  'notice:shown': Notice;
  'settings:changed': Settings;
  /** A menu entry was chosen: the window performs the action as if its key had been pressed. */
  'action:chosen': { actionId: string; argument?: string };
}
export type EventName = keyof Events;

/** What the preload script puts on `window.tagwerk`. */
export interface Bridge {
  /** Asks main. Rejects only on bugs and refused requests; expected failures are in the answer. */
  request<Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<RequestOutputs[Name]>;
  /** Calls the listener at each event of this name; gives a function that stops it. */
  on<Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void): () => void;
  /** Absolute path of a file or folder dropped on the window; empty for anything else. */
  pathOf(file: unknown): string;
}
