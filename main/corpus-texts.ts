import { compareTextIds } from '../core/text/compare-text-ids.ts';
import type { TextSummary } from '../core/text/source-text.ts';
import type { LoadedText } from './loaded-text.ts';

/**
 * The texts of an open project: those that were read, and those of which only the list of files tells so far. A text is
 * one or the other, never both.
 */
export class CorpusTexts {
  readonly #read = new Map<string, LoadedText>();
  readonly #unread = new Map<string, TextSummary>();

  /** The texts that were read. */
  get read(): ReadonlyMap<string, LoadedText> {
    return this.#read;
  }

  /** What is known of the texts that were not read yet. */
  get unread(): ReadonlyMap<string, TextSummary> {
    return this.#unread;
  }

  /** True for texts of the corpus, read or not. */
  has(textId: string): boolean {
    return this.#read.has(textId) || this.#unread.has(textId);
  }

  /** Ids of all texts, in no particular order. */
  ids(): string[] {
    return [...this.#read.keys(), ...this.#unread.keys()];
  }

  /** What the list shows: all texts in their natural order. */
  summaries(): TextSummary[] {
    const read = [...this.#read.values()].map(({ summary }) => summary);
    return [...read, ...this.#unread.values()].sort((left, right) => compareTextIds(left.textId, right.textId));
  }

  /** The texts that were read, in their natural order. */
  loaded(): LoadedText[] {
    return [...this.#read.values()].sort((left, right) => compareTextIds(left.summary.textId, right.summary.textId));
  }

  /** Notes that there is a text. One that was read stays read. */
  list(summary: TextSummary): void {
    if (!this.#read.has(summary.textId)) this.#unread.set(summary.textId, summary);
  }

  /** Takes in a text as it is read now. */
  put(loaded: LoadedText): void {
    this.#unread.delete(loaded.summary.textId);
    this.#read.set(loaded.summary.textId, loaded);
  }

  /** Forgets a text; false where there was none. */
  drop(textId: string): boolean {
    const wasUnread = this.#unread.delete(textId);
    return this.#read.delete(textId) || wasUnread;
  }
}
