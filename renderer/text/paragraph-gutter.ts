import type { Extension } from '@codemirror/state';
import { lineNumbers } from '@codemirror/view';
import { ParagraphNumbers } from './paragraph-numbers.ts';

/** The margin with the numbers of the paragraphs; empty lines have none. */
export function paragraphGutter(content: string, isWrapped: boolean): Extension {
  const numbers = new ParagraphNumbers(content, isWrapped);
  return lineNumbers({
    formatNumber: (line, { doc }) => {
      // Asked for lines that do not exist, the gutter wants to know how wide the largest number may get.
      if (line > doc.lines) return String(line);
      const number = numbers.ofLine(line);
      return number === 0 ? '' : String(number);
    },
  });
}
