/** Splits a list of word sequences written as one string: sequences at semicolons, words at spaces. */
export function phrases(list: string): readonly (readonly string[])[] {
  return list
    .split(';')
    .map((phrase) => phrase.split(/\s+/).filter((word) => word !== ''))
    .filter((phrase) => phrase.length > 0);
}
