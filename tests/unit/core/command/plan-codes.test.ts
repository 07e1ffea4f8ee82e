import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../core/command/apply-change.ts';
import { invertChange } from '../../../../core/command/change.ts';
import { recordsOfState, sortedCodes } from '../../../../core/command/project-state.ts';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

function fixture(): ProjectFixture {
  return new ProjectFixture({ 'a.txt': 'Ein Satz über Energie und Handel.' });
}

function codeId(project: ProjectFixture, path: string): string {
  const code = sortedCodes(project.state).find((candidate) => candidate.path === path);
  if (!code) throw new Error(`No code ${path}`);
  return code.codeId;
}

describe('addCode', () => {
  it('adds the codes above it too, and gives new codes the next free digit', () => {
    const project = fixture();
    project.run({ type: 'addCode', path: 'Topic/Energy' });
    project.run({ type: 'addCode', path: 'Topic/Trade' });
    expect(sortedCodes(project.state).map(({ path, key }) => [path, key])).toEqual([
      ['quote', 'q'],
      ['duplicate', 'd'],
      ['claim', 'c'],
      ['Topic', null],
      ['Topic/Energy', '1'],
      ['Topic/Trade', '2'],
    ]);
  });

  it('refuses a name that differs only in case', () => {
    const project = fixture();
    project.run({ type: 'addCode', path: 'Topic' });
    expect(project.failure({ type: 'addCode', path: 'TOPIC' }).code).toBe('already-exists');
  });

  it('takes a wanted key from the code that had it', () => {
    const project = fixture();
    project.run({ type: 'addCode', path: 'A' });
    project.run({ type: 'addCode', path: 'B', key: '1' });
    expect(project.state.codes.get(codeId(project, 'A'))?.key).toBeNull();
    expect(project.state.codes.get(codeId(project, 'B'))?.key).toBe('1');
  });
});

describe('editCode', () => {
  it('takes the codes below along when a code is renamed or nested', () => {
    const project = fixture();
    project.run({ type: 'addCode', path: 'Topic/Energy/Oil' });
    project.run({ type: 'editCode', codeId: codeId(project, 'Topic/Energy'), path: 'Power' });
    expect(sortedCodes(project.state).map(({ path }) => path)).toEqual([
      'quote',
      'duplicate',
      'claim',
      'Topic',
      'Power',
      'Power/Oil',
    ]);
  });

  it('recolours and describes built-in codes, but neither renames nor rekeys them', () => {
    const project = fixture();
    project.run({ type: 'editCode', codeId: 'quote', colour: '#123456', definition: 'Speech' });
    expect(project.state.codes.get('quote')).toMatchObject({ colour: '#123456', definition: 'Speech' });
    expect(project.failure({ type: 'editCode', codeId: 'quote', path: 'speech' }).code).toBe('invalid-input');
    expect(project.failure({ type: 'editCode', codeId: 'quote', key: '1' }).code).toBe('invalid-input');
  });

  it('refuses to move a code below itself', () => {
    const project = fixture();
    project.run({ type: 'addCode', path: 'Topic' });
    expect(project.failure({ type: 'editCode', codeId: codeId(project, 'Topic'), path: 'Topic/Topic' }).code).toBe(
      'invalid-input',
    );
  });
});

describe('deleteCode', () => {
  it('deletes the codes below and every annotation of them in one step that can be taken back', () => {
    const project = fixture();
    project.run({ type: 'addCode', path: 'Topic/Energy' });
    const energy = codeId(project, 'Topic/Energy');
    project.run({ type: 'annotate', codeId: energy, textId: 'a.txt', span: { start: 14, end: 21 } });
    project.run({ type: 'annotate', codeId: 'quote', textId: 'a.txt', span: { start: 0, end: 8 } });
    const before = recordsOfState(project.state);
    const change = project.run({ type: 'deleteCode', codeId: codeId(project, 'Topic') });
    expect(change.label).toBe('Delete code Topic and 1 annotation');
    expect(project.state.annotations.size).toBe(1);
    expect(sortedCodes(project.state)).toHaveLength(3);
    applyChange(project.state, invertChange(change));
    expect(new Set(recordsOfState(project.state).annotations)).toEqual(new Set(before.annotations));
    expect(recordsOfState(project.state).codes).toEqual(before.codes);
  });

  it('refuses to delete built-in codes', () => {
    expect(fixture().failure({ type: 'deleteCode', codeId: 'claim' }).code).toBe('invalid-input');
  });
});
