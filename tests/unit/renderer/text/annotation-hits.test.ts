import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../core/annotation/annotation.ts';
import { nextToFocus } from '../../../../renderer/text/annotation-hits.ts';

const here = ['short', 'long'].map((annotationId) => ({ annotationId }) as Annotation);

describe('nextToFocus', () => {
  it('takes the first when none of them has the focus', () => {
    expect(nextToFocus(here, null)?.annotationId).toBe('short');
    expect(nextToFocus(here, 'elsewhere')?.annotationId).toBe('short');
  });

  it('goes on to the next, and back to the first', () => {
    expect(nextToFocus(here, 'short')?.annotationId).toBe('long');
    expect(nextToFocus(here, 'long')?.annotationId).toBe('short');
  });

  it('finds nothing where nothing is', () => {
    expect(nextToFocus([], 'short')).toBeUndefined();
  });
});
