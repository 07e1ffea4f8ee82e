import { expect, it } from 'vitest';
import { claimDetectorVersion } from '../../../../core/claims/find-claims.ts';
import { quoteDetectorVersion } from '../../../../core/quotes/find-quotes.ts';
import { suggestionVersion } from '../../../../core/suggestion/suggest.ts';

it('changes with the version of each detector, so that what an older one found is out of date', () => {
  expect(suggestionVersion).toContain(quoteDetectorVersion);
  expect(suggestionVersion).toContain(claimDetectorVersion);
  expect(suggestionVersion).not.toBe(quoteDetectorVersion + claimDetectorVersion);
});
