import { msg } from '@lit/localize';
import { provide } from '@lit/context';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { languageFor } from '../../core/locale/languages.ts';
import '../hints/tw-hints.ts';
import { performAction } from '../input/actions.ts';
import { tellFailure } from '../input/error-actions.ts';
import { installKeys } from '../input/keymap.ts';
import { counted } from '../locale/counted.ts';
import { currentLanguage, speakLanguage } from '../locale/locale.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { afterFrame } from '../state/after-frame.ts';
import { Mirror, type MirrorTopic } from '../state/mirror.ts';
import { Workbench } from '../state/workbench.ts';
import { workbenchContext } from '../state/workbench-context.ts';
import { applyReadingStyle } from '../theme/apply-reading-style.ts';
import { applyTheme } from '../theme/apply-theme.ts';
import { FileDrop } from './file-drop.ts';
import { watchFaults } from './watch-faults.ts';
import './tw-notices.ts';
import './tw-start-screen.ts';
import './tw-status-bar.ts';
import './tw-workbench.ts';

/** A window that is never idle gets its late parts after this time all the same, in milliseconds. */
const longestWait = 500;

/** The window: starts the workbench, gives it to all components, and shows the project or the start screen. */
@customElement('tw-app')
export class App extends LocalizedElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: grid;
      grid-template: minmax(0, 1fr) auto auto auto / minmax(0, 1fr);
      height: 100%;
      overflow: hidden;
      color: var(--tw-text);
      user-select: none;
    }

    .drop {
      position: fixed;
      inset: 8px;
      z-index: 20;
      display: grid;
      place-items: center;
      border: 3px dashed var(--tw-accent);
      border-radius: 10px;
      background: color-mix(in srgb, var(--tw-surface) 88%, transparent);
      font: 600 18px var(--tw-font-ui);
      pointer-events: none;
    }
  `;

  @provide({ context: workbenchContext })
  protected workbench = new Workbench(new Mirror(window.tagwerk));

  @state() private isStarted = false;

  readonly #drop = new FileDrop(this, (files) => void this.#takeFiles(files));
  readonly #stops: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const { workbench } = this;
    const save = (): void => workbench.saveNow();
    window.addEventListener('beforeunload', save);
    this.#stops.push(
      installKeys(workbench),
      watchFaults(workbench.mirror),
      workbench.mirror.subscribe((topic) => this.#hear(topic)),
      workbench.mirror.bridge.on('action:chosen', ({ actionId, argument }) => {
        performAction(workbench, actionId, argument);
      }),
      () => window.removeEventListener('beforeunload', save),
    );
    void this.#start();
  }

  override disconnectedCallback(): void {
    for (const stop of this.#stops.splice(0)) stop();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const { folder } = this.workbench.mirror;
    const hasProject = folder !== null;
    return html`
      ${
        !this.isStarted
          ? html`<div></div>`
          : hasProject
            ? html`<tw-workbench></tw-workbench>`
            : html`<tw-start-screen></tw-start-screen>`
      }
      <tw-hints></tw-hints>
      <tw-copy-offer></tw-copy-offer>
      <tw-status-bar></tw-status-bar>
      <tw-notices></tw-notices>
      <tw-code-palette></tw-code-palette>
      <tw-codebook></tw-codebook>
      <tw-export-dialog></tw-export-dialog>
      <tw-palette-dialog></tw-palette-dialog>
      <tw-keys-dialog></tw-keys-dialog>
      <tw-analyst-dialog></tw-analyst-dialog>
      <tw-reading-dialog></tw-reading-dialog>
      <tw-about-dialog></tw-about-dialog>
      <tw-suggestion-filter-dialog></tw-suggestion-filter-dialog>
      <tw-accept-above-dialog></tw-accept-above-dialog>
      ${
        this.#drop.isOver
          ? html`<div class="drop" role="status">
              ${hasProject ? msg('Drop texts to add them, or a folder to open it') : msg('Drop a folder to open it as a project')}
            </div>`
          : nothing
      }
    `;
  }

  async #start(): Promise<void> {
    // Main opens the project meanwhile.
    void import('../text/tw-text-pane.ts');
    await this.workbench.mirror.start();
    this.#applySettings();
    // Without its words a window still speaks English, and says what is wrong.
    await this.#speak().catch(reportError);
    this.isStarted = true;
    await this.updateComplete;
    afterFrame(() => {
      void this.workbench.mirror.bridge.request('app:drawn', {});
      requestIdleCallback(() => void import('./late-parts.ts'), { timeout: longestWait });
    });
  }

  #applySettings(): void {
    const { theme, reading } = this.workbench.mirror.settings;
    applyTheme(theme);
    applyReadingStyle(reading);
  }

  /** Speaks the language that the settings name. */
  async #speak(): Promise<void> {
    const { settings, systemLanguages } = this.workbench.mirror;
    const language = languageFor(settings.language, systemLanguages);
    // What was said in the other language is past.
    if (language !== currentLanguage()) this.workbench.say('');
    await speakLanguage(language);
  }

  #hear(topic: MirrorTopic): void {
    const { folder, projectName } = this.workbench.mirror;
    if (topic === 'settings' || topic === 'project') this.#applySettings();
    if (topic === 'settings') void this.#speak();
    if (topic !== 'project') return;
    document.title = folder === null ? 'Tagwerk' : `${projectName} — Tagwerk`;
    this.requestUpdate();
  }

  async #takeFiles(files: readonly File[]): Promise<void> {
    const { bridge } = this.workbench.mirror;
    const paths = files.map((file) => bridge.pathOf(file)).filter((path) => path !== '');
    if (paths.length === 0)
      return this.workbench.say(msg('Only files and folders of this computer can be dropped here.'));
    const answer = await bridge.request('project:drop', { paths });
    if (!answer.ok) return tellFailure(this.workbench, 'What was dropped could not be taken.', answer);
    const { added, folder } = answer.value;
    if (folder === null) this.workbench.say(counted(added, msg('# text added.|# texts added.')));
  }
}
