import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../core/annotation/annotation.ts';
import { exportRows, type ExportInput, type ExportRow } from '../../../../core/export/export-row.ts';
import { sampleProject, sampleText, tag } from './sample-project.ts';

function rowsOf(input: ExportInput): ExportRow[] {
  const rows = exportRows(input, {});
  if (!rows.ok) throw new Error(rows.message);
  return rows.value;
}

function onlyRow(input: ExportInput): ExportRow {
  const [row, more] = rowsOf(input);
  if (!row || more) throw new Error('expected one row');
  return row;
}

const content = 'Titel 😀\n\nErster Absatz mit „Zitat“ darin.\nZweiter Absatz.\n';
const text = sampleText('ordner/a.txt', content, { source: 'BelTA', date: '--08-29' });

describe('exportRows', () => {
  it('says where an annotation is, in every unit', () => {
    const row = onlyRow(sampleProject([text], [tag(text, '„Zitat“ darin.\nZweiter')]));
    const start = content.indexOf('„Zitat');
    expect(row).toMatchObject({
      textTitle: 'Titel 😀',
      file: 'ordner/a.txt',
      date: '--08-29',
      source: 'BelTA',
      paragraphFirst: 2,
      paragraphLast: 3,
      start,
      end: start + 22,
      startCodePoint: start - 1,
      endCodePoint: start + 21,
      code: 'quote',
      quote: '„Zitat“ darin.\nZweiter',
      contextBefore: 'Titel 😀  Erster Absatz mit ',
      contextAfter: ' Absatz. ',
      placeState: 'exact',
      createdBy: 'anna',
      modifiedBy: 'ben',
    });
  });

  it('shifts code points, and nothing else, by one for each 😀 before the span', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.string({ unit: 'binary', maxLength: 30 }), (count, before) => {
        const shifted = sampleText('a.txt', `${before}${'😀'.repeat(count)}Wort danach`);
        const row = onlyRow(sampleProject([shifted], [tag(shifted, 'Wort danach')]));
        expect(row.startCodePoint).toBe([...before].length + count);
        expect(row.start).toBe(before.length + 2 * count);
        expect([...shifted.content].slice(row.startCodePoint ?? 0, row.endCodePoint ?? 0).join('')).toBe(row.quote);
        expect(shifted.content.slice(row.start, row.end)).toBe(row.quote);
      }),
    );
  });

  it('gives the annotations that the options name, in the order in which they are named', () => {
    const input = sampleProject([text], [tag(text, 'Erster'), tag(text, 'Zweiter'), tag(text, 'Titel')]);
    const [title, first, second] = rowsOf(input).map(({ id }) => id);
    const rows = exportRows(input, { annotations: [second ?? '', 'gone', title ?? ''] });
    expect(rows.ok && rows.value.map(({ id }) => id)).toEqual([second, title]);
    expect(first).toBeDefined();
    expect(exportRows(input, { annotations: ['gone'] })).toMatchObject({ ok: false, code: 'not-found' });
  });

  it('gives context of at most 60 code units that never ends in half a character', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), fc.boolean(), fc.boolean(), (before, after, oddBefore, oddAfter) => {
        const surrounded = sampleText(
          'a.txt',
          `${oddBefore ? 'x' : ''}${'😀'.repeat(before)}Wort${oddAfter ? 'x' : ''}${'😀'.repeat(after)}`,
        );
        const row = onlyRow(sampleProject([surrounded], [tag(surrounded, 'Wort')]));
        for (const context of [row.contextBefore, row.contextAfter]) {
          expect(context.length).toBeLessThanOrEqual(60);
          expect(context).not.toMatch(/\p{Cs}/u);
        }
        expect(surrounded.content).toContain(row.contextBefore + row.quote + row.contextAfter);
      }),
    );
  });

  it('keeps annotations of a text that the corpus has no more, last and with what is known of it', () => {
    const gone = sampleText('alt/weg.txt', 'Vorher Wort nachher');
    const input = sampleProject([text], [tag(gone, 'Wort'), tag(text, 'Erster')]);
    input.state.texts.set('alt/weg.txt', {
      textId: 'alt/weg.txt',
      sha256: 'cd'.repeat(32),
      length: 19,
      paragraphHashes: [],
      language: 'ru',
    });
    const [known, unknown] = rowsOf(input);
    expect(known?.placeState).toBe('exact');
    expect(unknown).toMatchObject({
      file: 'alt/weg.txt',
      textTitle: 'weg.txt',
      sha256: 'cd'.repeat(32),
      language: 'ru',
      quote: 'Wort',
      contextBefore: 'Vorher ',
      contextAfter: ' nachher',
      start: 7,
      startCodePoint: null,
      placeState: 'text-missing',
    });
  });

  it('does not compute places from a text whose words are others now', () => {
    const before = sampleText('ordner/a.txt', 'Ein Wort stand hier.');
    const row = onlyRow(sampleProject([text], [tag(before, 'Wort')]));
    expect(row).toMatchObject({
      quote: 'Wort',
      contextBefore: 'Ein ',
      startCodePoint: null,
      placeState: 'text-changed',
    });
  });

  it.each(['ambiguous', 'lost'] as const)('keeps the last sure place of a %s annotation', (state) => {
    const annotation = tag(text, 'Erster');
    const unsure: Annotation = {
      ...annotation,
      anchor: { ...annotation.anchor, state, paragraph: 9, lastParagraph: 9 },
    };
    expect(onlyRow(sampleProject([text], [unsure]))).toMatchObject({
      paragraphFirst: 9,
      startCodePoint: null,
      placeState: state,
    });
  });

  it('names a code that the codebook has lost by its id', () => {
    expect(onlyRow(sampleProject([text], [tag(text, 'Erster', { codeId: 'gone' })])).code).toBe('gone');
  });
});
