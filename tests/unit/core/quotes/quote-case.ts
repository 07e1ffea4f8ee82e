/** A text with the quotations it holds and who speaks each; `null` where nobody is named. */
export interface QuoteCase {
  readonly name: string;
  readonly text: string;
  readonly quotes: readonly (readonly [quotation: string, speaker: string | null])[];
}
