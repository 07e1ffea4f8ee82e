import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { PanelTab } from '../../core/protocol/view-state.ts';

/**
 * A view of the panel. Its component fills the panel, and takes the keyboard focus when
 * `workbench.takeFocusRequest('panel:…')` with its tab says so.
 */
export interface PanelView {
  readonly tab: PanelTab;
  /** Asked at each drawing, because the language can change. */
  readonly label: () => string;
  readonly render: () => TemplateResult;
}

/** The views of the panel in the order of their tabs. Their components are late parts of the window. */
export const panelViews: readonly PanelView[] = [
  { tab: 'review', label: () => msg('Duplicate review'), render: () => html`<tw-review-view></tw-review-view>` },
  { tab: 'queue', label: () => msg('Queue'), render: () => html`<tw-queue-view></tw-queue-view>` },
  { tab: 'quotes', label: () => msg('Quotes'), render: () => html`<tw-quotes-view></tw-quotes-view>` },
  { tab: 'claims', label: () => msg('Claims'), render: () => html`<tw-claims-view></tw-claims-view>` },
  { tab: 'search', label: () => msg('Search'), render: () => html`<tw-search-view></tw-search-view>` },
  { tab: 'corpus', label: () => msg('Corpus'), render: () => html`<tw-corpus-view></tw-corpus-view>` },
];
