/**
 * An English sentence of core or main with its German and Russian translations. `{name}` stands for a value, `#` for a
 * count; a translation of a sentence with a count gives the plural forms of its language, divided by `|`.
 */
export type SentenceRow = readonly [english: string, german: string, russian: string];
