/** Combining marks, but for the breve of й, which is a letter of its own. */
const foreignMarks = /(?<![иИ])\p{M}|(?<=[иИ])(?!\u0306)\p{M}/gu;

/**
 * The form in which names and titles are compared while filtering: lower case, without diacritics, ß as ss, ё as е,
 * white space as single spaces. So `begrussen` finds `begrüßen` and `еще` finds `ещё`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(foreignMarks, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** True when each word of the (folded) query stands somewhere in the (folded) text. */
export function matchesWords(foldedText: string, foldedQuery: string): boolean {
  return foldedQuery === '' || foldedQuery.split(' ').every((word) => foldedText.includes(word));
}
