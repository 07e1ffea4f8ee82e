import type { Span } from '../../core/text/span.ts';

/** A text written with its spans in square brackets. */
export interface MarkedText {
  readonly content: string;
  /** Spans in the order in which they open, UTF-16 code units. */
  readonly spans: readonly Span[];
  /** The first span; throws where the notation has none. */
  readonly span: Span;
  /** Where the caret `|` stands; throws where the notation has none. */
  readonly caret: number;
}

/**
 * Notation for tests: `marked('Er sagte: [«Да»].')` gives the text without brackets and the span of what stood in them;
 * `|` is a caret. Brackets nest. A backslash before a bracket, a bar or a backslash makes it an ordinary character.
 */
export function marked(notation: string): MarkedText {
  let content = '';
  let caret: number | null = null;
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (let position = 0; position < notation.length; position += 1) {
    const character = notation.charAt(position);
    if (character === '\\') {
      position += 1;
      content += notation.charAt(position);
    } else if (character === '[') {
      open.push(spans.push({ start: content.length, end: -1 }) - 1);
    } else if (character === ']') {
      const span = spans[open.pop() ?? -1];
      if (!span) throw new Error(`A bracket closes that was never opened: ${notation}`);
      span.end = content.length;
    } else if (character === '|') {
      caret = content.length;
    } else {
      content += character;
    }
  }
  if (open.length > 0) throw new Error(`A bracket is never closed: ${notation}`);
  return {
    content,
    spans,
    get span() {
      const [first] = spans;
      if (!first) throw new Error(`No span in ${notation}`);
      return first;
    },
    get caret() {
      if (caret === null) throw new Error(`No caret in ${notation}`);
      return caret;
    },
  };
}
