import { describe, expect, it } from 'vitest';
import { findCopies } from '../../../../core/export/copies.ts';
import { exportRows, type ExportInput } from '../../../../core/export/export-row.ts';
import { sampleProject, sampleText, tag } from './sample-project.ts';

function copiesIn(input: ExportInput): Record<string, string[]> {
  const rows = exportRows(input, {});
  if (!rows.ok) throw new Error(rows.message);
  const copies = findCopies(input, rows.value);
  return Object.fromEntries(
    rows.value.map((row) => [
      row.id,
      (copies.get(row.id) ?? []).map((copy) => `${copy.file} ${copy.paragraphFirst}-${copy.paragraphLast}`),
    ]),
  );
}

const repeated =
  'Das Ministerium ist bereit, sich an der Messe zu beteiligen, sagte der Minister am Rande des Treffens.';

describe('findCopies', () => {
  it('finds the untagged copy of the paragraph that a passage lies in, in the same and in other texts', () => {
    const first = sampleText('a.txt', `Kopf\n${repeated}\nMitte\n${repeated.toUpperCase()}`);
    const second = sampleText('b.txt', `Anders\n\nNoch anders\n${repeated}`);
    const input = sampleProject([first, second], [tag(first, 'sich an der Messe', { annotationId: 'x' })]);
    expect(copiesIn(input)).toEqual({ x: ['a.txt 4-4', 'b.txt 3-3'] });
  });

  it('finds other annotations of the same words, whatever their case, marks and dashes', () => {
    const text = sampleText('a.txt', 'Er sagte: „Wir – alle – kommen“.\nDann: wir —  ALLE - kommen.\nWir alle gehen.');
    const input = sampleProject(
      [text],
      [
        tag(text, '„Wir – alle – kommen“', { annotationId: 'x' }),
        tag(text, 'wir —  ALLE - kommen.', { annotationId: 'y' }),
        tag(text, 'Wir alle gehen', { annotationId: 'z' }),
      ],
    );
    expect(copiesIn(input)).toEqual({ x: ['a.txt 2-2'], y: ['a.txt 1-1'], z: [] });
  });

  it('finds the members of a passage group, unless the analyst decided that they differ', () => {
    const text = sampleText('a.txt', 'Eine Fassung.\nEine andere Version.\nDritte.');
    const fields = { groupId: 'g' };
    const input = sampleProject(
      [text],
      [
        tag(text, 'Eine Fassung.', { annotationId: 'x', fields }),
        tag(text, 'Eine andere Version.', { annotationId: 'y', fields }),
        tag(text, 'Dritte.', { annotationId: 'z' }),
      ],
    );
    expect(copiesIn(input)).toEqual({ x: ['a.txt 2-2'], y: ['a.txt 1-1'], z: [] });
    input.state.decisions.set('g', {
      groupId: 'g',
      verdict: 'different',
      source: null,
      note: '',
      decidedBy: 'anna',
      decidedAt: '2025-03-01T10:00:00.000Z',
    });
    expect(copiesIn(input)).toEqual({ x: [], y: [], z: [] });
  });

  it('does not call two annotations of one place copies', () => {
    const text = sampleText('a.txt', 'Ein Satz steht hier.');
    const input = sampleProject(
      [text],
      [tag(text, 'Ein Satz', { annotationId: 'x' }), tag(text, 'Ein Satz', { annotationId: 'y', codeId: 'claim' })],
    );
    expect(copiesIn(input)).toEqual({ x: [], y: [] });
  });

  it('does not send readers to a place that is not sure', () => {
    const text = sampleText('a.txt', 'Ein Satz.\nZwei.');
    const lost = tag(text, 'Zwei.', { annotationId: 'y' });
    const input = sampleProject(
      [text],
      [
        tag(text, 'Ein Satz', { annotationId: 'x' }),
        { ...lost, anchor: { ...lost.anchor, quote: 'Ein Satz', state: 'lost' } },
      ],
    );
    expect(copiesIn(input)['x']).toEqual([]);
  });
});
