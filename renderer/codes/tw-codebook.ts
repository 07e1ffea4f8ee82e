import { msg } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { sortedCodes } from '../../core/command/project-state.ts';
import { DialogElement } from '../dialogs/dialog-element.ts';
import { dialogStyles } from '../dialogs/dialog-styles.ts';
import { runCommand } from '../input/run-command.ts';
import type { Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { codeTree } from './code-tree.ts';
import { codeNamed, codePathFrom } from './find-codes.ts';
import './tw-code-form.ts';
import './tw-code-tree.ts';

/** The codes of the project as a tree, with a form for the chosen one. */
@customElement('tw-codebook')
export class Codebook extends DialogElement {
  static override styles: CSSResultGroup = [
    controls,
    dialogStyles,
    css`
      dialog {
        width: min(760px, calc(100vw - 48px));
      }

      .columns {
        display: grid;
        grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
        gap: 20px;
        height: min(440px, calc(100vh - 220px));
      }

      .left {
        display: flex;
        flex-direction: column;
        gap: 8px;
        min-height: 0;
      }

      .add {
        display: flex;
        gap: 6px;
      }

      tw-code-tree {
        flex: 1;
      }

      .message {
        min-height: 1.4em;
        margin: 8px 0 0;
      }

      .buttons {
        margin-block-start: 0;
      }

      .right {
        min-height: 0;
        overflow: auto;
      }
    `,
  ];

  static override topics: readonly Topic[] = [...DialogElement.topics, 'message', 'counts'];

  protected readonly dialogName = 'codebook';
  protected get heading(): string {
    return msg('Codebook');
  }

  @state() private chosenId: string | null = null;
  #messageBefore = '';
  @query('.add input') private readonly newPath!: HTMLInputElement;

  protected override prepare(): void {
    this.#messageBefore = this.workbench.message;
    const focused = this.mirror.state.annotations.get(this.workbench.view.focusedAnnotationId ?? '');
    this.chosenId = focused?.codeId ?? sortedCodes(this.mirror.state)[0]?.codeId ?? null;
  }

  protected override renderContent(): TemplateResult {
    const codes = sortedCodes(this.mirror.state);
    const counts = this.#countByCode();
    const chosen = codes.find((code) => code.codeId === this.chosenId) ?? codes[0];
    const isReadOnly = this.mirror.status.state === 'read-only';
    const { message } = this.workbench;
    return html`
      <div class="columns">
        <div class="left">
          <div class="add">
            <input
              class="field"
              type="text"
              aria-label=${msg('New code')}
              placeholder=${msg('New code, such as Topic/Energy')}
              maxlength="500"
              ?disabled=${isReadOnly}
              @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && void this.#add()}
            />
            <button class="button" type="button" ?disabled=${isReadOnly} @click=${() => void this.#add()}>
              ${msg('Add')}
            </button>
          </div>
          <tw-code-tree
            .nodes=${codeTree(codes)}
            .counts=${counts}
            .chosenId=${chosen?.codeId ?? null}
            @tw-choose=${(event: CustomEvent<string>) => (this.chosenId = event.detail)}
          ></tw-code-tree>
        </div>
        <div class="right">
          ${
            chosen
              ? html`<tw-code-form
                  .code=${chosen}
                  .count=${counts.get(chosen.codeId) ?? 0}
                  ?readonly=${isReadOnly}
                ></tw-code-form>`
              : nothing
          }
        </div>
      </div>
      <p class="message" role="status">${message === this.#messageBefore ? '' : message}</p>
      <div class="buttons">
        <button class="button primary" type="button" @click=${() => this.close()}>${msg('Done')}</button>
      </div>
    `;
  }

  #countByCode(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { annotationId, codeId } of this.mirror.state.annotations.all()) {
      if (this.workbench.counts.isCounted(annotationId)) counts.set(codeId, (counts.get(codeId) ?? 0) + 1);
    }
    return counts;
  }

  async #add(): Promise<void> {
    const path = codePathFrom(this.newPath.value);
    if (path === '') return this.newPath.focus();
    const outcome = await runCommand(this.workbench, { type: 'addCode', path });
    if (!outcome) return;
    this.newPath.value = '';
    this.chosenId = codeNamed([...this.mirror.state.codes.values()], path)?.codeId ?? this.chosenId;
  }
}
