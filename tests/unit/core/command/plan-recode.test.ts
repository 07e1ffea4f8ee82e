import { describe, expect, it } from 'vitest';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

function tagged(): ProjectFixture {
  const project = new ProjectFixture({ 'a.txt': 'one two three four' });
  for (const start of [0, 4, 8]) {
    project.run({ type: 'annotate', codeId: 'quote', textId: 'a.txt', span: { start, end: start + 3 } });
  }
  return project;
}

describe('another code for many annotations', () => {
  it('is one change', () => {
    const project = tagged();
    const annotationIds = [...project.state.annotations.all()].map(({ annotationId }) => annotationId);
    const change = project.run({ type: 'recodeAnnotations', annotationIds, codeId: 'claim' });
    expect(change.label).toBe('Recode 3 annotations as claim');
    expect([...project.state.annotations.all()].map(({ codeId }) => codeId)).toEqual(['claim', 'claim', 'claim']);
  });

  it('leaves a passage alone that has the code in another annotation', () => {
    const project = tagged();
    project.run({ type: 'annotate', codeId: 'claim', textId: 'a.txt', span: { start: 0, end: 3 } });
    const quotes = [...project.state.annotations.all()].filter(({ codeId }) => codeId === 'quote');
    const annotationIds = quotes.map(({ annotationId }) => annotationId);
    expect(project.run({ type: 'recodeAnnotations', annotationIds, codeId: 'claim' }).label).toBe(
      'Recode 2 annotations as claim',
    );
    expect(project.failure({ type: 'recodeAnnotations', annotationIds, codeId: 'claim' }).code).toBe('already-tagged');
  });

  it('needs a code of the codebook', () => {
    const project = tagged();
    expect(project.failure({ type: 'recodeAnnotations', annotationIds: ['id1'], codeId: 'none' }).code).toBe(
      'not-found',
    );
  });
});
