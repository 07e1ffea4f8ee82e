import { it } from 'vitest';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFileSystem } from '../../../main/file-system.ts';
import { emptyTextFile, textStoreFileKind } from '../../../core/store/text-store-file.ts';
import { StoreAdapter } from '../../../main/store-adapter.ts';
import { storeFilePieces } from '../../../core/store/write-store-file.ts';
import { someAnnotation } from '../core/store/store-records.ts';
it('m', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'x-'));
  const adapter = new StoreAdapter(nodeFileSystem, join(folder, 'a.json'), textStoreFileKind, { keepAside: true, time: () => 'x' });
  const data = { ...emptyTextFile('a.txt'), annotations: Array.from({ length: 100_000 }, (_, i) => someAnnotation('a' + i, {note: 'some note '.repeat(5)})) };
  const h = monitorEventLoopDelay({ resolution: 5 }); h.enable();
  let t = performance.now(); await adapter.write(data); const w = performance.now() - t; h.disable();
  const times: number[] = []; const g = storeFilePieces(data, textStoreFileKind); for (;;) { t = performance.now(); const n = g.next(); times.push(performance.now() - t); if (n.done) break; }
  times.sort((a, b) => a - b);
  t = performance.now(); await adapter.read(); const r = performance.now() - t;
  console.log('MEASURE write', w, 'loop p99', h.percentile(99)/1e6, 'max', h.max/1e6, 'slice median', times[times.length>>1], 'max', times.at(-1), 'read', r, 'size', (await nodeFileSystem.stamp(join(folder,'a.json')))?.size);
  await rm(folder, { recursive: true });
}, 60000);
