import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A worker that analyses or searches texts, bundled into a temporary folder together with those that it starts. */
export async function buildWorker(
  name: 'text-worker' | 'suggestion-worker' | 'passage-worker' | 'search-worker' | 'export-worker',
): Promise<{ path: string; remove(): Promise<void> }> {
  const names = name === 'search-worker' ? [name, 'pattern-worker'] : [name];
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
        input: Object.fromEntries(names.map((entry) => [entry, join(repository, 'main', `${entry}.ts`)])),
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  });
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    path: join(folder, 'out', `${name}.js`),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
