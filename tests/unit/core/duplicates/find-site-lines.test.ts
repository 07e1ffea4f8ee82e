import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../../core/duplicates/find-passages.ts';
import { findSiteLines } from '../../../../core/duplicates/find-site-lines.ts';
import { findParagraphs } from '../../../../core/text/paragraphs.ts';
import { makeCorpus } from '../../../bench/duplicates-corpus.ts';
import { placesOf, text } from './passage-texts.ts';

const body =
  'Die Stadtverwaltung hat am Montag beschlossen, das alte Hallenbad am Fluss abzureißen und an seiner Stelle einen Park mit Spielplatz anzulegen, der im nächsten Sommer fertig sein soll.';
const russianBody =
  'Городская администрация решила снести старый бассейн у реки и разбить на его месте парк с детской площадкой, который должен открыться следующим летом, сообщила пресс-служба мэрии.';

function siteLines(content: string): string[] {
  const paragraphs = findParagraphs(content);
  const { isSiteLine } = findSiteLines(content, paragraphs);
  return paragraphs
    .filter((_, position) => isSiteLine(position))
    .map(({ start, end }) => content.slice(start, end).trim());
}

describe('findSiteLines', () => {
  it('knows navigation, date and invitations by their looks, but not the headline', () => {
    const content = `Startseite\nPolitik\nSport\n3. Mai 2024, 10:15\nHallenbad weicht einem Park\n${body}\nFolgen Sie uns auf Telegram\nMehr zum Thema`;
    expect(siteLines(content)).toEqual([
      'Startseite',
      'Politik',
      'Sport',
      '3. Mai 2024, 10:15',
      'Folgen Sie uns auf Telegram',
      'Mehr zum Thema',
    ]);
  });

  it('knows them in Russian and English too', () => {
    expect(siteLines(`${russianBody}\nПодписывайтесь на наш канал!\nЧитайте также`)).toEqual([
      'Подписывайтесь на наш канал!',
      'Читайте также',
    ]);
    const english =
      'The town council decided on Monday to pull down the old swimming pool by the river and to lay out a park with a playground there, which is to open next summer.';
    expect(siteLines(`Home\nNews\nSport\nPool to make way for park\n${english}\nSubscribe to our newsletter`)).toEqual([
      'Home',
      'News',
      'Sport',
      'Subscribe to our newsletter',
    ]);
  });

  it('leaves headline, by-line and signature alone', () => {
    expect(siteLines(`Hallenbad weicht Park\nVon Anna Berg\n${body}\nAnna Berg, Kassel`)).toEqual([]);
    expect(siteLines(`Парк вместо бассейна\n${russianBody}\nИван Петров`)).toEqual([]);
  });

  it('leaves texts of short lines alone', () => {
    expect(siteLines('Rosen\nVeilchen\nNelken\nNewsletter\nLilien')).toEqual([]);
    expect(siteLines('')).toEqual([]);
  });

  it('does not take dates in a list behind the news for furniture', () => {
    expect(siteLines(`${body}\n(31.10.2007)\n(31.07.2005)`)).toEqual([]);
  });
});

describe('lines that texts of one origin repeat', () => {
  const bodies = makeCorpus({ paragraphs: 100, seed: 3, copies: 0 }).texts.map(
    (content) => content.split('\n\n')[0] ?? '',
  );
  const line = 'Die Redaktion freut sich über Hinweise und Bilder aus dem ganzen Kreis.';

  it('are boilerplate from three texts on that have nothing else in common', () => {
    const some = (count: number) =>
      bodies.slice(0, count).map((one, at) => text(String(at), `${one}\n${line}`, { origin: 'Kreisblatt' }));
    expect(findPassages(some(2)).groups.map((group) => group.class)).toEqual(['exact']);
    const { groups } = findPassages(some(3));
    expect(groups.map((group) => [group.class, placesOf(group)])).toEqual([['boilerplate', ['0:2', '1:2', '2:2']]]);
  });

  it('are part of the copy where the texts are copies of each other', () => {
    const texts = ['a', 'b', 'c'].map((textId) => text(textId, `${bodies[0] ?? ''}\n${line}`));
    expect(findPassages(texts).groups.map((group) => group.class)).toEqual(['exact', 'exact']);
  });

  it('agree whatever numbers they hold', () => {
    const texts = bodies.slice(0, 4).map((one, at) => text(String(at), `${one}\nArtikel Nr. ${at * 31 + 7} drucken`));
    expect(findPassages(texts).groups.map((group) => [group.class, group.members.length])).toEqual([
      ['boilerplate', 4],
    ]);
  });
});
