import { describe, expect, it } from 'vitest';
import { exportProject } from '../../../../core/export/export.ts';
import { linkRows } from '../../../../core/export/link-row.ts';
import { linkInWords } from '../../../../core/export/links-at.ts';
import { linkKinds } from '../../../../core/project/link.ts';
import { someLink } from '../store/store-records.ts';
import { sampleProject, sampleText, tag } from './sample-project.ts';

const headline = sampleText('a.txt', '😀 „Wir bauen“, sagt Weber.', { title: 'Headline' });
const body = sampleText('b.txt', 'Vorspann\n\nWeber sagte, man werde bauen.');
const from = tag(headline, '„Wir bauen“', { annotationId: 'A', fields: { speaker: { name: 'Weber' } } });
const to = tag(body, 'man werde bauen', { annotationId: 'B', codeId: 'claim' });
const input = sampleProject([headline, body], [from, to]);
input.state.links.put(someLink('2', { kind: 'quotes', from: 'B', to: 'A', note: 'one; two', createdBy: 'Ben' }));
input.state.links.put(someLink('1', { kind: 'contradicts', from: 'A', to: 'B' }));
input.state.links.put(someLink('3', { kind: 'supports', from: 'gone', to: 'lost' }));
const meta = { projectName: 'P', exportedAt: '2026-01-01T00:00:00.000Z' };

function content(options: Parameters<typeof exportProject>[1]): string {
  const exported = exportProject(input, options, meta);
  if (!exported.ok) throw new Error(exported.message);
  return exported.value.content;
}

const table = (options: Parameters<typeof exportProject>[1]): Record<string, string>[] => {
  const [header = '', ...rows] = content(options).slice(1).trimEnd().split('\r\n');
  const names = header.split('\t');
  return rows.map((row) => Object.fromEntries(row.split('\t').map((cell, place) => [names[place] ?? '', cell])));
};

describe('The table of links', () => {
  it('names kind, note, and of both ends text, paragraph, offsets and words', () => {
    const [first, second, third, ...more] = table({ format: 'csv', content: 'links', delimiter: '\t' });
    expect(more).toEqual([]);
    expect(first).toMatchObject({ id: '1', kind: 'contradicts', from_id: 'A', to_id: 'B' });
    expect(second).toMatchObject({
      ...{ id: '2', kind: 'quotes', note: 'one; two', created_by: 'Ben', created: '2026-01-01T00:00:00.000Z' },
      ...{ from_file: 'b.txt', from_paragraph_first: '2', from_start: '23', from_end: '38', from_code: 'claim' },
      ...{ to_file: 'a.txt', to_start: '3', to_start_code_point: '2', to_quote: '„Wir bauen“', to_speaker: 'Weber' },
    });
    expect(third).toMatchObject({ id: '3', from_id: 'gone', from_file: '', to_id: 'lost', to_quote: '' });
  });

  it('is JSON Lines with both annotations as their own lines have them', () => {
    const lines = content({ format: 'jsonl', content: 'links' }).trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const own = content({ format: 'jsonl' }).split('\n')[0] ?? '';
    expect(records).toHaveLength(3);
    expect(records[0]?.['from']).toEqual(JSON.parse(own));
    expect(records[2]).toMatchObject({ kind: 'supports', from: { id: 'gone' }, to: { id: 'lost' } });
  });

  it('holds links of which an end has one of the codes', () => {
    const ids = (codes: string[]) => {
      const rows = linkRows(input, { codes });
      return rows.ok ? rows.value.map(({ link }) => link.linkId) : rows.code;
    };
    expect(ids(['claim'])).toEqual(['1', '2']);
    expect(ids(['duplicate'])).toEqual([]);
    expect(ids(['nope'])).toBe('not-found');
  });

  it('is no report', () => {
    expect(exportProject(input, { format: 'html', content: 'links' }, meta)).toMatchObject({ code: 'invalid-input' });
  });
});

describe('The links of an exported annotation', () => {
  it('are told in words by the table, as objects by JSON Lines, with the place by reports', () => {
    const [row] = table({ format: 'csv', delimiter: '\t' });
    const other = 'annotation B («man werde bauen», Vorspann, b.txt, ¶ 2, 23–38)';
    expect(row?.['links']).toBe(`contradicts: ${other}; quoted by: ${other}`);
    const [line = ''] = content({ format: 'jsonl' }).split('\n');
    const passage = {
      ...{ text_title: 'Vorspann', file: 'b.txt', paragraph_first: 2, paragraph_last: 2, start: 23, end: 38 },
      ...{ start_code_point: 23, end_code_point: 38, quote: 'man werde bauen', anchor_state: 'exact' },
    };
    expect((JSON.parse(line) as { links: unknown }).links).toEqual([
      { link: '1', kind: 'contradicts', direction: 'from', annotation: 'B', passage, note: '' },
      { link: '2', kind: 'quotes', direction: 'to', annotation: 'B', passage, note: 'one; two' },
    ]);
    expect(content({ format: 'markdown' })).toContain('quoted by: “man werde bauen”, Vorspann, ¶ 2 (one; two)');
  });

  it('have words for each kind in each direction', () => {
    const words = linkKinds.flatMap((kind) => [
      linkInWords({ kind, direction: 'from' }),
      linkInWords({ kind, direction: 'to' }),
    ]);
    expect(new Set(words).size).toBe(words.length - 2);
  });
});
