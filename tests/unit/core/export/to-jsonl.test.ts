import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportRows } from '../../../../core/export/export-row.ts';
import { csvColumns } from '../../../../core/export/to-csv.ts';
import { toJsonl } from '../../../../core/export/to-jsonl.ts';
import { sampleProject, sampleText, tag } from './sample-project.ts';

const text = sampleText('a.txt', 'Minister Müller sagte: „Ja“.');

function exported(annotations: Parameters<typeof sampleProject>[1]): string {
  const rows = exportRows(sampleProject([text], annotations), {});
  if (!rows.ok) throw new Error(rows.message);
  return toJsonl(rows.value);
}

function records(jsonl: string): Record<string, unknown>[] {
  return jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('toJsonl', () => {
  it('has all members of the table, and names the unit of its offsets', () => {
    const [record] = records(exported([tag(text, '„Ja“')]));
    expect(Object.keys(record ?? {})).toEqual(expect.arrayContaining([...csvColumns]));
    expect(record).toMatchObject({
      offset_unit: 'UTF-16 code unit',
      start: 23,
      end: 27,
      claim_kinds: [],
      speaker: null,
    });
  });

  it('keeps lists and the places of speakers', () => {
    const { anchor } = tag(text, 'Müller');
    const [record] = records(
      exported([
        tag(text, '„Ja“', {
          fields: {
            speaker: { name: 'Müller', anchor },
            cue: { name: 'sagte' },
            kinds: ['figure', 'event'],
            evidence: [
              { stance: 'refutes', annotationId: 'x1' },
              { stance: 'context', source: 'Belstat', date: '2024', url: 'https://b.example' },
            ],
          },
          origin: { detector: 'quotes', version: '1', confidence: 0.5 },
        }),
      ]),
    );
    expect(record).toMatchObject({
      speaker: { name: 'Müller', start: 9, end: 15, anchor_state: 'exact' },
      cue: { name: 'sagte' },
      claim_kinds: ['figure', 'event'],
      evidence: [
        { stance: 'refutes', annotation: 'x1', passage: null, citation: null, source: null, date: null, url: null },
        {
          stance: 'context',
          annotation: null,
          passage: null,
          citation: null,
          source: 'Belstat',
          date: '2024',
          url: 'https://b.example',
        },
      ],
      origin: { detector: 'quotes', version: '1', confidence: 0.5 },
    });
  });

  it('says of linked evidence where it stands and what it says', () => {
    const evidence = [{ stance: 'supports' as const, annotationId: 'e' }];
    const [, record] = records(
      exported([tag(text, '„Ja“', { fields: { evidence } }), tag(text, 'Müller', { annotationId: 'e' })]),
    );
    expect(record?.['evidence']).toEqual([
      {
        stance: 'supports',
        annotation: 'e',
        passage: {
          ...{
            text_title: text.summary.title,
            file: 'a.txt',
            paragraph_first: 1,
            paragraph_last: 1,
            start: 9,
            end: 15,
          },
          ...{ start_code_point: 9, end_code_point: 15, quote: 'Müller', anchor_state: 'exact' },
        },
        ...{ citation: null, source: null, date: null, url: null },
      },
    ]);
  });

  it('writes one line per annotation and reads back whatever the strings say', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (notes) => {
        const jsonl = exported(
          notes.map((note, position) => tag(text, '„Ja“', { annotationId: `a${position}`, note })),
        );
        expect(jsonl.split('\n')).toHaveLength(notes.length + 1);
        expect(records(jsonl).map((record) => record['note'])).toEqual(notes);
      }),
    );
  });
});
