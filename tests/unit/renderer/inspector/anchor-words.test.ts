import { describe, expect, it } from 'vitest';
import { anchorStates } from '../../../../core/anchor/anchor.ts';
import { explainAnchorState, localTime } from '../../../../renderer/inspector/anchor-words.ts';

describe('explainAnchorState', () => {
  it('has a sentence for every state but exact', () => {
    expect(anchorStates.filter((state) => explainAnchorState(state) === null)).toEqual(['exact']);
  });
});

describe('localTime', () => {
  it('names day and year of a time', () => {
    expect(localTime('2024-09-19T10:00:00.000Z')).toMatch(/19/);
    expect(localTime('2024-09-19T10:00:00.000Z')).toMatch(/2024/);
  });

  it('shows what is no time as it is', () => {
    expect(localTime('yesterday')).toBe('yesterday');
  });
});
