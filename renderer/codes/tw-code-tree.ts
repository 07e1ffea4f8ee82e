import { msg } from '@lit/localize';
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { counted } from '../locale/counted.ts';
import { LocalizedElement } from '../locale/localized-element.ts';
import { controls } from '../theme/controls.ts';
import { swatch } from '../theme/swatch.ts';
import type { CodeNode } from './code-tree.ts';
import { pathWords } from './code-words.ts';

interface TreeRow {
  readonly node: CodeNode;
  readonly level: number;
  readonly parentId: string | null;
  readonly place: number;
  readonly siblings: number;
}

function treeRows(nodes: readonly CodeNode[], level = 1, parentId: string | null = null): TreeRow[] {
  return nodes.flatMap((node, index) => [
    { node, level, parentId, place: index + 1, siblings: nodes.length },
    ...treeRows(node.below, level + 1, node.code.codeId),
  ]);
}

/**
 * The codebook as a tree, always unfolded, with one tab stop: up, down, Home and End move, left goes to the parent and
 * right to the first code below. Event `tw-choose` with the code's id. (Own, because the tree of
 * @vscode-elements/elements writes errors to the console of the Chromium versions in use.)
 */
@customElement('tw-code-tree')
export class CodeTree extends LocalizedElement {
  static override styles: CSSResultGroup = [
    controls,
    css`
      :host {
        display: block;
        min-height: 0;
        overflow: auto;
        border: 1px solid var(--tw-border);
        border-radius: 4px;
        background: var(--tw-surface);
      }

      [role='tree'] {
        padding: 4px 0;
      }

      [role='treeitem'] {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: 26px;
        padding-inline-end: 10px;
        cursor: pointer;
      }

      [role='treeitem']:hover {
        background: var(--tw-hover);
      }

      [aria-selected='true'] {
        background: var(--tw-selection);
      }

      .name {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .count {
        min-width: 3ch;
        color: var(--tw-text-muted);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
    `,
  ];

  @property({ attribute: false }) nodes: readonly CodeNode[] = [];
  @property({ attribute: false }) counts: ReadonlyMap<string, number> = new Map();
  @property({ attribute: false }) chosenId: string | null = null;

  protected override render(): TemplateResult {
    const rows = treeRows(this.nodes);
    return html`
      <div role="tree" aria-label=${msg('Codes')}>
        ${repeat(
          rows,
          ({ node }) => node.code.codeId,
          (row) => this.#renderRow(row, rows),
        )}
      </div>
    `;
  }

  #renderRow({ node, level, place, siblings }: TreeRow, rows: readonly TreeRow[]): TemplateResult {
    const { code, name, below } = node;
    const isChosen = code.codeId === this.chosenId;
    const count = this.counts.get(code.codeId) ?? 0;
    return html`
      <div
        role="treeitem"
        aria-label=${`${name}, ${counted(count, msg('# annotation|# annotations'))}`}
        data-code=${code.codeId}
        tabindex=${isChosen ? 0 : -1}
        aria-level=${level}
        aria-posinset=${place}
        aria-setsize=${siblings}
        aria-selected=${isChosen ? 'true' : 'false'}
        aria-expanded=${below.length > 0 ? 'true' : nothing}
        .style=${`padding-inline-start: ${level * 18 - 6}px`}
        @click=${() => this.#choose(code.codeId)}
        @keydown=${(event: KeyboardEvent) => this.#pressKey(event, rows)}
      >
        ${swatch(code.colour)}<span class="name" title=${pathWords(code.path)}>${pathWords(name)}</span>
        ${code.key === null ? nothing : html`<kbd>${code.key.toUpperCase()}</kbd>`}
        <span class="count">${count}</span>
      </div>
    `;
  }

  #pressKey(event: KeyboardEvent, rows: readonly TreeRow[]): void {
    const index = rows.findIndex(({ node }) => node.code.codeId === this.chosenId);
    const target = targetOf(event.key, rows, index);
    if (target === undefined) return;
    event.preventDefault();
    this.#choose(target);
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`[data-code="${CSS.escape(target)}"]`)?.focus();
    });
  }

  #choose(codeId: string): void {
    this.chosenId = codeId;
    this.dispatchEvent(new CustomEvent<string>('tw-choose', { detail: codeId }));
  }
}

function targetOf(key: string, rows: readonly TreeRow[], index: number): string | undefined {
  switch (key) {
    case 'ArrowDown':
      return rows[index + 1]?.node.code.codeId;
    case 'ArrowUp':
      return rows[index - 1]?.node.code.codeId;
    case 'Home':
      return rows[0]?.node.code.codeId;
    case 'End':
      return rows.at(-1)?.node.code.codeId;
    case 'ArrowLeft':
      return rows[index]?.parentId ?? undefined;
    case 'ArrowRight':
      return rows[index]?.node.below[0]?.code.codeId;
    default:
      return undefined;
  }
}
