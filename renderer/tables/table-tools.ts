import { msg } from '@lit/localize';
import { html, type nothing, type TemplateResult } from 'lit';
import { counted } from '../locale/counted.ts';
import { formatNumber } from '../locale/numbers.ts';
import { icon, type IconName } from '../theme/icon.ts';
import { closeMenu, leaveMenu } from './menu-closing.ts';
import type { TableDesk } from './table-desk.ts';
import type { TableKind } from './table-kind.ts';

/** What the controls over a table show and do. */
interface ToolNews {
  /** How many rows are shown, of how many there are. */
  readonly count: number;
  readonly total: number;
  readonly chosen: number;
  /** The rows are being arranged, and it takes a while. */
  readonly isLong: boolean;
  readonly isReadOnly: boolean;
  readonly ownTools: TemplateResult | typeof nothing;
  change(patch: Partial<TableDesk>): void;
  recode(): void;
  remove(): void;
  export(): void;
}

/** The controls over a table, on one line: what is shown in which order, and what can be done with the rows that are chosen. */
export function renderTools(desk: TableDesk, kind: TableKind, news: ToolNews): TemplateResult {
  const { count, total, chosen, isLong, isReadOnly } = news;
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
      <output aria-live="polite">${isLong ? msg('Arranging…') : countWords(count, total, chosen)}</output>
      <span class="actions"
        >${news.ownTools} ${tool(msg('Change code…'), 'T', 'tag', isIdle, () => news.recode())}
        ${tool(msg('Remove'), msg('Del'), 'trash', isIdle, () => news.remove())}
        ${tool(chosen > 0 ? msg('Export selected…') : msg('Export these…'), 'X', 'export', count === 0, () => news.export())}
        ${viewMenu(desk, kind, news)}</span
      >
    </div>
  `;
}

function countWords(count: number, total: number, chosen: number): string {
  if (chosen > 0)
    return counted(chosen, msg('# of {count} selected|# of {count} selected'), { count: formatNumber(count) });
  if (count === total) return counted(total, msg('# row|# rows'));
  return counted(total, msg('{count} of # row|{count} of # rows'), { count: formatNumber(count) });
}

/** A button that says in words what it does where there is room, and by its name everywhere. */
function tool(name: string, key: string, iconName: IconName, isDisabled: boolean, act: () => void): TemplateResult {
  return html`<button
    class="button small"
    type="button"
    aria-label=${`${name} (${key})`}
    title=${`${name} (${key})`}
    ?disabled=${isDisabled}
    @click=${act}
  >
    ${icon(iconName)}<span class="word">${name} (${key})</span>
  </button>`;
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

/** Which columns are shown, and whether the panes go along. */
function viewMenu({ hidden, isFollowed }: TableDesk, { columns }: TableKind, news: ToolNews): TemplateResult {
  const turn = (columnId: string): void => {
    if (!hidden.delete(columnId)) hidden.add(columnId);
    news.change({});
  };
  return html`
    <details @keydown=${leaveMenu} @focusout=${closeMenu}>
      <summary class="button small" aria-label=${msg('View of the table')} title=${msg('View of the table')}>
        ${icon('settings')}<span class="word">${msg('View of the table')}</span>
      </summary>
      <div class="choices">
        <label title=${msg('Shows each row in the panes while moving through the table')}
          ><input
            type="checkbox"
            .checked=${isFollowed}
            @change=${() => news.change({ isFollowed: !isFollowed })}
          />${msg('Panes follow the table')}</label
        >
        <p class="heading" id="columns">${msg('Columns')}</p>
        <div class="columns" role="group" aria-labelledby="columns">
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
      </div>
    </details>
  `;
}
