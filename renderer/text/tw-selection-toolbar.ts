import { msg, str } from '@lit/localize';
import { css, html, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { sortedCodes } from '../../core/command/project-state.ts';
import { codeName, isBuiltIn, type Code } from '../../core/project/code.ts';
import { pathWords } from '../codes/code-words.ts';
import { definitionWords } from '../codes/definition-words.ts';
import { performAction } from '../input/actions.ts';
import { tagSelection } from '../input/annotation-actions.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { swatch } from '../theme/swatch.ts';
import { placeAbove } from './place-beside.ts';

/** The codes at hand beside a selection made by mouse. It never takes the focus from the text. */
@customElement('tw-selection-toolbar')
export class SelectionToolbar extends WorkbenchElement {
  static override topics: readonly Topic[] = ['records'];

  static override styles = [
    controls,
    css`
      [popover] {
        inset: auto;
        margin: 0;
        max-width: min(520px, 96vw);
        padding: 3px;
        border: 1px solid var(--tw-border-strong);
        border-radius: 6px;
        background: var(--tw-surface-raised);
        color: var(--tw-text);
        box-shadow: var(--tw-shadow);
      }

      [popover]:popover-open {
        display: flex;
        flex-wrap: wrap;
        gap: 2px;
      }

      button {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: 26px;
        padding: 0 8px;
        border: 0;
        border-radius: 4px;
        background: transparent;
        cursor: pointer;
      }

      button:hover {
        background: var(--tw-hover);
      }

      kbd {
        padding: 0 4px;
        font-size: 11px;
        line-height: 15px;
      }
    `,
  ];

  @state() private position = 0;
  @query('[popover]') private bar!: HTMLElement;

  readonly #dismiss = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.hide();
  };

  override disconnectedCallback(): void {
    this.hide();
    super.disconnectedCallback();
  }

  /** Shows the toolbar beside the selection, whose box is given in the coordinates of the window. */
  show(box: { left: number; top: number; bottom: number }): void {
    if (!this.isConnected || this.mirror.status.state === 'read-only') return;
    this.position = 0;
    this.bar.showPopover();
    placeAbove(this.bar, box);
    window.addEventListener('keydown', this.#dismiss, { capture: true });
  }

  hide(): void {
    window.removeEventListener('keydown', this.#dismiss, { capture: true });
    if (this.hasUpdated && this.bar.matches(':popover-open')) this.bar.hidePopover();
  }

  protected override render(): TemplateResult {
    const codes = sortedCodes(this.mirror.state).filter((code) => isBuiltIn(code.codeId) || code.key !== null);
    return html`<div
      popover="manual"
      role="toolbar"
      aria-label=${msg('Tag selection')}
      @mousedown=${(event: Event) => event.preventDefault()}
      @keydown=${this.#pressKey}
    >
      ${codes.map((code, position) => this.#renderCode(code, position))}
      <button
        type="button"
        tabindex=${this.position === codes.length ? 0 : -1}
        title=${msg('Choose from all codes (T)')}
        @click=${this.#chooseFromAll}
      >
        ${msg('More…')}
      </button>
    </div>`;
  }

  #renderCode(code: Code, position: number): TemplateResult {
    return html`<button
      type="button"
      tabindex=${this.position === position ? 0 : -1}
      aria-label=${msg(str`Tag as ${pathWords(code.path)}`)}
      title=${code.definition === '' ? pathWords(code.path) : `${pathWords(code.path)}: ${definitionWords(code)}`}
      @click=${() => this.#tag(code)}
    >
      ${swatch(code.colour)}${pathWords(codeName(code))}${code.key === null ? '' : html`<kbd>${code.key.toUpperCase()}</kbd>`}
    </button>`;
  }

  #tag(code: Code): void {
    this.hide();
    void tagSelection(this.workbench, code.codeId);
  }

  readonly #chooseFromAll = (): void => {
    this.hide();
    performAction(this.workbench, 'code.palette');
  };

  readonly #pressKey = (event: KeyboardEvent): void => {
    const buttons = [...this.bar.querySelectorAll('button')];
    const last = buttons.length - 1;
    const targets: Record<string, number> = {
      ArrowLeft: this.position === 0 ? last : this.position - 1,
      ArrowRight: this.position === last ? 0 : this.position + 1,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.position = target;
    buttons[target]?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-selection-toolbar': SelectionToolbar;
  }
}
