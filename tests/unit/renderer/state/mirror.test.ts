import { describe, expect, it } from 'vitest';
import { recordsOfState, emptyState } from '../../../../core/command/project-state.ts';
import type { ProjectSnapshot } from '../../../../core/protocol/contract.ts';
import { pendingSummary, type TextSummary } from '../../../../core/text/source-text.ts';
import { Mirror, type MirrorTopic } from '../../../../renderer/state/mirror.ts';
import { fakeBridge } from '../../../harness/fake-bridge.ts';

const english: TextSummary = {
  ...pendingWithout('a.txt'),
  title: 'Prices fall',
  language: 'en',
  paragraphCount: 3,
  isWrapped: false,
  length: 200,
  sha256: 'a'.repeat(64),
};

function pendingWithout(textId: string): TextSummary {
  const { isPending: _, ...summary } = pendingSummary(textId);
  return summary;
}

const snapshot: ProjectSnapshot = {
  folder: '/project',
  name: 'project',
  isBundled: false,
  texts: [pendingSummary('a.txt'), pendingSummary('b.txt')],
  records: JSON.stringify(recordsOfState(emptyState())),
  history: { undo: null, redo: null },
  status: { state: 'saved', message: '' },
  view: null,
  showTextId: null,
  sequence: 0,
};

/** A mirror of a project with two texts that are listed; `tell` stands for main. */
function open() {
  const { bridge, tell } = fakeBridge((name, { textId }) => ({
    ok: true,
    value: { textId, content: 'Prices fall.', summary: english },
    name,
  }));
  const mirror = new Mirror(bridge);
  tell('project:opened', snapshot);
  const topics: MirrorTopic[] = [];
  mirror.subscribe((topic) => topics.push(topic));
  return { mirror, tell, topics };
}

describe('The mirror of a project whose texts are being read', () => {
  it('takes over what texts are, in their places, and says that nothing else is new', () => {
    const { mirror, tell, topics } = open();
    tell('texts:described', { texts: [english] });
    expect(mirror.texts).toEqual([english, snapshot.texts[1]]);
    expect(mirror.summary('a.txt')).toBe(mirror.texts[0]);
    expect(topics).toEqual(['descriptions']);
  });

  it('says nothing where it knows that already, or not the text', () => {
    const { mirror, tell, topics } = open();
    tell('texts:described', { texts: [english] });
    tell('texts:described', { texts: [{ ...english }, { ...english, textId: 'c.txt' }] });
    expect(mirror.texts).toHaveLength(2);
    expect(topics).toEqual(['descriptions']);
  });

  it('knows what a text is once its content is there', async () => {
    const { mirror } = open();
    expect(await mirror.readContent('a.txt')).toEqual({ ok: true, value: 'Prices fall.' });
    expect(mirror.summary('a.txt')).toEqual(english);
  });

  it('keeps to the news where the text changed while it was asked for', async () => {
    const { mirror, tell } = open();
    const reading = mirror.readContent('a.txt');
    const later = { ...english, title: 'Prices rise', sha256: 'b'.repeat(64) };
    tell('texts:changed', { texts: [later], changedTextIds: ['a.txt'] });
    await reading;
    expect(mirror.summary('a.txt')).toEqual(later);
  });
});
