import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findJoinedCopies,
  textsWithCopies,
  widenToParagraphs,
} from '../../../../core/duplicates/find-joined-copies.ts';
import { findPassages } from '../../../../core/duplicates/find-passages.ts';
import { text } from './passage-texts.ts';

const ship =
  'Das Schiff lief am frühen Morgen mit drei Stunden Verspätung in den Hafen ein, weil auf See dichter Nebel lag.';
const bridge =
  'Die alte Brücke über den Fluss wird im Herbst für ein halbes Jahr gesperrt und von Grund auf erneuert werden.';
const harvest =
  'Nach dem trockenen Sommer rechnen die Bauern mit einer kleinen Ernte, besonders bei Kartoffeln und Rüben.';
const school = 'In der Dorfschule lernen jetzt wieder vierzig Kinder, nachdem sie zwei Jahre lang geschlossen war.';
const other =
  'Der Rat der Stadt hat gestern Abend nach langer Beratung den Haushalt für das kommende Jahr beschlossen.';

/** What the copies say of the words from the first to the last of these in the first of the texts. */
function copiesOf(contents: readonly string[], firstWords: string, lastWords: string): string[] {
  const texts = contents.map((content, index) => text(String(index), content));
  const home = contents[0] ?? '';
  const span = { start: home.indexOf(firstWords), end: home.indexOf(lastWords) + lastWords.length };
  const { groups } = findPassages(texts);
  const contentOf = (textId: string): string | null => contents[Number(textId)] ?? null;
  return findJoinedCopies(groups, { textId: '0', span }, contentOf).map(
    ({ textId, span: { start, end }, paragraph }) => `${textId}:${paragraph} ${contentOf(textId)?.slice(start, end)}`,
  );
}

describe('Copies of a passage of several paragraphs', () => {
  it('are where all of its paragraphs stand again, one behind the other', () => {
    const home = `${other}\n\n${ship}\n\n${bridge}\n\n${harvest}\n`;
    expect(copiesOf([home, `${school}\n${ship}\n${bridge}\n${harvest}`], ship, harvest)).toEqual([
      `1:2 ${ship}\n${bridge}\n${harvest}`,
    ]);
  });

  it('begin and end with the same words where only parts of the outer paragraphs are tagged', () => {
    const home = `${ship}\n\n${bridge}\n\n${harvest}`;
    const copy = `${school}\n\n${ship}\n\n${bridge}\n\n${harvest.replace('Bauern', 'Landwirte')}`;
    expect(copiesOf([home, copy], 'weil auf See', 'mit einer kleinen Ernte')).toEqual([
      `1:2 weil auf See dichter Nebel lag.\n\n${bridge}\n\n${harvest.replace('Bauern', 'Landwirte').slice(0, -', besonders bei Kartoffeln und Rüben.'.length)}`,
    ]);
  });

  it('are none where another paragraph is between them, where one is missing, and where the order is another', () => {
    const home = `${ship}\n\n${bridge}\n\n${harvest}`;
    expect(copiesOf([home, `${ship}\n\n${other}\n\n${bridge}\n\n${harvest}`], ship, harvest)).toEqual([]);
    expect(copiesOf([home, `${ship}\n\n${harvest}`], ship, harvest)).toEqual([]);
    expect(copiesOf([home, `${bridge}\n\n${ship}\n\n${harvest}`], ship, harvest)).toEqual([]);
    expect(copiesOf([home, ship, bridge], ship, bridge)).toEqual([]);
  });

  it('may hold lines that are too short to be looked for, as long as they say the same', () => {
    const home = `${ship}\n\n„Ja.“\n\n* * *\n\n${bridge}`;
    expect(copiesOf([home, `${other}\n\n${ship}\n"Ja."\n${bridge}`], ship, bridge)).toEqual([
      `1:2 ${ship}\n"Ja."\n${bridge}`,
    ]);
    expect(copiesOf([home, `${ship}\n\n„Nein.“\n\n${bridge}`], ship, bridge)).toEqual([]);
    expect(copiesOf([`Neues\n\n${ship}`, `Neues\n\n${ship}`], 'Neues', ship)).toEqual([`1:1 Neues\n\n${ship}`]);
  });

  it('may be in the same text, but never where the passage itself is', () => {
    const twice = `${ship}\n\n${bridge}\n\n${other}\n\n${ship}\n\n${bridge}`;
    expect(copiesOf([twice], ship, bridge)).toEqual([`0:4 ${ship}\n\n${bridge}`]);
    const thrice = [ship, ship, ship].join('\n\n');
    const { groups } = findPassages([text('0', thrice)]);
    const span = { start: 0, end: 2 * ship.length + 2 };
    expect(findJoinedCopies(groups, { textId: '0', span }, () => thrice)).toEqual([]);
  });

  it('are left to others for a passage inside one paragraph', () => {
    const contents = [`${ship}\n\n${bridge}`, `${ship}\n\n${bridge}`];
    expect(copiesOf(contents, ship, ship)).toEqual([]);
  });

  it('are exactly what is tagged wherever the same paragraphs stand', () => {
    const paragraphs = fc.shuffledSubarray([ship, bridge, harvest, school], { minLength: 2 });
    const gap = fc.constantFrom('\n', '\n\n', '\n \n');
    fc.assert(
      fc.property(paragraphs, gap, gap, fc.nat(15), fc.nat(15), (chosen, gapHere, gapThere, from, upTo) => {
        const home = [other, ...chosen].join(gapHere);
        const passage = chosen.join(gapThere);
        const away = `Neues aus dem Rathaus${gapThere}${passage}`;
        const first = home.indexOf(chosen[0] ?? '');
        const lastWords = (chosen.at(-1) ?? '').split(' ').slice(0, 1 + (upTo % 10));
        const start =
          first +
          (chosen[0] ?? '')
            .split(' ')
            .slice(0, from % 10)
            .join(' ').length +
          (from % 10 > 0 ? 1 : 0);
        const end = home.indexOf(chosen.at(-1) ?? '') + lastWords.join(' ').length;
        const { groups } = findPassages([text('0', home), text('1', away)]);
        const tagged = { textId: '0', span: { start, end } };
        const found = findJoinedCopies(groups, tagged, (textId) => (textId === '0' ? home : away));
        expect(found.map(({ span, paragraph }) => [away.slice(span.start, span.end), paragraph])).toEqual([
          [home.slice(start, end).replaceAll(gapHere, gapThere), 2],
        ]);
        expect(textsWithCopies(groups, tagged, home)).toEqual(new Set(['0', '1']));
      }),
    );
  });
});

describe('Texts that are worth reading for copies', () => {
  it('are those that have all the paragraphs that groups know', () => {
    const contents = [`${ship}\n\n${bridge}`, `${ship}\n\n${other}\n\n${bridge}`, ship, bridge];
    const { groups } = findPassages(contents.map((content, index) => text(String(index), content)));
    const home = contents[0] ?? '';
    const both = { textId: '0', span: { start: 0, end: home.length } };
    expect(textsWithCopies(groups, both, home)).toEqual(new Set(['0', '1']));
    const one = { textId: '0', span: { start: 0, end: ship.length } };
    expect(textsWithCopies(groups, one, home)).toEqual(new Set(['0', '1', '2']));
    expect(textsWithCopies([], both, home)).toEqual(new Set());
  });
});

describe('A span widened to its paragraphs', () => {
  it('takes in all of the first and the last that it touches', () => {
    const content = 'Eins zwei.\n\nDrei vier.\n\nFünf sechs.';
    const widened = (words: string, last = words) =>
      widenToParagraphs(content, { start: content.indexOf(words), end: content.indexOf(last) + last.length });
    expect(widened('zwei')).toEqual({ start: 0, end: 10 });
    expect(widened('zwei', 'Drei')).toEqual({ start: 0, end: 22 });
    expect(widened('zwei', 'Fünf')).toEqual({ start: 0, end: content.length });
  });
});
