import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../core/command/apply-change.ts';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

const contents = {
  'a.txt': '„Wir kommen“, sagte Weber.',
  'b.txt': 'Gestern: „Wir kommen“, sagte Weber.',
  'c.txt': 'Nochmals „Wir kommen“, hieß es.',
};

function fixture() {
  const project = new ProjectFixture(contents);
  project.run({
    type: 'annotate',
    codeId: 'quote',
    textId: 'a.txt',
    span: { start: 0, end: 12 },
    note: 'wichtig',
    fields: { speaker: { name: 'Weber', span: { start: 20, end: 25 } }, form: 'direct' },
  });
  const [original] = project.state.annotations.all();
  if (!original) throw new Error('Nothing was tagged');
  return { project, original };
}

describe('tagging copies of an annotation', () => {
  it('repeats code, fields and note at each place in one change', () => {
    const { project, original } = fixture();
    const change = project.run({
      type: 'tagCopies',
      annotationId: original.annotationId,
      places: [
        { textId: 'b.txt', span: { start: 9, end: 21 }, mentions: { speaker: { start: 29, end: 34 } } },
        { textId: 'c.txt', span: { start: 9, end: 21 } },
      ],
    });
    expect(change.label).toBe('Tag 2 copies as quote');
    const [inB] = project.state.annotations.ofText('b.txt');
    const [inC] = project.state.annotations.ofText('c.txt');
    expect(inB).toMatchObject({
      codeId: 'quote',
      note: 'wichtig',
      anchor: { start: 9, end: 21, quote: '„Wir kommen“' },
    });
    expect(inB?.fields).toMatchObject({ form: 'direct', speaker: { name: 'Weber', anchor: { start: 29, end: 34 } } });
    expect(inC?.fields.speaker).toEqual({ name: 'Weber' });
    applyChange(project.state, { label: '', before: change.after, after: change.before });
    expect(project.state.annotations.size).toBe(1);
  });

  it('passes over places that are tagged so already, and fails where all are', () => {
    const { project, original } = fixture();
    const command = {
      type: 'tagCopies' as const,
      annotationId: original.annotationId,
      places: [{ textId: 'a.txt', span: { start: 0, end: 12 } }],
    };
    expect(project.failure(command).code).toBe('already-tagged');
    const more = { ...command, places: [...command.places, { textId: 'c.txt', span: { start: 9, end: 21 } }] };
    expect(Object.keys(project.run(more).after)).toHaveLength(1);
  });

  it('fails for an annotation that is gone and for a place outside of its text', () => {
    const { project, original } = fixture();
    const places = [{ textId: 'b.txt', span: { start: 9, end: 999 } }];
    expect(project.failure({ type: 'tagCopies', annotationId: 'gone', places }).code).toBe('not-found');
    expect(project.failure({ type: 'tagCopies', annotationId: original.annotationId, places }).code).toBe(
      'text-changed',
    );
  });
});

describe('deciding about several groups', () => {
  it('is one change, and taking back passes over those undecided', () => {
    const project = new ProjectFixture(contents);
    const decisions = ['g1', 'g2'].map((groupId) => ({ groupId, verdict: 'same' as const }));
    const change = project.run({ type: 'decideGroups', decisions });
    expect(Object.keys(change.after)).toHaveLength(2);
    expect([...project.state.decisions.values()].map(({ verdict, decidedBy }) => [verdict, decidedBy])).toEqual([
      ['same', 'Ada'],
      ['same', 'Ada'],
    ]);
    const back = ['g2', 'g3'].map((groupId) => ({ groupId, verdict: null }));
    project.run({ type: 'decideGroups', decisions: back });
    expect([...project.state.decisions.keys()]).toEqual(['g1']);
    expect(project.failure({ type: 'decideGroups', decisions: back }).code).toBe('not-found');
  });
});
