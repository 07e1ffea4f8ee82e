import type { Extension } from '@codemirror/state';
import { lineNumbers } from '@codemirror/view';
import { findParagraphs } from '../../core/text/paragraphs.ts';

/** The margin with the numbers of the paragraphs; empty lines have none. One line of the editor is one paragraph. */
export function paragraphGutter(content: string): Extension {
  const numberByLine = paragraphNumbers(content);
  return lineNumbers({
    formatNumber: (line) => {
      const number = numberByLine[line - 1];
      // Asked for lines that do not exist, the gutter wants to know how wide the largest number may get.
      if (number === undefined) return String(line);
      return number === 0 ? '' : String(number);
    },
  });
}

/** For each line of the content the number of its paragraph, 0 for empty lines. */
export function paragraphNumbers(content: string): readonly number[] {
  const paragraphs = findParagraphs(content);
  const numbers: number[] = [];
  let next = 0;
  let start = 0;
  while (start <= content.length) {
    const newline = content.indexOf('\n', start);
    const end = newline === -1 ? content.length : newline;
    const paragraph = paragraphs[next];
    if (paragraph?.start === start) {
      numbers.push(paragraph.number);
      next += 1;
    } else numbers.push(0);
    start = end + 1;
  }
  return numbers;
}
