import { msg, str } from '@lit/localize';
import { consume } from '@lit/context';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { CommandOf } from '../../core/command/command.ts';
import { isBuiltIn, type Code } from '../../core/project/code.ts';
import { askToConfirm } from '../dialogs/ask-to-confirm.ts';
import { commitTyped } from '../inspector/field-context.ts';
import '../inspector/tw-text-field.ts';
import { runCommand } from '../input/run-command.ts';
import { counted } from '../locale/counted.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import type { Workbench } from '../state/workbench.ts';
import { workbenchContext } from '../state/workbench-context.ts';
import { controls } from '../theme/controls.ts';
import { pathWords } from './code-words.ts';
import { definitionWords } from './definition-words.ts';
import { codePathFrom } from './find-codes.ts';
import { deletionQuestion } from './code-tree.ts';

type CodePatch = Omit<CommandOf<'editCode'>, 'type' | 'codeId'>;

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Path, colour, key and definition of one code; each change is one undo step. */
@customElement('tw-code-form')
export class CodeForm extends LocalizedElement {
  static override styles: CSSResultGroup = [
    controls,
    css`
      :host {
        display: block;
      }

      .form {
        display: grid;
        gap: 10px;
      }

      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 10px;
      }

      label {
        display: block;
        margin-block-end: 2px;
        color: var(--tw-text-muted);
        font-size: 12px;
      }

      input[type='color'] {
        height: 26px;
        padding: 2px;
      }

      .foot {
        display: flex;
        gap: 10px;
        align-items: center;
        justify-content: space-between;
      }
    `,
  ];

  @consume({ context: workbenchContext }) private workbench!: Workbench;
  @property({ attribute: false }) code!: Code;
  /** How many annotations have the code. */
  @property({ attribute: false }) count = 0;
  @property({ type: Boolean }) readonly = false;

  protected override render(): TemplateResult {
    const { code } = this;
    const isNameFixed = isBuiltIn(code.codeId);
    return html`${keyed(
      code.codeId,
      html`
        <div class="form">
          <tw-text-field
            label=${isNameFixed ? msg('Name (built in)') : msg('Name, with “/” to nest it')}
            .value=${isNameFixed ? pathWords(code.path) : code.path}
            ?disabled=${isNameFixed || this.readonly}
            @tw-commit=${(event: CustomEvent<string>) => void commitTyped(event, (typed) => this.#rename(typed))}
          ></tw-text-field>
          <div class="pair">
            <div>
              <label for="colour">${msg('Colour')}</label>
              <input
                id="colour"
                class="field"
                type="color"
                .value=${code.colour}
                ?disabled=${this.readonly}
                @change=${(event: Event) => void this.#recolour(event.currentTarget as HTMLInputElement)}
              />
            </div>
            <div><label for="key">${msg('Key')}</label>${this.#renderKeys(code, isNameFixed)}</div>
          </div>
          <tw-text-field
            label=${msg('Definition')}
            multiline
            placeholder=${msg('When to use this code, and when not')}
            .value=${definitionWords(code)}
            ?disabled=${this.readonly}
            @tw-commit=${(event: CustomEvent<string>) =>
              void commitTyped(event, (typed) => this.#edit({ definition: typed.trim() }))}
          ></tw-text-field>
          <div class="foot">
            <span class="muted">${counted(this.count, msg('# annotation|# annotations'))}</span>
            ${
              isNameFixed
                ? nothing
                : html`<button
                    class="button danger"
                    type="button"
                    ?disabled=${this.readonly}
                    @click=${() => void this.#delete()}
                  >
                    ${msg('Delete…')}
                  </button>`
            }
          </div>
        </div>
      `,
    )}`;
  }

  #renderKeys(code: Code, isFixed: boolean): TemplateResult {
    const holders = new Map([...this.workbench.mirror.state.codes.values()].map((other) => [other.key, other]));
    const change = async (select: HTMLSelectElement): Promise<void> => {
      if (!(await this.#edit({ key: select.value === '' ? null : select.value }))) select.value = code.key ?? '';
    };
    const keys = isFixed && code.key !== null ? [code.key] : digits;
    return html`
      <select
        id="key"
        class="field"
        ?disabled=${isFixed || this.readonly}
        @change=${(event: Event) => void change(event.currentTarget as HTMLSelectElement)}
      >
        ${isFixed ? nothing : html`<option value="" .selected=${code.key === null}>–</option>`}
        ${keys.map((key) => {
          const holder = holders.get(key);
          const remark = holder && holder.codeId !== code.codeId ? ` ${msg(str`(now ${pathWords(holder.path)})`)}` : '';
          return html`<option value=${key} .selected=${key === code.key}>${key.toUpperCase()}${remark}</option>`;
        })}
      </select>
    `;
  }

  #rename(typed: string): Promise<boolean> {
    const path = codePathFrom(typed);
    return path === '' ? Promise.resolve(false) : this.#edit({ path });
  }

  async #recolour(input: HTMLInputElement): Promise<void> {
    if (!(await this.#edit({ colour: input.value }))) input.value = this.code.colour;
  }

  async #edit(patch: CodePatch): Promise<boolean> {
    const outcome = await runCommand(this.workbench, { type: 'editCode', codeId: this.code.codeId, ...patch });
    return outcome !== null;
  }

  async #delete(): Promise<void> {
    const { code } = this;
    const { codes, annotations } = this.workbench.mirror.state;
    const isSure = await askToConfirm({
      heading: deletionQuestion(codes.values(), annotations, code),
      consequences: msg('This is one step: Undo brings all of it back.'),
      yes: msg('Delete'),
    });
    if (isSure) await runCommand(this.workbench, { type: 'deleteCode', codeId: code.codeId });
  }
}
