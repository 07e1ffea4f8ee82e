import { beforeEach, describe, expect, it } from 'vitest';
import { applyChange } from '../../../../core/command/apply-change.ts';
import { invertChange } from '../../../../core/command/change.ts';
import { recordsOfState } from '../../../../core/command/project-state.ts';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

const source = 'The plan\n\nExports rose by 12 per cent in 2023.\n';
const other = 'Yearbook\n\nIn 2023 exports fell by 3 per cent.\n';
let project: ProjectFixture;
let claimId: string;

const claim = () => project.state.annotations.get(claimId);
const attach = (span: { start: number; end: number }, stance: 'supports' | 'refutes' | 'context' = 'refutes') =>
  ({ type: 'attachEvidence', claimId, passage: { textId: 'b.txt', span }, stance }) as const;

beforeEach(() => {
  project = new ProjectFixture({ 'a.txt': source, 'b.txt': other }, 'en');
  project.run({ type: 'annotate', codeId: 'claim', textId: 'a.txt', span: { start: 10, end: 46 } });
  claimId = project.state.annotations.ofText('a.txt')[0]?.annotationId ?? '';
});

describe('Attaching evidence to a claim', () => {
  it('tags the passage, adds the code for it once, and names the passage in the claim, in one step', () => {
    const before = recordsOfState(project.state);
    const change = project.run(attach({ start: 10, end: 45 }));
    const [passage] = project.state.annotations.ofText('b.txt');
    expect(change.label).toBe('Attach evidence: refutes');
    expect(passage?.anchor.quote).toBe('In 2023 exports fell by 3 per cent.');
    expect(project.state.codes.get(passage?.codeId ?? '')).toMatchObject({ path: 'evidence', key: null });
    expect(claim()?.fields.evidence).toEqual([{ annotationId: passage?.annotationId, stance: 'refutes' }]);
    project.run(attach({ start: 0, end: 8 }, 'context'));
    expect([...project.state.codes.values()].filter(({ path }) => path === 'evidence')).toHaveLength(1);
    expect(claim()?.fields.evidence).toHaveLength(2);
    project = new ProjectFixture({ 'a.txt': source, 'b.txt': other }, 'en');
    for (const annotation of before.annotations) project.state.annotations.put(annotation);
    applyChange(project.state, change);
    applyChange(project.state, invertChange(change));
    expect(recordsOfState(project.state)).toEqual(before);
  });

  it('takes a passage that is tagged already as it is, and an annotation by its id', () => {
    project.run({ type: 'annotate', codeId: 'quote', textId: 'b.txt', span: { start: 10, end: 45 } });
    const quoteId = project.state.annotations.ofText('b.txt')[0]?.annotationId ?? '';
    project.run(attach({ start: 10, end: 45 }));
    expect(project.state.annotations.size).toBe(2);
    expect(project.state.codes.size).toBe(3);
    project.run({ type: 'attachEvidence', claimId, passage: quoteId, stance: 'supports' });
    expect(claim()?.fields.evidence).toEqual([{ annotationId: quoteId, stance: 'supports' }]);
    expect(project.failure({ type: 'attachEvidence', claimId, passage: quoteId, stance: 'supports' }).code).toBe(
      'already-exists',
    );
  });

  it('is refused where the claim or the passage is gone, and of a claim to itself', () => {
    expect(project.failure({ ...attach({ start: 0, end: 8 }), claimId: 'x' }).code).toBe('not-found');
    expect(project.failure({ type: 'attachEvidence', claimId, passage: 'x', stance: 'context' }).code).toBe(
      'not-found',
    );
    expect(project.failure(attach({ start: 0, end: 800 })).code).toBe('text-changed');
    const own = { textId: 'a.txt', span: { start: 10, end: 46 } };
    expect(project.failure({ type: 'attachEvidence', claimId, passage: own, stance: 'context' }).code).toBe(
      'invalid-input',
    );
  });
});
