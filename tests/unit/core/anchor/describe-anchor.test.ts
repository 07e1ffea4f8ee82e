import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextLength, describeAnchor } from '../../../../core/anchor/describe-anchor.ts';
import { findParagraphs } from '../../../../core/text/paragraphs.ts';
import { marked } from '../../../harness/marked-text.ts';

describe('an anchor', () => {
  it('tells the words, what stands around them, and where they stand in their paragraph', () => {
    const { content, span } = marked('Eins.\n\nEr sagte: [„Ja.“] Und ging.');
    expect(describeAnchor(content, findParagraphs(content), span)).toEqual({
      start: 17,
      end: 22,
      quote: '„Ja.“',
      prefix: 'Eins.\n\nEr sagte: ',
      suffix: ' Und ging.',
      paragraph: 2,
      offset: 10,
      lastParagraph: 2,
      lastOffset: 15,
      state: 'exact',
    });
  });

  it('names the first and the last paragraph of a longer span', () => {
    const { content, span } = marked('a\nb [c\n\nd\ne] f');
    expect(describeAnchor(content, findParagraphs(content), span)).toMatchObject({
      paragraph: 2,
      offset: 2,
      lastParagraph: 4,
      lastOffset: 1,
    });
  });

  it('quotes its span exactly and never half a surrogate pair around it', () => {
    const text = fc.array(fc.constantFrom('😀', 'a', ' ', '\n', 'ё'), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (characters, left, right) => {
        const start = left % characters.length;
        const end = start + 1 + (right % (characters.length - start));
        const content = characters.join('');
        const span = {
          start: characters.slice(0, start).join('').length,
          end: characters.slice(0, end).join('').length,
        };
        const anchor = describeAnchor(content, findParagraphs(content), span);
        expect(anchor.quote).toBe(content.slice(span.start, span.end));
        expect(content).toContain(anchor.prefix + anchor.quote + anchor.suffix);
        expect(anchor.prefix.length).toBeLessThanOrEqual(contextLength);
        expect(anchor.suffix.length).toBeLessThanOrEqual(contextLength);
        expect(anchor.prefix + anchor.suffix).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
