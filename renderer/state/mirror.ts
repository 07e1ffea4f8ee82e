import type { Result } from '../../core/base/result.ts';
import { succeed } from '../../core/base/result.ts';
import { applyChange } from '../../core/command/apply-change.ts';
import type { Change } from '../../core/command/change.ts';
import type { HistoryLabels } from '../../core/command/history.ts';
import {
  emptyState,
  stateFromRecords,
  type ProjectRecords,
  type ProjectState,
} from '../../core/command/project-state.ts';
import type { Bridge, Notice, ProjectSnapshot, StoreStatus } from '../../core/protocol/contract.ts';
import type { Settings } from '../../core/protocol/settings.ts';
import type { TextSummary } from '../../core/text/source-text.ts';

/** What a listener is told: which part of the mirror is new. `project` means everything, `descriptions` what texts are. */
export type MirrorTopic = 'project' | 'records' | 'texts' | 'descriptions' | 'status' | 'settings' | 'notices';
export type MirrorListener = (topic: MirrorTopic, change: Change | null) => void;

const longestUntoldSaving = 150;

/**
 * The window's read-only copy of main's state. Main applies a change first and announces it; the mirror applies the
 * same change with the same function, then tells its listeners once.
 */
export class Mirror {
  readonly bridge: Bridge;
  state: ProjectState = emptyState();
  folder: string | null = null;
  projectName = '';
  texts: readonly TextSummary[] = [];
  history: HistoryLabels = { undo: null, redo: null };
  status: StoreStatus = { state: 'saved', message: '' };
  settings: Settings = { theme: 'system', language: 'system', analyst: 'analyst', zoom: 1, recentProjects: [] };
  notices: readonly Notice[] = [];
  version = '';
  /** Languages of the system as BCP 47 tags, the most wanted first. */
  systemLanguages: readonly string[] = [];

  readonly #listeners = new Set<MirrorListener>();
  readonly #summaries = new Map<string, TextSummary>();
  readonly #contents = new Map<string, Promise<Result<string>>>();
  #sequence = 0;
  #statusTimer: ReturnType<typeof setTimeout> | null = null;
  #waiting: { readonly sequence: number; readonly resolve: () => void }[] = [];

  constructor(bridge: Bridge) {
    this.bridge = bridge;
    bridge.on('project:opened', (snapshot) => this.#openProject(snapshot));
    bridge.on('workspace:changed', ({ change, history, sequence }) => this.#applyChange(change, history, sequence));
    bridge.on('texts:changed', ({ texts, changedTextIds }) => {
      for (const textId of changedTextIds) this.#contents.delete(textId);
      this.#setTexts(texts);
      this.#tell('texts');
    });
    bridge.on('texts:described', ({ texts }) => this.#describe(texts));
    bridge.on('store:status', (status) => this.#takeStatus(status));
    bridge.on('settings:changed', (settings) => {
      this.settings = settings;
      this.#tell('settings');
    });
    bridge.on('notice:shown', (notice) => this.addNotice(notice));
  }

  /** Asks main for everything; resolves once the mirror holds it. */
  async start(): Promise<void> {
    const start = await this.bridge.request('app:start', {});
    this.settings = start.settings;
    this.version = start.version;
    this.systemLanguages = start.systemLanguages;
    this.notices = [...start.notices, ...this.notices];
    if (start.project) this.#openProject(start.project);
    else this.#tell('project');
  }

  /** Calls the listener at each news; gives a function that stops it. */
  subscribe(listener: MirrorListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  summary(textId: string): TextSummary | undefined {
    return this.#summaries.get(textId);
  }

  /** Content of a text, read once and kept until main says that it is another one now. */
  readContent(textId: string): Promise<Result<string>> {
    let content = this.#contents.get(textId);
    if (!content) {
      content = this.bridge.request('text:read', { textId }).then((answer) => {
        if (!answer.ok) return answer;
        // Whoever shows the text must not show it as one that nothing is known of.
        if (this.#contents.get(textId) === content) this.#describe([answer.value.summary]);
        return succeed(answer.value.content);
      });
      this.#contents.set(textId, content);
    }
    return content;
  }

  /** Resolves once the change with this number is in the mirror, or another project is. */
  hasReached(sequence: number): Promise<void> {
    if (sequence <= this.#sequence) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ sequence, resolve }));
  }

  addNotice(notice: Notice): void {
    this.notices = [...this.notices.filter((other) => other.noticeId !== notice.noticeId), notice];
    this.#tell('notices');
  }

  dismissNotice(noticeId: string): void {
    this.notices = this.notices.filter((notice) => notice.noticeId !== noticeId);
    this.#tell('notices');
  }

  #openProject(snapshot: ProjectSnapshot): void {
    this.folder = snapshot.folder;
    this.projectName = snapshot.name;
    const { records, ...lasting } = snapshot;
    this.state = stateFromRecords(JSON.parse(records) as ProjectRecords);
    this.history = snapshot.history;
    this.status = snapshot.status;
    this.#sequence = snapshot.sequence;
    this.#contents.clear();
    this.#setTexts(snapshot.texts);
    this.lastSnapshot = lasting;
    this.#tell('project');
    this.#release(Number.POSITIVE_INFINITY);
  }

  /** The snapshot that the mirror was last filled from; its `view` says what to show. */
  lastSnapshot: Omit<ProjectSnapshot, 'records'> | null = null;

  #applyChange(change: Change, history: HistoryLabels, sequence: number): void {
    if (sequence <= this.#sequence) return;
    this.#sequence = sequence;
    applyChange(this.state, change);
    this.history = history;
    this.#tell('records', change);
    this.#release(sequence);
  }

  /** What is saved within the blink of an eye is not told of as being saved. */
  #takeStatus(status: StoreStatus): void {
    if (this.#statusTimer !== null) clearTimeout(this.#statusTimer);
    const tell = (): void => {
      this.#statusTimer = null;
      if (status.state === this.status.state && status.message === this.status.message) return;
      this.status = status;
      this.#tell('status');
    };
    if (status.state === 'saving') this.#statusTimer = setTimeout(tell, longestUntoldSaving);
    else tell();
  }

  #release(sequence: number): void {
    const released = this.#waiting.filter((one) => one.sequence <= sequence);
    this.#waiting = this.#waiting.filter((one) => one.sequence > sequence);
    for (const { resolve } of released) resolve();
  }

  /** Takes in what texts are that were listed before they were read. */
  #describe(described: readonly TextSummary[]): void {
    const isNew = (text: TextSummary): boolean => {
      const known = this.#summaries.get(text.textId);
      return known !== undefined && JSON.stringify(known) !== JSON.stringify(text);
    };
    const news = new Map(described.filter(isNew).map((text) => [text.textId, text]));
    if (news.size === 0) return;
    this.#setTexts(this.texts.map((text) => news.get(text.textId) ?? text));
    this.#tell('descriptions');
  }

  #setTexts(texts: readonly TextSummary[]): void {
    this.texts = texts;
    this.#summaries.clear();
    for (const text of texts) this.#summaries.set(text.textId, text);
  }

  #tell(topic: MirrorTopic, change: Change | null = null): void {
    for (const listener of [...this.#listeners]) listener(topic, change);
  }
}
