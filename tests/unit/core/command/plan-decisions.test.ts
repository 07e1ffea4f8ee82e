import { describe, expect, it } from 'vitest';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

const fixture = (): ProjectFixture => new ProjectFixture({ 'a.txt': 'Text.' });

describe('decide', () => {
  it('records a verdict with who and when, and takes it back', () => {
    const project = fixture();
    const change = project.run({ type: 'decide', groupId: 'g', verdict: 'boilerplate', note: 'footer' });
    expect(change).toEqual({
      label: 'Decide: boilerplate',
      before: { 'decision/g': null },
      after: {
        'decision/g': {
          groupId: 'g',
          verdict: 'boilerplate',
          source: null,
          note: 'footer',
          decidedBy: 'Ada',
          decidedAt: '2026-01-02T03:04:05.000Z',
        },
      },
    });
    project.run({ type: 'decide', groupId: 'g', verdict: null });
    expect(project.state.decisions.size).toBe(0);
    expect(project.failure({ type: 'decide', groupId: 'g', verdict: null }).code).toBe('not-found');
  });
});

describe('decide with members', () => {
  it('notes what each member says in its comparison form, and keeps that when only the verdict changes', () => {
    const project = new ProjectFixture({ 'a.txt': 'Prices «fall».', 'b.txt': 'Well: prices "FALL".' });
    const members = [
      { textId: 'a.txt', span: { start: 0, end: 14 } },
      { textId: 'b.txt', span: { start: 6, end: 20 } },
      { textId: 'gone.txt', span: { start: 0, end: 3 } },
    ];
    project.run({ type: 'decide', groupId: 'g', verdict: 'same', members });
    const noted = project.state.decisions.get('g')?.members;
    expect(noted?.map(({ textId }) => textId)).toEqual(['a.txt', 'b.txt']);
    expect(noted?.[0]?.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(noted?.[1]?.hash).toBe(noted?.[0]?.hash);
    project.run({ type: 'decide', groupId: 'g', verdict: 'different' });
    expect(project.state.decisions.get('g')).toMatchObject({ verdict: 'different', members: noted });
  });
});

describe('overrideText', () => {
  it('sets the encoding, keeps the language, and goes back to what was detected', () => {
    const project = fixture();
    project.run({ type: 'overrideText', textId: 'a.txt', encoding: 'koi8-r', language: 'ru' });
    project.run({ type: 'overrideText', textId: 'a.txt', encoding: null });
    expect(project.state.texts.get('a.txt')).toMatchObject({ language: 'ru' });
    expect(project.state.texts.get('a.txt')).not.toHaveProperty('encoding');
    expect(project.failure({ type: 'overrideText', textId: 'a.txt', language: 'ru' }).code).toBe('invalid-input');
    expect(project.failure({ type: 'overrideText', textId: 'z.txt', language: 'ru' }).code).toBe('not-found');
  });
});
