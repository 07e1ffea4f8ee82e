import { html, nothing, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import type { DialogName } from '../state/workbench-topics.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';

/**
 * Base of the dialogs that an action opens: shows itself while `workbench.dialog` is its name, draws its content only
 * then, focuses what has `data-focus-first`, and gives the keyboard focus back to where it was.
 */
export abstract class DialogElement extends WorkbenchElement {
  static override topics: readonly Topic[] = ['dialog', 'project', 'records', 'settings', 'status'];

  protected abstract readonly dialogName: DialogName;
  protected abstract get heading(): string;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected abstract renderContent(): TemplateResult;

  /** Called before the dialog is drawn, each time it opens. */
  protected prepare(): void {}

  /** Closes the dialog. */
  protected close(): void {
    this.dialog.close();
  }

  get #isWanted(): boolean {
    return this.workbench.dialog === this.dialogName;
  }

  protected override willUpdate(): void {
    if (this.#isWanted && this.hasUpdated && !this.dialog.open) this.prepare();
  }

  protected override updated(): void {
    if (this.#isWanted && !this.dialog.open) {
      this.dialog.showModal();
      this.renderRoot.querySelector<HTMLElement>('[data-focus-first]')?.focus();
    }
    if (!this.#isWanted && this.dialog.open) this.dialog.close();
  }

  protected override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="heading" @close=${this.#noteClosed}>
        ${
          this.#isWanted
            ? html`<h2 id="heading">${this.heading}</h2>
                ${this.renderContent()}`
            : nothing
        }
      </dialog>
    `;
  }

  #noteClosed(): void {
    if (this.#isWanted) this.workbench.openDialog('none');
    if (document.activeElement === null || document.activeElement === document.body) {
      this.workbench.panes.focused?.focus();
    }
  }
}
