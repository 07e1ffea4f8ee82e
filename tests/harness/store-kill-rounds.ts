import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { build } from 'vite';
import { checkStore } from '../../main/check-store.ts';
import { readProject } from '../../main/read-project.ts';
import { Workspace } from '../../main/workspace.ts';
import { valueOf } from './store-project.ts';

/** The annotating program as one file that plain Node runs. */
export interface Annotator {
  readonly program: string;
  remove(): Promise<void>;
}

/** What a killed program had shown, and what of it is missing or wrong afterwards: nothing, or the store is broken. */
export interface KillRound {
  readonly shown: number;
  readonly losses: readonly string[];
}

/** Bundles the annotating program. It lies inside the repository, so that it finds its packages. */
export async function buildAnnotator(): Promise<Annotator> {
  await mkdir(resolve('.cache'), { recursive: true });
  const folder = await mkdtemp(resolve('.cache', 'annotator-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve('tests/harness/store-annotator.ts'),
      outDir: folder,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'annotator.mjs' } },
    },
  });
  return { program: join(folder, 'annotator.mjs'), remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Lets the program annotate, kills it so many milliseconds after it has opened the project (with a negative number: so
 * many after its start, whatever it is doing then), and opens the project again: everything that was shown in this or an
 * earlier round must be there, with the note it was shown with or a later one. `shown` grows.
 */
export async function killRound(
  annotator: Annotator,
  folder: string,
  seed: number,
  afterMilliseconds: number,
  shown: Map<string, number>,
): Promise<KillRound> {
  const child = spawn(process.execPath, [annotator.program, folder, String(seed)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const exited = once(child, 'exit');
  let opened: (state: string) => void = () => {};
  const isOpen = new Promise<string>((resolveOpen) => (opened = resolveOpen));
  const before = shown.size;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const [id = '', value = ''] = line.split(' ');
    if (id === 'open') opened(value);
    // A line cut short by the kill names no whole note; one without a number was not shown.
    else if (value !== '') shown.set(id, Math.max(shown.get(id) ?? 0, Number(value)));
  });
  const closed = once(lines, 'close');
  const early = afterMilliseconds < 0 ? [setTimeout(-afterMilliseconds, 'saved')] : [];
  const state = await Promise.race([isOpen, exited.then(() => 'exited'), ...early]);
  if (state === 'saved' && afterMilliseconds > 0) await setTimeout(afterMilliseconds);
  child.kill('SIGKILL');
  await Promise.all([exited, closed]);
  const losses = state === 'saved' ? [] : [`the program did not start: ${state} ${errors.join('')}`];

  // First as the command line reads it, then as a window opens it, then once more closed and checked.
  const read = valueOf(await readProject(folder)).state;
  losses.push(...lossesIn(shown, 'read', (id) => read.annotations.get(id)?.note));
  const workspace = valueOf(await Workspace.open(folder, { who: () => 'Reader', announce: () => {} }));
  losses.push(...lossesIn(shown, 'opened', (id) => workspace.state.annotations.get(id)?.note));
  if (workspace.status.state !== 'saved') losses.push(`opened ${workspace.status.state}: ${workspace.status.message}`);
  await workspace.close();
  const { problems } = await checkStore(folder);
  losses.push(...problems.map(({ file, line, message }) => `check: ${file}:${line ?? ''} ${message}`));
  return { shown: shown.size - before, losses };
}

function lossesIn(
  shown: ReadonlyMap<string, number>,
  how: string,
  noteOf: (id: string) => string | undefined,
): string[] {
  return [...shown].flatMap(([id, note]) => {
    const found = noteOf(id);
    if (found === undefined) return [`${how}: annotation ${id} is gone`];
    return Number(found) < note ? [`${how}: annotation ${id} has note ${found} instead of ${note}`] : [];
  });
}
