import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashParagraph } from '../../../core/text/paragraph-hash.ts';
import { hashParagraphs } from '../../../main/hash-paragraphs.ts';

describe('hashing the paragraphs of a text', () => {
  it('gives what core gives, whatever the words', () => {
    const words = fc.string({ unit: 'binary' });
    // Halves of surrogate pairs, too, as they stand where a paragraph was cut in two.
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit })), { maxLength: 6 }), (paragraphs) => {
        const ends = paragraphs.reduce<number[]>((known, one) => [...known, (known.at(-1) ?? 0) + one.length], []);
        const spans = paragraphs.map((one, position) => ({
          start: (ends[position] ?? 0) - one.length,
          end: ends[position] ?? 0,
        }));
        expect(hashParagraphs(paragraphs.join(''), spans)).toEqual(paragraphs.map(hashParagraph));
      }),
    );
  });
});
