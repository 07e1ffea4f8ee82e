import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../core/command/apply-change.ts';
import { invertChange } from '../../../../core/command/change.ts';
import { openSuggestions } from '../../../../core/suggestion/open-suggestions.ts';
import { suggest, suggestionVersion } from '../../../../core/suggestion/suggest.ts';
import type { Suggestion } from '../../../../core/suggestion/suggestion.ts';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

const quoted = '„Wir bauen im nächsten Jahr zwölf neue Brücken über den Fluss“';
const content = `Der Bericht\n\n${quoted}, sagte Minister Karl Weber.\n\nDie Ausfuhr stieg 2023 um 12 Prozent.\n`;
const textId = 'a.txt';
const found = suggest(content, 'de');

function only(code: Suggestion['code']): Suggestion {
  const [first] = found.filter((suggestion) => suggestion.code === code);
  if (!first) throw new Error(`No ${code} was found.`);
  return first;
}

function fixture(change: (suggestion: Suggestion) => Suggestion = (one) => one): ProjectFixture {
  const project = new ProjectFixture({ [textId]: content });
  const suggestion = (_: string, key: string): Suggestion | null => {
    const one = found.find((candidate) => candidate.key === key);
    return one ? change(one) : null;
  };
  Object.assign(project.context, { suggestion });
  return project;
}

const accept = (code: Suggestion['code']) => ({ type: 'acceptSuggestion', textId, key: only(code).key }) as const;
const dismiss = (code: Suggestion['code']) => ({ type: 'dismissSuggestion', textId, key: only(code).key }) as const;

describe('Accepting a suggestion', () => {
  it('makes a quote with speaker, cue, form and the detector that proposed it', () => {
    const project = fixture();
    expect(project.run(accept('quote')).label).toBe('Accept quote');
    expect(project.state.annotations.ofText(textId)).toMatchObject([
      {
        codeId: 'quote',
        anchor: { quote: quoted, paragraph: 2 },
        fields: {
          form: 'direct',
          speaker: { anchor: { start: only('quote').speaker?.start } },
          cue: { name: 'sagte', anchor: { quote: 'sagte' } },
        },
        origin: { detector: 'quote', version: suggestionVersion, confidence: only('quote').confidence },
        createdBy: 'Ada',
      },
    ]);
  });

  it('makes a claim with kinds and checkability', () => {
    const project = fixture();
    const claim = found.find((one) => one.code === 'claim' && one.start > content.indexOf('Die Ausfuhr') - 1);
    if (claim?.code !== 'claim') throw new Error('No claim was found.');
    expect(project.run({ type: 'acceptSuggestion', textId, key: claim.key }).label).toBe('Accept claim');
    expect(project.state.annotations.ofText(textId)).toMatchObject([
      { codeId: 'claim', fields: { kinds: claim.kinds, checkability: claim.checkability } },
    ]);
  });

  it('tags an interrupted quote from its first to its last word, and names all words of a cue in parts', () => {
    const { start, end } = only('quote');
    const cue = [
      [0, 3],
      [4, 11],
    ] as const;
    const project = fixture((one) => ({ ...one, spans: [[start, start + 10] as const, [end - 9, end] as const], cue }));
    project.run(accept('quote'));
    expect(project.state.annotations.ofText(textId)[0]).toMatchObject({
      anchor: { start, end },
      fields: { cue: { name: 'Der … Bericht', anchor: { quote: 'Der' } } },
    });
  });

  it('leaves out a speaker who is only a guess', () => {
    const project = fixture((one) => ({ ...one, speaker: one.speaker && { ...one.speaker, confidence: 0.49 } }));
    project.run(accept('quote'));
    expect(project.state.annotations.ofText(textId)[0]?.fields).not.toHaveProperty('speaker');
  });

  it.each(['fragment', 'indirect'] as const)('keeps the form of %s speech', (code) => {
    const project = fixture((one) => (one.code === 'quote' ? { ...one, code } : one));
    project.run(accept('quote'));
    expect(project.state.annotations.ofText(textId)).toMatchObject([{ codeId: 'quote', fields: { form: code } }]);
  });

  it('is refused where the passage is tagged so already, and where nothing is suggested', () => {
    const project = fixture();
    project.run(accept('quote'));
    expect(project.failure(accept('quote')).code).toBe('already-tagged');
    expect(project.failure({ ...accept('quote'), key: 'quote-none-1' }).code).toBe('not-found');
  });
});

describe('Accepting a corrected suggestion', () => {
  it('takes over what was corrected and the rest as it was proposed, and records that it was', () => {
    const project = fixture();
    const { start, end, key } = only('quote');
    const span = { start: start + 1, end: end - 1 };
    project.run({
      ...accept('quote'),
      correction: { span, fields: { speaker: { name: 'Ada Lovelace' }, form: 'mixed' } },
    });
    expect(project.state.annotations.ofText(textId)).toMatchObject([
      {
        codeId: 'quote',
        anchor: span,
        fields: { speaker: { name: 'Ada Lovelace' }, cue: { name: 'sagte' }, form: 'mixed' },
        origin: { detector: 'quote', confidence: only('quote').confidence, key, isCorrected: true },
      },
    ]);
  });

  it('gives the fields of the code that it gets', () => {
    const project = fixture();
    project.run({ ...accept('quote'), correction: { codeId: 'claim' } });
    const [annotation] = project.state.annotations.ofText(textId);
    expect(annotation).toMatchObject({ codeId: 'claim', origin: { detector: 'quote', isCorrected: true } });
    expect(annotation?.fields).toHaveProperty('claimant');
    expect(annotation?.fields).not.toHaveProperty('form');
    expect(project.failure({ ...accept('claim'), correction: { codeId: 'none' } }).code).toBe('not-found');
  });

  it('is not suggested again, however far its span was moved', () => {
    const project = fixture();
    const { start, key } = only('quote');
    project.run({ ...accept('quote'), correction: { span: { start: start + 1, end: start + 8 } } });
    expect(openSuggestions(project.state, textId, found, content).map((one) => one.key)).not.toContain(key);
  });
});

describe('Accepting many suggestions', () => {
  const items = found.map(({ key }) => ({ textId, key }));

  it('is one step, and records no correction', () => {
    const project = fixture();
    const change = project.run({ type: 'acceptSuggestions', items });
    const annotations = project.state.annotations.ofText(textId);
    expect(change.label).toBe(`Accept ${annotations.length} suggestions`);
    expect(annotations.length).toBeGreaterThan(1);
    expect(annotations.some(({ origin }) => origin?.isCorrected === true)).toBe(false);
    expect(openSuggestions(project.state, textId, found, content)).toEqual([]);
    applyChange(project.state, invertChange(change));
    expect(project.state.annotations.size).toBe(0);
  });

  it('leaves out what is gone or tagged, and is refused where nothing remains', () => {
    const project = fixture();
    project.run(accept('quote'));
    const twice = [...items, ...items, { textId, key: 'quote-none-1' }];
    project.run({ type: 'acceptSuggestions', items: twice });
    const places = project.state.annotations.ofText(textId).map(({ codeId, anchor }) => `${codeId} ${anchor.start}`);
    expect(new Set(places).size).toBe(places.length);
    expect(project.failure({ type: 'acceptSuggestions', items }).code).toBe('already-tagged');
  });
});

describe('Dismissing a suggestion', () => {
  it('remembers whose word it was, once', () => {
    const project = fixture();
    expect(project.run(dismiss('claim')).label).toBe('Dismiss claim');
    const { key, start, end } = only('claim');
    expect([...project.state.dismissals.values()]).toEqual([
      {
        dismissalId: `a.txt#${key}`,
        textId,
        key,
        code: 'claim',
        quote: content.slice(start, end),
        dismissedBy: 'Ada',
        dismissedAt: '2026-01-02T03:04:05.000Z',
      },
    ]);
    expect(project.failure(dismiss('claim')).code).toBe('invalid-input');
  });

  it('is forgotten when the suggestion is accepted after all', () => {
    const project = fixture();
    project.run(dismiss('quote'));
    project.run(accept('quote'));
    expect(project.state.dismissals.size).toBe(0);
  });
});

describe('The open suggestions of a text', () => {
  it('are those neither accepted nor dismissed; undo brings them back', () => {
    const project = fixture();
    const keys = () => openSuggestions(project.state, textId, found, content).map(({ key }) => key);
    const all = keys();
    const changes = [project.run(accept('quote')), project.run(dismiss('claim'))];
    expect(keys()).toEqual(all.filter((key) => key !== only('quote').key && key !== only('claim').key));
    for (const change of changes.reverse()) applyChange(project.state, invertChange(change));
    expect(keys()).toEqual(all);
  });
});
