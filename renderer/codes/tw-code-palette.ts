import { msg, str } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { sortedCodes } from '../../core/command/project-state.ts';
import type { Code } from '../../core/project/code.ts';
import { DialogElement } from '../dialogs/dialog-element.ts';
import { dialogStyles } from '../dialogs/dialog-styles.ts';
import { paletteStyles } from '../dialogs/palette-styles.ts';
import { tagSelection } from '../input/annotation-actions.ts';
import { runCommand } from '../input/run-command.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { swatch } from '../theme/swatch.ts';
import { takeCodeChoice, type CodeChoice } from './code-choice.ts';
import { pathWords } from './code-words.ts';
import { definitionWords } from './definition-words.ts';
import { codeNamed, codePathFrom, findCodes, recentlyUsed } from './find-codes.ts';

/** Finds a code by some of its letters and tags the selection with it, or makes a new code of what was typed. */
@customElement('tw-code-palette')
export class CodePalette extends DialogElement {
  static override styles: CSSResultGroup = [
    controls,
    dialogStyles,
    paletteStyles,
    css`
      li .path {
        flex: 1;
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected readonly dialogName = 'codePalette';
  protected get heading(): string {
    return this.#choice?.heading ?? msg('Tag the selection with a code');
  }

  @state() private typed = '';
  @state() private chosen = 0;
  #recent: string[] = [];
  /** What the code is for, where it is not for the selection. */
  #choice: CodeChoice | null = null;

  protected override prepare(): void {
    this.typed = '';
    this.chosen = 0;
    this.#choice = takeCodeChoice(this.workbench);
    this.#recent = recentlyUsed(this.mirror.state.annotations.all());
  }

  protected override renderContent(): TemplateResult {
    const codes = sortedCodes(this.mirror.state);
    const found = findCodes(codes, this.typed, this.#recent);
    const path = codePathFrom(this.typed);
    const canCreate = path !== '' && !codeNamed(codes, path);
    const count = found.length + (canCreate ? 1 : 0);
    const chosen = Math.min(this.chosen, count - 1);
    return html`
      <input
        class="field"
        type="text"
        role="combobox"
        aria-label=${msg('Code')}
        aria-expanded="true"
        aria-controls="codes"
        aria-autocomplete="list"
        aria-activedescendant=${chosen >= 0 ? `code-${chosen}` : nothing}
        placeholder=${msg('Name of a code')}
        autocomplete="off"
        spellcheck="false"
        maxlength="500"
        data-focus-first
        .value=${this.typed}
        @input=${this.#type}
        @keydown=${(event: KeyboardEvent) => this.#pressKey(event, found, count, chosen, path)}
      />
      <ul id="codes" role="listbox" aria-label=${msg('Codes')}>
        ${found.map((code, index) => this.#renderCode(code, index, index === chosen))}
        ${
          canCreate
            ? html`<li
                id=${`code-${found.length}`}
                role="option"
                aria-selected=${found.length === chosen ? 'true' : 'false'}
                @click=${() => void this.#create(path)}
              >
                ${icon('add')}<span class="path">${msg(str`Create code “${path}”`)}</span>
              </li>`
            : nothing
        }
      </ul>
    `;
  }

  #renderCode(code: Code, index: number, isChosen: boolean): TemplateResult {
    return html`
      <li
        id=${`code-${index}`}
        role="option"
        aria-selected=${isChosen ? 'true' : 'false'}
        title=${definitionWords(code)}
        @click=${() => this.#tag(code.codeId)}
      >
        ${swatch(code.colour)}<span class="path">${pathWords(code.path)}</span>
        ${code.key === null ? nothing : html`<kbd>${code.key.toUpperCase()}</kbd>`}
      </li>
    `;
  }

  protected override updated(): void {
    super.updated();
    this.renderRoot.querySelector('li[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #type(event: InputEvent): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.chosen = 0;
  }

  #pressKey(event: KeyboardEvent, found: readonly Code[], count: number, chosen: number, path: string): void {
    if (event.isComposing || count === 0) return;
    switch (event.key) {
      case 'ArrowDown':
        this.chosen = (chosen + 1) % count;
        break;
      case 'ArrowUp':
        this.chosen = (chosen - 1 + count) % count;
        break;
      case 'Enter': {
        const code = found[chosen];
        if (code) this.#tag(code.codeId);
        else void this.#create(path);
        break;
      }
      default:
        return;
    }
    event.preventDefault();
  }

  #tag(codeId: string): void {
    this.close();
    this.#use(codeId);
  }

  async #create(path: string): Promise<void> {
    this.close();
    const outcome = await runCommand(this.workbench, { type: 'addCode', path });
    if (!outcome) return;
    const code = codeNamed([...this.mirror.state.codes.values()], path);
    const codeId = code?.codeId ?? outcome.codeIds.at(-1);
    if (codeId !== undefined) this.#use(codeId);
  }

  #use(codeId: string): void {
    if (this.#choice) this.#choice.use(codeId);
    else void tagSelection(this.workbench, codeId);
  }
}
