import { describe, expect, it } from 'vitest';
import type { PassageGroup } from '../../../core/duplicates/passage-group.ts';
import type { Decision } from '../../../core/project/decision.ts';
import { suggest } from '../../../core/suggestion/suggest.ts';
import { suggestionId } from '../../../core/suggestion/suggestion-list.ts';
import { SuggestionCopies } from '../../../main/suggestion-copies.ts';

const content = '“We will build twelve new bridges over the river next year,” minister John Smith said.\n';
const texts = ['a.txt', 'b.txt'].map((textId) => ({ textId, content, suggestions: suggest(content, 'en') }));
const ids = texts.flatMap(({ textId, suggestions }) => suggestions.map((one) => suggestionId(textId, one)));
const span = { start: 0, end: content.length - 1 };
const group: PassageGroup = {
  groupId: 'g',
  class: 'exact',
  similarity: 1,
  source: 0,
  preview: '',
  members: texts.map(({ textId }) => ({ textId, span, paragraphs: [1, 1] })),
};
const apart: Decision = { groupId: 'g', verdict: 'different', source: null, note: '', decidedBy: '', decidedAt: '' };

describe('SuggestionCopies', () => {
  it('finds what is suggested in copies of one passage', async () => {
    const copies = await new SuggestionCopies(() => []).of(texts, [group], false);
    expect(ids.length).toBeGreaterThan(1);
    expect(copies.allButTheFirst(ids).size).toBe(ids.length / 2);
  });

  it('finds none where the passages were found to be different, once it is told', async () => {
    let decisions: Decision[] = [];
    const groups = [group];
    const copies = new SuggestionCopies(() => decisions);
    const count = async () => (await copies.of(texts, groups, false)).allButTheFirst(ids).size;
    expect(await count()).toBe(ids.length / 2);
    decisions = [apart];
    expect(await count()).toBe(ids.length / 2);
    copies.renew();
    expect(await count()).toBe(0);
  });

  it('looks again when other groups are known, unless what it found last will do', async () => {
    const copies = new SuggestionCopies(() => []);
    const count = async (groups: PassageGroup[], isHurried: boolean) =>
      (await copies.of(texts, groups, isHurried)).allButTheFirst(ids).size;
    expect(await count([], true)).toBe(0);
    expect(await count([group], true)).toBe(0);
    expect(await count([group], false)).toBe(ids.length / 2);
  });
});
