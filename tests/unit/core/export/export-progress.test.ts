import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '../../../../core/export/export-options.ts';
import { ExportProgress, exportPhases } from '../../../../core/export/export-progress.ts';
import { exportProject } from '../../../../core/export/export.ts';
import { sampleProject, sampleText, tag } from './sample-project.ts';

const meta = { projectName: 'Messe', exportedAt: '2025-11-05T14:03:22.123Z' };

/** A project of one text whose lines are all tagged, and in pairs the same. */
function projectOf(count: number) {
  const line = (number: number): string => `Absatz ${number}: „Wir sind bereit für die Messe“, sagte die Ministerin.`;
  const text = sampleText('a.txt', Array.from({ length: count }, (_, number) => line(number)).join('\n'));
  const annotations = Array.from({ length: count }, (_, number) => ({
    ...tag(text, line(number)),
    codeId: number % 2 === 0 ? 'c1' : 'quote',
    annotationId: String(number),
  }));
  return sampleProject([text], annotations);
}

/** Exports and gives the shares that were told. */
function told(count: number, options: ExportOptions): number[] {
  const shares: number[] = [];
  const exported = exportProject(projectOf(count), options, meta, (share) => shares.push(share));
  if (!exported.ok) throw new Error(exported.message);
  return shares;
}

const allOptions: ExportOptions[] = [
  { format: 'csv' },
  { format: 'jsonl', codes: ['Topic'] },
  { format: 'markdown', groupBy: 'speaker' },
  { format: 'html', codes: ['Topic'] },
  { format: 'csv', content: 'links', codes: ['Topic'] },
  { format: 'jsonl', content: 'links' },
  { format: 'csv', content: 'groups' },
];

describe('The progress of an export', () => {
  it.each(allOptions)('never falls, and ends at all: %j', (options) => {
    for (const count of [0, 1, 7, 250]) {
      const shares = told(count, options);
      expect(shares).toEqual([...new Set(shares)].sort((left, right) => left - right));
      expect(shares.at(-1)).toBe(1);
      expect(shares.length).toBeLessThanOrEqual(101);
    }
  });

  it.each<ExportOptions>([
    { format: 'csv' },
    { format: 'jsonl' },
    { format: 'markdown' },
    { format: 'html', groupBy: 'speaker' },
  ])('is told with every few annotations, not in a few leaps: %j', (options) => {
    const shares = [0, ...told(250, options)];
    const leaps = shares.slice(1).map((share, position) => share - (shares[position] ?? 0));
    expect(Math.max(...leaps)).toBeLessThan(0.03);
  });

  it('does not end where the export fails', () => {
    const shares: number[] = [];
    const failed = exportProject(projectOf(3), { format: 'html', content: 'links' }, meta, (share) =>
      shares.push(share),
    );
    expect([failed.ok, shares]).toEqual([false, []]);
  });

  it('rises whatever phases have how many steps, and goes on where one has fewer than it said', () => {
    const phases = exportPhases({ format: 'html' }).map(([phase]) => phase);
    fc.assert(
      fc.property(
        fc.array(fc.record({ said: fc.nat(300), done: fc.nat(400) }), { minLength: 5, maxLength: 5 }),
        (counts) => {
          const shares: number[] = [];
          const progress = new ExportProgress({ format: 'html' }, (share) => shares.push(share));
          for (const [position, { said, done }] of counts.entries()) {
            const step = progress.of(phases[position] ?? 'file')(said);
            for (let index = 0; index < done; index += 1) step();
          }
          progress.end();
          expect(shares.every((share, position) => share > (shares[position - 1] ?? 0) && share <= 1)).toBe(true);
          expect(shares.at(-1)).toBe(1);
        },
      ),
    );
  });

  it('is not of phases that the export does not have', () => {
    const shares: number[] = [];
    const progress = new ExportProgress({ format: 'csv' }, (share) => shares.push(share));
    progress.of('copies')(1)();
    expect(shares).toEqual([]);
  });
});
