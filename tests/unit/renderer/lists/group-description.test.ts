import { describe, expect, it } from 'vitest';
import type { PassageGroup, PassageMember } from '../../../../core/duplicates/passage-group.ts';
import {
  classLabel,
  countTagged,
  describePlaces,
  paragraphLabel,
  shortTitle,
} from '../../../../renderer/lists/group-description.ts';
import { annotationOf, stateOf } from '../annotation-fixture.ts';

const member = (textId: string, start: number, first: number, last = first): PassageMember => ({
  textId,
  span: { start, end: start + 10 },
  paragraphs: [first, last],
});

describe('classLabel', () => {
  it('names the class, and how alike the members are where they are not equal', () => {
    expect(classLabel({ class: 'exact', similarity: 1 })).toBe('Equal');
    expect(classLabel({ class: 'near', similarity: 0.934 })).toBe('Nearly equal, 93%');
    expect(classLabel({ class: 'partial', similarity: 0.999 })).toBe('Partly equal, 99\u00a0%');
    expect(classLabel({ class: 'boilerplate', similarity: 1 })).toBe('Site boilerplate');
  });
});

describe('paragraphLabel', () => {
  it('names one paragraph or a range', () => {
    expect(paragraphLabel(2, 2)).toBe('¶2');
    expect(paragraphLabel(2, 4)).toBe('¶2–4');
  });
});

describe('describePlaces', () => {
  const titleOf = (textId: string): string => `Text ${textId}`;

  it('names the paragraphs first where all stand in one text', () => {
    expect(describePlaces([member('a', 0, 2), member('a', 50, 7)], titleOf)).toBe('¶2 = ¶7 in Text a');
  });

  it('names a text once as long as the members stay in it', () => {
    const places = describePlaces([member('a', 0, 2), member('a', 50, 7), member('b', 0, 1, 2)], titleOf);
    expect(places).toBe('Text a ¶2 = ¶7 = Text b ¶1–2');
  });
});

describe('shortTitle', () => {
  it.each([
    ['Short enough', 'Short enough'],
    ['Belarus ist bereit, seine Erfahrungen', 'Belarus ist…'],
    ['Landwirtschaftsministerium', 'Landwirtschaftsmin…'],
  ])('of %j is %j', (title, short) => {
    expect(shortTitle(title)).toBe(short);
  });
});

describe('countTagged', () => {
  const group: PassageGroup = {
    groupId: 'g1',
    class: 'exact',
    similarity: 1,
    members: [member('a', 0, 1), member('a', 50, 7)],
    source: 0,
    preview: '',
  };

  it('counts the members that have an annotation of this group', () => {
    const tagged = annotationOf('1', { textId: 'a', start: 50, codeId: 'duplicate', fields: { groupId: 'g1' } });
    const other = annotationOf('2', { textId: 'a', start: 0, codeId: 'duplicate', fields: { groupId: 'g2' } });
    expect(countTagged(stateOf(), group)).toBe(0);
    expect(countTagged(stateOf(tagged, other), group)).toBe(1);
  });
});
