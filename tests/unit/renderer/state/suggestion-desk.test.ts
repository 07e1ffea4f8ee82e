import { describe, expect, it } from 'vitest';
import type { SuggestionsOfText } from '../../../../core/protocol/contract.ts';
import { defaultSuggestionFilter, type SuggestionFilter } from '../../../../core/suggestion/suggestion-filter.ts';
import { suggest } from '../../../../core/suggestion/suggest.ts';
import { pendingSummary } from '../../../../core/text/source-text.ts';
import { Mirror } from '../../../../renderer/state/mirror.ts';
import { SuggestionDesk } from '../../../../renderer/state/suggestion-desk.ts';
import { fakeBridge } from '../../../harness/fake-bridge.ts';

const content = '“We will build twelve new bridges over the river next year,” minister John Smith said.\n';
const found = suggest(content, 'en');
const keysOf = (desk: SuggestionDesk) => desk.of('a.txt').map(({ key }) => key);

/** Stands for main: answers with what it is given, and announces by `tell`. */
function connect(answer: Omit<SuggestionsOfText, 'textId'>) {
  const asked: string[] = [];
  const { bridge, tell } = fakeBridge((name, { textId }) => {
    if (name === 'text:read') return { ok: true, value: { textId, content, summary: pendingSummary(textId) } };
    asked.push(textId);
    return { ok: true, value: { textId, ...answer } };
  });
  const topics: string[] = [];
  const shown: { filter: SuggestionFilter | null } = { filter: defaultSuggestionFilter };
  const desk = new SuggestionDesk(
    new Mirror(bridge),
    () => shown.filter,
    (topic) => topics.push(topic),
  );
  return { desk, tell, asked, topics, shown };
}

describe('The suggestions of a window', () => {
  it('are asked for once per text, and again when the text changed', async () => {
    const { desk, tell, asked } = connect({ suggestions: found, isComplete: true });
    desk.ask('a.txt');
    desk.ask('a.txt');
    await Promise.resolve();
    await Promise.resolve();
    expect(asked).toEqual(['a.txt']);
    expect(keysOf(desk)).toContain(found[0]?.key);
    tell('texts:changed', { texts: [], changedTextIds: ['a.txt', 'never-shown.txt'] });
    expect(keysOf(desk)).toEqual([]);
    expect(asked).toEqual(['a.txt', 'a.txt']);
  });

  it('arrive later where the detectors are still at work', async () => {
    const { desk, tell } = connect({ suggestions: [], isComplete: false });
    desk.ask('a.txt');
    await Promise.resolve();
    expect(keysOf(desk)).toEqual([]);
    expect(desk.areKnownFor('a.txt')).toBe(false);
    tell('suggestions:changed', { textId: 'a.txt', suggestions: found });
    expect(keysOf(desk)).not.toEqual([]);
    expect(desk.areKnownFor('a.txt')).toBe(true);
  });

  it('leave out fragments and reported speech until they are wanted, what is less sure than wanted, and can be hidden', () => {
    const { desk, tell, shown } = connect({ suggestions: [], isComplete: false });
    const [first] = found;
    if (!first || first.code === 'claim') throw new Error('No quote was found.');
    const fragment = { ...first, code: 'fragment' as const, key: 'fragment-1', confidence: 0.6 };
    tell('suggestions:changed', { textId: 'a.txt', suggestions: [first, fragment] });
    expect(keysOf(desk)).toEqual([first.key]);
    shown.filter = { codes: ['quote', 'fragment'], threshold: 0.5 };
    desk.renew();
    expect(keysOf(desk)).toEqual([first.key, 'fragment-1']);
    shown.filter = { codes: ['quote', 'fragment'], threshold: 0.61 };
    desk.renew();
    expect(keysOf(desk)).toEqual([first.key]);
    shown.filter = null;
    desk.renew();
    expect(keysOf(desk)).toEqual([]);
  });

  it('have one that is looked at as long as it is shown', () => {
    const { desk, tell } = connect({ suggestions: [], isComplete: false });
    tell('suggestions:changed', { textId: 'a.txt', suggestions: found });
    desk.focus('a.txt', found[0]?.key ?? '');
    expect(desk.focused?.suggestion).toEqual(found[0]);
    tell('suggestions:changed', { textId: 'a.txt', suggestions: [] });
    expect(desk.focused).toBeNull();
    expect(desk.unfocus()).toBe(false);
  });
});
