import { describe, expect, it, vi } from 'vitest';
import { describeAnchor } from '../../../../core/anchor/describe-anchor.ts';
import { findPassages } from '../../../../core/duplicates/find-passages.ts';
import type { Bridge } from '../../../../core/protocol/contract.ts';
import { pendingSummary } from '../../../../core/text/source-text.ts';
import { CopyDesk } from '../../../../renderer/state/copy-desk.ts';
import { Mirror } from '../../../../renderer/state/mirror.ts';
import { sampleText, tag } from '../../core/export/sample-project.ts';

const said =
  '„Wir rechnen damit, dass es in diesem Jahr so weitergeht und der Hafen noch mehr Schiffe sieht als je zuvor.';
const more =
  'Auch im nächsten Jahr wird gebaut, und zwar an beiden Ufern des Flusses“, sagte Anna Petrowa am Freitag in Hamburg.';
const contents: Readonly<Record<string, string>> = {
  'eins.txt': `Erster Bericht\n\n${said}\n\n${more}\n`,
  'zwei.txt': `Zweiter Bericht, etwas länger\n${said}\n${more}\nEnde.\n`,
  'drei.txt': `${more}\n\n${said}\n`,
};

/** A window that knows the groups of the texts, with the whole quote of the first text tagged. */
function tagged() {
  const bridge = {
    request: (_name: string, { textId }: { textId: string }) =>
      Promise.resolve({ ok: true, value: { textId, content: contents[textId], summary: pendingSummary(textId) } }),
    on: () => () => {},
    pathOf: () => '',
  } as unknown as Bridge;
  const mirror = new Mirror(bridge);
  const texts = Object.entries(contents).map(([textId, content]) => sampleText(textId, content));
  const [home] = texts;
  if (!home) throw new Error('There is no text.');
  const { content, paragraphs } = home;
  const start = content.indexOf('Anna Petrowa');
  const speaker = { start, end: start + 'Anna Petrowa'.length };
  const annotation = tag(home, `${said}\n\n${more.slice(0, more.indexOf('“') + 1)}`, {
    fields: { speaker: { name: 'Anna Petrowa', anchor: describeAnchor(content, paragraphs, speaker) } },
  });
  mirror.state.annotations.put(annotation);
  const passages = texts.map((text) => ({ textId: text.summary.textId, ...text }));
  const news = vi.fn();
  const desk = new CopyDesk({ mirror, groups: { all: findPassages(passages).groups, areComplete: true } }, news);
  return { desk, annotation, mirror, news };
}

const wordsAt = (textId: string, { start, end }: { start: number; end: number }): string | undefined =>
  contents[textId]?.slice(start, end);

describe('The offer to tag copies', () => {
  it('names where a passage of several paragraphs stands in the same order, and nothing is tagged by it', async () => {
    const { desk, annotation, mirror, news } = tagged();
    await desk.look(annotation.annotationId);
    expect(desk.offer?.places.map(({ textId, span }) => [textId, wordsAt(textId, span)])).toEqual([
      ['zwei.txt', `${said}\n${more.slice(0, more.indexOf('“') + 1)}`],
    ]);
    expect(news).toHaveBeenCalledTimes(1);
    expect(mirror.state.annotations.size).toBe(1);
  });

  it('is taken in one command, with the place of the speaker in the other text, outside of the passage too', async () => {
    const { desk, annotation } = tagged();
    await desk.look(annotation.annotationId);
    const command = await desk.command();
    if (command?.type !== 'tagCopies') throw new Error('There is no command.');
    expect(
      command.places.map(({ textId, mentions }) => mentions?.speaker && wordsAt(textId, mentions.speaker)),
    ).toEqual(['Anna Petrowa']);
  });

  it('goes when it is dismissed', async () => {
    const { desk, annotation } = tagged();
    await desk.look(annotation.annotationId);
    expect([desk.dismiss(), desk.offer, desk.dismiss()]).toEqual([true, null, false]);
    expect(await desk.command()).toBeNull();
  });
});
