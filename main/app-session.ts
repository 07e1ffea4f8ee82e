import { relative, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fail, succeed, type Failure, type Result } from '../core/base/result.ts';
import type { HistoryLabels } from '../core/command/history.ts';
import type { EventName, Events, Notice, ProjectSnapshot } from '../core/protocol/contract.ts';
import type { Settings, SettingsPatch } from '../core/protocol/settings.ts';
import type { ViewState } from '../core/protocol/view-state.ts';
import type { AnalysisWorkers } from './analysis.ts';
import { resolveProjectFolder, type ProjectFolders, type TextProblem } from './corpus-folder.ts';
import { log } from './log.ts';
import type { SettingsFile } from './settings-file.ts';
import { makeNotice } from './store-notices.ts';
import type { ViewFiles } from './view-file.ts';
import { Workspace } from './workspace.ts';

/** What the session works with. */
export interface SessionParts {
  readonly settings: SettingsFile;
  readonly views: ViewFiles;
  /** The project that is opened when none was opened before. */
  readonly bundledProject: string;
  /** Paths of the bundled workers that analyse texts. */
  readonly workers: AnalysisWorkers;
  readonly announce: <Name extends EventName>(name: Name, payload: Events[Name]) => void;
  /** Called with the folder of each project that was opened. */
  readonly onOpen: (folder: string) => void;
  /** Called when the project, its history or the settings changed: menu and title follow. */
  readonly onChange: () => void;
}

const noHistory: HistoryLabels = { undo: null, redo: null };
const recentLimit = 12;
/** Small projects are read whole before their window shows them, in milliseconds. */
const readAheadFor = 50;
/** The work on a project begins without its window having been drawn after this time, in milliseconds. */
const longestWait = 2_000;

/** The open project of this run of the app, and what the person is told about it. */
export class AppSession {
  readonly #parts: SessionParts;
  #workspace: Workspace | null = null;
  #view: ViewState | null = null;
  /** The text named when the project was opened, until a window has shown it. */
  #showTextId: string | null = null;
  #history: HistoryLabels = noHistory;
  /** Notices from before a window listens; null once it does. */
  #waiting: Notice[] | null = [];
  /** Ends the opening of a project that is under way. */
  #opening: AbortController | null = null;
  #lastSwitch: Promise<unknown> = Promise.resolve();

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  get workspace(): Workspace | null {
    return this.#workspace;
  }

  /** Folders and name of the open project, or null. */
  get folders(): ProjectFolders | null {
    return this.#workspace?.folders ?? null;
  }

  get history(): HistoryLabels {
    return this.#history;
  }

  get settings(): Settings {
    return this.#parts.settings.current;
  }

  /** Opens the project to begin with: the one asked for, else the last one, else the bundled one. */
  async start(argument: string | null): Promise<void> {
    await this.openAndTell(argument ?? this.settings.recentProjects[0] ?? this.#parts.bundledProject);
  }

  /** Waits until no project is being opened. */
  async settled(): Promise<void> {
    await this.#lastSwitch;
  }

  /** The open project as a window needs it, or null. */
  snapshot(): ProjectSnapshot | null {
    if (!this.#workspace) return null;
    const isBundled = this.#workspace.folders.folder === resolve(this.#parts.bundledProject);
    return { ...this.#workspace.snapshot(), view: this.#view, showTextId: this.#showTextId, isBundled };
  }

  /** The notices that no window could show yet; from now on each is shown when it comes. */
  takeNotices(): readonly Notice[] {
    const notices = this.#waiting ?? [];
    this.#waiting = null;
    // A window that is hidden draws nothing.
    setTimeout(() => this.begin(), longestWait);
    return notices;
  }

  /** Begins to read and analyse the texts of the project: the window has drawn its first picture. */
  begin(): void {
    void this.#workspace?.begin();
  }

  /** Opens the project of a folder or text in place of the open one; on failure the open one stays open. */
  open(path: string): Promise<Result<{ folder: string }>> {
    const controller = new AbortController();
    const opening = this.#lastSwitch.then(() => this.#open(path, controller));
    this.#lastSwitch = opening.catch(() => this.#tellOpening(null));
    const cancelled = new Promise<Failure>((resolve) =>
      controller.signal.addEventListener('abort', () => resolve(fail('cancelled', 'Cancelled.'))),
    );
    return Promise.race([opening, cancelled]);
  }

  /** Like `open`, for when no request is there to answer: a failure becomes a notice. */
  async openAndTell(path: string): Promise<void> {
    const opened = await this.open(path);
    if (!opened.ok && opened.code !== 'cancelled') {
      const { code, message } = opened;
      this.tell('error', 'The project could not be opened.', message, { code });
    }
  }

  /** Has the project that is being opened let go as soon as it can be; the open one stays open. */
  cancelOpening(): void {
    this.#opening?.abort();
  }

  /** Shows a notice, now or as soon as there is a window. */
  tell(
    severity: Notice['severity'],
    title: string,
    details: string,
    technical: Pick<Notice, 'code' | 'stack'> = {},
  ): void {
    this.announce('notice:shown', makeNotice(severity, title, [details], technical));
  }

  /** Tells which files were left out when texts were added, one per line. */
  tellProblems(problems: readonly TextProblem[]): void {
    if (problems.length === 0) return;
    const title = problems.length === 1 ? 'One file was not added.' : `${problems.length} files were not added.`;
    this.tell('warning', title, problems.map(({ fileName, message }) => `${fileName}: ${message}`).join('\n'));
  }

  async saveView(view: ViewState): Promise<Result<null>> {
    if (!this.folders) return succeed(null);
    const saved = await this.#parts.views.write(this.folders.folder, view);
    if (saved.ok) this.#view = view;
    this.#showTextId = null;
    return saved;
  }

  async changeSettings(patch: SettingsPatch): Promise<Result<Settings>> {
    const saved = await this.#parts.settings.change(patch);
    this.announce('settings:changed', this.settings);
    this.#parts.onChange();
    return saved;
  }

  /** Writes everything and lets the project go. */
  async close(): Promise<void> {
    await this.#lastSwitch;
    const workspace = this.#workspace;
    this.#workspace = null;
    if (workspace) await this.#letGo(workspace);
    await this.#parts.views.settle();
  }

  async #open(path: string, controller: AbortController): Promise<Result<{ folder: string }>> {
    const found = await resolveProjectFolder(path);
    if (!found.ok) return found;
    const { folder } = found.value;
    if (this.folders?.folder !== folder) {
      const replaced = await this.#replaceBy(found.value, controller);
      if (!replaced.ok) {
        if (!controller.signal.aborted) this.#tellOpening(null);
        return replaced;
      }
      await this.#remember(folder);
      this.#parts.onOpen(folder);
    }
    const named = relative(found.value.corpusFolder, resolve(path)).split(sep).join('/');
    this.#showTextId = this.#workspace?.hasText(named) === true ? named : null;
    const snapshot = this.snapshot();
    if (snapshot) this.announce('project:opened', snapshot);
    this.#tellOpening(null);
    if (this.#waiting === null) this.begin();
    return succeed({ folder });
  }

  /** Opens a project and lets the open one go once the other is there: until then it can be used, and be kept. */
  async #replaceBy({ folder, name }: ProjectFolders, opening: AbortController): Promise<Result<null>> {
    const { signal } = opening;
    signal.addEventListener('abort', () => this.#tellOpening(null));
    this.#opening = opening;
    this.#tellOpening(name, true);
    try {
      const opened = await this.#openWorkspace(folder, signal);
      if (!opened.ok) return opened;
      const view = await this.#parts.views.read(folder);
      const shown = view?.panes.flatMap(({ textId }) => textId ?? []) ?? null;
      if (!signal.aborted) await opened.value.readFirst(shown, readAheadFor);
      // Requests that waited for their turn come first: one of them may be that this is to end.
      await setImmediate();
      if (signal.aborted) {
        await this.#letGo(opened.value);
        return fail('cancelled', 'Cancelled.');
      }
      this.#opening = null;
      // The window has yet to take it in, which may be the longest part.
      this.#tellOpening(name);
      const previous = this.#workspace;
      this.#workspace = opened.value;
      this.#view = view;
      if (previous) await this.#letGo(previous);
      return succeed(null);
    } finally {
      this.#opening = null;
    }
  }

  #tellOpening(name: string | null, canCancel = false): void {
    this.announce('project:opening', { name, canCancel });
  }

  async #openWorkspace(folder: string, signal: AbortSignal): Promise<Result<Workspace>> {
    let speaker: Workspace | null = null;
    const opened = await Workspace.open(folder, {
      who: () => this.settings.analyst,
      // A project on its way in or out must not be taken for the one the window shows; what it has to say is heard.
      announce: (name, payload) => {
        if (name === 'notice:shown' || (speaker && speaker === this.#workspace)) this.announce(name, payload);
      },
      watch: true,
      signal,
      ...this.#parts.workers,
    });
    log.info(opened.ok ? 'Opened a project' : `Not opened: ${opened.code}`);
    if (opened.ok) speaker = opened.value;
    return opened;
  }

  async #letGo(workspace: Workspace): Promise<void> {
    const { state, message } = await workspace.close();
    if (state !== 'failed') return;
    log.error(`Closed a project that could not be saved: ${message}`);
    this.tell('error', `Not everything in ${workspace.folders.name} could be saved.`, message);
  }

  async #remember(folder: string): Promise<void> {
    const others = this.settings.recentProjects.filter((recent) => recent !== folder);
    const saved = await this.#parts.settings.change({ recentProjects: [folder, ...others].slice(0, recentLimit) });
    if (!saved.ok) this.tell('warning', 'The settings could not be saved.', saved.message, { code: saved.code });
    this.announce('settings:changed', this.settings);
  }

  /** Tells the window; what it is told before there is one waits, or is part of what it begins with. */
  announce<Name extends EventName>(name: Name, payload: Events[Name]): void {
    if (name === 'notice:shown' && this.#waiting) this.#waiting.push(payload as Notice);
    // A window that has not started yet will ask for the project; telling it twice would make it show it twice.
    else if (name !== 'project:opened' || this.#waiting === null) this.#parts.announce(name, payload);
    if (name === 'workspace:changed') this.#history = (payload as Events['workspace:changed']).history;
    if (name === 'project:opened') this.#history = (payload as Events['project:opened']).history;
    if (name === 'workspace:changed' || name === 'project:opened') this.#parts.onChange();
  }
}
