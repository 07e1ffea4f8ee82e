import { describe, expect, it } from 'vitest';
import { anchorStates } from '../../../../core/anchor/anchor.ts';
import { explainAnchorState } from '../../../../renderer/inspector/anchor-words.ts';

describe('explainAnchorState', () => {
  it('has a sentence for every state but exact', () => {
    expect(anchorStates.filter((state) => explainAnchorState(state) === null)).toEqual(['exact']);
  });
});
