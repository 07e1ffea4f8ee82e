import { msg } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { performAction } from '../input/actions.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { folderName } from './folder-name.ts';

/** What the window shows while no project is open. */
@customElement('tw-start-screen')
export class StartScreen extends WorkbenchElement {
  static override topics: readonly Topic[] = ['project', 'settings'];
  static override styles: CSSResultGroup = [
    controls,
    css`
      :host {
        display: grid;
        place-items: center;
        height: 100%;
        overflow: auto;
        background: var(--tw-surface);
      }

      main {
        width: min(520px, calc(100vw - 48px));
        padding-block: 32px;
      }

      h1 {
        margin: 0 0 4px;
        font-size: 24px;
        font-weight: 600;
      }

      h2 {
        margin: 28px 0 6px;
        font-size: 13px;
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-block-start: 20px;
      }

      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li button {
        display: block;
        width: 100%;
        padding: 5px 8px;
        border: 0;
        border-radius: 4px;
        background: none;
        text-align: start;
        cursor: pointer;
      }

      li button:hover {
        background: var(--tw-hover);
      }

      li .muted {
        display: block;
        overflow: hidden;
        font-size: 12px;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { recentProjects } = this.mirror.settings;
    const act = (actionId: string, argument?: string) => () => performAction(this.workbench, actionId, argument);
    return html`
      <main>
        <h1>Tagwerk</h1>
        <p class="muted">
          ${msg('Read texts side by side, tag quotes, duplicates and claims, export what you tagged.')}
        </p>
        <div class="buttons">
          <button class="button primary" type="button" @click=${act('project.open')}>
            ${icon('folderOpened')} ${msg('Open Project…')}
          </button>
          <button class="button" type="button" @click=${act('project.create')}>
            ${icon('newFolder')} ${msg('New Project…')}
          </button>
        </div>
        <p class="muted">${msg('Or drop a folder with text files on this window.')}</p>
        ${
          recentProjects.length === 0
            ? nothing
            : html`<h2>${msg('Recent projects')}</h2>
                <ul aria-label=${msg('Recent projects')}>
                  ${recentProjects.map(
                    (folder) => html`
                      <li>
                        <button type="button" @click=${act('project.open', folder)}>
                          ${folderName(folder)}<span class="muted">${folder}</span>
                        </button>
                      </li>
                    `,
                  )}
                </ul>`
        }
      </main>
    `;
  }
}
