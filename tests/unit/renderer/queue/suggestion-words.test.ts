import { describe, expect, it } from 'vitest';
import { suggest } from '../../../../core/suggestion/suggest.ts';
import { isGuess, ruleSentence, sureWords } from '../../../../renderer/queue/suggestion-words.ts';
import { readSeedTexts } from '../../../harness/seed-texts.ts';

describe('The words of a rule', () => {
  it('are a sentence for every rule that the detectors go by in the bundled texts', () => {
    const rules = new Set<string>();
    for (const { text, lang } of readSeedTexts()) {
      for (const { rule, speaker } of suggest(text, lang)) {
        rules.add(rule);
        if (speaker) rules.add(speaker.rule);
      }
    }
    expect(rules.size).toBeGreaterThan(8);
    for (const rule of rules) expect(ruleSentence(rule)).not.toBe(rule.replaceAll('-', ' '));
  });

  it('are its name where there is no sentence for it', () => {
    expect(ruleSentence('some-new-rule')).toBe('some new rule');
  });
});

describe('A confidence', () => {
  it('below one half is called a guess', () => {
    expect(sureWords(0.49)).toBe('a guess, 49%');
    expect(sureWords(0.5)).toBe('50% sure');
    expect([isGuess(0.49), isGuess(0.5)]).toEqual([true, false]);
  });
});
