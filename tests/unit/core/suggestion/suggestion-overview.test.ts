import { beforeEach, describe, expect, it } from 'vitest';
import { Copies } from '../../../../core/annotation/repeated-places.ts';
import { applyChange } from '../../../../core/command/apply-change.ts';
import { invertChange } from '../../../../core/command/change.ts';
import type { Command } from '../../../../core/command/command.ts';
import { suggest } from '../../../../core/suggestion/suggest.ts';
import { suggestionId, type SuggestionQuery } from '../../../../core/suggestion/suggestion-list.ts';
import { SuggestionOverview } from '../../../../core/suggestion/suggestion-overview.ts';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

const contents = {
  'a.txt':
    '“We will build twelve new bridges over the river next year,” minister John Smith said.\n\nExports rose by 12 percent in 2023.\n',
  'b.txt':
    '“Nobody told us that the school would be closed next week,” teacher Jane Miller said.\n\nThe factory opened in 1998.\n',
};
const texts = Object.entries(contents).map(([textId, content]) => ({
  textId,
  content,
  suggestions: suggest(content, 'en'),
}));
const all = texts.flatMap(({ textId, suggestions }) => suggestions.map((suggestion) => ({ textId, suggestion })));
const everything: SuggestionQuery = {
  filter: { codes: ['quote', 'indirect', 'fragment', 'claim'], threshold: 0 },
  textId: null,
  from: null,
  direction: 'next',
  limit: 100,
};

let project: ProjectFixture;
let overview: SuggestionOverview;
beforeEach(() => {
  project = new ProjectFixture(contents, 'en');
  overview = new SuggestionOverview(project.state);
});

const ask = (query: Partial<SuggestionQuery> = {}) => overview.list(texts, { ...everything, ...query });
const keys = (query: Partial<SuggestionQuery> = {}) => ask(query).items.map(({ suggestion }) => suggestion.key);
const allKeys = all.map(({ suggestion }) => suggestion.key);

function run(command: Command) {
  const change = project.run(command);
  overview.note(change);
  return change;
}

function placeOf(position: number) {
  const item = all[position];
  if (!item) throw new Error(`There are only ${all.length} suggestions.`);
  return { textId: item.textId, key: item.suggestion.key, start: item.suggestion.start };
}

describe('The undecided suggestions of all texts', () => {
  it('come in the order of texts and places, with their counts', () => {
    expect(all.length).toBeGreaterThan(3);
    expect(keys()).toEqual(allKeys);
    const { open, decided, openByCode } = ask();
    expect([open, decided]).toEqual([all.length, 0]);
    expect(openByCode.quote).toBe(all.filter(({ suggestion }) => suggestion.code === 'quote').length);
  });

  it('are those of one text, of some detectors, or sure enough, where that is asked', () => {
    expect(ask({ textId: 'b.txt' }).items.every(({ textId }) => textId === 'b.txt')).toBe(true);
    const quotes = ask({ filter: { codes: ['quote'], threshold: 0 } });
    expect(quotes.items.map(({ suggestion }) => suggestion.code)).toEqual(['quote', 'quote']);
    expect(quotes.openByCode.claim).toBeGreaterThan(0);
    expect(ask({ filter: { codes: ['quote', 'claim'], threshold: 1 } }).open).toBe(
      all.filter(({ suggestion }) => suggestion.confidence >= 1).length,
    );
  });

  it('go on behind a place, round at the end, and back', () => {
    for (const [position] of all.entries()) {
      const from = placeOf(position);
      const next = allKeys[(position + 1) % allKeys.length];
      const previous = allKeys[(position - 1 + allKeys.length) % allKeys.length];
      expect(keys({ from, limit: 1 })).toEqual([next]);
      expect(keys({ from, limit: 1, direction: 'previous' })).toEqual([previous]);
    }
    expect(keys({ from: { textId: 'b.txt', key: 'gone', start: 0 }, limit: 1 })).toEqual([
      all.find(({ textId }) => textId === 'b.txt')?.suggestion.key,
    ]);
    expect(keys({ limit: 0 })).toEqual([]);
  });

  it('leave out what was accepted or dismissed, corrected or not, until that is undone', () => {
    const [first, second] = [placeOf(0), placeOf(1)];
    const changes = [
      run({ type: 'dismissSuggestion', textId: second.textId, key: second.key }),
      run({
        type: 'acceptSuggestion',
        textId: first.textId,
        key: first.key,
        correction: { span: { start: first.start + 1, end: first.start + 12 } },
      }),
    ];
    expect(keys()).toEqual(allKeys.slice(2));
    expect(ask().decided).toBe(2);
    expect(keys({ from: first, limit: 1 })).toEqual([allKeys[2]]);
    for (const change of changes.reverse()) {
      const undo = invertChange(change);
      applyChange(project.state, undo);
      overview.note(undo);
    }
    expect(keys()).toEqual(allKeys);
  });

  it('are found out anew for a text that changed', () => {
    ask();
    const changed = texts.map((text) => (text.textId === 'a.txt' ? { ...text, suggestions: [] } : text));
    expect(overview.list(changed, everything).open).toBe(texts[1]?.suggestions.length);
  });

  it('count once where they are copies of each other, and are all given nevertheless', () => {
    const quotes = all.filter(({ suggestion }) => suggestion.code === 'quote');
    const [first, second] = quotes;
    if (!first || !second) throw new Error('There are two quotes.');
    const copies = new Copies();
    copies.join(suggestionId(first.textId, first.suggestion), suggestionId(second.textId, second.suggestion));
    const count = () => {
      const { items, open, decided, openByCode } = overview.list(texts, everything, copies);
      return { items: items.length, open, decided, quotes: openByCode.quote };
    };
    expect(count()).toEqual({ items: all.length, open: all.length - 1, decided: 0, quotes: quotes.length - 1 });
    run({ type: 'dismissSuggestion', textId: first.textId, key: first.suggestion.key });
    expect(count()).toEqual({ items: all.length - 1, open: all.length - 1, decided: 0, quotes: quotes.length - 1 });
    run({ type: 'dismissSuggestion', textId: second.textId, key: second.suggestion.key });
    expect(count()).toEqual({ items: all.length - 2, open: all.length - 2, decided: 1, quotes: quotes.length - 2 });
  });
});
