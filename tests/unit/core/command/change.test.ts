import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Check } from 'typebox/value';
import {
  ChangeSchema,
  invertChange,
  parseRecordKey,
  recordKey,
  touchedKeys,
  type Change,
} from '../../../../core/command/change.ts';
import { anyAnnotation, someAnnotation } from '../store/store-records.ts';

const kinds = ['annotation', 'code', 'decision', 'dismissal', 'link', 'text'] as const;

describe('A record key', () => {
  it('names kind and id, whatever the id holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string(), (kind, id) => {
        expect(parseRecordKey(recordKey(kind, id))).toEqual({ kind, id });
      }),
    );
  });

  it.each(['', 'annotation', '/x', 'mark/x', 'toString/x'])('is not %j', (key) => {
    expect(() => parseRecordKey(key)).toThrow(RangeError);
  });
});

describe('A change', () => {
  it('inverted twice is the same change again', () => {
    fc.assert(
      fc.property(fc.array(anyAnnotation), (annotations) => {
        const change: Change = {
          label: 'Tag',
          before: Object.fromEntries(annotations.map(({ annotationId }) => [`annotation/${annotationId}`, null])),
          after: Object.fromEntries(annotations.map((one) => [`annotation/${one.annotationId}`, one])),
        };
        expect(invertChange(invertChange(change))).toEqual(change);
        expect(touchedKeys(invertChange(change))).toEqual(touchedKeys(change));
      }),
    );
  });

  it('keeps to its schema only with records of the kind that their keys name', () => {
    const after = { 'annotation/a': someAnnotation('a') };
    const before = { 'annotation/a': null };
    expect(Check(ChangeSchema, { label: '', before, after })).toBe(true);
    expect(Check(ChangeSchema, { label: '', before, after: { 'code/a': someAnnotation('a') } })).toBe(false);
    expect(Check(ChangeSchema, { label: '', before, after: { 'mark/a': null } })).toBe(false);
    expect(Check(ChangeSchema, { label: '', after })).toBe(false);
  });
});
