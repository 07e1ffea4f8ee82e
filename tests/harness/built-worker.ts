import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Threads bundled into a temporary folder; `path` is that of the first. */
export interface BuiltWorker {
  readonly path: string;
  remove(): Promise<void>;
}

/** The worker that analyses texts. */
export function buildSuggestionWorker(): Promise<BuiltWorker> {
  return buildWorkers(['suggestion-worker']);
}

/** The worker that searches texts, with the one for regular expressions beside it. */
export function buildSearchWorker(): Promise<BuiltWorker> {
  return buildWorkers(['search-worker', 'pattern-worker']);
}

async function buildWorkers(names: readonly [string, ...string[]]): Promise<BuiltWorker> {
  const folder = await mkdtemp(join(tmpdir(), 'tagwerk-worker-'));
  await build({
    configFile: false,
    root: repository,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: join(folder, 'out'),
      target: 'node20.18',
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(repository, 'main', `${name}.ts`)])),
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  });
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    path: join(folder, 'out', `${names[0]}.js`),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
