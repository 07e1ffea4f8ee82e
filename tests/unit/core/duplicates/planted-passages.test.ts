import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../../core/duplicates/find-passages.ts';
import { changeKinds, makeCorpus } from '../../../bench/duplicates-corpus.ts';
import { scorePassages } from '../../../bench/duplicates-score.ts';
import { text } from './passage-texts.ts';

describe.each([
  { setting: 'corpus', fine: false, least40: 0.7 },
  { setting: 'fine', fine: true, least40: 0.9 },
])('planted copies in the $setting setting', ({ fine, least40 }) => {
  const corpus = makeCorpus({ paragraphs: 3000, seed: 21, copies: 0.15 });
  const score = scorePassages(
    corpus,
    findPassages(
      corpus.texts.map((content, at) => text(String(at), content)),
      { fine },
    ),
  );

  it('are found with hardly a false pair, letter for letter, each as one passage', () => {
    expect(score.pairPrecision).toBeGreaterThanOrEqual(0.99);
    expect(score.f1).toBeGreaterThanOrEqual(0.98);
    expect(score.granularity).toBeLessThanOrEqual(1.02);
  });

  it.each(changeKinds)('are found when the change is: %s', (kind) => {
    const least = kind === 'replaced 40 %' ? least40 : kind === 'replaced 20 %' ? 0.99 : 1;
    expect(score.found[kind]).toBeGreaterThanOrEqual(least);
  });
});

describe('a paragraph repeated two thousand times among ten thousand', () => {
  it.each([false, true])('ends in one group (one word changed each time: %s)', (varied) => {
    const corpus = makeCorpus({ paragraphs: 10_000, seed: 5, repeated: 2000, varied });
    const { groups } = findPassages(corpus.texts.map((content, at) => text(String(at), content)));
    const largest = Math.max(...groups.map((group) => group.members.length));
    expect(largest).toBe(2000);
  });
});
