import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LinkIndex } from '../../../../core/project/link-index.ts';
import {
  compareLinks,
  isLink,
  isSymmetrical,
  linkKinds,
  otherEnd,
  saysTheSame,
} from '../../../../core/project/link.ts';
import { anyLink, someLink } from '../store/store-records.ts';

const ids = ['a', 'b', 'c'];

describe('A link', () => {
  it('says the same as one between the same annotations, of symmetrical kinds in either direction', () => {
    for (const kind of linkKinds) {
      const link = someLink('1', { kind, from: 'a', to: 'b' });
      expect(saysTheSame(link, { ...link, linkId: '2', note: 'other' })).toBe(true);
      expect(saysTheSame(link, { ...link, from: 'b', to: 'a' })).toBe(isSymmetrical(kind));
      expect(saysTheSame(link, { ...link, to: 'c' })).toBe(false);
    }
    expect(linkKinds.filter(isSymmetrical)).toEqual(['contradicts', 'same-quote']);
  });

  it('has another end', () => {
    expect(otherEnd(someLink('1', { from: 'a', to: 'b' }), 'a')).toBe('b');
    expect(otherEnd(someLink('1', { from: 'a', to: 'b' }), 'b')).toBe('a');
  });

  it('is itself again after JSON, and nothing else is a link', () => {
    fc.assert(
      fc.property(anyLink(ids), (link) => {
        expect(JSON.parse(JSON.stringify(link))).toEqual(link);
        expect(isLink(JSON.parse(JSON.stringify(link)))).toBe(true);
        expect(isLink({ ...link, kind: 'likes' })).toBe(false);
        expect(isLink({ ...link, more: 1 })).toBe(false);
      }),
    );
  });
});

describe('The index of links', () => {
  it('gives the links of each annotation by time, whatever was put, replaced and deleted', () => {
    const step = fc.record({ link: anyLink(ids), isThere: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const index = new LinkIndex();
        const plain = new Map<string, (typeof steps)[number]['link']>();
        for (const { link, isThere } of steps) {
          if (isThere) {
            index.put(link);
            plain.set(link.linkId, link);
          } else {
            index.delete(link.linkId);
            plain.delete(link.linkId);
          }
        }
        expect(index.size).toBe(plain.size);
        for (const id of ids) {
          const expected = [...plain.values()].filter(({ from, to }) => from === id || to === id).sort(compareLinks);
          expect(index.ofAnnotation(id)).toEqual(expected);
        }
        for (const [linkId, link] of plain) expect(index.get(linkId)).toBe(link);
      }),
    );
  });
});
