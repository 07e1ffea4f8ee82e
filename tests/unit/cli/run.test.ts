import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runTagwerk, type Surroundings } from '../../../cli/run.ts';
import { fail, succeed } from '../../../core/base/result.ts';
import type { Notice } from '../../../core/protocol/contract.ts';
import type { StoreReport } from '../../../main/check-store.ts';
import { sampleProject, sampleText, tag } from '../core/export/sample-project.ts';
import { CapturedOutput } from './captured-output.ts';

const text = sampleText('a.txt', 'Minister bei Messe\nEr sagte „Ja“.', { source: 'BelTA', date: '2024-07-07' });
const other = sampleText('b.txt', 'Встреча в Минске', {
  language: 'ru',
  dateline: 'MINSK, 7. Juli',
  encoding: 'windows-1251',
});
const notices: Notice[] = [
  {
    noticeId: 'n1',
    severity: 'warning',
    title: 'A file was damaged',
    details: 'a.txt.json\nthe copy was used',
    at: '',
  },
  { noticeId: 'n2', severity: 'info', title: 'Nothing of note', details: '', at: '' },
];
const soundReport: StoreReport = {
  problems: [],
  counts: { texts: 2, annotations: 1, codes: 6, links: 3, journalLines: 4 },
};

let folder: string;
let output: CapturedOutput;
let surroundings: Surroundings;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tagwerk-cli-'));
  await mkdir(join(folder, 'corpus'));
  output = new CapturedOutput();
  const { state } = sampleProject([text, other], [tag(text, '„Ja“'), tag(text, 'Messe', { codeId: 'c2' })]);
  const folders = {
    folder,
    corpusFolder: join(folder, 'corpus'),
    annotationsFolder: join(folder, 'annotations'),
    name: 'Messe',
  };
  surroundings = {
    readProject: async (path) =>
      path === folder
        ? succeed({ folders, texts: [text, other].map((one) => ({ ...one, paragraphHashes: [] })), state, notices: [] })
        : fail('not-found', `${path} does not exist.`),
    checkStore: async () => soundReport,
    version: async () => '7.8.9',
    now: () => new Date('2025-11-05T14:03:22Z'),
  };
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function run(...args: string[]): Promise<number> {
  return runTagwerk(args, output, surroundings);
}

async function addNotices(): Promise<void> {
  const project = await surroundings.readProject(folder);
  if (!project.ok) throw new Error(project.message);
  surroundings = { ...surroundings, readProject: async () => succeed({ ...project.value, notices }) };
}

describe('tagwerk', () => {
  it('helps on standard output', async () => {
    expect(await run('--help')).toBe(0);
    for (const command of ['texts', 'export', 'check']) {
      expect(output.stdout).toContain(`  ${command} `);
      const help = new CapturedOutput();
      expect(await runTagwerk([command, '--help'], help, surroundings)).toBe(0);
      expect(help.stdout).toContain(`Usage: tagwerk ${command} PROJECT`);
    }
    expect(output.stderr).toBe('');
  });

  it('tells its version', async () => {
    expect(await run('--version')).toBe(0);
    expect(output.stdout).toBe('tagwerk 7.8.9\n');
  });

  it('ends with 2 on a wrong call and says on standard error what was wrong', async () => {
    expect(await run('texts')).toBe(2);
    expect(output).toMatchObject({
      stdout: '',
      stderr: 'tagwerk: the folder of the project is missing\nTry: tagwerk --help\n',
    });
  });

  it.each([
    ['texts', 'no-such-folder'],
    ['check', 'no-such-folder'],
    ['export', 'no-such-folder', '--format', 'csv'],
  ])('%s ends with 1 when there is no project, and writes nothing to standard output', async (...args) => {
    expect(await run(...args)).toBe(1);
    expect(output.stdout).toBe('');
    expect(output.stderr).toMatch(/^tagwerk: .*no-such-folder.*\n$/u);
  });
});

describe('tagwerk texts', () => {
  it('lists texts with their counts per code', async () => {
    expect(await run('texts', folder)).toBe(0);
    const [header, first, second] = output.stdout.split('\n');
    expect(header).toMatch(/^TITLE +FILE +SOURCE, DATE +LANGUAGE +ENCODING +PARAGRAPHS +ANNOTATIONS$/u);
    expect(first).toMatch(/^Minister bei Messe +a\.txt +BelTA, 2024-07-07 +de +utf-8 +2 {2}quote 1, Topic\/Energy 1$/u);
    expect(second).toMatch(/^Встреча в Минске +b\.txt +MINSK, 7\. Juli +ru +windows-1251 +1$/u);
  });

  it('says the same in JSON', async () => {
    expect(await run('texts', folder, '--format', 'json')).toBe(0);
    const { texts } = JSON.parse(output.stdout) as { texts: unknown[] };
    expect(texts).toMatchObject([
      { file: 'a.txt', paragraphs: 2, annotations: 2, annotations_by_code: { quote: 1, 'Topic/Energy': 1 } },
      { file: 'b.txt', language: 'ru', encoding: 'windows-1251', annotations: 0, annotations_by_code: {} },
    ]);
  });

  it('passes warnings on without mixing them into the result', async () => {
    await addNotices();
    expect(await run('texts', folder, '--format', 'json')).toBe(0);
    expect(() => JSON.parse(output.stdout) as unknown).not.toThrow();
    expect(output.stderr).toBe('tagwerk: warning: A file was damaged\n  a.txt.json\n  the copy was used\n');
  });
});

describe('tagwerk export', () => {
  it('writes the export to standard output, and nothing else', async () => {
    await addNotices();
    expect(await run('export', folder, '--format', 'csv')).toBe(0);
    const rows: Record<string, string>[] = parse(output.stdout, { bom: true, columns: true });
    expect(rows.map((row) => row['quote'])).toEqual(['Messe', '„Ja“']);
    expect(output.stderr).toContain('A file was damaged');
  });

  it('writes it to a file and says where', async () => {
    const file = join(folder, 'out.jsonl');
    expect(await run('export', folder, '--format', 'jsonl', '--code', 'Topic', '-o', file)).toBe(0);
    expect(output.stdout).toBe(`Wrote 1 annotation to ${file}\n`);
    expect(
      (await readFile(file, 'utf8'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([{ quote: 'Messe', code: 'Topic/Energy' }]);
  });

  it('dates a report and names it after the project', async () => {
    expect(await run('export', folder, '--format', 'markdown', '--by', 'speaker')).toBe(0);
    expect(output.stdout).toContain('# Annotation report: Messe\n');
    expect(output.stdout).toContain('5 November 2025, 14:03 UTC');
    expect(output.stdout).toContain('## Speaker not named');
  });

  it('writes a report in the language that is named', async () => {
    expect(await run('export', folder, '--format', 'html', '--by', 'speaker', '--language', 'de')).toBe(0);
    expect(output.stdout).toContain('<html lang="de">');
    expect(output.stdout).toContain('<h1>Annotationsbericht: Messe</h1>');
    expect(output.stdout).toContain('5. November 2025, 14:03 UTC');
    expect(output.stdout).toContain('>Kein Sprecher genannt</h2>');
  });

  it('ends with 1 when a code is not known', async () => {
    expect(await run('export', folder, '--format', 'csv', '--code', 'Topik')).toBe(1);
    expect(output.stdout).toBe('');
    expect(output.stderr).toContain('There is no code “Topik”. The codes of this project are: quote, ');
  });

  it('ends with 1 and leaves the source text alone when the file is one', async () => {
    const source = join(folder, 'corpus', 'a.txt');
    await writeFile(source, text.content);
    expect(await run('export', folder, '--format', 'markdown', '-o', source)).toBe(1);
    expect(output.stderr).toContain('would be taken for one of them');
    expect(await readFile(source, 'utf8')).toBe(text.content);
  });
});

describe('tagwerk check', () => {
  const broken: StoreReport = {
    ...soundReport,
    problems: [
      { file: 'annotations/texts/a.txt.json', message: 'Unexpected end of JSON input' },
      { file: 'annotations/journal.jsonl', line: 7, message: 'The checksum is wrong' },
    ],
  };

  it('ends with 0 when the store is sound', async () => {
    expect(await run('check', folder)).toBe(0);
    expect(output.stdout).toBe('The store is sound: 2 texts, 1 annotation, 6 codes, 3 links, 4 journal lines.\n');
  });

  it('ends with 1 and names file and line of each problem', async () => {
    surroundings = { ...surroundings, checkStore: async () => broken };
    expect(await run('check', folder)).toBe(1);
    expect(output.stdout).toBe(
      'annotations/texts/a.txt.json: Unexpected end of JSON input\n' +
        'annotations/journal.jsonl:7: The checksum is wrong\n' +
        '2 problems: 2 texts, 1 annotation, 6 codes, 3 links, 4 journal lines.\n',
    );
  });

  it('says the same in JSON', async () => {
    surroundings = { ...surroundings, checkStore: async () => broken };
    expect(await run('check', folder, '--format', 'json')).toBe(1);
    expect(JSON.parse(output.stdout)).toEqual({ sound: false, ...broken });
  });
});
