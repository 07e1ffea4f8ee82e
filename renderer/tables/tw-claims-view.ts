import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { claimStatuses } from '../../core/annotation/fields.ts';
import { performAction } from '../input/actions.ts';
import { attachEvidence } from '../input/evidence-actions.ts';
import { valueName } from '../locale/value-names.ts';
import { icon } from '../theme/icon.ts';
import { claimColumns } from './claim-columns.ts';
import { registerBoard } from './claims-board.ts';
import { closeMenu, leaveMenu } from './menu-closing.ts';
import { claimGroupings } from './row-groupings.ts';
import { claimScopes } from './row-scope.ts';
import type { TableKind } from './table-kind.ts';
import { TableView } from './table-view.ts';
import type { ClaimEvidence } from './tw-claim-evidence.ts';
import './tw-claim-evidence.ts';

const claimsTable: TableKind = {
  tab: 'claims',
  label: () => msg('Claims'),
  columns: claimColumns,
  scopes: claimScopes,
  groupings: claimGroupings,
  groupingId: 'status',
};

/** The claims of all texts by what came of them, and beside the table the evidence of the one that has the focus. */
@customElement('tw-claims-view')
export class ClaimsView extends TableView {
  protected readonly tableKind = claimsTable;

  @query('tw-claim-evidence') private readonly evidence!: ClaimEvidence | null;

  override connectedCallback(): void {
    super.connectedCallback();
    const claimIds = (): readonly string[] => this.actedIds;
    registerBoard(this.workbench, {
      get claimIds() {
        return claimIds();
      },
      keepPlace: (ids, act) => this.actOn(ids, act),
    });
  }

  override disconnectedCallback(): void {
    registerBoard(this.workbench, null);
    super.disconnectedCallback();
  }

  protected override emptyWords(total: number): string {
    return total > 0
      ? msg('No claim is like that.')
      : msg('No claim is tagged yet. Select a passage in a text and press C.');
  }

  protected override rowReached(rowId: string): void {
    this.workbench.links.noteFocus(rowId);
  }

  protected override renderOwnTools(): TemplateResult {
    const choose = (actionId: string, event: Event): void => {
      (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
      this.#act(actionId);
    };
    return html`
      <details class="menu" @keydown=${leaveMenu} @focusout=${closeMenu}>
        <summary class="button small">${msg('Status')}${icon('chevronDown')}</summary>
        <div class="choices" role="group" aria-label=${msg('Status')}>
          ${claimStatuses.map(
            (status, place) => html`
              <button
                class="button small"
                type="button"
                ?disabled=${this.isReadOnly}
                @click=${(event: Event) => choose(`claim.${status}`, event)}
              >
                <span>${valueName(status)}</span><kbd aria-hidden="true">${place + 1}</kbd>
              </button>
            `,
          )}
          <button
            class="button small"
            type="button"
            ?disabled=${this.isReadOnly}
            @click=${(event: Event) => choose('claim.noStatus', event)}
          >
            <span>${msg('no status')}</span><kbd aria-hidden="true">⌫</kbd>
          </button>
        </div>
      </details>
    `;
  }

  protected override renderAside(): TemplateResult {
    return html`<tw-claim-evidence .claimId=${this.activeId} @tw-leave=${() => this.#backToRow()}></tw-claim-evidence>`;
  }

  protected override pressOwnKey(press: KeyboardEvent): boolean {
    const digit = /^[1-6]$/u.test(press.key) ? press.key : (/^(?:Digit|Numpad)([1-6])$/u.exec(press.code)?.[1] ?? '');
    const status = press.shiftKey ? undefined : claimStatuses[Number(digit) - 1];
    if (status) this.#act(`claim.${status}`);
    else if (press.key === 'Backspace') this.#act('claim.noStatus');
    else if (press.code === 'KeyE' && !press.shiftKey) {
      this.#meanRow();
      attachEvidence(this.workbench, 'board');
    } else if (press.code === 'KeyV') this.evidence?.focus();
    else return false;
    return true;
  }

  #act(actionId: string): void {
    this.#meanRow();
    performAction(this.workbench, actionId);
  }

  /** The claim that was looked at last is the one of the active row again, whatever was focused since. */
  #meanRow(): void {
    const { activeId } = this;
    if (activeId !== null) this.workbench.links.noteFocus(activeId);
  }

  #backToRow(): void {
    const { activeId } = this;
    if (activeId !== null) this.table?.focusRow(activeId);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-claims-view': ClaimsView;
  }
}
