import { describe, expect, it } from 'vitest';
import { findEqualParagraphs } from '../../../../core/duplicates/find-equal-paragraphs.ts';
import { findParagraphs } from '../../../../core/text/paragraphs.ts';
import { readSeedTexts } from '../../../harness/seed-texts.ts';

function text(textId: string, content: string, date?: string) {
  return { textId, content, paragraphs: findParagraphs(content), ...(date === undefined ? {} : { date }) };
}

const passage = 'Die Delegationen beider Länder sprachen über den Handel und die Landwirtschaft.';

describe('equal paragraphs', () => {
  const seeds = readSeedTexts().map((seed) => text(seed.file, seed.text));
  const groups = findEqualParagraphs(seeds);

  it('of the bundled texts are four passages that stand twice in one text', () => {
    const exact = groups.filter((group) => group.class === 'exact');
    expect(exact.map((group) => group.members.map((member) => member.paragraphs[0]))).toEqual([
      [2, 7],
      [3, 8],
      [5, 9],
      [6, 10],
    ]);
    expect(new Set(exact.flatMap((group) => group.members.map((member) => member.textId)))).toEqual(
      new Set(['003_65b17c22fac51871.txt']),
    );
  });
  it('of a site’s navigation are boilerplate', () => {
    const boilerplate = groups.filter((group) => group.class === 'boilerplate');
    expect(boilerplate.map((group) => group.preview)).toEqual(['Alle Nachrichten']);
  });

  it('are found across texts, whatever their case, white space, quotation marks and dashes', () => {
    const [group, ...others] = findEqualParagraphs([
      text('a', '„So“ – sagte  er gestern.'),
      text('b', 'Vorher.\n  «SO» - sagte er gestern.\n'),
    ]);
    expect(others).toEqual([]);
    expect(group).toMatchObject({
      class: 'exact',
      similarity: 1,
      source: 0,
      preview: '„So“ – sagte er gestern.',
      members: [
        { textId: 'a', span: { start: 0, end: 25 }, paragraphs: [1, 1] },
        { textId: 'b', span: { start: 10, end: 34 }, paragraphs: [2, 2] },
      ],
    });
  });

  it('have the member of the earliest dated text as their source', () => {
    const source = (...dates: (string | undefined)[]) =>
      findEqualParagraphs(dates.map((date, position) => text(String(position), passage, date)))[0]?.source;
    expect(source('2024-05-02', '2024-05-01', '2024-05-03')).toBe(1);
    expect(source(undefined, '2024-05-01')).toBe(1);
    expect(source('--05-02', undefined)).toBe(0);
  });

  it('keep the name of their group when other paragraphs change', () => {
    const id = (content: string) => findEqualParagraphs([text('a', content)])[0]?.groupId;
    expect(id(`${passage}\n${passage}`)).toBe(id(`Neu.\n${passage}\nMitte.\n${passage}`));
    expect(id(`${passage}\n${passage}`)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('are one group however often they stand', () => {
    const groups = findEqualParagraphs([text('a', `${passage}\n`.repeat(2000))]);
    expect(groups.map((group) => group.members.length)).toEqual([2000]);
  });

  it('need two members', () =>
    expect(findEqualParagraphs([text('a', passage), text('b', 'Etwas anderes.')])).toEqual([]));
});
