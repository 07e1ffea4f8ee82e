import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassageGroup } from '../../../../core/duplicates/passage-group.ts';
import type { Decision } from '../../../../core/project/decision.ts';
import { matchDecisions } from '../../../../core/project/match-decisions.ts';

/** Members are written `a:1`: what the text `a` says under the hash `1`. */
function group(groupId: string, ...members: string[]): PassageGroup {
  return {
    groupId,
    class: 'near',
    similarity: 0.9,
    members: members.map((member, index) => {
      const [textId = '', hash = ''] = member.split(':');
      return { textId, span: { start: index, end: index + 1 }, paragraphs: [1, 1], hash };
    }),
    source: 0,
    preview: '',
  };
}

function decision(groupId: string, ...members: string[]): Decision {
  const parted = members.map((member) => member.split(':')).map(([textId = '', hash = '']) => ({ textId, hash }));
  const what = { verdict: 'different' as const, source: null, note: '', decidedBy: 'Ada', decidedAt: '' };
  return { groupId, ...what, ...(members.length > 0 && { members: parted }) };
}

function matches(groups: readonly PassageGroup[], decisions: readonly Decision[]): Record<string, string> {
  return Object.fromEntries([...matchDecisions(groups, decisions)].map(([id, found]) => [id, found.groupId]));
}

describe('The decision about a group', () => {
  it('is the one under its id, whatever the members say', () => {
    expect(matches([group('g', 'a:1', 'b:1')], [decision('g'), decision('h', 'a:1', 'b:1')])).toEqual({ g: 'g' });
  });

  it('is found by its members when the id is another', () => {
    const decided = [decision('old', 'a:1', 'b:1', 'c:2')];
    expect(matches([group('new', 'a:1', 'b:1', 'c:3', 'd:1')], decided)).toEqual({ new: 'old' });
    expect(matches([group('new', 'a:1', 'b:7', 'c:3')], decided)).toEqual({});
  });

  it('of two members is found by the one that is left', () => {
    expect(matches([group('new', 'a:1', 'b:2')], [decision('old', 'a:1', 'b:1')])).toEqual({ new: 'old' });
  });

  it('tells copies in one text apart from one copy', () => {
    expect(matches([group('new', 'a:1', 'b:4')], [decision('old', 'a:1', 'a:1', 'c:2')])).toEqual({});
    expect(matches([group('new', 'a:1', 'a:1')], [decision('old', 'a:1', 'a:1', 'c:2')])).toEqual({ new: 'old' });
  });

  it('is none where two decisions or two groups are equally good', () => {
    const halves = [group('x', 'a:1', 'b:1'), group('y', 'c:1', 'd:1')];
    expect(matches(halves, [decision('old', 'a:1', 'b:1', 'c:1', 'd:1')])).toEqual({});
    const decided = [decision('old', 'a:1', 'b:1'), decision('older', 'c:1', 'd:1')];
    expect(matches([group('x', 'a:1', 'b:1', 'c:1', 'd:1')], decided)).toEqual({});
  });

  it('made under the hash of equal paragraphs, without members, is carried over', () => {
    expect(matches([group('g00', 'a:0123456789abcdef', 'b:1')], [decision('0123456789abcdef')])).toEqual({
      g00: '0123456789abcdef',
    });
  });

  it('serves one group at most and does not depend on any order', () => {
    const member = fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2', '3'))
      .map((pair) => pair.join(':'));
    const ids = (prefix: string) => fc.constantFrom(...[1, 2, 3, 4].map((number) => `${prefix}${number}`), 'same');
    const lists = <Value>(make: (id: string, ...members: string[]) => Value, prefix: string) =>
      fc
        .uniqueArray(fc.tuple(ids(prefix), fc.array(member, { minLength: 2, maxLength: 5 })), {
          selector: ([id]) => id,
        })
        .map((drafts) => drafts.map(([id, members]) => make(id, ...members)));
    fc.assert(
      fc.property(lists(group, 'g'), lists(decision, 'd'), (groups, decisions) => {
        const found = matches(groups, decisions);
        const used = Object.values(found);
        expect(new Set(used).size).toBe(used.length);
        expect(matches([...groups].reverse(), [...decisions].reverse())).toEqual(found);
        for (const { groupId } of groups) {
          if (decisions.some((one) => one.groupId === groupId)) expect(found[groupId]).toBe(groupId);
        }
      }),
    );
  });

  it('is found again whatever id a group has got, as long as nothing else shares its members', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.nat(), (size, lost) => {
        const members = Array.from({ length: size }, (_, number) => `t${number}:h${number}`);
        const left = members.length > 2 ? members.filter((_, at) => at !== lost % members.length) : members;
        expect(matches([group('new', ...left)], [decision('old', ...members)])).toEqual({ new: 'old' });
      }),
    );
  });
});
