import { describe, expect, it } from 'vitest';
import type { Code } from '../../../../core/project/code.ts';
import { codeNamed, codePathFrom, findCodes, recentlyUsed } from '../../../../renderer/codes/find-codes.ts';
import { annotationOf } from '../annotation-fixture.ts';

const paths = ['quote', 'duplicate', 'claim', 'Topic/Energy', 'Topic/Größe', 'Тема/Ещё не проверено', 'Тема/Урожай'];
const codes: Code[] = paths.map((path, order) => ({
  codeId: path,
  path,
  colour: '#123456',
  key: null,
  definition: '',
  order,
}));
const find = (query: string, recent: string[] = []): string[] =>
  findCodes(codes, query, recent).map(({ path }) => path);

describe('findCodes', () => {
  it.each([
    ['energy', 'Topic/Energy'],
    ['topen', 'Topic/Energy'],
    ['grosse', 'Topic/Größe'],
    ['урож', 'Тема/Урожай'],
    ['еще', 'Тема/Ещё не проверено'],
    ['тема урож', 'Тема/Урожай'],
  ])('finds with %j first %j', (query, path) => {
    expect(find(query)[0]).toBe(path);
  });

  it('finds nothing for letters that no code has', () => {
    expect(find('zzzz')).toEqual([]);
  });

  it('lists without a query those used last first, the others in their order', () => {
    expect(find('', ['claim', 'Topic/Energy']).slice(0, 3)).toEqual(['claim', 'Topic/Energy', 'quote']);
    expect(find('')).toEqual(paths);
  });
});

describe('codeNamed', () => {
  it('compares without case, but keeps letters apart', () => {
    expect(codeNamed(codes, 'topic/ENERGY')?.path).toBe('Topic/Energy');
    expect(codeNamed(codes, 'Topic/Grosse')).toBeNull();
  });
});

describe('codePathFrom', () => {
  it.each([
    [' Topic /  New   Energy ', 'Topic/New Energy'],
    ['/a//b/', 'a/b'],
    [' / ', ''],
  ])('makes of %j the path %j', (typed, path) => {
    expect(codePathFrom(typed)).toBe(path);
  });
});

describe('recentlyUsed', () => {
  it('orders codes by their newest annotation', () => {
    const at = (annotationId: string, codeId: string, createdAt: string) =>
      annotationOf(annotationId, { codeId, createdAt });
    const annotations = [
      at('1', 'quote', '2024-01-03'),
      at('2', 'claim', '2024-01-04'),
      at('3', 'quote', '2024-01-05'),
    ];
    expect(recentlyUsed(annotations)).toEqual(['quote', 'claim']);
  });
});
