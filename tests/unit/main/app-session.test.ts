import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventName } from '../../../core/protocol/contract.ts';
import { AppSession } from '../../../main/app-session.ts';
import { SettingsFile } from '../../../main/settings-file.ts';
import { ViewFiles } from '../../../main/view-file.ts';
import { annotate, makeStoreProject, valueOf, type StoreProject } from '../../harness/store-project.ts';

let first: StoreProject;
let second: StoreProject;

beforeEach(async () => {
  first = await makeStoreProject();
  second = await makeStoreProject({ 'b.txt': 'Another text.\n' });
});
afterEach(() => Promise.all([first.remove(), second.remove()]));

/** A session that has the first project open; `hear` is called with each event. */
async function start(hear: (name: EventName, payload: unknown, session: AppSession) => void = () => {}) {
  const { file: settings } = await SettingsFile.open(first.path('settings.json'), {
    ...{ theme: 'system', language: 'system', analyst: 'Anna', zoom: 1, recentProjects: [] },
  });
  const events: { name: EventName; payload: unknown }[] = [];
  const session: AppSession = new AppSession({
    settings,
    views: new ViewFiles(first.path('views')),
    bundledProject: first.folder,
    workers: {},
    announce: (name, payload) => {
      events.push({ name, payload });
      hear(name, payload, session);
    },
    onOpen: () => {},
    onChange: () => {},
  });
  await session.start(null);
  session.takeNotices();
  return { session, events };
}

const nameOf = (payload: unknown): string | null => (payload as { name: string | null }).name;
const openingsIn = (events: readonly { name: EventName; payload: unknown }[]): unknown[] =>
  events.flatMap(({ name, payload }) => (name === 'project:opening' ? [payload] : []));

describe('Opening another project', () => {
  it('is told of while it lasts', async () => {
    const { session, events } = await start();
    events.length = 0;
    valueOf(await session.open(second.folder));
    const name = basename(second.folder);
    expect(openingsIn(events)).toEqual([
      { name, canCancel: true },
      { name, canCancel: false },
      { name: null, canCancel: false },
    ]);
    const order = events.map((event) => event.name).filter((one) => one.startsWith('project:'));
    expect(order.slice(-2)).toEqual(['project:opened', 'project:opening']);
    expect(session.folders?.folder).toBe(second.folder);
    await session.close();
  });

  it('can be cancelled: the open one stays open, can be worked on, and the other is free', async () => {
    let isCancelling = true;
    const { session, events } = await start((name, payload, opening) => {
      const isOther = name === 'project:opening' && nameOf(payload) !== null && opening.workspace !== null;
      if (isOther && isCancelling) opening.cancelOpening();
    });
    events.length = 0;
    expect(await session.open(second.folder)).toMatchObject({ ok: false, code: 'cancelled' });
    await session.openAndTell(second.folder);
    expect(events.map(({ name }) => name)).toEqual(Array.from({ length: 4 }, () => 'project:opening'));
    expect(session.folders?.folder).toBe(first.folder);
    expect(session.settings.recentProjects).toEqual([first.folder]);
    if (session.workspace) await annotate(session.workspace, 4, 12);
    expect(session.workspace?.state.annotations.size).toBe(1);

    isCancelling = false;
    valueOf(await session.open(second.folder));
    expect(session.workspace?.status.state).toBe('saved');
    await session.close();
    expect(await first.read('annotations/texts/a.txt.json')).toContain('minister');
  });

  it('is not cancelled by what was meant for an earlier one', async () => {
    const { session } = await start();
    session.cancelOpening();
    valueOf(await session.open(second.folder));
    expect(session.folders?.folder).toBe(second.folder);
    await session.close();
  });
});
