import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FamilyIndex } from '../../../../core/quotes/family-index.ts';
import { RoleIndex } from '../../../../core/quotes/role-index.ts';

const names = fc.constantFrom(
  'Петров',
  'Петрова',
  'Петрову',
  'Петренко',
  'Ли',
  'Линь',
  'Meier',
  'Meiers',
  'Иванов',
  'Иваном',
);

describe('the index of family names', () => {
  /** Russian names agree but for their last two letters; four must agree, and lengths differ by three at most. */
  function isSameName(left: string, right: string): boolean {
    if (left === right) return true;
    const shorter = Math.min(left.length, right.length);
    if (shorter < 4 || Math.abs(left.length - right.length) > 3) return false;
    const common = Math.max(4, shorter - 2);
    return left.slice(0, common) === right.slice(0, common) && /\p{Script=Cyrillic}/u.test(left);
  }

  it('finds whom looking at all would find first', () => {
    const any = fc.oneof(names, fc.string({ unit: fc.constantFrom('а', 'б', 'a'), maxLength: 9 }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), any, (families, wanted) => {
        const index = new FamilyIndex();
        for (const [person, family] of families.entries()) index.add(person, family);
        const first = families.findIndex((family) => isSameName(family, wanted));
        expect(index.first(wanted)).toBe(first === -1 ? null : first);
      }),
    );
  });

  it.each([
    ['Петрова', 0],
    ['Лукашенко', null],
    ['Смит', 2],
  ])('knows the cases of a name: %s', (wanted, person) => {
    const index = new FamilyIndex();
    for (const [position, family] of ['Петров', 'Петрову', 'Смит'].entries()) index.add(position, family);
    expect(index.first(wanted)).toBe(person);
  });
});

describe('the index of roles', () => {
  const stemOf = (word: string) => (word.length > 6 ? word.slice(0, -2) : word.slice(0, 5));
  const fits = (roles: readonly string[], word: string) =>
    roles.some((role) => role === word || (word.length >= 5 && (role.endsWith(word) || stemOf(role) === stemOf(word))));

  it('finds whom looking at all would find last', () => {
    const role = fc.oneof(
      fc.constantFrom('minister', 'premierminister', 'ministers', 'министр', 'министра', 'министру', 'chef', 'главы'),
      fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 4, maxLength: 8 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(role, { maxLength: 4 }), { maxLength: 12 }),
        fc.array(role, { maxLength: 3 }),
        fc.nat(12),
        (people, words, below) => {
          const index = new RoleIndex();
          for (const [person, roles] of people.entries()) index.add(person, roles);
          const last = people
            .slice(0, below)
            .findLastIndex((roles) => words.length > 0 && words.every((word) => fits(roles, word)));
          expect(index.lastWith(words, below)).toBe(last === -1 ? null : last);
        },
      ),
    );
  });
});
