import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../../../core/export/export-options.ts';
import { exportFileName, exportProject } from '../../../../core/export/export.ts';
import { sampleProject, sampleText, tag } from './sample-project.ts';

const text = sampleText('a.txt', 'Eins zwei drei.');
const input = sampleProject(
  [text],
  [tag(text, 'zwei', { codeId: 'c2', fields: { speaker: { name: 'Anna' } } }), tag(text, 'drei', { codeId: 'claim' })],
);
const meta = { projectName: 'Messe', exportedAt: '2025-11-05T14:03:22.123Z' };

describe('exportProject', () => {
  it.each(exportFormats)('says in %s what was tagged and counts it', (format) => {
    const exported = exportProject(input, { format, codes: ['Topic'] }, meta);
    if (!exported.ok) throw new Error(exported.message);
    expect(exported.value.rows).toBe(1);
    expect(exported.value.content).toContain('zwei');
    expect(exported.value.content).toContain('Topic/Energy');
    expect(exported.value.content).toContain('Anna');
  });

  it('passes the wishes on to the format', () => {
    const csv = exportProject(input, { format: 'csv', delimiter: ';' }, meta);
    expect(csv.ok && csv.value.content.startsWith('\ufeffid;text_title;')).toBe(true);
    const markdown = exportProject(input, { format: 'markdown', groupBy: 'speaker' }, meta);
    expect(markdown.ok && markdown.value.content).toContain('## Anna');
  });

  it('fails when a code is not known', () => {
    expect(exportProject(input, { format: 'csv', codes: ['nope'] }, meta)).toMatchObject({
      ok: false,
      code: 'not-found',
    });
  });
});

describe('exportFileName', () => {
  it.each([
    ['csv', 'Messe 2024-annotations.csv'],
    ['jsonl', 'Messe 2024-annotations.jsonl'],
    ['markdown', 'Messe 2024-report.md'],
    ['html', 'Messe 2024-report.html'],
  ] as const)('names a %s file', (format, name) => {
    expect(exportFileName('Messe 2024', { format })).toBe(name);
  });

  it('is a valid name on every system, whatever the project is called', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('../..', 'CON', '', '.')),
        (project) => {
          const name = exportFileName(project, { format: 'csv' });
          // eslint-disable-next-line no-control-regex -- control characters are what is looked for
          expect(name).toMatch(/^[^<>:"/\\|?*\u0000-\u001f\s.-][^<>:"/\\|?*\u0000-\u001f]*-annotations\.csv$/u);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        },
      ),
    );
  });
});
