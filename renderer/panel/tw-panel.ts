import { msg } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { PanelTab } from '../../core/protocol/view-state.ts';
import { performAction } from '../input/actions.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { controls } from '../theme/controls.ts';
import { icon } from '../theme/icon.ts';
import { panelViews, type PanelView } from './panel-views.ts';

/** The views of the panel below the panes, one at a time, chosen by tabs. */
@customElement('tw-panel')
export class Panel extends WorkbenchElement {
  static override topics: readonly Topic[] = ['view'];
  static override styles: CSSResultGroup = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-width: 0;
        min-height: 0;
        background: var(--tw-background);
      }

      .bar {
        display: flex;
        flex: none;
        align-items: center;
        gap: 2px;
        min-height: 32px;
        padding-inline: 6px;
        border-block-end: 1px solid var(--tw-border);
      }

      [role='tablist'] {
        display: flex;
        flex: 1;
        align-self: stretch;
        min-width: 0;
        overflow: auto hidden;
        scrollbar-width: none;
      }

      [role='tab'] {
        padding: 0 10px;
        border: 0;
        border-block: 2px solid transparent;
        background: none;
        color: var(--tw-text-muted);
        font-size: 12px;
        white-space: nowrap;
        cursor: pointer;
      }

      @media (forced-colors: active) {
        [role='tab'] {
          border-block-color: Canvas;
        }
      }

      [role='tab']:hover {
        color: var(--tw-text);
      }

      [role='tab'][aria-selected='true'] {
        border-block-end-color: var(--tw-accent);
        color: var(--tw-text);
        font-weight: 600;
      }

      [role='tabpanel'] {
        position: relative;
        flex: 1;
        min-height: 0;
        overflow: hidden;
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { tab, isMaximised } = this.workbench.panel;
    const shown = panelViews.find((view) => view.tab === tab) ?? panelViews[0];
    if (!shown) return nothing;
    const maximise = isMaximised ? msg('Show the texts again') : msg('Panel in full height');
    return html`
      <div class="bar">
        <div role="tablist" aria-label=${msg('Panel')} @keydown=${this.#pressKey}>
          ${panelViews.map((view) => this.#renderTab(view, view === shown))}
        </div>
        <button
          class="icon-button"
          type="button"
          title=${`${maximise} (Ctrl+Shift+J)`}
          aria-label=${maximise}
          @click=${() => performAction(this.workbench, 'panel.maximise')}
        >
          ${icon(isMaximised ? 'chevronDown' : 'chevronUp')}
        </button>
        <button
          class="icon-button"
          type="button"
          title=${`${msg('Close the panel')} (Ctrl+J)`}
          aria-label=${msg('Close the panel')}
          @click=${() => performAction(this.workbench, 'panel.toggle')}
        >
          ${icon('close')}
        </button>
      </div>
      <div role="tabpanel" id="view" aria-labelledby=${`tab-${shown.tab}`} @keydown=${this.#leave}>
        ${shown.render()}
      </div>
    `;
  }

  #renderTab({ tab, label }: PanelView, isSelected: boolean): TemplateResult {
    return html`
      <button
        role="tab"
        type="button"
        id=${`tab-${tab}`}
        aria-selected=${isSelected ? 'true' : 'false'}
        aria-controls="view"
        tabindex=${isSelected ? 0 : -1}
        @click=${() => this.workbench.openPanel(tab)}
      >
        ${label()}
      </button>
    `;
  }

  #pressKey(event: KeyboardEvent): void {
    const tabs = panelViews.map(({ tab }) => tab);
    const next = tabAfter(tabs, this.workbench.panel.tab, event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.workbench.updatePanel({ tab: next });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus());
  }

  /** What no part of the view wanted Escape for: back to the text. */
  #leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.workbench.panes.focused?.focus();
  }
}

function tabAfter(tabs: readonly PanelTab[], tab: PanelTab, key: string): PanelTab | undefined {
  const position = tabs.indexOf(tab);
  if (key === 'Home') return tabs[0];
  if (key === 'End') return tabs.at(-1);
  if (key === 'ArrowRight') return tabs[(position + 1) % tabs.length];
  return key === 'ArrowLeft' ? tabs[(position - 1 + tabs.length) % tabs.length] : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-panel': Panel;
  }
}
