import fc from 'fast-check';
import type { Annotation } from '../../../../core/annotation/annotation.ts';
import { linkKinds, type Link } from '../../../../core/project/link.ts';
import type { TextRecord } from '../../../../core/project/text-record.ts';
import type { TextStoreFile } from '../../../../core/store/text-store-file.ts';

/** An annotation of `a.txt` to try things with. */
export function someAnnotation(annotationId: string, overrides: Partial<Annotation> = {}): Annotation {
  const place = { paragraph: 1, offset: 0, lastParagraph: 1, lastOffset: 3, state: 'exact' as const };
  return {
    annotationId,
    textId: 'a.txt',
    codeId: 'quote',
    anchor: { start: 0, end: 3, quote: 'One', prefix: '', suffix: '', ...place },
    fields: {},
    note: '',
    createdBy: 'Anna',
    createdAt: '2026-01-01T00:00:00.000Z',
    modifiedBy: 'Anna',
    modifiedAt: '2026-01-01T00:00:00.000Z',
    ...overrides,
  };
}

/** The record of a text to try things with. */
export function someText(textId = 'a.txt', sha = 'a'): TextRecord {
  return { textId, sha256: sha.repeat(64), length: 20, paragraphHashes: ['0123456789abcdef'] };
}

/** Any annotation that keeps to the schema. */
export const anyAnnotation: fc.Arbitrary<Annotation> = fc
  .record({
    id: fc.string({ minLength: 1 }),
    start: fc.nat(1000),
    words: fc.string({ unit: 'binary' }),
    note: fc.string({ unit: 'grapheme' }),
    speaker: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    origin: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  })
  .map(({ id, start, words, note, speaker, origin }) => {
    const base = someAnnotation(id, { note });
    const anchor = { ...base.anchor, start, end: start + words.length, quote: words };
    return {
      ...(origin === undefined ? {} : { origin: { confidence: origin, version: '1', detector: 'd' } }),
      ...base,
      anchor,
      fields: speaker === undefined ? {} : { speaker: { name: speaker, anchor }, kinds: ['figure', 'date'] },
    };
  });

/** Any file of a text that keeps to the schema. */
export const anyTextFile: fc.Arbitrary<TextStoreFile> = fc
  .record({ annotations: fc.array(anyAnnotation, { maxLength: 30 }), revision: fc.nat(), length: fc.nat() })
  .map(({ annotations, revision, length }) => {
    const text = { ...someText(), paragraphHashes: ['a', 'b'], length };
    return { annotations, text, revision, journal: 'j', version: 1, format: 'tagwerk-text' };
  });

/** A link between two annotations to try things with. */
export function someLink(linkId: string, overrides: Partial<Link> = {}): Link {
  const createdAt = '2026-01-01T00:00:00.000Z';
  return { linkId, kind: 'supports', from: 'a', to: 'b', note: '', createdBy: 'Anna', createdAt, ...overrides };
}

/** Any link between two of the annotations. */
export function anyLink(annotationIds: readonly string[]): fc.Arbitrary<Link> {
  return fc.record({
    linkId: fc.constantFrom('1', '2', '3', '4'),
    kind: fc.constantFrom(...linkKinds),
    from: fc.constantFrom(...annotationIds),
    to: fc.constantFrom(...annotationIds),
    note: fc.string({ unit: 'grapheme' }),
    createdBy: fc.string(),
    createdAt: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'),
  });
}
