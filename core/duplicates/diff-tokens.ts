import { foldPassage } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A word or a mark of a passage. */
export interface DiffToken {
  /** Equal for tokens that are equal in their comparison form, within one `TokenReader`. */
  readonly key: number;
  /** Offsets in the text in UTF-16 code units, end exclusive, white space left out. */
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

const invisible =
  '\\u00ad\\u034f\\u061c\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff';
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const letter = `(?![${unspaced}])[\\p{L}\\p{M}\\p{N}]`;
/** One character of a script without spaces, a run of letters and digits, a row of full stops, or one other mark. */
const tokenPattern = new RegExp(
  `[${unspaced}]\\p{M}*|${letter}(?:${letter}|[${invisible}])*|\\.{2,}|[^\\s${invisible}]`,
  'gu',
);
const wordStart = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Cuts passages into words and marks and numbers them by their comparison form: case, ё and е, ß and ss, the kind of
 * quotation marks and dashes make no difference. Tokens of one reader can be compared by their keys.
 */
export class TokenReader {
  readonly #keys = new Map<string, number>();
  readonly #forms = new Map<string, number>();

  /** The tokens of a span of the content, in order. Linear. */
  read(content: string, { start, end }: Span): DiffToken[] {
    const tokens: DiffToken[] = [];
    for (const match of content.slice(start, end).matchAll(tokenPattern)) {
      const [written] = match;
      const from = start + match.index;
      tokens.push({
        key: this.#keyOf(written),
        start: from,
        end: from + written.length,
        isWord: wordStart.test(written),
      });
    }
    return tokens;
  }

  #keyOf(written: string): number {
    const known = this.#keys.get(written);
    if (known !== undefined) return known;
    const form = foldPassage(written);
    const key = this.#forms.get(form) ?? this.#forms.size;
    this.#forms.set(form, key);
    this.#keys.set(written, key);
    return key;
  }
}
