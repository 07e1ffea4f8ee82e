import { succeed, type Result } from '../base/result.ts';
import { compareTextIds } from '../text/compare-text-ids.ts';
import { phraseFinder } from './find-phrase.ts';
import { wordFinder } from './find-words.ts';
import type { HitCollector } from './hit-collector.ts';
import { indexText, type IndexedText } from './indexed-text.ts';
import { originalEnd, originalOffset } from './offset-map.ts';
import type { SearchQuery } from './search-query.ts';
import { Vocabulary } from './vocabulary.ts';

/** All texts of a project made ready for searches. Adding, changing or removing one costs no more than that text. */
export class CorpusIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #texts = new Map<string, IndexedText>();
  #ordered: readonly IndexedText[] | null = null;

  get size(): number {
    return this.#texts.size;
  }

  /** Takes in a text, in place of the one with the same id. */
  set(textId: string, content: string): void {
    if (this.#texts.get(textId)?.content === content) return;
    this.#texts.set(textId, indexText(textId, content, this.#vocabulary));
    this.#ordered = null;
  }

  remove(textId: string): void {
    if (this.#texts.delete(textId)) this.#ordered = null;
  }

  has(textId: string): boolean {
    return this.#texts.has(textId);
  }

  /** The texts in their natural order, all or those named. */
  texts(textIds?: readonly string[]): readonly IndexedText[] {
    this.#ordered ??= [...this.#texts.values()].sort((left, right) => compareTextIds(left.textId, right.textId));
    if (!textIds) return this.#ordered;
    const wanted = new Set(textIds);
    return this.#ordered.filter(({ textId }) => wanted.has(textId));
  }

  /**
   * Searches for words or a phrase; each step of the generator is one text, so that whoever runs it can stop it. The
   * index must not change meanwhile. Fails where nothing can be searched for.
   */
  *search(query: SearchQuery, collector: HitCollector): Generator<undefined, Result<null>> {
    const finder =
      query.kind === 'phrase'
        ? phraseFinder(query.query, query.options)
        : wordFinder(query.query, query.options, this.#vocabulary);
    if (!finder.ok) return finder;
    for (const text of this.texts(query.textIds)) {
      const toSpan = (start: number, end: number) => ({
        start: originalOffset(text.map, start),
        end: originalEnd(text.map, end, text.folded.length),
      });
      finder.value(text, collector.of(text, toSpan));
      yield;
    }
    return succeed(null);
  }
}
