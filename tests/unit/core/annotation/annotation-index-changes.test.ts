import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AnnotationIndex } from '../../../../core/annotation/annotation-index.ts';
import type { Annotation } from '../../../../core/annotation/annotation.ts';
import { spansOverlap } from '../../../../core/text/span.ts';

function annotationAt(annotationId: string, start: number, end: number): Annotation {
  const place = { paragraph: 1, offset: start, lastParagraph: 1, lastOffset: end, state: 'exact' as const };
  const anchor = { start, end, quote: '', prefix: '', suffix: '', ...place };
  const who = { createdBy: 'Anna', createdAt: '', modifiedBy: 'Anna', modifiedAt: '' };
  return { annotationId, textId: 'a.txt', codeId: 'quote', anchor, fields: {}, note: '', ...who };
}

it('finds the same annotations after any number of changes as a look at each of them does', () => {
  const change = fc.record({
    id: fc.integer({ min: 0, max: 1500 }),
    start: fc.integer({ min: 0, max: 20_000 }),
    length: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 20_000 })),
    isRemoved: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 700, maxLength: 1500 }), (changes) => {
      const index = new AnnotationIndex();
      for (let id = 0; id < 1200; id += 1) index.put(annotationAt(String(id), id * 16, id * 16 + 20));
      changes.forEach(({ id, start, length, isRemoved }, position) => {
        if (isRemoved) index.delete(String(id));
        else index.put(annotationAt(String(id), start, start + length));
        if (position % 40 !== 0) return;
        const span = { start, end: start + 10 };
        const expected = index.ofText('a.txt').filter(({ anchor }) => spansOverlap(anchor, span));
        expect(index.overlapping('a.txt', span)).toEqual(expected);
      });
    }),
    { numRuns: 15 },
  );
});
