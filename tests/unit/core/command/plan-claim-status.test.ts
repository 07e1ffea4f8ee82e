import { beforeEach, describe, expect, it } from 'vitest';
import { applyChange } from '../../../../core/command/apply-change.ts';
import { invertChange } from '../../../../core/command/change.ts';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

let project: ProjectFixture;
let claimIds: string[];

const statuses = () => claimIds.map((claimId) => project.state.annotations.get(claimId)?.fields.status ?? null);

beforeEach(() => {
  project = new ProjectFixture({ 'a.txt': 'Exports rose.\n\nImports fell.\n\nPrices held.\n' }, 'en');
  for (const [start, end] of [
    [0, 13],
    [15, 28],
    [30, 42],
  ] as const) {
    project.run({ type: 'annotate', codeId: 'claim', textId: 'a.txt', span: { start, end } });
  }
  claimIds = project.state.annotations.ofText('a.txt').map(({ annotationId }) => annotationId);
});

describe('The status of claims', () => {
  it('is set for many in one step, which leaves out those that have it, and is undone in one', () => {
    project.run({ type: 'setClaimStatus', annotationIds: claimIds.slice(0, 1), status: 'refuted' });
    const change = project.run({ type: 'setClaimStatus', annotationIds: claimIds, status: 'refuted' });
    expect(statuses()).toEqual(['refuted', 'refuted', 'refuted']);
    expect(Object.keys(change.after)).toHaveLength(2);
    expect(change.label).toBe('Status of 2 claims: refuted');
    applyChange(project.state, invertChange(change));
    expect(statuses()).toEqual(['refuted', null, null]);
  });

  it('is taken away without a trace of the field', () => {
    project.run({ type: 'setClaimStatus', annotationIds: claimIds, status: 'open' });
    const change = project.run({ type: 'setClaimStatus', annotationIds: [claimIds[1] ?? ''], status: null });
    expect(change.label).toBe('Status: none');
    expect(statuses()).toEqual(['open', null, 'open']);
    expect(project.state.annotations.get(claimIds[1] ?? '')?.fields).toEqual({});
  });

  it('is refused where it would change nothing or nothing is left to change', () => {
    expect(project.failure({ type: 'setClaimStatus', annotationIds: claimIds, status: null }).code).toBe(
      'invalid-input',
    );
    expect(project.failure({ type: 'setClaimStatus', annotationIds: ['gone'], status: 'open' }).code).toBe(
      'invalid-input',
    );
  });
});
