import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAnnotations, type Annotation } from '../../../../core/annotation/annotation.ts';
import { AnnotationIndex } from '../../../../core/annotation/annotation-index.ts';

function annotation(annotationId: string, start: number, end: number, codeId = 'quote', textId = 'a'): Annotation {
  const anchor = {
    start,
    end,
    quote: '',
    prefix: '',
    suffix: '',
    paragraph: 1,
    offset: 0,
    lastParagraph: 1,
    lastOffset: 0,
  };
  const when = { createdBy: '', createdAt: '', modifiedBy: '', modifiedAt: '' };
  return { annotationId, textId, codeId, anchor: { ...anchor, state: 'exact' }, fields: {}, note: '', ...when };
}

const annotations = fc
  .array(fc.record({ id: fc.nat(400), start: fc.nat(2000), length: fc.integer({ min: 1, max: 900 }) }), {
    maxLength: 700,
  })
  .map((items) => items.map(({ id, start, length }) => annotation(`id${id}`, start, start + length)));

describe('AnnotationIndex', () => {
  it('keeps the annotations of a text sorted, whatever is put, replaced and deleted in whatever order', () => {
    fc.assert(
      fc.property(annotations, fc.array(fc.nat(400)), (put, deleted) => {
        const index = new AnnotationIndex();
        const expected = new Map<string, Annotation>();
        for (const item of put) {
          index.put(item);
          expected.set(item.annotationId, item);
        }
        for (const id of deleted) {
          index.delete(`id${id}`);
          expected.delete(`id${id}`);
        }
        expect(index.ofText('a')).toEqual([...expected.values()].sort(compareAnnotations));
        expect(index.size).toBe(expected.size);
        expect(index.count('a', 'quote')).toBe(expected.size);
      }),
      { numRuns: 40 },
    );
  });

  it('tells after any changes which annotations name one as evidence', () => {
    const step = fc.record({ id: fc.nat(6), evidence: fc.option(fc.array(fc.nat(6), { maxLength: 3 })) });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const index = new AnnotationIndex();
        for (const { id, evidence } of steps) {
          const named = evidence?.map((other) => ({ annotationId: `id${other}`, stance: 'supports' as const }));
          const fields = named?.length ? { evidence: [...named, { citation: 'x', stance: 'context' as const }] } : {};
          if (evidence === null) index.delete(`id${id}`);
          else index.put({ ...annotation(`id${id}`, id, id + 1), fields });
        }
        for (let id = 0; id <= 6; id += 1) {
          const expected = [...index.all()].filter(({ fields }) =>
            fields.evidence?.some(({ annotationId }) => annotationId === `id${id}`),
          );
          expect(new Set(index.citing(`id${id}`))).toEqual(new Set(expected));
        }
      }),
    );
  });

  it('finds exactly the annotations that share a code unit with a span', () => {
    fc.assert(
      fc.property(annotations, fc.nat(3000), fc.integer({ min: 1, max: 500 }), (put, start, length) => {
        const index = new AnnotationIndex();
        for (const item of put) index.put(item);
        const span = { start, end: start + length };
        expect(index.overlapping('a', span)).toEqual(
          index.ofText('a').filter(({ anchor }) => anchor.start < span.end && anchor.end > span.start),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('moves an annotation that changes its text or code to the right counts', () => {
    const index = new AnnotationIndex();
    index.put(annotation('x', 0, 5, 'quote', 'a'));
    index.put(annotation('x', 0, 5, 'claim', 'b'));
    expect([index.count('a'), index.count('b', 'quote'), index.count('b', 'claim')]).toEqual([0, 0, 1]);
  });
});
