import { describe, expect, it } from 'vitest';
import type { PassageGroup } from '../../../../core/duplicates/passage-group.ts';
import { exportProject } from '../../../../core/export/export.ts';
import { sampleProject, sampleText } from './sample-project.ts';

const one = sampleText('a.txt', '😀 Wir bauen ein Haus.', { title: 'Eins' });
const two = sampleText('b.txt', 'Vorher.\n\nWir bauen ein Haus!', { title: 'Zwei' });
const group: PassageGroup = {
  groupId: 'g1',
  class: 'near',
  similarity: 0.97,
  source: 0,
  preview: 'Wir bauen',
  members: [
    { textId: 'a.txt', span: { start: 3, end: 22 }, paragraphs: [1, 1] },
    { textId: 'b.txt', span: { start: 9, end: 28 }, paragraphs: [2, 2] },
  ],
};
const input = { ...sampleProject([one, two], []), groups: [group] };
input.state.decisions.set('g1', {
  groupId: 'g1',
  verdict: 'quotation',
  source: { textId: 'b.txt', start: 9 },
  note: 'b zuerst',
  decidedBy: 'Ada',
  decidedAt: '2026-01-01T00:00:00.000Z',
});
const meta = { projectName: 'P', exportedAt: '2026-01-01T00:00:00.000Z' };

describe('The table of passage groups', () => {
  it('has a row for each member with decision, role, place and words', () => {
    const exported = exportProject(input, { format: 'jsonl', content: 'groups' }, meta);
    if (!exported.ok) throw new Error(exported.message);
    const records = exported.value.content
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(exported.value.rows).toBe(2);
    expect(records[0]).toMatchObject({
      group: 'g1',
      decision: 'quotation',
      role: 'copy',
      start: 3,
      start_code_point: 2,
    });
    expect(records[1]).toMatchObject({
      ...{ file: 'b.txt', text_title: 'Zwei', role: 'source', paragraph_first: 2, passage: 'Wir bauen ein Haus!' },
      ...{ class: 'near', similarity: 0.97, members: 2, note: 'b zuerst', decided_by: 'Ada' },
    });
  });

  it('is a table in CSV with the same names, and no report', () => {
    const exported = exportProject(input, { format: 'csv', content: 'groups', delimiter: ';' }, meta);
    const lines = exported.ok ? exported.value.content.slice(1).trimEnd().split('\r\n') : [];
    expect(lines[0]?.split(';').slice(0, 6)).toEqual(['group', 'class', 'similarity', 'members', 'decision', 'role']);
    expect(lines[1]?.startsWith('g1;near;0.97;2;quotation;copy;Eins;a.txt;')).toBe(true);
    expect(exportProject(input, { format: 'html', content: 'groups' }, meta).ok).toBe(false);
  });

  it('tells an undecided group by an empty decision', () => {
    const undecided = { ...input, groups: [{ ...group, groupId: 'g2' }] };
    const exported = exportProject(undecided, { format: 'jsonl', content: 'groups' }, meta);
    expect(exported.ok && exported.value.content).toContain('"decision":null,"role":"source"');
  });
});
