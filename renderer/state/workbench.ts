import { msg, str } from '@lit/localize';
import type { Failure } from '../../core/base/result.ts';
import { translateSentence } from '../../core/locale/translate-sentence.ts';
import { defaultSuggestionFilter, type SuggestionFilter } from '../../core/suggestion/suggestion-filter.ts';
import type { ErrorReport } from '../../core/protocol/error-report.ts';
import type { PanelState, PanelTab, ViewState } from '../../core/protocol/view-state.ts';
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
import { PaneDesk } from './pane-desk.ts';
import type { RevealOptions } from './pane-handle.ts';
import type { DialogName, FocusTarget, WorkbenchListener, WorkbenchTopic } from './workbench-topics.ts';
import { defaultPanel, defaultView, repairView } from './view-model.ts';

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
  readonly panes = new PaneDesk(this, (topic) => this.#tell(topic));
  readonly aligned = new AlignedPoints();
  /** A short message in the status bar; replaced by the next one. */
  message = '';
  /** Why something failed, where that is what was said last. */
  failure: ErrorReport | null = null;
  dialog: DialogName = 'none';
  readonly pending = new PendingAnnotations(() => this.#tell('pending'));
  #focusRequest: FocusTarget | null = null;

  readonly #listeners = new Set<WorkbenchListener>();
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
    this.note(patch);
    this.#tell('view');
  }

  /** Changes parts of the lasting view and keeps it without telling anyone. */
  note(patch: Partial<ViewState>): void {
    this.view = { ...this.view, ...patch };
    this.#saveTimer ??= setTimeout(() => this.saveNow(), saveDelay);
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

  /** Stores the view now, for instance before the window closes. */
  saveNow(): void {
    if (this.#saveTimer !== null) clearTimeout(this.#saveTimer);
    this.#saveTimer = null;
    if (this.mirror.folder !== null) void this.mirror.bridge.request('view:save', { view: this.view });
  }

  focusAnnotation(annotationId: string | null): void {
    if (annotationId !== null) this.suggestions.unfocus();
    if (annotationId === this.view.focusedAnnotationId) return;
    if (annotationId !== null) this.links.noteFocus(annotationId);
    this.note({ focusedAnnotationId: annotationId });
    this.#tell('focus');
  }

  /** Looks at a suggestion instead of an annotation. */
  focusSuggestion(textId: string, key: string): void {
    this.focusAnnotation(null);
    this.suggestions.focus(textId, key);
  }

  /** Focuses an annotation and shows it. */
  showAnnotation(annotationId: string, options: RevealOptions = {}): void {
    const annotation = this.mirror.state.annotations.get(annotationId);
    if (!annotation) return;
    this.focusAnnotation(annotationId);
    if (this.mirror.summary(annotation.textId)) this.panes.reveal(annotation.textId, annotation.anchor, options);
    else this.say(msg(str`The text ${annotation.textId} is no longer in the corpus; the annotation is kept.`));
  }

  openDialog(dialog: DialogName): void {
    this.dialog = dialog;
    this.#tell('dialog');
  }

  closeDialog(): void {
    this.openDialog('none');
    this.panes.focused?.focus();
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
    this.panes.clear();
    this.groups.clear();
    this.aligned.clear();
    this.links.clear();
    this.view = snapshot.view ? repairView(snapshot.view, snapshot.texts) : defaultView(snapshot.texts);
    this.#tell('view');
    if (snapshot.showTextId !== null) this.panes.open(snapshot.showTextId);
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

  #tell(topic: WorkbenchTopic): void {
    for (const listener of [...this.#listeners]) listener(topic);
  }
}
