import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuoteMatcher, type SaidQuote } from '../../../../core/links/quote-matcher.ts';

let place = 0;
function said(words: string, speaker: string | null, more: Partial<SaidQuote> = {}): SaidQuote {
  place += 1000;
  const span = { start: place, end: place + words.length };
  return { textId: `${place}.txt`, source: String(place), language: 'de', words, speaker, ...span, ...more };
}

/** Other quotes, without which no word would be rarer than another. */
const others: readonly (readonly [string, string, string])[] = [
  ['de', 'Weber', 'Wir brauchen mehr Lehrer in den ländlichen Schulen des Landes.'],
  ['de', 'Schmidt', 'Die Haushaltslage der Stadt ist besser als im vergangenen Jahr.'],
  ['de', 'Weber', 'Im kommenden Jahr wird die Landesregierung den Bau von Radwegen fördern.'],
  ['ru', 'Иванов', 'Мы готовы к переговорам без предварительных условий.'],
  ['ru', 'Петров', 'В этом году урожай зерновых превысит показатели прошлого года.'],
  ['en', 'Brown', 'The council will publish the figures before the end of the year.'],
  ['en', 'Green', 'Our schools need teachers, and they need them this year.'],
];

function matcherOf(...quotes: SaidQuote[]): QuoteMatcher {
  const matcher = new QuoteMatcher();
  const all = [...others.map(([language, speaker, words]) => said(words, speaker, { language })), ...quotes];
  for (const quote of all) matcher.add(quote);
  return matcher;
}

type Case = readonly [language: string, speaker: string | null, words: string, speaker: string | null, words: string];

const same: readonly Case[] = [
  [
    'de',
    'Weber',
    'Zwölf neue Brücken über den Fluss',
    'Karl Weber',
    'Wir bauen im nächsten Jahr zwölf neue Brücken über den Fluss und zwei Tunnel',
  ],
  [
    'de',
    'Anna Klein',
    'Werk in Rostock wird nicht geschlossen',
    'Klein',
    'Das Werk in Rostock werden wir auf keinen Fall schließen, dabei bleibt es, geschlossen wird dort nichts',
  ],
  [
    'de',
    null,
    'Die Fluten haben das halbe Dorf Altenau zerstört',
    'Bürgermeister Lorenz',
    'Altenau ist kaum wiederzuerkennen, die Fluten haben unser halbes Dorf zerstört',
  ],
  [
    'ru',
    'Орлов',
    'Строительство завода в Пскове начнётся весной',
    'Дмитрий Орлов',
    'Весной мы начнём строительство нового завода в Пскове, деньги на это есть',
  ],
  [
    'ru',
    'Анны Зайцевой',
    'экспорт удобрений вырос на 14 процентов',
    'Зайцева',
    'За полгода экспорт минеральных удобрений вырос на 14 процентов',
  ],
  [
    'en',
    'Smith',
    'We will never sell the harbour to foreign investors',
    'Jane Smith',
    'The harbour will never be sold to foreign investors while I am mayor',
  ],
  [
    'en',
    'Jones',
    'hospital funding doubled',
    'Mark Jones',
    'Funding for the hospital has doubled since 2019, and it will not be the last step',
  ],
];

const different: readonly Case[] = [
  ['de', 'Weber', 'Wir brauchen zwölf neue Brücken', 'Weber', 'Zwölf Kinder haben heute ihren Abschluss gemacht'],
  [
    'de',
    'Karl Weber',
    'Zwölf neue Brücken über den Fluss Saale',
    'Anna Klein',
    'Neue Brücken sind teuer, sagte der Fluss der Zeit',
  ],
  ['de', 'Weber', 'Das ist gut.', 'Weber', 'Das ist sehr gut für uns alle.'],
  ['ru', 'Орлов', 'Мы готовы построить завод', 'Орлов', 'Мы готовы помочь жителям пострадавших районов'],
  ['ru', 'Орлов', 'Строительство завода в Пскове начнётся весной', 'Зайцева', 'Весной в Пскове откроется новый музей'],
  ['en', 'Smith', 'We will never sell the harbour', 'Smith', 'We will win the election in May'],
  ['en', 'Smith', 'Thank you very much, everyone', 'Jones', 'Thank you very much indeed'],
];

describe('A quote', () => {
  it.each(same)(
    '(%s) by %s “%s” is found in the words of %s “%s”, from either side',
    (language, one, left, two, right) => {
      const first = said(left, one, { language });
      const second = said(right, two, { language });
      const matcher = matcherOf(first, second);
      const [match] = matcher.matches(first);
      expect(match?.other).toBe(second);
      expect(match?.rule).toBe(one === null ? 'same-words' : 'same-speaker');
      expect(matcher.matches(second)[0]).toMatchObject({ other: first, confidence: match?.confidence });
    },
  );

  it.each(different)('(%s) by %s “%s” is not taken for that of %s “%s”', (language, one, left, two, right) => {
    const first = said(left, one, { language });
    expect(matcherOf(first, said(right, two, { language })).matches(first)).toEqual([]);
  });

  it('is not matched with itself, with what overlaps it, or with another language', () => {
    const words = 'The harbour will never be sold to foreign investors';
    const quote = said(words, 'Smith', { language: 'en', textId: 'a.txt' });
    const inside = { ...quote, source: 'inside', start: quote.start + 4 };
    const foreign = said(words, 'Smith', { language: 'de' });
    const matcher = matcherOf(foreign);
    for (const one of [quote, inside]) matcher.add(one);
    expect(matcher.matches(quote)).toEqual([]);
  });

  it('is no longer found after it was removed, or all of its text', () => {
    const first = said('The harbour will never be sold to foreign investors', 'Smith', { language: 'en' });
    const second = said('Never will we sell the harbour to foreign investors', 'Smith', { language: 'en' });
    const matcher = matcherOf(first, second);
    expect(matcher.matches(first)).toHaveLength(1);
    matcher.remove(second.textId, second.source);
    expect(matcher.matches(first)).toEqual([]);
    expect([...matcher.textIds()]).not.toContain(second.textId);
    matcher.add(second);
    matcher.add({ ...second, start: second.start + 1 });
    expect(matcher.matches(first)).toHaveLength(1);
    matcher.clear(second.textId);
    expect(matcher.matches(first)).toEqual([]);
  });
});

describe('Any quotes', () => {
  it('match in both directions with one confidence between 0 and 1, at most five each', () => {
    const word = fc.constantFrom('harbour', 'bridge', 'money', 'school', 'tunnel', 'forest', 'railway', 'doctor');
    const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
    const speaker = fc.constantFrom(null, 'Smith', 'Jane Smith', 'Jones');
    fc.assert(
      fc.property(fc.array(fc.record({ words, speaker }), { minLength: 2, maxLength: 6 }), (list) => {
        const quotes = list.map((one) => said(one.words, one.speaker, { language: 'en' }));
        const matcher = matcherOf(...quotes);
        for (const quote of quotes) {
          const matches = matcher.matches(quote);
          expect(matches.length).toBeLessThanOrEqual(5);
          for (const { other, confidence } of matches) {
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
            const back = matcher.matches(other).find((match) => match.other === quote);
            if (back) expect(back.confidence).toBe(confidence);
          }
        }
      }),
    );
  });
});
