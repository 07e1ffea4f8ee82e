import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportRows, type ExportRow } from '../../../../core/export/export-row.ts';
import type { CsvOptions } from '../../../../core/export/csv-table.ts';
import { csvColumns, toCsv } from '../../../../core/export/to-csv.ts';
import { sampleProject, sampleText, tag } from './sample-project.ts';

const text = sampleText('a.txt', 'Eins zwei drei.', { date: '--08-29', source: 'BelTA' });
const sample = exportRows(
  sampleProject(
    [text],
    [
      tag(text, 'zwei', {
        note: 'sieh nach',
        fields: {
          speaker: { name: 'A; B' },
          kinds: ['figure', 'date'],
          similarity: 0.875,
          evidence: [
            { stance: 'supports', annotationId: 'x1', citation: 'Jahrbuch, S. 7' },
            { stance: 'context', citation: 'Karte', source: 'Belstat', date: '2024', url: 'https://b.example/k' },
          ],
        },
      }),
    ],
  ),
  {},
);

function sampleRow(changes: Partial<ExportRow> = {}): ExportRow {
  const row = sample.ok ? sample.value[0] : undefined;
  if (!row) throw new Error('the sample has a row');
  return { ...row, ...changes };
}

function readBack(csv: string, delimiter = ','): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, delimiter, record_delimiter: '\r\n' });
}

describe('toCsv', () => {
  it('has one column for each thing that is known of an annotation', () => {
    expect(csvColumns.join()).toBe(
      'id,text_title,file,sha256,date,language,paragraph_first,paragraph_last,start,end,start_code_point,end_code_point,' +
        'code,speaker,cue,form,claimant,claim_kinds,checkability,claim_status,evidence,quote,context_before,context_after,' +
        'note,passage_group,role,similarity,links,anchor_state,created_by,created,modified_by,modified',
    );
  });

  it('begins with a byte order mark and ends each line with CRLF', () => {
    const csv = toCsv([sampleRow(), sampleRow()]);
    expect(csv.startsWith('\ufeffid,text_title,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('writes the header alone when there are no annotations', () => {
    expect(toCsv([])).toBe(`\ufeff${csvColumns.join()}\r\n`);
  });

  it('joins lists and leaves what is not known empty', () => {
    const [cells] = readBack(toCsv([sampleRow()]));
    expect(cells).toMatchObject({
      claim_kinds: 'figure;date',
      evidence: 'supports: annotation x1, Jahrbuch, S. 7; context: Karte, Belstat, 2024, https://b.example/k',
      similarity: '0.875',
      start: '5',
      end: '9',
      speaker: 'A; B',
      claimant: '',
      form: '',
    });
  });

  it('says of linked evidence where it stands and what it says, on one line, also where it is not exported itself', () => {
    const other = sampleText('papers/b.txt', '😀 Der Bericht\n\nEs waren drei;\nnicht zwölf.', {
      title: 'Der Bericht',
    });
    const evidence = [
      { stance: 'refutes' as const, annotationId: 'e', citation: 'siehe dort' },
      { stance: 'context' as const, annotationId: 'gone' },
    ];
    const input = sampleProject(
      [text, other],
      [
        tag(text, 'zwei', { annotationId: 'c', codeId: 'claim', fields: { evidence } }),
        tag(other, 'drei;\nnicht zwölf.', { annotationId: 'e' }),
      ],
    );
    const rows = exportRows(input, { annotations: ['c'] });
    const [cells] = readBack(toCsv(rows.ok ? rows.value : []));
    expect(cells?.['evidence']).toBe(
      'refutes: annotation e («drei; nicht zwölf.», Der Bericht, papers/b.txt, ¶ 2–3, 25–43), siehe dort; ' +
        'context: annotation gone',
    );
  });

  it('is read back cell by cell whatever the cells say', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[=+\-@"',;\t\r\n \ufeff]{0,6}$/u),
      fc.constantFrom('"', '""', '\r\n', '\n', ' ', "'", '=1+1', 'a,"b"\r\nc'),
    );
    const delimiter = fc.constantFrom(',' as const, ';' as const, '\t' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), delimiter, (cells, separator) => {
        const rows = cells.map(([id, quote, note]) => sampleRow({ id, quote, note }));
        const options: CsvOptions = { delimiter: separator, guardFormulas: false };
        expect(readBack(toCsv(rows, options), separator).map((row) => [row['id'], row['quote'], row['note']])).toEqual(
          cells,
        );
      }),
    );
  });

  describe('guard against formulas', () => {
    const dangerous = ['=1+1', '+49 30', '-5', '- Ja, sagte er', '@SUM(A1)', '\tx', '\rx'];

    it.each(dangerous)('puts an apostrophe before %j', (quote) => {
      expect(readBack(toCsv([sampleRow({ quote })]))[0]?.['quote']).toBe(`'${quote}`);
    });

    it.each(dangerous)('can be switched off for %j', (quote) => {
      expect(readBack(toCsv([sampleRow({ quote })], { guardFormulas: false }))[0]?.['quote']).toBe(quote);
    });

    it('guards a date without year, which a spreadsheet would subtract', () => {
      expect(readBack(toCsv([sampleRow()]))[0]?.['date']).toBe("'--08-29");
    });

    it('leaves other text and all numbers alone', () => {
      fc.assert(
        fc.property(fc.double({ noNaN: true }), fc.string({ unit: 'binary' }), (similarity, rest) => {
          const row = sampleRow({ note: `x${rest}`, fields: { similarity } });
          const [cells] = readBack(toCsv([row]));
          expect(cells?.['note']).toBe(`x${rest}`);
          expect(cells?.['similarity']).toBe(String(similarity));
        }),
      );
    });
  });
});
