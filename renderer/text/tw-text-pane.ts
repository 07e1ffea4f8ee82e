import { msg, str } from '@lit/localize';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Failure } from '../../core/base/result.ts';
import type { Annotation } from '../../core/annotation/annotation.ts';
import { parseRecordKey, touchedKeys, type Change } from '../../core/command/change.ts';
import type { ReadingStyle } from '../../core/protocol/reading-style.ts';
import { translateSentence } from '../../core/locale/translate-sentence.ts';
import type { TextSummary } from '../../core/text/source-text.ts';
import { performAction } from '../input/actions.ts';
import { reportOfFailure } from '../input/error-actions.ts';
import { languageName } from '../lists/language-name.ts';
import { currentLanguage } from '../locale/locale.ts';
import { hasNobodyFocus, isFocusInside } from '../panes/focus-owner.ts';
import '../overview/tw-overview-ruler.ts';
import { copyDetailsButton } from '../parts/copy-details-button.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { TextEditor } from './text-editor.ts';
import { textMenu } from './text-menu.ts';
import { textPaneStyles } from './text-pane-styles.ts';
import './tw-context-menu.ts';
import type { ContextMenu } from './tw-context-menu.ts';
import './tw-decoding.ts';
import './tw-selection-toolbar.ts';
import type { SelectionToolbar } from './tw-selection-toolbar.ts';
import './tw-text-chooser.ts';

/** One pane: a header and the text that the workbench says it shows. */
@customElement('tw-text-pane')
export class TextPane extends WorkbenchElement {
  static override topics: readonly Topic[] = [
    'records',
    'texts',
    'view',
    'focus',
    'pending',
    'groups',
    'review',
    'suggestions',
    'queue',
    'settings',
  ];

  static override styles = [controls, textPaneStyles];

  @property({ type: Number, attribute: 'pane-index' }) paneIndex = 0;
  /** Why the text cannot be shown; empty when it can. */
  @state() private failure: Failure | null = null;
  @query('.text') private host!: HTMLElement;
  @query('tw-selection-toolbar') private toolbar!: SelectionToolbar;
  @query('tw-context-menu') private menu!: ContextMenu;

  #editor: TextEditor | null = null;
  #reading: ReadingStyle | undefined;
  /** Counts the attempts to show a text, so that a slow answer does not replace a later one. */
  #attempt = 0;

  override disconnectedCallback(): void {
    this.#closeEditor();
    super.disconnectedCallback();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** To be called when the pane may have got another width: what was being read stays where it is. */
  checkWidth(): void {
    this.#editor?.checkWidth();
  }

  protected override newsArrived(topic: Topic, change: Change | null): void {
    if (topic === 'settings') {
      const { reading } = this.mirror.settings;
      if (JSON.stringify(reading) !== JSON.stringify(this.#reading)) this.#editor?.restyle();
      this.#reading = reading;
      return;
    }
    if (topic === 'records') {
      if (change && this.#isTouchedBy(change)) this.#editor?.refresh();
      return;
    }
    if (topic === 'pending') {
      this.#editor?.showPending();
      return;
    }
    if (topic === 'suggestions' || topic === 'review' || topic === 'queue') {
      this.#editor?.refresh();
      return;
    }
    if (topic === 'focus') {
      this.#editor?.moveOutline();
      return;
    }
    if (topic === 'groups') this.#editor?.refresh();
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const summary = this.#summary();
    const isFocused = this.workbench.view.focusedPane === this.paneIndex;
    const name = summary?.title ?? msg('Empty pane');
    const textId = summary?.textId ?? null;
    const isAlone = this.workbench.view.panes.filter((pane) => pane.textId === textId).length < 2;
    return html`<section
      aria-label=${isAlone ? name : msg(str`${name}, pane ${this.paneIndex + 1}`)}
      class=${isFocused ? 'focused' : ''}
      @pointerdown=${() => this.workbench.panes.focus(this.paneIndex)}
    >
      <header>
        <div class="heading">
          <h2 title=${name}>${name}</h2>
          <p class="about">${summary ? this.#renderAbout(summary) : msg('No text is open here')}</p>
        </div>
        <tw-text-chooser .paneIndex=${this.paneIndex}></tw-text-chooser>
        ${
          this.workbench.view.panes.length > 1
            ? html`<button
                type="button"
                class="icon-button"
                title=${msg('Close this pane')}
                aria-label=${msg('Close this pane')}
                @click=${() => this.workbench.panes.close(this.paneIndex)}
              >
                ${icon('close')}
              </button>`
            : ''
        }
      </header>
      <div class="body" ?hidden=${!summary || this.failure !== null}>
        <div class="text"></div>
        <tw-overview-ruler .paneIndex=${this.paneIndex}></tw-overview-ruler>
      </div>
      ${summary ? '' : this.#renderEmpty()} ${this.failure ? this.#renderFailure(this.failure) : ''}
      <tw-selection-toolbar></tw-selection-toolbar>
      <tw-context-menu></tw-context-menu>
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.#showText();
  }

  #renderAbout(summary: TextSummary): TemplateResult {
    if (summary.isPending) return html`<span class="file" title=${summary.textId}>${summary.fileName}</span>`;
    const language = languageName(summary.language);
    return html`<span class="file" title=${summary.textId}>${summary.fileName}</span>
      <span>· ${language} ·</span>
      <tw-decoding .summary=${summary}></tw-decoding>`;
  }

  #renderFailure(failure: Failure): TemplateResult {
    const title = msg('This text cannot be shown.');
    return html`<div class="message" role="alert">
      <strong>${title}</strong> ${translateSentence(currentLanguage(), failure.message)}<br />
      ${copyDetailsButton(this.workbench, title, () => reportOfFailure(failure))}
    </div>`;
  }

  #renderEmpty(): TemplateResult {
    const { texts, folder } = this.mirror;
    if (texts.length > 0) {
      return html`<p class="message">
        <strong>${msg('No text is open here.')}</strong> ${msg('Choose one in the list of texts.')}
      </p>`;
    }
    const [advice, actionId, label] =
      folder === null
        ? [msg('Open a folder with text files, or create a project from some.'), 'project.open', msg('Open Project…')]
        : [msg('Add .txt or .md files, or drop them on this window.'), 'project.addTexts', msg('Add Texts…')];
    return html`<p class="message">
      <strong>${folder === null ? msg('No project is open.') : msg('This project has no texts yet.')}</strong>
      ${advice}<br />
      <button type="button" class="button" @click=${() => performAction(this.workbench, actionId)}>${label}</button>
    </p>`;
  }

  #summary(): TextSummary | undefined {
    const textId = this.workbench.view.panes[this.paneIndex]?.textId ?? null;
    return textId === null ? undefined : this.mirror.summary(textId);
  }

  /** Brings the editor to the text that the view names; does nothing when it shows that already. */
  async #showText(): Promise<void> {
    this.#attempt += 1;
    const attempt = this.#attempt;
    const summary = this.#summary();
    if (!summary) {
      this.failure = null;
      this.#closeEditor();
      return;
    }
    const answer = await this.mirror.readContent(summary.textId);
    if (attempt !== this.#attempt || !this.isConnected) return;
    this.failure = answer.ok ? null : answer;
    this.workbench.suggestions.ask(summary.textId);
    // Reading the text has told what it is.
    const read = this.#summary() ?? summary;
    if (!answer.ok) this.#closeEditor();
    else if (this.#editor?.isShowing(read, answer.value)) this.#register();
    else this.#openEditor(read, answer.value);
  }

  #openEditor(summary: TextSummary, content: string): void {
    const position = this.workbench.view.panes[this.paneIndex];
    if (!position) return;
    const isFocusFree = hasNobodyFocus() || isFocusInside('tw-text-pane');
    this.#closeEditor();
    this.#reading = this.mirror.settings.reading;
    this.#editor = new TextEditor({
      workbench: this.workbench,
      paneIndex: this.paneIndex,
      summary,
      content,
      position,
      pane: this,
      root: this.renderRoot as ShadowRoot,
      parent: this.host,
      selectedByMouse: (box) => this.toolbar.show(box),
      selectionLeft: () => this.toolbar.hide(),
      menuWanted: (x, y, isOnAnnotation) => this.#openMenu(x, y, isOnAnnotation),
    });
    this.#register();
    if (isFocusFree && this.workbench.view.focusedPane === this.paneIndex) this.#editor.handle.focus();
  }

  /** The workbench forgets all panes when one is closed and when a project is opened. */
  #register(): void {
    const handle = this.#editor?.handle;
    if (!handle || this.workbench.panes.at(this.paneIndex) === handle) return;
    this.workbench.panes.register(this.paneIndex, handle);
    // A pane that is closed takes the keyboard focus with it.
    if (hasNobodyFocus() && this.workbench.view.focusedPane === this.paneIndex) handle.focus();
  }

  #closeEditor(): void {
    if (!this.#editor) return;
    this.toolbar.hide();
    this.menu.hide();
    if (this.workbench.panes.at(this.paneIndex) === this.#editor.handle)
      this.workbench.panes.register(this.paneIndex, null);
    this.#editor.destroy();
    this.#editor = null;
  }

  #openMenu(x: number, y: number, isOnAnnotation: boolean): void {
    const handle = this.#editor?.handle;
    if (!handle) return;
    this.workbench.panes.focus(this.paneIndex);
    void this.menu.show(x, y, textMenu(this.workbench, handle, isOnAnnotation), () => handle.focus());
  }

  #isTouchedBy(change: Change): boolean {
    const textId = this.#editor?.textId;
    return touchedKeys(change).some((key) => {
      const { kind } = parseRecordKey(key);
      if (kind === 'code') return true;
      if (kind !== 'annotation') return false;
      return [change.before[key], change.after[key]].some((record) => (record as Annotation | null)?.textId === textId);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-text-pane': TextPane;
  }
}
