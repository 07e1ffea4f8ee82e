import { findParagraphs, isParagraphLine, type Paragraph } from '../../core/text/paragraphs.ts';

/**
 * The numbers of a text's paragraphs by line, counted as far as somebody has asked: who opens a long text sees its
 * beginning. Only a text that is wrapped at a column has to be read whole, since its paragraphs are several lines each.
 */
export class ParagraphNumbers {
  readonly #content: string;
  readonly #paragraphs: readonly Paragraph[] | null;
  /** For each line that was read its paragraph's number, 0 where none begins. */
  readonly #numbers: number[] = [];
  #count = 0;
  /** Where the next line begins. */
  #start = 0;

  constructor(content: string, isWrapped: boolean) {
    this.#content = content;
    this.#paragraphs = isWrapped ? findParagraphs(content) : null;
  }

  /** The number of the paragraph that begins at this line, counted from 1; 0 where none does or the text has ended. */
  ofLine(line: number): number {
    while (this.#numbers.length < line && this.#start <= this.#content.length) this.#readLine();
    return this.#numbers[line - 1] ?? 0;
  }

  #readLine(): void {
    const start = this.#start;
    const newline = this.#content.indexOf('\n', start);
    const end = newline === -1 ? this.#content.length : newline;
    const isNext = this.#paragraphs
      ? this.#paragraphs[this.#count]?.start === start
      : isParagraphLine(this.#content, start, end);
    if (isNext) this.#count += 1;
    this.#numbers.push(isNext ? this.#count : 0);
    this.#start = end + 1;
  }
}
