import { describe, expect, it } from 'vitest';
import { hashParagraph } from '../../../../core/text/paragraph-hash.ts';

describe('the hash of a paragraph', () => {
  it('is the beginning of the SHA-256 of its words', () => expect(hashParagraph('abc')).toBe('ba7816bf8f01cfea'));
  it('does not count white space at the ends', () => expect(hashParagraph(' \u00a0abc \n')).toBe(hashParagraph('abc')));
  it('differs for different words', () => expect(hashParagraph('abd')).not.toBe(hashParagraph('abc')));
});
