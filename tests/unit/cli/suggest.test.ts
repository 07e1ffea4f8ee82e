import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runTagwerk, type Surroundings } from '../../../cli/run.ts';
import { checkStore } from '../../../main/check-store.ts';
import { readProject } from '../../../main/read-project.ts';
import { CapturedOutput } from './captured-output.ts';

const content =
  '\ufeffDie Bahn hat 2023 in Bonn 40 Züge gekauft.\r\n\r\n„Wir sind bereit 😀 und froh“, sagte Vorstand Anna Meier. Laut Polizei war es „laut“.';

let folder: string;
let file: string;
let output: CapturedOutput;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tagwerk-suggest-'));
  await mkdir(join(folder, 'corpus'));
  file = join(folder, 'corpus', 'a.txt');
  await writeFile(file, content);
  output = new CapturedOutput();
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  const surroundings: Surroundings = {
    readProject,
    checkStore,
    version: () => Promise.resolve('1'),
    now: () => new Date(0),
  };
  return runTagwerk(['suggest', ...args], output, surroundings);
}

interface Line {
  readonly text: string;
  readonly language: string;
  readonly suggestions: readonly { code: string; start: number; end: number; speaker: { name: string } | null }[];
}

function lines(): Line[] {
  return output.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

describe('tagwerk suggest', () => {
  it('gives one line of JSON per text, with offsets of the decoded text', async () => {
    expect(await run('--format', 'json', file)).toBe(0);
    const [line] = lines();
    expect(line?.text).toBe(file);
    expect(line?.language).toBe('de');
    const decoded = content.slice(1).replaceAll('\r\n', '\n');
    const quote = line?.suggestions.find(({ code }) => code === 'quote');
    expect(quote && decoded.slice(quote.start, quote.end)).toBe('„Wir sind bereit 😀 und froh“');
    expect(quote?.speaker?.name).toBe('Anna Meier');
    expect(new Set(line?.suggestions.map(({ code }) => code))).toEqual(
      new Set(['claim', 'quote', 'indirect', 'fragment']),
    );
  });

  it('keeps to the codes that are asked for', async () => {
    await run('--code', 'quote', '--code', 'claim', '--format', 'json', file);
    expect(lines()[0]?.suggestions.map(({ code }) => code)).toEqual(['claim', 'quote']);
  });

  it('names the texts of a folder by the folder as given', async () => {
    await run('--format', 'json', folder);
    expect(lines().map(({ text }) => text)).toEqual([`${folder}/corpus/a.txt`]);
  });

  it('writes quotation, speaker and place for readers, without colours where there is no terminal', async () => {
    await run(file);
    expect(output.stdout).toContain('quote    ¶2, Anna Meier\n');
    expect(output.stdout).toContain('„Wir sind bereit 😀 und froh“');
    expect(output.stdout).toContain('claim    ¶1, figure: 40 Züge');
    expect(output.stdout).not.toContain('\u001b');
  });

  it('says what is wrong with a call', async () => {
    expect(await run('--code', 'praise', file)).toBe(2);
    expect(output.stderr).toContain('unknown --code: praise');
    expect(await run()).toBe(2);
    expect(await run(join(folder, 'missing.txt'))).toBe(1);
  });
});
