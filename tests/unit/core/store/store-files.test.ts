import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOrderOf } from '../../../../core/store/order-keys.ts';
import { parseStoreFile } from '../../../../core/store/parse-store-file.ts';
import { projectStoreFileKind, emptyProjectFile } from '../../../../core/store/project-store-file.ts';
import type { StoreFileKind } from '../../../../core/store/store-file.ts';
import { textStoreFileKind, type TextStoreFile } from '../../../../core/store/text-store-file.ts';
import { storeFilePieces } from '../../../../core/store/write-store-file.ts';
import { anyTextFile, someAnnotation, someText } from './store-records.ts';

const written = (file: TextStoreFile): string => [...storeFilePieces(file, textStoreFileKind)].join('');

describe('A file of the store', () => {
  it('reads back as what was written', () => {
    fc.assert(
      fc.property(anyTextFile, (file) => {
        expect(parseStoreFile(written(file), textStoreFileKind)).toEqual({ ok: true, file, migratedFrom: null });
      }),
    );
  });

  it('is what JSON.stringify gives with two spaces, keys in the order of the schema, and a newline', () => {
    const order = keyOrderOf(textStoreFileKind.schema);
    fc.assert(
      fc.property(anyTextFile, (file) => {
        expect(written(file)).toBe(`${JSON.stringify(order(file), null, 2)}\n`);
      }),
    );
    expect(written({ ...fileWith(0) })).toMatch(
      /^\{\n {2}"format": "tagwerk-text",\n {2}"version": 1,\n {2}"journal": "j",\n/,
    );
  });

  it('of many annotations comes in pieces of at most two hundred', () => {
    const pieces = [...storeFilePieces(fileWith(1001), textStoreFileKind)];
    expect(pieces).toHaveLength(7);
    for (const piece of pieces) expect(piece.match(/"annotationId"/g)?.length ?? 0).toBeLessThanOrEqual(200);
    expect(parseStoreFile(pieces.join(''), textStoreFileKind)).toMatchObject({ ok: true });
  });

  it('does not depend on the order of keys in the records', () => {
    const annotation = someAnnotation('a');
    const turned = Object.fromEntries(Object.entries(annotation).reverse()) as typeof annotation;
    expect(written({ ...fileWith(0), annotations: [turned] })).toBe(
      written({ ...fileWith(0), annotations: [annotation] }),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(parseStoreFile(`\uFEFF${written(fileWith(1))}`, textStoreFileKind)).toMatchObject({ ok: true });
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['{"format":', 'not-json'],
    ['\0\0\0', 'not-json'],
    ['<<<<<<< HEAD\n{}\n', 'conflict'],
    ['null', 'other-format'],
    ['[]', 'other-format'],
    ['"text"', 'other-format'],
    ['{}', 'other-format'],
    ['{"format":"tagwerk-project","version":1}', 'other-format'],
    ['{"format":"tagwerk-text","version":"1"}', 'other-format'],
    ['{"format":"tagwerk-text","version":2}', 'newer'],
    ['{"format":"tagwerk-text","version":1}', 'schema'],
  ])('that is %j is refused as %s', (content, problem) => {
    expect(parseStoreFile(content, textStoreFileKind)).toMatchObject({ ok: false, problem });
  });

  it('with a wrong value says where', () => {
    const content = written(fileWith(1)).replace('"start": 0', '"start": -1');
    const parsed = parseStoreFile(content, textStoreFileKind);
    expect(parsed).toMatchObject({ ok: false, problem: 'schema' });
    expect(parsed.ok ? '' : parsed.message).toContain('/annotations/0/anchor/start');
  });

  it('keeps parts of the project file that no change touches word for word', () => {
    const extras = { dismissals: [{ b: 1, a: [2] }], links: [{ from: 'x' }], settings: { z: null, a: 'b' } };
    const file = { ...emptyProjectFile(), ...extras };
    const content = [...storeFilePieces(file, projectStoreFileKind)].join('');
    const parsed = parseStoreFile(content, projectStoreFileKind);
    expect(parsed.ok ? parsed.file : null).toEqual(file);
    expect(content.indexOf('"b": 1')).toBeLessThan(content.indexOf('"a": ['));
  });
});

describe('A file of an older version', () => {
  const kind: StoreFileKind<TextStoreFile> = {
    ...textStoreFileKind,
    migrations: { 0: ({ marks, ...file }) => ({ ...file, version: 1, annotations: marks }) },
  };

  it('is brought to the present one and then checked', () => {
    const { annotations, ...present } = fileWith(1);
    const old = JSON.stringify({ ...present, version: 0, marks: annotations });
    expect(parseStoreFile(old, kind)).toEqual({ ok: true, file: fileWith(1), migratedFrom: 0 });
    expect(parseStoreFile(old.replace('"marks"', '"other"'), kind)).toMatchObject({ ok: false, problem: 'schema' });
  });

  it('without a migration is a bug and throws', () => {
    const old = JSON.stringify({ ...fileWith(0), version: 0 });
    expect(() => parseStoreFile(old, textStoreFileKind)).toThrow(/version 0/);
    expect(() => parseStoreFile(old, { ...kind, migrations: { 0: (file) => file } })).toThrow(/version 0/);
  });
});

function fileWith(count: number): TextStoreFile {
  const annotations = Array.from({ length: count }, (_, index) => someAnnotation(`a${index}`));
  return { format: 'tagwerk-text', version: 1, journal: 'j', revision: 3, text: someText(), annotations };
}
