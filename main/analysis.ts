import { join } from 'node:path';
import { fail, succeed, type Result } from '../core/base/result.ts';
import type { DuplicatesOfProject, SuggestionsOfText } from '../core/protocol/contract.ts';
import type { LinkProposal } from '../core/links/link-proposal.ts';
import { passagesOfCodes } from '../core/search/search-scope.ts';
import type { SearchQuery, SearchResult } from '../core/search/search-query.ts';
import { touchedKeys, type Change } from '../core/command/change.ts';
import type { LoadedText } from './loaded-text.ts';
import type { SuggestionList, SuggestionQuery } from '../core/suggestion/suggestion-list.ts';
import { SuggestionOverview, type SuggestedText } from '../core/suggestion/suggestion-overview.ts';
import { compareTextIds } from '../core/text/compare-text-ids.ts';
import type { Suggestion } from '../core/suggestion/suggestion.ts';
import { CorpusSearch } from './corpus-search.ts';
import { GroupTeller } from './group-teller.ts';
import { LinkProposals } from './link-proposals.ts';
import { Passages } from './passages.ts';
import { makeNotice } from './store-notices.ts';
import { SuggestionCache } from './suggestion-cache.ts';
import { SuggestionCopies } from './suggestion-copies.ts';
import { SuggestionPool } from './suggestion-pool.ts';
import { Suggestions } from './suggestions.ts';
import type { Announce, WorkspaceHost } from './workspace-host.ts';

/** Paths of the bundled workers. Without one, what it would look for is not looked for. */
export interface AnalysisWorkers {
  /** Reads and describes texts. Without it they are read where the project is opened, one after the other. */
  readonly textWorker?: string;
  /** Looks for quotes and claims. */
  readonly suggestionWorker?: string;
  /** Looks for repeated passages. */
  readonly passageWorker?: string;
  /** Searches for what the analyst asks. */
  readonly searchWorker?: string;
}

/** What threads find in the texts of an open project, while it is open. */
export class Analysis {
  readonly #host: WorkspaceHost;
  readonly #announce: Announce;
  readonly #overview: SuggestionOverview;
  /** The texts as they are gone through; null when they have to be sorted anew. */
  #order: readonly LoadedText[] | null = null;
  readonly #copies: SuggestionCopies;
  readonly #suggestions: Suggestions | null;
  readonly #passages: Passages | null;
  readonly #teller: GroupTeller;
  readonly #search: CorpusSearch | null;
  readonly #proposals: LinkProposals;
  /** Texts that are to be looked at. */
  readonly #waiting = new Set<string>();
  #areAllRead = false;

  constructor(host: WorkspaceHost, workers: AnalysisWorkers, announce: Announce) {
    this.#host = host;
    this.#announce = announce;
    this.#overview = new SuggestionOverview(host.state);
    this.#copies = new SuggestionCopies(() => host.state.decisions.values());
    this.#suggestions = makeSuggestions(host, workers, announce, () => this.#areAllRead);
    this.#teller = new GroupTeller((news) => announce('duplicates:changed', news));
    this.#passages = makePassages(host, workers, announce, () => void this.#teller.tell(this.readDuplicates()));
    this.#search = makeSearch(host, workers, announce);
    this.#proposals = new LinkProposals(
      host.state,
      host.texts.read,
      (textId) => this.#suggestions?.known(textId) ?? null,
    );
  }

  /**
   * Takes in texts as they are read now; ids without a text are of those that are gone. They are looked at once all
   * texts are read, but for those whose suggestions somebody asks for.
   */
  take(textIds: readonly string[]): void {
    this.#order = null;
    for (const textId of textIds) this.#waiting.add(textId);
    this.#search?.change(textIds);
    if (this.#areAllRead) this.#takeWaiting();
  }

  /** To be called once all texts are read: what waited for that begins. */
  begin(): void {
    this.#areAllRead = true;
    this.#takeWaiting();
    if (this.readDuplicates().isComplete) this.tellDuplicates(false);
  }

  #takeWaiting(): void {
    const { texts } = this.#host;
    const textIds = [...this.#waiting].sort(compareTextIds);
    this.#waiting.clear();
    const present = textIds.flatMap((textId) => texts.read.get(textId) ?? []);
    const gone = textIds.filter((textId) => !texts.has(textId));
    this.#passages?.take(present, gone);
    this.#suggestions?.take(present, gone);
  }

  /** What the detectors propose for a text; not complete while they are at work. The text comes before others now. */
  readSuggestions(textId: string): Result<SuggestionsOfText> {
    const text = this.#host.texts.read.get(textId);
    if (!text) {
      return fail('not-found', `There is no text ${JSON.stringify(textId)} in the corpus.`);
    }
    const suggestions = this.#suggestions?.read(textId) ?? null;
    if (!suggestions) this.#suggestions?.take([text]);
    return succeed({ textId, suggestions: suggestions ?? [], isComplete: suggestions !== null });
  }

  /** Answers what is asked of the undecided proposals for all texts. */
  async listSuggestions(query: SuggestionQuery): Promise<SuggestionList> {
    if (query.isOnce !== true) return this.#overview.list(this.#suggestedTexts(), query);
    const { groups, isComplete } = this.readDuplicates();
    const isHurried = !isComplete || this.#suggestions?.isResting === false;
    const copies = await this.#copies.of(this.#suggestedTexts(), groups, isHurried);
    return this.#overview.list(this.#suggestedTexts(), query, copies);
  }

  /** To be called with every change, after it was applied. */
  noteChange(change: Change): void {
    if (touchedKeys(change).some((key) => key.startsWith('decision/'))) this.#copies.renew();
    this.#overview.note(change);
  }

  #suggestedTexts(): SuggestedText[] {
    this.#order ??= this.#host.texts.loaded();
    return this.#order.flatMap((text) => {
      const suggestions = this.#suggestions?.peek(text) ?? null;
      return suggestions ? { textId: text.summary.textId, content: text.content, suggestions } : [];
    });
  }

  /** The proposal with this key for the text as it is now, or null. */
  findSuggestion(textId: string, key: string): Suggestion | null {
    return this.#suggestions?.find(this.#host.texts.read.get(textId), key) ?? null;
  }

  /** Quotes that may be the same as an annotated one. */
  proposeLinks(annotationId: string): Promise<readonly LinkProposal[]> {
    return this.#proposals.of(annotationId);
  }

  /** Stops the detectors and the search for repeated passages until `startAgain`. */
  stop(): void {
    this.#suggestions?.stop();
    this.#passages?.stop();
  }

  /** Goes on with what was stopped, and looks for repeated passages anew. */
  startAgain(): void {
    this.#suggestions?.goOn();
    this.#passages?.startAgain();
  }

  /** What the texts repeat; not complete while that is looked for. */
  readDuplicates(): DuplicatesOfProject {
    const { groups, isComplete } = this.#passages?.read() ?? { groups: [], isComplete: true };
    return { groups, isComplete: isComplete && this.#areAllRead };
  }

  /** Tells the window what the texts repeat: with `isStarting` all of it, else what it does not know yet. */
  tellDuplicates(isStarting: boolean): void {
    if (isStarting) {
      this.#teller.startAnew();
      if (this.#passages) this.#announce('analysis:passages', this.#passages.search);
    }
    void this.#teller.tell(this.readDuplicates());
  }

  /** Searches the texts that are indexed by now, from the first search on; a newer search ends an older one. */
  async search(query: SearchQuery): Promise<Result<SearchResult>> {
    if (!this.#search) return fail('not-found', 'The texts of this project cannot be searched.');
    const { codeIds } = query;
    return this.#search.run(query, codeIds ? passagesOfCodes(this.#host.state.annotations.all(), codeIds) : null);
  }

  /** Ends all threads; returns when nothing is read or written any more. */
  async close(): Promise<void> {
    this.#teller.stop();
    await Promise.all([this.#suggestions?.close(), this.#passages?.close(), this.#search?.close()]);
  }
}

function makeSuggestions(
  host: WorkspaceHost,
  { suggestionWorker }: AnalysisWorkers,
  announce: Announce,
  areAllTaken: () => boolean,
): Suggestions | null {
  if (suggestionWorker === undefined) return null;
  const cacheFolder = join(host.folders.annotationsFolder, '.cache', 'suggestions');
  return new Suggestions({
    pool: new SuggestionPool(suggestionWorker),
    cache: new SuggestionCache(cacheFolder, () => !host.store.isReadOnly),
    onChange: (textId, suggestions) => announce('suggestions:changed', { textId, suggestions }),
    onProgress: (done, total) => announce('analysis:progress', { done, total }),
    areAllTaken,
    onFailure: (textId, error) =>
      host.notify(
        makeNotice('warning', 'A text could not be searched for quotes and claims', [`${textId}: ${messageOf(error)}`]),
      ),
  });
}

function makePassages(
  host: WorkspaceHost,
  { passageWorker }: AnalysisWorkers,
  announce: Announce,
  onChange: () => void,
): Passages | null {
  if (passageWorker === undefined) return null;
  return new Passages({
    worker: passageWorker,
    onChange,
    onProgress: (search) => announce('analysis:passages', search),
    onFailure: (error, isLast) =>
      host.notify(
        makeNotice('warning', 'The texts could not be searched for repeated passages', [
          messageOf(error),
          isLast
            ? 'The list of duplicates stays empty until you analyse again (F5).'
            : 'The list of duplicates is empty; the search starts again when a text changes.',
        ]),
      ),
  });
}

function makeSearch(host: WorkspaceHost, { searchWorker }: AnalysisWorkers, announce: Announce): CorpusSearch | null {
  if (searchWorker === undefined) return null;
  return new CorpusSearch({
    entry: searchWorker,
    textIds: () => host.texts.ids(),
    content: (textId) => host.texts.read.get(textId)?.content,
    onProgress: (done, total) => announce('search:progress', { done, total }),
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
