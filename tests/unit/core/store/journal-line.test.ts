import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../core/command/change.ts';
import {
  decodeHeader,
  decodeLine,
  encodeHeader,
  encodeLine,
  type JournalLine,
} from '../../../../core/store/journal-line.ts';
import { anyAnnotation, someAnnotation, someText } from './store-records.ts';

const start = { sequence: 3, time: '2026-01-01T00:00:00.000Z', who: 'Anna' };
const change: Change = {
  label: 'Tag quote',
  before: { 'annotation/a': null },
  after: { 'annotation/a': someAnnotation('a') },
};
const line: JournalLine = { ...start, kind: 'do', change, texts: [someText()] };
const bare = (encoded: string): string => encoded.slice(0, -1);

describe('A line of the journal', () => {
  it('reads back as what was written, whatever the words are', () => {
    fc.assert(
      fc.property(anyAnnotation, fc.string({ unit: 'binary' }), (annotation, who) => {
        const key = `annotation/${annotation.annotationId}` as const;
        const written: JournalLine = {
          ...start,
          who,
          kind: 'undo',
          change: { label: who, before: { [key]: annotation }, after: { [key]: null } },
        };
        const encoded = encodeLine(written);
        expect(encoded.indexOf('\n')).toBe(encoded.length - 1);
        expect(decodeLine(bare(encoded))).toEqual({ ok: true, line: written });
      }),
    );
  });

  it('has as its sum the start of the SHA-256 of the line without it', () => {
    const encoded = bare(encodeLine(line));
    const [body = '', sum = ''] = encoded.split(/,"sum":"(?=[0-9a-f]{16}"\}$)/);
    expect(sum.slice(0, 16)).toBe(createHash('sha256').update(`${body}}`).digest('hex').slice(0, 16));
  });

  it('is refused after any change to it', () => {
    const encoded = bare(encodeLine(line));
    fc.assert(
      fc.property(fc.nat(encoded.length - 1), fc.constantFrom('x', '0', '"', ''), (position, replacement) => {
        const damaged = encoded.slice(0, position) + replacement + encoded.slice(position + 1);
        if (damaged !== encoded) expect(decodeLine(damaged)).toMatchObject({ ok: false });
      }),
    );
  });

  it('is refused when it is cut short anywhere', () => {
    const encoded = bare(encodeLine(line));
    for (let length = 0; length < encoded.length; length += 1) {
      expect(decodeLine(encoded.slice(0, length)).ok).toBe(false);
    }
  });

  it.each([
    ['of an unknown kind', { ...line, kind: 'shout' }],
    [
      'with a record under the key of another kind',
      { ...line, change: { ...change, after: { 'code/a': change.after['annotation/a'] } } },
    ],
    ['with a key of no kind', { ...line, change: { label: '', before: { 'x/a': null }, after: { 'x/a': null } } }],
    ['with other records before than after', { ...line, change: { ...change, before: {} } }],
    ['with more than it should hold', { ...line, more: 1 }],
  ])('%s is refused though its checksum is right', (_what, wrong) => {
    expect(decodeLine(bare(encodeLine(wrong as JournalLine)))).toMatchObject({ ok: false });
  });

  it('may be a checkpoint', () => {
    const checkpoint: JournalLine = {
      ...start,
      kind: 'checkpoint',
      file: 'project.json',
      revision: 3,
      sha256: 'b'.repeat(64),
    };
    expect(decodeLine(bare(encodeLine(checkpoint)))).toEqual({ ok: true, line: checkpoint });
  });
});

describe('The first line of a journal', () => {
  const header = { format: 'tagwerk-journal', version: 1, journalId: 'j', created: start.time } as const;

  it('reads back, also behind a byte order mark', () => {
    expect(decodeHeader(bare(encodeHeader(header)))).toEqual(header);
    expect(decodeHeader(`\uFEFF${bare(encodeHeader(header))}`)).toEqual(header);
  });

  it.each(['', 'null', '[]', '{}', '{"format":"tagwerk-journal","version":1,"journalId":""}', bare(encodeLine(line))])(
    'is not %j',
    (encoded) => {
      expect(decodeHeader(encoded)).toBeNull();
    },
  );
});
