import { msg, str } from '@lit/localize';
import type { Failure } from '../../core/base/result.ts';
import { translateSentence } from '../../core/locale/translate-sentence.ts';
import { defaultSuggestionFilter, type SuggestionFilter } from '../../core/suggestion/suggestion-filter.ts';
import type { ErrorReport } from '../../core/protocol/error-report.ts';
import type { PanelState, PanelTab, PaneView, ViewState } from '../../core/protocol/view-state.ts';
import type { Span } from '../../core/text/span.ts';
import { currentLanguage } from '../locale/locale.ts';
import { LinkDesk } from './link-desk.ts';
import { AlignedPoints } from './aligned-points.ts';
import { touchesDecisions } from './group-decisions.ts';
import { GroupDesk } from './group-desk.ts';
import { HintsDesk } from './hints-desk.ts';
import type { Mirror } from './mirror.ts';
import { AnalysisDesk } from './analysis-desk.ts';
import { OpeningDesk } from './opening-desk.ts';
import { CountDesk } from './count-desk.ts';
import { countSourcesOf, queueHostOf } from './desk-hosts.ts';
import { CopyDesk } from './copy-desk.ts';
import { ReviewDesk } from './review-desk.ts';
import { QueueDesk } from '../queue/queue-desk.ts';
import { SuggestionDesk } from './suggestion-desk.ts';
import { PendingAnnotations } from './pending-annotations.ts';
import type { PaneHandle, RevealOptions } from './pane-handle.ts';
import { PaneBook } from './pane-book.ts';
import { PlaceHistory, type Place } from './place-history.ts';
import type { DialogName, FocusTarget, JumpOptions, WorkbenchListener, WorkbenchTopic } from './workbench-topics.ts';
import { defaultPanel, defaultView, equalShares, focusAfterClosing, repairView, replaceAt } from './view-model.ts';

const saveDelay = 400;

/**
 * What this window shows: panes, focus, chosen group, open dialog. Not part of the project and never undone; the
 * lasting part (`view`) is kept per project by main. Components read it and subscribe; only its methods change it.
 */
export class Workbench {
  readonly mirror: Mirror;
  readonly suggestions: SuggestionDesk;
  readonly links = new LinkDesk(() => this.#tell('focus'));
  readonly review: ReviewDesk;
  readonly copies: CopyDesk;
  readonly queue: QueueDesk;
  readonly hints: HintsDesk;
  readonly analysis: AnalysisDesk;
  readonly opening: OpeningDesk;
  readonly counts: CountDesk;
  view: ViewState;
  readonly groups: GroupDesk;
  readonly aligned = new AlignedPoints();
  /** A short message in the status bar; replaced by the next one. */
  message = '';
  /** Why something failed, where that is what was said last. */
  failure: ErrorReport | null = null;
  dialog: DialogName = 'none';
  readonly places = new PlaceHistory();
  readonly pending = new PendingAnnotations(() => this.#tell('pending'));
  #focusRequest: FocusTarget | null = null;

  readonly #listeners = new Set<WorkbenchListener>();
  readonly #panes = new PaneBook();
  #saveTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(mirror: Mirror) {
    this.mirror = mirror;
    this.view = defaultView([]);
    this.groups = new GroupDesk(mirror, (change) => {
      if (change === 'told') this.counts.renew();
      if (change === 'told') this.review.groupsChanged();
      if (change === 'told') this.copies.groupsChanged();
      if (change === 'chosen') this.review.groupChosen();
      this.#tell('groups');
    });
    this.suggestions = new SuggestionDesk(
      mirror,
      () => (this.view.areSuggestionsHidden === true ? null : this.suggestionFilter),
      (topic) => this.#tell(topic),
    );
    this.analysis = new AnalysisDesk(mirror, (isTurned) => {
      this.#tell('analysis');
      if (!isTurned) return;
      this.#tell('groups');
      this.#tell('queue');
    });
    this.opening = new OpeningDesk(mirror, () => this.#tell('opening'));
    this.review = new ReviewDesk(this, (topic) => this.#tell(topic));
    this.hints = new HintsDesk(mirror, () => this.#tell('hints'));
    this.copies = new CopyDesk(this, (topic) => this.#tell(topic));
    this.counts = new CountDesk(countSourcesOf(this, () => this.#tell('counts')));
    this.queue = new QueueDesk(queueHostOf(this, () => this.#tell('queue')));
    mirror.subscribe((topic, change) => {
      if (topic === 'project') this.counts.clear();
      if (topic === 'texts') this.counts.renew();
      if (topic === 'records') this.counts.renew(!change || touchesDecisions(change));
      if (topic === 'project') this.#openProject();
      if (topic === 'texts') this.#repair();
      if (topic === 'texts') void this.#askForGroups(false);
    });
  }

  subscribe(listener: WorkbenchListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Changes parts of the lasting view, tells the components and keeps it. */
  update(patch: Partial<ViewState>): void {
    this.view = { ...this.view, ...patch };
    this.#tell('view');
    this.#scheduleSave();
  }

  get panel(): PanelState {
    return this.view.panel ?? defaultPanel;
  }

  updatePanel(patch: Partial<PanelState>): void {
    this.update({ panel: { ...this.panel, ...patch } });
  }

  /** Shows a view of the panel and gives it the keyboard focus. */
  openPanel(tab: PanelTab): void {
    this.updatePanel({ tab, isShown: true });
    // Named by its tab, since the view shown before is still there and would take it.
    this.requestFocus(`panel:${tab}`);
  }

  /** Which suggestions are shown, or would be if they were not hidden. */
  get suggestionFilter(): SuggestionFilter {
    return this.view.suggestionFilter ?? defaultSuggestionFilter;
  }

  /** Shows other suggestions than before, and none that are hidden. */
  filterSuggestions(patch: Partial<SuggestionFilter>): void {
    this.update({ suggestionFilter: { ...this.suggestionFilter, ...patch }, areSuggestionsHidden: false });
    this.suggestions.renew();
  }

  hideSuggestions(areSuggestionsHidden: boolean): void {
    this.update({ areSuggestionsHidden });
    this.suggestions.renew();
  }

  /** Notes where a pane is scrolled to; kept without telling anyone. */
  notePosition(paneIndex: number, position: Pick<PaneView, 'topOffset' | 'caret'>): void {
    this.view = { ...this.view, panes: replaceAt(this.view.panes, paneIndex, position) };
    this.#scheduleSave();
  }

  /** Stores the view now, for instance before the window closes. */
  saveNow(): void {
    if (this.#saveTimer !== null) clearTimeout(this.#saveTimer);
    this.#saveTimer = null;
    if (this.mirror.folder !== null) void this.mirror.bridge.request('view:save', { view: this.view });
  }

  focusPane(paneIndex: number): void {
    if (paneIndex === this.view.focusedPane) return;
    this.update({ focusedPane: paneIndex });
    this.#tell('focus');
  }

  focusAnnotation(annotationId: string | null): void {
    if (annotationId !== null) this.suggestions.unfocus();
    if (annotationId === this.view.focusedAnnotationId) return;
    if (annotationId !== null) this.links.noteFocus(annotationId);
    this.view = { ...this.view, focusedAnnotationId: annotationId };
    this.#tell('focus');
    this.#scheduleSave();
  }

  /** Looks at a suggestion instead of an annotation. */
  focusSuggestion(textId: string, key: string): void {
    this.focusAnnotation(null);
    this.suggestions.focus(textId, key);
  }

  /** Opens a text in a pane (the focused one where none is named), at its start. */
  openText(textId: string, paneIndex = this.view.focusedPane): void {
    this.#leavePlace();
    this.#show(textId, paneIndex);
  }

  #show(textId: string, paneIndex: number): void {
    const pane = this.view.panes[paneIndex];
    if (!pane || pane.textId === textId) return;
    this.update({ panes: replaceAt(this.view.panes, paneIndex, { textId, topOffset: 0, caret: 0 }) });
  }

  addPane(): void {
    const { panes, focusedPane } = this.view;
    if (panes.length >= 4) return this.say(msg('Four panes are the most that fit side by side.'));
    const shown = new Set(panes.map((pane) => pane.textId));
    const next = this.mirror.texts.find((text) => !shown.has(text.textId)) ?? this.mirror.texts[0];
    const pane = { textId: next?.textId ?? panes[focusedPane]?.textId ?? null, topOffset: 0, caret: 0 };
    this.update({ panes: [...panes, pane], paneShares: equalShares(panes.length + 1), focusedPane: panes.length });
    this.#tell('focus');
  }

  closePane(paneIndex = this.view.focusedPane): void {
    const { panes, focusedPane } = this.view;
    if (panes.length === 1) return this.say(msg('The last pane stays open.'));
    this.#panes.clear('keep waiting');
    this.update({
      panes: panes.filter((_, index) => index !== paneIndex),
      paneShares: equalShares(panes.length - 1),
      focusedPane: focusAfterClosing(focusedPane, paneIndex, panes.length),
    });
    this.#tell('focus');
  }

  /** A pane whose text is loaded makes itself known, and takes itself away (null) before it shows another. */
  registerPane(paneIndex: number, handle: PaneHandle | null): void {
    this.#panes.register(paneIndex, handle);
    this.#tell('panes');
  }

  /** The pane that has (or last had) the focus, once its text is loaded. */
  focusedHandle(): PaneHandle | null {
    return this.#panes.at(this.view.focusedPane);
  }

  /** Content of a text that a pane shows; empty when none does. */
  contentShown(textId: string): string {
    return this.#panes.contentOf(textId);
  }

  handle(paneIndex: number): PaneHandle | null {
    return this.#panes.at(paneIndex);
  }

  /** Shows a place: in the named pane, else in the focused one if it has the text, else in any that has, else in the focused one. */
  reveal(textId: string, span: Span, options: JumpOptions = {}): void {
    const { panes, focusedPane } = this.view;
    const isFocused = panes[focusedPane]?.textId === textId;
    const shown = isFocused ? focusedPane : panes.findIndex((pane) => pane.textId === textId);
    const target = options.paneIndex ?? (shown === -1 ? focusedPane : shown);
    if (options.isRemembered !== false) this.#leavePlace();
    this.#show(textId, target);
    if (options.focus !== false) this.focusPane(target);
    this.#panes.reveal(target, textId, span, options);
  }

  /** Focuses an annotation and shows it. */
  showAnnotation(annotationId: string, options: RevealOptions = {}): void {
    const annotation = this.mirror.state.annotations.get(annotationId);
    if (!annotation) return;
    this.focusAnnotation(annotationId);
    if (this.mirror.summary(annotation.textId)) this.reveal(annotation.textId, annotation.anchor, options);
    else this.say(msg(str`The text ${annotation.textId} is no longer in the corpus; the annotation is kept.`));
  }

  /** Where the analyst is reading; null while no text is shown. */
  place(): Place | null {
    const handle = this.focusedHandle();
    return handle && { textId: handle.textId, offset: handle.caret() };
  }

  #leavePlace(): void {
    const place = this.place();
    if (place) this.places.leave(place);
  }

  openDialog(dialog: DialogName): void {
    this.dialog = dialog;
    this.#tell('dialog');
  }

  closeDialog(): void {
    this.openDialog('none');
    this.focusedHandle()?.focus();
  }

  /** Asks the part of the window to take the keyboard focus; its component answers with `takeFocusRequest`. */
  requestFocus(target: FocusTarget): void {
    this.#focusRequest = target;
    this.#tell('focusRequest');
  }

  /** True, once, for the component that was asked to take the keyboard focus (topic `focusRequest`). */
  takeFocusRequest(target: FocusTarget): boolean {
    if (this.#focusRequest !== target) return false;
    this.#focusRequest = null;
    return true;
  }

  /** Shows a message in the status bar; what main says comes in English and is translated here. */
  say(message: string): void {
    this.failure = null;
    this.message = translateSentence(currentLanguage(), message);
    this.#tell('message');
  }

  /** Says why something could not be done; until the next message its details can be copied. */
  sayFailure({ code, message }: Failure): void {
    this.say(message);
    this.failure = { title: message, details: '', code, stack: '', at: new Date().toISOString() };
  }

  #openProject(): void {
    const snapshot = this.mirror.lastSnapshot;
    if (!snapshot) return;
    this.#panes.clear('waiting too');
    this.places.clear();
    this.groups.clear();
    this.aligned.clear();
    this.links.clear();
    this.view = snapshot.view ? repairView(snapshot.view, snapshot.texts) : defaultView(snapshot.texts);
    this.#tell('view');
    if (snapshot.showTextId !== null) this.openText(snapshot.showTextId);
    this.#tell('focus');
    this.#tell('groups');
    this.hints.offer(snapshot.isBundled);
    void this.#askForGroups(true);
  }

  async #askForGroups(isStarting: boolean): Promise<void> {
    const answer = await this.groups.ask(isStarting);
    if (!answer.ok) this.sayFailure(answer);
  }

  #repair(): void {
    this.view = repairView(this.view, this.mirror.texts);
    this.#tell('view');
  }

  #scheduleSave(): void {
    this.#saveTimer ??= setTimeout(() => this.saveNow(), saveDelay);
  }

  #tell(topic: WorkbenchTopic): void {
    for (const listener of [...this.#listeners]) listener(topic);
  }
}
