import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runDuplicates, type DuplicatesRequest } from '../../../cli/duplicates.ts';
import { readProject } from '../../../main/read-project.ts';
import { CapturedOutput } from './captured-output.ts';

const bridge =
  'Die alte Brücke über den Fluss wird im Herbst für ein halbes Jahr gesperrt und von Grund auf erneuert. Fußgänger können eine Fähre nehmen, für Wagen gibt es einen Umweg über das Nachbardorf.';
const harvest =
  'Nach dem trockenen Sommer rechnen die Bauern mit einer kleinen Ernte, besonders bei Kartoffeln und Rüben, doch die Preise bleiben vorerst stabil.';

let folder: string;
let output: CapturedOutput;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tagwerk-duplicates-'));
  await mkdir(join(folder, 'corpus', 'süd'), { recursive: true });
  await writeFile(join(folder, 'corpus', 'a.txt'), `BERLIN, 7. Juli 2024 (dpa) – Neues.\r\n\r\n${bridge}\r\n`);
  await writeFile(join(folder, 'corpus', 'süd', 'b.txt'), `${harvest}\n${bridge.replace('alte', 'schöne')}\n`);
  await writeFile(join(folder, 'notes.text'), `${bridge}\n`);
  output = new CapturedOutput();
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function run(paths: readonly string[], rest: Partial<DuplicatesRequest> = {}, colour = false): Promise<number> {
  return runDuplicates({ paths, fine: false, minWords: null, format: 'text', ...rest }, output, readProject, colour);
}

async function groupsOf(...paths: string[]): Promise<{ members: { text: string; start: number; end: number }[] }[]> {
  expect(await run(paths, { format: 'json' })).toBe(0);
  return (JSON.parse(output.stdout) as { groups: { members: { text: string; start: number; end: number }[] }[] })
    .groups;
}

describe('tagwerk duplicates', () => {
  it('gives one line of JSON, with offsets in the decoded text with \\n newlines', async () => {
    expect(await run([folder], { format: 'json' })).toBe(0);
    expect(output.stdout.trimEnd().split('\n')).toHaveLength(1);
    const inA = 'BERLIN, 7. Juli 2024 (dpa) – Neues.\n\n'.length;
    const inB = harvest.length + 1;
    expect(JSON.parse(output.stdout)).toEqual({
      groups: [
        {
          id: expect.stringMatching(/^g[0-9a-f]{14}$/) as unknown,
          class: 'near',
          source: 0,
          members: [
            { text: `${folder}/corpus/a.txt`, start: inA, end: inA + bridge.length, paragraphs: [2, 2] },
            { text: `${folder}/corpus/süd/b.txt`, start: inB, end: inB + bridge.length + 2, paragraphs: [2, 2] },
          ],
          pairs: [
            {
              a: 0,
              b: 1,
              similarity: expect.closeTo(0.97, 1) as unknown,
              aligned: [[inA, inA + bridge.length, inB, inB + bridge.length + 2]],
            },
          ],
        },
      ],
    });
  });

  it('names texts as they were given or found', async () => {
    const [group] = await groupsOf(join(folder, 'notes.text'), join(folder, 'corpus'));
    expect(group?.members.map(({ text }) => text)).toEqual(
      ['notes.text', 'corpus/a.txt', 'corpus/süd/b.txt'].map((name) => `${folder}/${name}`),
    );
  });

  it('reads a text once, however often it is named', async () => {
    expect(await groupsOf(join(folder, 'notes.text'), `${folder}/./notes.text`)).toEqual([]);
  });

  it('shows groups with their paragraphs, the source marked, and counts them', async () => {
    expect(await run([folder])).toBe(0);
    expect(output.stdout).toMatch(/^near, 2 places, 9\d % alike\n {2}\* .*a\.txt ¶2 {2}Die alte Brücke/);
    expect(output.stdout).toMatch(/\n {4}.*b\.txt ¶2 {2}Die schöne Brücke/);
    expect(output.stdout).toMatch(/\n\n1 near in 2 texts\.\n$/);
    expect(output.stdout).not.toContain('\u001b');
  });

  it('colours the classes on a terminal', async () => {
    await run([folder], {}, true);
    expect(output.stdout).toContain('\u001b[33mnear\u001b[0m');
  });

  it('says so when nothing is repeated', async () => {
    expect(await run([join(folder, 'notes.text')])).toBe(0);
    expect(output.stdout).toBe('No repeated passages in 1 text.\n');
  });

  it('fails at a path that cannot be read, and says which', async () => {
    expect(await run([folder, join(folder, 'missing.txt')])).toBe(1);
    expect(output.stdout).toBe('');
    expect(output.stderr).toContain('missing.txt');
  });
});
