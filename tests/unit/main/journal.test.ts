import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeLine, type JournalLine } from '../../../core/store/journal-line.ts';
import { nodeFileSystem } from '../../../main/file-system.ts';
import { Journal } from '../../../main/journal.ts';
import { readJournal } from '../../../main/read-journal.ts';
import { FaultyFileSystem } from '../../harness/store-faulty-file-system.ts';

let folder: string;
let path: string;
const now = (): string => '2026-01-01T00:00:00.000Z';
const line = (sequence: number): JournalLine => {
  return {
    sequence,
    time: now(),
    who: 'Änna',
    kind: 'checkpoint',
    file: 'project.json',
    revision: 0,
    sha256: 'a'.repeat(64),
  };
};
const encoded = (sequence: number): string => encodeLine(line(sequence));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tagwerk-journal-'));
  path = join(folder, 'sub', 'journal.jsonl');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function sequences(): Promise<number[]> {
  const contents = readJournal(await readFile(path));
  expect(contents).toMatchObject({ header: { journalId: 'j' }, damaged: [], lacksNewline: false });
  expect(contents.tail).toHaveLength(0);
  return contents.lines.map(({ sequence }) => sequence);
}

describe('A journal', () => {
  it('is made with its first line, and keeps the order of appends that nobody waits for', async () => {
    const journal = new Journal(nodeFileSystem, path, { journalId: 'j', length: 0 }, now);
    const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
    const outcomes = await Promise.all(numbers.map((number) => journal.append(encoded(number))));
    expect(outcomes.every(({ isDurable }) => isDurable)).toBe(true);
    await journal.close();
    expect(await sequences()).toEqual(numbers);
  });

  it('goes on where a reader found its end, and cuts off what stands behind', async () => {
    const journal = new Journal(nodeFileSystem, path, { journalId: 'j', length: 0 }, now);
    await journal.append(encoded(1));
    await journal.close();
    const { length } = await readFile(path);
    await writeFile(path, `${await readFile(path, 'utf8')}{"half`);
    const next = new Journal(nodeFileSystem, path, { journalId: 'j', length, isTailUnsure: true }, now);
    await next.append(encoded(2));
    await next.close();
    expect(await sequences()).toEqual([1, 2]);
    expect(next.takeReplaced()).toBeNull();
  });

  it.each([
    ['ENOSPC', 'write'],
    ['EIO', 'sync'],
    ['EACCES', 'open'],
    ['EROFS', 'makeFolder'],
  ] as const)(
    'keeps lines waiting in order while the disk refuses (%s on %s), and leaves nothing half-written',
    async (code, operation) => {
      const fileSystem = new FaultyFileSystem();
      const journal = new Journal(fileSystem, path, { journalId: 'j', length: 0 }, now);
      if (operation !== 'makeFolder' && operation !== 'open') await journal.append(encoded(1));
      fileSystem.fail(code, [operation]);
      const refused = await Promise.all([journal.append(encoded(2)), journal.append(encoded(3))]);
      expect(refused).toMatchObject([
        { isDurable: false, error: { code } },
        { isDurable: false, error: { code } },
      ]);
      expect(journal.waiting).toBe(2);
      expect(await journal.retry()).toMatchObject({ isDurable: false });
      if (operation === 'write' || operation === 'sync') expect(await sequences()).toEqual([1]);
      fileSystem.heal();
      expect(await journal.append(encoded(4))).toEqual({ isDurable: true });
      expect(journal.waiting).toBe(0);
      await journal.close();
      expect((await sequences()).slice(-3)).toEqual([2, 3, 4]);
    },
  );

  it('notices that its file was removed, and begins anew', async () => {
    const journal = new Journal(nodeFileSystem, path, { journalId: 'j', length: 0 }, now);
    await journal.append(encoded(1));
    await rm(path);
    await journal.append(encoded(2));
    expect(journal.takeReplaced()).toBe('');
    expect(journal.takeReplaced()).toBeNull();
    await journal.close();
    expect(await sequences()).toEqual([2]);
  });

  it('keeps aside what somebody else put in its place', async () => {
    const journal = new Journal(nodeFileSystem, path, { journalId: 'j', length: 0 }, now);
    await journal.append(encoded(1));
    await writeFile(path, 'something else');
    await journal.append(encoded(2));
    const aside = journal.takeReplaced();
    expect(await readFile(aside ?? '', 'utf8')).toBe('something else');
    await journal.close();
    expect(await sequences()).toEqual([2]);
    expect(await readdir(join(folder, 'sub'))).toHaveLength(2);
  });
});

describe('Reading a journal', () => {
  const header = '{"format":"tagwerk-journal","version":1,"journalId":"j","created":""}\n';
  const read = (content: string) => readJournal(Buffer.from(content));

  it('tells damaged lines that good ones follow from an unfinished end', () => {
    const contents = read(`${header}${encoded(1)}nonsense\n\n${encoded(2)}${encoded(3).slice(0, 20)}`);
    expect(contents.lines.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(contents.lineNumbers).toEqual([2, 5]);
    expect(contents.damaged.map(({ line: number }) => number)).toEqual([3, 4]);
    expect(Buffer.from(contents.tail).toString()).toBe(encoded(3).slice(0, 20));
  });

  it('takes zeros at the end, as after a power cut, for an unfinished end', () => {
    const contents = read(`${header}${encoded(1)}${'\0'.repeat(4096)}`);
    expect(contents).toMatchObject({
      lines: [{ sequence: 1 }],
      damaged: [],
      goodLength: Buffer.byteLength(header + encoded(1)),
    });
    expect(contents.tail).toHaveLength(4096);
  });

  it('cut at any byte has all whole lines, and the rest as its tail', () => {
    const whole = Buffer.from(`${header}${encoded(1)}${encoded(2)}`);
    for (let length = header.length; length <= whole.length; length += 1) {
      const { lines, tail, goodLength, damaged } = readJournal(whole.subarray(0, length));
      expect(damaged).toEqual([]);
      expect(goodLength + tail.length).toBe(length);
      const complete = [1, 2].filter((number) => {
        const end =
          Buffer.byteLength(header) +
          [1, 2].slice(0, number).reduce((sum, one) => sum + Buffer.byteLength(encoded(one)), 0);
        return length >= end - 1;
      });
      expect(lines.map(({ sequence }) => sequence)).toEqual(complete);
    }
  });

  it('without its first line still has the others', () => {
    expect(read(encoded(1))).toMatchObject({ header: null, lines: [{ sequence: 1 }] });
    expect(read(`nonsense\n${encoded(1)}`)).toMatchObject({
      header: null,
      damaged: [{ line: 1 }],
      lines: [{ sequence: 1 }],
    });
    expect(read('')).toMatchObject({ header: null, lines: [], goodLength: 0 });
  });

  it('of a later version reads nothing of it', () => {
    expect(read(`${header.replace('"version":1', '"version":2')}${encoded(1)}`)).toMatchObject({
      isNewer: true,
      lines: [],
    });
  });
});
