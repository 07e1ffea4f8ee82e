import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname, tmpdir } from 'node:os';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockName, lockOwnerName, lockProject } from '../../../main/project-lock.ts';

let folder: string;
const now = '2026-01-01T00:00:00.000Z';
const take = (who = 'Anna') => lockProject(folder, who, now, () => {});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tagwerk-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function leaveLock(owner: object | null): Promise<void> {
  await mkdir(join(folder, lockName));
  if (owner) await writeFile(join(folder, lockOwnerName), JSON.stringify(owner));
}

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

it('keeps a second opener out, says who the first is, and leaves nothing behind', async () => {
  const first = await take();
  expect(first.state).toBe('locked');
  expect(await take('Boris')).toMatchObject({
    state: 'held',
    message: expect.stringMatching(/Anna.*has this project open/) as string,
  });
  if (first.state === 'locked') await first.release();
  expect(await readdir(folder)).toEqual([]);
  const next = await take('Boris');
  expect(next.state).toBe('locked');
  if (next.state === 'locked') await next.release();
});

it('takes the lock of a program that was killed over at once', async () => {
  await leaveLock({ who: 'Anna', host: hostname(), process: await deadProcess(), since: now });
  const taken = await take('Boris');
  expect(taken.state).toBe('locked');
  expect(await readFile(join(folder, lockOwnerName), 'utf8')).toContain('Boris');
  if (taken.state === 'locked') await taken.release();
});

it('lets one of several openers have the lock of a killed program', async () => {
  await leaveLock({ who: 'Anna', host: hostname(), process: await deadProcess(), since: now });
  const outcomes = await Promise.all([take('1'), take('2'), take('3'), take('4')]);
  expect(outcomes.filter(({ state }) => state === 'locked')).toHaveLength(1);
  for (const outcome of outcomes) if (outcome.state === 'locked') await outcome.release();
});

it('does not take the lock of another computer, or of nobody known, while it is fresh', async () => {
  await leaveLock({ who: 'Anna', host: 'elsewhere', process: await deadProcess(), since: now });
  expect(await take('Boris')).toMatchObject({ state: 'held', message: expect.stringContaining('elsewhere') as string });
  await rm(join(folder, lockOwnerName));
  expect(await take('Boris')).toMatchObject({
    state: 'held',
    message: expect.stringContaining('Another program') as string,
  });
});

it('takes a lock over that was not renewed for long', async () => {
  await leaveLock({ who: 'Anna', host: 'elsewhere', process: 1, since: now });
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(join(folder, lockName), longAgo, longAgo);
  const taken = await take('Boris');
  expect(taken.state).toBe('locked');
  if (taken.state === 'locked') await taken.release();
});

it('says that it is impossible where there is no folder to lock', async () => {
  await rm(folder, { recursive: true });
  expect(await take()).toMatchObject({ state: 'impossible', error: { code: 'ENOENT' } });
});
