import { describe, expect, it } from 'vitest';
import { sameSpeaker } from '../../../../core/links/same-speaker.ts';

describe('Two names', () => {
  it.each([
    ['Andrej Kusnezow', 'Andrej Kusnezow'],
    ['Andrej Kusnezow', 'Kusnezow'],
    ['Minister Karl Weber', 'Karl Weber'],
    ['Karl Webers', 'Karl Weber'],
    ['Сергей Иванов', 'Ивановым'],
    ['Сергея Петрова', 'Сергей Петров'],
    ['ANNA MÜLLER', 'Anna Müller'],
  ])('%s and %s are one person’s', (left, right) => {
    expect(sameSpeaker(left, right)).toBeGreaterThanOrEqual(0.8);
    expect(sameSpeaker(right, left)).toBe(sameSpeaker(left, right));
  });

  it.each([
    ['Karl Weber', 'Karl Schmidt'],
    ['Иван Петров', 'Иван Сидоров'],
    ['Weber', 'Webermann'],
    ['', 'Weber'],
    ['', ''],
  ])('%j and %j are not', (left, right) => expect(sameSpeaker(left, right)).toBe(0));

  it('with one family name and other words before it may be', () => {
    expect(sameSpeaker('Minister Weber', 'Karl Weber')).toBeGreaterThan(0);
    expect(sameSpeaker('Minister Weber', 'Karl Weber')).toBeLessThan(0.8);
  });
});
