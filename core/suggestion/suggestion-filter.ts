import { Type, type Static } from 'typebox';
import { suggestionCodes, type Suggestion } from './suggestion.ts';

/** Which suggestions are wanted: those of some detectors, from a confidence on (0 to 1). */
export const SuggestionFilterSchema = Type.Object(
  {
    codes: Type.Array(Type.Enum([...suggestionCodes]), { uniqueItems: true, maxItems: suggestionCodes.length }),
    threshold: Type.Number({ minimum: 0, maximum: 1 }),
  },
  { additionalProperties: false },
);
export type SuggestionFilter = Static<typeof SuggestionFilterSchema>;

/**
 * What is shown unless asked otherwise. From 0.5 on: quotes as sure as that were right in 97 of 100 cases on news not
 * used for tuning at every level above, and it is where claims are right most often without being missed.
 */
export const defaultSuggestionFilter: SuggestionFilter = { codes: ['quote', 'claim'], threshold: 0.5 };

/** True for a suggestion of one of the detectors that is sure enough. */
export function passesFilter({ code, confidence }: Suggestion, { codes, threshold }: SuggestionFilter): boolean {
  return confidence >= threshold && codes.includes(code);
}
