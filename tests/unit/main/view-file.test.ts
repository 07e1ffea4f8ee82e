import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ViewState } from '../../../core/protocol/view-state.ts';
import { ViewFiles } from '../../../main/view-file.ts';

const view: ViewState = {
  panes: [
    { textId: 'a.txt', topOffset: 120, caret: 130 },
    { textId: null, topOffset: 0, caret: 0 },
  ],
  paneShares: [0.6, 0.4],
  focusedPane: 1,
  focusedAnnotationId: null,
  leftWidth: 240,
  rightWidth: 300,
  leftShare: 0.5,
  rightShare: 0.5,
  isLeftShown: true,
  isRightShown: false,
  textSort: 'date',
  annotationGrouping: 'code',
};

let folder: string;
let views: ViewFiles;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'tagwerk-views-')), 'views');
  views = new ViewFiles(folder);
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

describe('ViewFiles', () => {
  it('gives back what was written, to another run as well', async () => {
    expect(await views.write('/home/ada/news', view)).toEqual({ ok: true, value: null });
    expect(await new ViewFiles(folder).read('/home/ada/news')).toEqual(view);
  });

  it('has nothing for a project that was never shown', async () => {
    expect(await views.read('/home/ada/news')).toBeNull();
  });

  it('keeps the views of projects apart', async () => {
    await views.write('/a/news', view);
    await views.write('/b/news', { ...view, focusedPane: 0 });
    expect((await views.read('/a/news'))?.focusedPane).toBe(1);
    expect((await views.read('/b/news'))?.focusedPane).toBe(0);
  });

  it('ends with the last of many views written at once', async () => {
    const writes = Array.from({ length: 30 }, (_, leftWidth) => views.write('/news', { ...view, leftWidth }));
    await Promise.all(writes);
    expect((await views.read('/news'))?.leftWidth).toBe(29);
  });

  it.each([
    ['torn', '{"project": "/news", "vi'],
    ['of another shape', '{"project": "/news", "view": {"panes": 2}}'],
    ['inconsistent', JSON.stringify({ project: '/news', view: { ...view, paneShares: [1] } })],
  ])('has nothing when the file is %s', async (_kind, content) => {
    await views.write('/news', view);
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name), content);
    expect(await views.read('/news')).toBeNull();
  });

  it('refuses a view that does not fit together', async () => {
    expect(await views.write('/news', { ...view, focusedPane: 2 })).toMatchObject({ ok: false, code: 'invalid-input' });
    expect(await views.read('/news')).toBeNull();
  });
});
