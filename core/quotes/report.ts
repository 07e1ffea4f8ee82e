import type { Attribution } from './attribution.ts';

/** What a sentence reports outside its quotation marks. */
export interface Report {
  readonly attribution: Attribution | null;
  /** Whether the sentence itself reports speech indirectly, and how sure that is; 0 when it does not. */
  readonly indirect: number;
  readonly rule: string;
  /** `Das sagte X`: what was said stands in the sentences before. */
  readonly pointsBack: boolean;
}
