import { msg } from '@lit/localize';
import { customElement } from 'lit/decorators.js';
import { quoteGroupings } from './row-groupings.ts';
import { quoteColumns } from './row-columns.ts';
import { quoteScopes } from './row-scope.ts';
import type { TableKind } from './table-kind.ts';
import { TableView } from './table-view.ts';

const quotesTable: TableKind = {
  tab: 'quotes',
  label: () => msg('Quotes'),
  columns: quoteColumns,
  scopes: quoteScopes,
  groupings: quoteGroupings,
  groupingId: null,
};

/** The quotes of all texts as a table with the columns of the export. */
@customElement('tw-quotes-view')
export class QuotesView extends TableView {
  protected readonly tableKind = quotesTable;

  protected override emptyWords(): string {
    return this.desk.scopeId === 'all'
      ? msg('Nothing is tagged yet.')
      : msg('No quote is tagged yet. Select a passage in a text and press Q.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-quotes-view': QuotesView;
  }
}
