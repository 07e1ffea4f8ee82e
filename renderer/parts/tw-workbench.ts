import { msg } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../inspector/tw-inspector.ts';
import '../lists/tw-annotation-list.ts';
import '../lists/tw-duplicate-list.ts';
import '../lists/tw-text-list.ts';
import '../panes/tw-pane-grid.ts';
import '../panel/tw-panel.ts';
import { lowestPanel, panelHeight } from '../panel/panel-height.ts';
import { panelViews } from '../panel/panel-views.ts';
import '../panes/tw-splitter.ts';
import { defaultPanel, defaultView } from '../state/view-model.ts';
import { WorkbenchElement, type Topic } from '../state/workbench-element.ts';
import { narrowestSideBar, sideBarWidth } from './side-bar-sizes.ts';
import './tw-side-bar.ts';

type Side = 'left' | 'right';

/** The open project: lists on the left, texts in the middle, inspector and annotations on the right. */
@customElement('tw-workbench')
export class WorkbenchParts extends WorkbenchElement {
  static override topics: readonly Topic[] = ['view', 'project'];
  static override styles: CSSResultGroup = css`
    :host {
      display: flex;
      min-height: 0;
      height: 100%;
    }

    tw-side-bar {
      flex: none;
    }

    main {
      display: flex;
      flex: 1;
      min-width: 0;
      min-height: 0;
    }

    h1 {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .centre {
      display: flex;
      flex: 1;
      flex-direction: column;
      min-width: 0;
      min-height: 0;
    }

    tw-pane-grid {
      flex: 1;
      min-width: 0;
      min-height: 0;
    }

    tw-panel {
      flex: none;
    }

    tw-pane-grid[hidden] {
      display: none;
    }

    tw-panel.maximised {
      flex: 1;
    }
  `;

  protected override render(): TemplateResult {
    const { isLeftShown, isRightShown } = this.workbench.view;
    return html`
      ${isLeftShown ? this.#renderLeft() : nothing}
      <main>
        <h1>${this.mirror.projectName}</h1>
        ${isLeftShown ? this.#renderEdge('left') : nothing} ${this.#renderCentre()}
        ${isRightShown ? this.#renderEdge('right') : nothing}
      </main>
      ${isRightShown ? this.#renderRight() : nothing}
    `;
  }

  #renderLeft(): TemplateResult {
    return html`
      <tw-side-bar
        share="leftShare"
        label=${msg('Height of the text list')}
        lower-name=${msg('Duplicate review')}
        .style=${this.#widthOf('left')}
      >
        <tw-text-list slot="upper"></tw-text-list>
        <tw-duplicate-list slot="lower"></tw-duplicate-list>
      </tw-side-bar>
    `;
  }

  #renderRight(): TemplateResult {
    return html`
      <tw-side-bar
        share="rightShare"
        label=${msg('Height of the inspector')}
        lower-name=${msg('Annotation list')}
        .style=${this.#widthOf('right')}
      >
        <tw-inspector slot="upper"></tw-inspector>
        <tw-annotation-list slot="lower"></tw-annotation-list>
      </tw-side-bar>
    `;
  }

  #renderCentre(): TemplateResult {
    const { isShown, isMaximised, height } = this.workbench.panel;
    const hasPanel = isShown && panelViews.length > 0;
    const hasEdge = hasPanel && !isMaximised;
    return html`
      <div class="centre">
        <tw-pane-grid ?hidden=${hasPanel && isMaximised}></tw-pane-grid>
        ${hasEdge ? this.#renderPanelEdge(height) : nothing}
        ${
          hasPanel
            ? html`<tw-panel
                class=${isMaximised ? 'maximised' : ''}
                .style=${isMaximised ? '' : `height: ${height}px; max-height: 80%`}
              ></tw-panel>`
            : nothing
        }
      </div>
    `;
  }

  #renderPanelEdge(height: number): TemplateResult {
    const keep = (pixels: number): void => {
      const available = this.renderRoot.querySelector('.centre')?.clientHeight ?? window.innerHeight;
      this.workbench.updatePanel({ height: panelHeight(pixels, available) });
    };
    return html`
      <tw-splitter
        orientation="horizontal"
        label=${msg('Height of the panel')}
        value=${height}
        min=${lowestPanel}
        max=${panelHeight(Number.MAX_SAFE_INTEGER, window.innerHeight)}
        @tw-split=${(event: CustomEvent<{ delta: number }>) => keep(height - event.detail.delta)}
        @tw-split-reset=${() => keep(defaultPanel.height)}
      ></tw-splitter>
    `;
  }

  #renderEdge(side: Side): TemplateResult {
    return html`
      <tw-splitter
        orientation="vertical"
        label=${side === 'left' ? msg('Width of the left side bar') : msg('Width of the right side bar')}
        value=${this.#width(side)}
        min=${narrowestSideBar}
        max=${sideBarWidth(Number.MAX_SAFE_INTEGER, window.innerWidth, this.#otherWidth(side))}
        @tw-split=${(event: CustomEvent<{ delta: number }>) =>
          this.#resize(side, this.#width(side) + (side === 'left' ? event.detail.delta : -event.detail.delta))}
        @tw-split-reset=${() => this.#resize(side, side === 'left' ? defaultView([]).leftWidth : defaultView([]).rightWidth)}
      ></tw-splitter>
    `;
  }

  #width(side: Side): number {
    const { leftWidth, rightWidth } = this.workbench.view;
    return side === 'left' ? leftWidth : rightWidth;
  }

  #otherWidth(side: Side): number {
    const { isLeftShown, isRightShown } = this.workbench.view;
    if (side === 'left') return isRightShown ? this.#width('right') : 0;
    return isLeftShown ? this.#width('left') : 0;
  }

  #widthOf(side: Side): string {
    return `width: ${this.#width(side)}px; max-width: 40vw`;
  }

  #resize(side: Side, width: number): void {
    const kept = sideBarWidth(width, window.innerWidth, this.#otherWidth(side));
    this.workbench.update(side === 'left' ? { leftWidth: kept } : { rightWidth: kept });
  }
}
