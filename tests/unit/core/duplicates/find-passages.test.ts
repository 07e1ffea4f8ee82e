import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../../core/duplicates/find-passages.ts';
import { findParagraphs } from '../../../../core/text/paragraphs.ts';
import { placesOf, text, wordsOf } from './passage-texts.ts';

const ship =
  'Das Schiff lief am frühen Morgen mit drei Stunden Verspätung in den Hafen ein, weil auf See dichter Nebel lag. Der Kapitän lobte seine Mannschaft, die in der Nacht kein Auge zugetan hatte. Am Kai warteten Händler, die seit Tagen auf Kaffee und Gewürze hofften.';
const bridge =
  'Die alte Brücke über den Fluss wird im Herbst für ein halbes Jahr gesperrt und von Grund auf erneuert. Fußgänger können eine Fähre nehmen, für Wagen gibt es einen Umweg über das Nachbardorf.';
const harvest =
  'Nach dem trockenen Sommer rechnen die Bauern mit einer kleinen Ernte, besonders bei Kartoffeln und Rüben. Wer bewässern konnte, steht besser da, doch das Wasser in den Teichen reichte nicht überall.';
const school =
  'In der Dorfschule lernen jetzt wieder vierzig Kinder, nachdem sie zwei Jahre lang geschlossen war. Eine junge Lehrerin aus der Stadt hat die Stelle angenommen und wohnt über dem Laden.';

describe('findPassages', () => {
  it('finds equal paragraphs, whatever their case, white space and quotation marks', () => {
    const texts = [
      text('a', `${bridge}\n${ship}`),
      text('b', `${ship.toUpperCase().replaceAll(' ', '  ')}\n${harvest}`),
    ];
    const { groups } = findPassages(texts);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ class: 'exact', similarity: 1, source: 0 });
    expect(placesOf(groups[0])).toEqual(['a:2', 'b:1']);
    expect(groups[0]?.pairs).toEqual([
      {
        a: 0,
        b: 1,
        similarity: 1,
        aligned: [[bridge.length + 1, texts[0]?.content.length, 0, ship.replaceAll(' ', '  ').length]],
      },
    ]);
  });

  it('says nothing where nothing is repeated', () => {
    expect(findPassages([text('a', `${ship}\n${bridge}`), text('b', `${harvest}\n${school}`)]).groups).toEqual([]);
    expect(findPassages([]).groups).toEqual([]);
    expect(findPassages([text('a', ''), text('b', '\n \n')]).groups).toEqual([]);
  });

  it('finds near copies: words replaced, put in, left out', () => {
    const copy = ship
      .replace('frühen', 'späten')
      .replace('drei', 'etwa fünf')
      .replace('dichter ', '')
      .replace('Händler', 'Käufer');
    const [group, ...others] = findPassages([text('a', ship), text('b', `${bridge}\n${copy}`)]).groups;
    expect(others).toEqual([]);
    expect(group?.class).toBe('near');
    expect(group?.similarity).toBeGreaterThan(0.85);
    expect(group?.similarity).toBeLessThan(1);
    expect(group?.pairs[0]?.aligned).toEqual([[0, ship.length, bridge.length + 1, bridge.length + 1 + copy.length]]);
  });

  it('finds a paragraph whose sentences changed places, as one passage of several pieces', () => {
    const [first = '', second = '', third = ''] = ship.split(/(?<=\.) /);
    const [group] = findPassages([text('a', ship), text('b', [third, first, second].join(' '))]).groups;
    expect(group?.class).toBe('near');
    expect(group?.pairs[0]?.aligned).toEqual([[0, ship.length, 0, ship.length]]);
    expect(group?.pairs[0]?.pieces?.length).toBeGreaterThan(1);
  });

  it('finds both halves of two paragraphs merged, each for itself', () => {
    const texts = [text('a', `${ship}\n${harvest}`), text('b', `${ship} ${harvest}`)];
    const { groups } = findPassages(texts);
    expect(groups.map((group) => [group.class, placesOf(group)])).toEqual([
      ['near', ['a:1', 'b:1']],
      ['near', ['a:2', 'b:1']],
    ]);
    expect(wordsOf(groups[0], texts)).toEqual([ship, ship]);
    expect(wordsOf(groups[1], texts)).toEqual([harvest, harvest]);
  });

  it('finds a shared sentence of paragraphs that otherwise differ, and cuts it out', () => {
    const sentence = 'Der Bürgermeister will bis zum Ende des Jahres keinen einzigen Baum am Ufer fällen lassen.';
    const texts = [text('a', `${bridge} ${sentence} ${school}`), text('b', `${harvest} ${sentence}`)];
    const { groups } = findPassages(texts);
    expect(groups.map((group) => group.class)).toEqual(['partial']);
    expect(wordsOf(groups[0], texts)).toEqual([sentence, sentence]);
  });

  it('finds a repetition within one paragraph', () => {
    const sentence = 'Wir haben das Wasser im Keller viel zu spät bemerkt und dann die Feuerwehr gerufen.';
    const texts = [text('a', `${sentence} ${harvest} ${sentence} ${bridge}`)];
    const { groups } = findPassages(texts);
    expect(groups.map((group) => group.class)).toEqual(['partial']);
    expect(wordsOf(groups[0], texts)).toEqual([sentence, sentence]);
  });

  it('puts what is repeated many times into one group, with a pair for each member but one', () => {
    const texts = Array.from({ length: 300 }, (_, at) => text(String(at), `${ship}\nNummer ${at} ist ${at * 7}.`));
    const [group, ...others] = findPassages(texts).groups;
    expect(others).toEqual([]);
    expect(group?.members).toHaveLength(300);
    expect(group?.pairs).toHaveLength(299);
  });

  it('puts copies that each change another word into one group', () => {
    const words = ship.split(' ');
    const texts = Array.from({ length: 200 }, (_, at) =>
      text(String(at), words.map((word, position) => (position === at % words.length ? `Wort${at}` : word)).join(' ')),
    );
    const { groups } = findPassages(texts);
    expect(groups.map((group) => [group.class, group.members.length])).toEqual([['near', 200]]);
  });

  it('takes the earliest dated member for the source, else the first', () => {
    const dates = ['2024-05-02', null, '2024-05-01', '--01-01'];
    const sourceOf = (some: (string | null)[]) =>
      findPassages(some.map((date, at) => text(String(at), ship, { date }))).groups[0]?.source;
    expect(sourceOf(dates)).toBe(2);
    expect(sourceOf([null, '--03-01'])).toBe(0);
    expect(sourceOf([null, '2024-01-01'])).toBe(1);
  });

  it('names a group after what it says, not after where it stands', () => {
    const one = findPassages([text('a', ship), text('b', ship)]).groups[0]?.groupId;
    const two = findPassages([text('x', `${bridge}\n\n${ship}`), text('y', `${harvest}\n«${ship}»`)]).groups[0]
      ?.groupId;
    expect(one).toBe(two);
    expect(findPassages([text('a', bridge), text('b', bridge)]).groups[0]?.groupId).not.toBe(one);
  });

  it('gives every group its own id', () => {
    const { groups } = findPassages([text('a', `${ship} ${bridge}`), text('b', ship), text('c', `${ship} ${harvest}`)]);
    expect(new Set(groups.map(({ groupId }) => groupId)).size).toBe(groups.length);
  });

  it('counts passages from as many equal words on as asked', () => {
    const texts = [
      text('a', `${ship} Er kaufte sich gestern ein rotes Fahrrad.`),
      text('b', `${school} Er kaufte sich gestern ein rotes Fahrrad.`),
    ];
    expect(findPassages(texts).groups).toHaveLength(0);
    expect(findPassages(texts, { minWords: 6 }).groups).toHaveLength(1);
  });

  it('sees more in the fine setting: word forms of one stem count as equal', () => {
    const bridges =
      'Wiederaufgebaute Holzbrücken überspannten früher beide Flussarme zwischen kleineren Handelsplätzen oberhalb der Mündung.';
    const copy =
      'Wiederaufgebauten Holzbrückenpfeiler überspannen früheren beiden Flussarmen zwischen kleinere Handelsplatz oberhalb der Mündung.';
    const texts = [text('a', bridges), text('b', copy)];
    expect(findPassages(texts).groups).toHaveLength(0);
    expect(findPassages(texts, { fine: true }).groups).toHaveLength(1);
  });

  it('tells how far it is, and stops when asked', () => {
    const texts = [text('a', ship), text('b', ship), text('c', bridge)];
    const seen: string[] = [];
    findPassages(texts, { onProgress: (done, total) => seen.push(`${done}/${total}`) });
    expect(seen.at(-1)).toBe('3/3');
    let asked = 0;
    expect(findPassages(texts, { isCancelled: () => (asked += 1) > 2 })).toEqual({ groups: [], cancelled: true });
  });

  it('takes linear time for text that repeats itself all the time', () => {
    const endless = 'ja nein vielleicht '.repeat(60_000);
    const started = performance.now();
    findPassages([text('a', endless), text('b', `${endless}doch`)]);
    findPassages([text('a', 'ha '.repeat(200_000))]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('gives members and pairs that lie within their texts, whatever the texts', () => {
    const word = fc.constantFrom(
      'eins',
      'zwei',
      'drei',
      'vier',
      '„fünf“',
      'sechs.',
      'sieben',
      'acht',
      'neun',
      'zehn,',
      '—',
      '\n',
      '\n\n',
      '😀',
    );
    const content = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(content, { maxLength: 4 }), fc.boolean(), (contents, fine) => {
        const texts = contents.map((one, at) => text(String(at), one));
        for (const group of findPassages(texts, { fine, minWords: 4 }).groups) {
          expect(group.members.length).toBeGreaterThan(1);
          expect(group.source).toBeLessThan(group.members.length);
          const lengths = group.members.map(({ textId, span, paragraphs }) => {
            const one = texts[Number(textId)]?.content ?? '';
            const paragraph = findParagraphs(one)[paragraphs[0] - 1];
            expect(span.start).toBeGreaterThanOrEqual(paragraph?.start ?? Infinity);
            expect(span.end).toBeLessThanOrEqual(paragraph?.end ?? -1);
            expect(span.end).toBeGreaterThan(span.start);
            return one.length;
          });
          for (const { a, b, similarity, aligned } of group.pairs) {
            expect(a).toBeLessThan(b);
            expect(similarity).toBeGreaterThan(0);
            expect(similarity).toBeLessThanOrEqual(1);
            for (const [aStart, aEnd, bStart, bEnd] of aligned) {
              expect(aStart).toBeLessThan(aEnd);
              expect(bStart).toBeLessThan(bEnd);
              expect(aEnd).toBeLessThanOrEqual(lengths[a] ?? -1);
              expect(bEnd).toBeLessThanOrEqual(lengths[b] ?? -1);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('findPassages on real news', () => {
  const texts = readFileSync('tests/fixtures/seeds.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string })
    .map(({ id, text: content }) => text(id, content));
  const { groups } = findPassages(texts);
  const ofClass = (name: string) => groups.filter((group) => group.class === name);

  it('finds the four paragraphs that one text has twice, and no other exact or near copies', () => {
    expect(ofClass('near')).toEqual([]);
    const third = texts[3];
    expect(ofClass('exact').map(placesOf)).toEqual(
      [
        [2, 7],
        [3, 8],
        [5, 9],
        [6, 10],
      ].map((pair) => pair.map((number) => `${third?.textId}:${number}`)),
    );
    for (const group of ofClass('exact')) {
      for (const { span, paragraphs } of group.members) {
        const paragraph = third?.paragraphs[paragraphs[0] - 1];
        expect(third?.content.slice(span.start, span.end)).toBe(
          third?.content.slice(paragraph?.start, paragraph?.end).trim(),
        );
      }
    }
  });

  it('sets the ten lines of site furniture of one text apart, and none of the others', () => {
    const lines = ofClass('boilerplate').flatMap(placesOf);
    expect(lines.sort()).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 13, 14, 15].map((number) => `${texts[1]?.textId}:${number}`).sort(),
    );
  });

  it('finds the quotation that a headline echoes', () => {
    const echo = ofClass('partial').find((group) => group.members[0]?.textId === texts[4]?.textId);
    expect(placesOf(echo)).toEqual([`${texts[4]?.textId}:1`, `${texts[4]?.textId}:5`]);
  });
});
