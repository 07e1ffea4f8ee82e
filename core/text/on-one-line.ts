/** The words with every line break, and the white space around it, as one space: for names and other short passages. */
export function onOneLine(words: string): string {
  return /[\n\r\u2028\u2029]/u.test(words) ? words.replace(/\s+/gu, ' ') : words;
}
