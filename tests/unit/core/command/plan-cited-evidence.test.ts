import { beforeEach, describe, expect, it } from 'vitest';
import { applyChange } from '../../../../core/command/apply-change.ts';
import { invertChange } from '../../../../core/command/change.ts';
import { recordsOfState } from '../../../../core/command/project-state.ts';
import type { Evidence } from '../../../../core/annotation/fields.ts';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

let project: ProjectFixture;
let claimIds: string[];

const yearbook = {
  citation: 'Yearbook 2023, p. 7',
  source: 'Belstat',
  date: '1 March 2024',
  url: 'https://b.example/7',
};
const evidenceOf = (place: number): Evidence[] =>
  project.state.annotations.get(claimIds[place] ?? '')?.fields.evidence ?? [];
const cite = (citation: object, stance: Evidence['stance'] = 'supports') =>
  ({ type: 'citeEvidence', claimIds, citation, stance }) as const;
const replace = (evidence: Evidence, by: Evidence | null) =>
  ({ type: 'replaceEvidence', claimId: claimIds[0] ?? '', evidence, by }) as const;

beforeEach(() => {
  project = new ProjectFixture({ 'a.txt': 'Exports rose.\n\nImports fell.\n' }, 'en');
  project.run({ type: 'annotate', codeId: 'claim', textId: 'a.txt', span: { start: 0, end: 13 } });
  project.run({ type: 'annotate', codeId: 'claim', textId: 'a.txt', span: { start: 15, end: 28 } });
  claimIds = project.state.annotations.ofText('a.txt').map(({ annotationId }) => annotationId);
});

describe('Citing evidence', () => {
  it('keeps the parts as plain text, for many claims in one step', () => {
    const before = recordsOfState(project.state);
    const change = project.run(cite({ ...yearbook, source: '  Belstat ' }, 'refutes'));
    expect(change.label).toBe('Attach evidence: refutes (2 claims)');
    expect(evidenceOf(0)).toEqual([{ ...yearbook, stance: 'refutes' }]);
    expect(evidenceOf(1)).toEqual(evidenceOf(0));
    applyChange(project.state, invertChange(change));
    expect(recordsOfState(project.state)).toEqual(before);
  });

  it('takes an address or a source alone, and leaves out parts of white space', () => {
    project.run(cite({ url: 'https://b.example', source: ' ' }));
    expect(evidenceOf(0)).toEqual([{ url: 'https://b.example', stance: 'supports' }]);
  });

  it('is refused where nothing is cited, where all claims have it already, and where the claims are gone', () => {
    expect(project.failure(cite({ citation: ' \n' })).code).toBe('invalid-input');
    project.run(cite(yearbook));
    expect(project.failure(cite(yearbook)).code).toBe('already-exists');
    project.run(cite(yearbook, 'context'));
    expect(evidenceOf(0)).toHaveLength(2);
    expect(project.failure({ ...cite(yearbook), claimIds: ['gone'] }).code).toBe('not-found');
  });
});

describe('Replacing evidence', () => {
  it('gives it another stance or other words in its place', () => {
    project.run(cite({ citation: 'one' }));
    project.run(cite({ citation: 'two' }));
    project.run(replace({ citation: 'one', stance: 'supports' }, { ...yearbook, stance: 'context' }));
    expect(evidenceOf(0)).toEqual([
      { ...yearbook, stance: 'context' },
      { citation: 'two', stance: 'supports' },
    ]);
    expect(evidenceOf(1)).toHaveLength(2);
  });

  it('removes it, with the field when it was the last', () => {
    project.run(cite({ citation: 'one' }));
    const change = project.run(replace({ citation: 'one', stance: 'supports' }, null));
    expect(change.label).toBe('Remove evidence: supports');
    expect(project.state.annotations.get(claimIds[0] ?? '')?.fields).toEqual({});
  });

  it('is refused where the claim has no such evidence, or the new one is empty, gone or the claim itself', () => {
    project.run(cite({ citation: 'one' }));
    const one: Evidence = { citation: 'one', stance: 'supports' };
    expect(project.failure(replace({ ...one, stance: 'refutes' }, null)).code).toBe('not-found');
    expect(project.failure(replace(one, { citation: ' ', stance: 'supports' })).code).toBe('invalid-input');
    expect(project.failure(replace(one, { annotationId: 'gone', stance: 'supports' })).code).toBe('not-found');
    expect(project.failure(replace(one, { annotationId: claimIds[0] ?? '', stance: 'supports' })).code).toBe(
      'invalid-input',
    );
    expect(project.failure(replace(one, one)).code).toBe('invalid-input');
  });
});
