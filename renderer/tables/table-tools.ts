import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../locale/counted.ts';
import { formatNumber } from '../locale/numbers.ts';
import type { TableDesk } from './table-desk.ts';
import type { TableKind } from './table-kind.ts';

/** What the controls over a table show and do. */
interface ToolNews {
  /** How many rows are shown, of how many there are. */
  readonly count: number;
  readonly total: number;
  readonly chosen: number;
  readonly isReadOnly: boolean;
  readonly ownTools: TemplateResult | typeof nothing;
  change(patch: Partial<TableDesk>): void;
  recode(): void;
  remove(): void;
  export(): void;
}

/** The controls over a table: what is shown in which order, and what can be done with the rows that are chosen. */
export function renderTools(desk: TableDesk, kind: TableKind, news: ToolNews): TemplateResult {
  const { count, total, chosen, isReadOnly } = news;
  const isIdle = chosen === 0 || isReadOnly;
  return html`
    <div class="tools" role="group" aria-label=${msg('Arrange the table')}>
      <input
        class="field"
        type="search"
        aria-label=${msg('Filter the table')}
        placeholder=${msg('Filter')}
        .value=${desk.query}
        @input=${(event: InputEvent) => news.change({ query: (event.target as HTMLInputElement).value })}
      />
      ${choice(
        msg('Rows'),
        kind.scopes.map(({ scopeId, label }) => [scopeId, label()] as const),
        desk.scopeId,
        (scopeId) => news.change({ scopeId }),
      )}
      ${choice(
        msg('Group the table'),
        [
          ['', msg('Not grouped')] as const,
          ...kind.groupings.map(({ groupingId, label }) => [groupingId, label()] as const),
        ],
        desk.groupingId ?? '',
        (groupingId) => news.change({ groupingId: groupingId || null }),
      )}
      <label title=${msg('Shows each row in the panes while moving through the table')}
        ><input
          type="checkbox"
          .checked=${desk.isFollowed}
          @change=${() => news.change({ isFollowed: !desk.isFollowed })}
        />${msg('Follow')}</label
      >
      <output aria-live="polite"
        >${
          count === total
            ? counted(total, msg('# row|# rows'))
            : counted(total, msg('{count} of # row|{count} of # rows'), { count: formatNumber(count) })
        }</output
      >
      <span class="actions"
        >${chosen > 0 ? html`<span role="status">${counted(chosen, msg('# selected|# selected'))}</span>` : nothing}
        ${news.ownTools}
        <button class="button small" type="button" ?disabled=${isIdle} @click=${() => news.recode()}>
          ${msg('Change code…')} (T)
        </button>
        <button class="button small" type="button" ?disabled=${isIdle} @click=${() => news.remove()}>
          ${msg('Remove')} (Del)
        </button>
        <button class="button small" type="button" ?disabled=${count === 0} @click=${() => news.export()}>
          ${chosen > 0 ? msg('Export selected…') : msg('Export these…')} (X)
        </button>
        ${columnChoice(desk, kind, news)}</span
      >
    </div>
  `;
}

function choice(
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<select
    class="field"
    aria-label=${label}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
  >
    ${options.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
  </select>`;
}

function columnChoice({ hidden }: TableDesk, { columns }: TableKind, news: ToolNews): TemplateResult {
  const turn = (columnId: string): void => {
    if (!hidden.delete(columnId)) hidden.add(columnId);
    news.change({});
  };
  const leave = (event: KeyboardEvent): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !details.open) return;
    event.preventDefault();
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  return html`
    <details @keydown=${leave}>
      <summary class="button small">${msg('Columns')}</summary>
      <div class="choices" role="group" aria-label=${msg('Columns')}>
        ${columns.map(
          ({ columnId, label }) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${!hidden.has(columnId)}
                ?disabled=${columnId === 'quote'}
                @change=${() => turn(columnId)}
              />${label()}</label
            >`,
        )}
      </div>
    </details>
  `;
}
