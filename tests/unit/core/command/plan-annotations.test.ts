import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../core/command/apply-change.ts';
import { invertChange } from '../../../../core/command/change.ts';
import { recordsOfState } from '../../../../core/command/project-state.ts';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

const content = 'Erster Absatz.\n\n  „Das ist gut“, sagte Anna Müller.\n„Das ist gut“, sagte Anna Müller.';
const first = content.indexOf('„');
const second = content.lastIndexOf('„');
const quoteLength = '„Das ist gut“'.length;

function fixture(): ProjectFixture {
  return new ProjectFixture({ 'a.txt': content, 'b.txt': 'Anna Müller war da.' });
}

function tagQuote(project: ProjectFixture, start = first, end = first + quoteLength): string {
  const change = project.run({ type: 'annotate', codeId: 'quote', textId: 'a.txt', span: { start, end } });
  return Object.keys(change.after)[0]?.slice('annotation/'.length) ?? '';
}

describe('annotate', () => {
  it('describes the anchor from the text itself and records who and when', () => {
    const change = fixture().run({
      type: 'annotate',
      codeId: 'quote',
      textId: 'a.txt',
      span: { start: first, end: first + quoteLength },
    });
    expect(change.label).toBe('Tag quote');
    expect(change.before).toEqual({ 'annotation/id1': null });
    expect(change.after['annotation/id1']).toMatchObject({
      textId: 'a.txt',
      codeId: 'quote',
      anchor: {
        start: first,
        end: first + quoteLength,
        quote: '„Das ist gut“',
        paragraph: 2,
        offset: 2,
        state: 'exact',
      },
      createdBy: 'Ada',
      createdAt: '2026-01-02T03:04:05.000Z',
    });
  });

  it('leaves white space at the ends of the span out', () => {
    const project = fixture();
    const annotationId = tagQuote(project, first - 4, first + quoteLength);
    expect(project.state.annotations.get(annotationId)?.anchor.start).toBe(first);
  });

  it('lets annotations overlap, nest and share a span under another code', () => {
    const project = fixture();
    tagQuote(project);
    tagQuote(project, first + 1, first + 4);
    project.run({
      type: 'annotate',
      codeId: 'claim',
      textId: 'a.txt',
      span: { start: first, end: first + quoteLength },
    });
    expect(project.state.annotations.ofText('a.txt')).toHaveLength(3);
  });

  it.each([
    ['the same passage under the same code', { start: first, end: first + quoteLength }, 'already-tagged'],
    ['it with white space around it', { start: first - 1, end: first + quoteLength }, 'already-tagged'],
    ['white space only', { start: first - 2, end: first }, 'invalid-input'],
    ['a span behind the end of the text', { start: 0, end: content.length + 1 }, 'text-changed'],
    ['a span that ends before it starts', { start: 5, end: 2 }, 'text-changed'],
  ])('refuses %s', (_, span, code) => {
    const project = fixture();
    tagQuote(project);
    expect(project.failure({ type: 'annotate', codeId: 'quote', textId: 'a.txt', span }).code).toBe(code);
  });

  it('refuses unknown codes and texts', () => {
    const span = { start: 0, end: 3 };
    expect(fixture().failure({ type: 'annotate', codeId: 'nope', textId: 'a.txt', span }).code).toBe('not-found');
    expect(fixture().failure({ type: 'annotate', codeId: 'quote', textId: 'z.txt', span }).code).toBe('not-found');
  });
});

describe('tagGroup', () => {
  const members = [first, second].map((start) => ({ textId: 'a.txt', span: { start, end: start + quoteLength } }));
  const command = { type: 'tagGroup', groupId: 'g', members, source: 0, similarity: 1 } as const;

  it('tags every member and records the decision in one change that one inverse takes back', () => {
    const project = fixture();
    const before = recordsOfState(project.state);
    const change = project.run(command);
    expect(change.label).toBe('Tag 2 duplicates');
    expect(project.state.annotations.ofText('a.txt').map(({ fields }) => fields)).toEqual([
      { groupId: 'g', role: 'source', similarity: 1 },
      { groupId: 'g', role: 'copy', similarity: 1 },
    ]);
    expect(project.state.decisions.get('g')).toMatchObject({
      verdict: 'same',
      source: { textId: 'a.txt', start: first },
    });
    applyChange(project.state, invertChange(change));
    expect(recordsOfState(project.state)).toEqual(before);
  });

  it('takes a passage that is tagged as duplicate already into the group instead of tagging it twice', () => {
    const project = fixture();
    project.run({
      type: 'annotate',
      codeId: 'duplicate',
      textId: 'a.txt',
      span: members[1]?.span ?? { start: 0, end: 1 },
    });
    project.run(command);
    expect(project.state.annotations.ofText('a.txt')).toHaveLength(2);
    expect(project.failure(command).code).toBe('already-tagged');
  });
});

describe('editAnnotation', () => {
  it('keeps a name taken from the text together with its place', () => {
    const project = fixture();
    const annotationId = tagQuote(project);
    const start = content.indexOf('Anna');
    project.run({
      type: 'editAnnotation',
      annotationId,
      fields: { speaker: { name: 'Anna Müller', span: { start, end: start + 11 } }, form: 'direct' },
    });
    expect(project.state.annotations.get(annotationId)?.fields).toMatchObject({
      speaker: { name: 'Anna Müller', anchor: { start, quote: 'Anna Müller', paragraph: 2 } },
      form: 'direct',
    });
    project.run({ type: 'editAnnotation', annotationId, fields: { speaker: null } });
    expect(project.state.annotations.get(annotationId)?.fields).toEqual({ form: 'direct' });
  });

  it('refuses evidence that names nothing, or an annotation that is gone', () => {
    const project = fixture();
    const annotationId = tagQuote(project);
    const evidence = (item: { annotationId?: string }) => ({
      type: 'editAnnotation' as const,
      annotationId,
      fields: { evidence: [{ ...item, stance: 'supports' as const }] },
    });
    expect(project.failure(evidence({})).code).toBe('invalid-input');
    expect(project.failure(evidence({ annotationId: 'gone' })).code).toBe('not-found');
  });

  it('refuses an edit that changes nothing', () => {
    const project = fixture();
    const annotationId = tagQuote(project);
    expect(project.failure({ type: 'editAnnotation', annotationId, note: '' }).code).toBe('invalid-input');
  });
});

describe('moveAnnotation and removeAnnotations', () => {
  it('moves the span and describes the anchor anew', () => {
    const project = fixture();
    const annotationId = tagQuote(project);
    const change = project.run({ type: 'moveAnnotation', annotationId, span: { start: 0, end: 6 } });
    expect(change.label).toBe('Resize quote');
    expect(project.state.annotations.get(annotationId)?.anchor).toMatchObject({ quote: 'Erster', paragraph: 1 });
    expect(project.failure({ type: 'moveAnnotation', annotationId, span: { start: 0, end: 6 } }).code).toBe(
      'already-tagged',
    );
  });

  it('takes a removed annotation out of the evidence of claims, and undo brings both back', () => {
    const project = fixture();
    const evidenceId = tagQuote(project);
    const claimId = tagQuote(project, 0, 6);
    project.run({
      type: 'editAnnotation',
      annotationId: claimId,
      fields: { evidence: [{ annotationId: evidenceId, stance: 'supports' }] },
    });
    const before = recordsOfState(project.state);
    const change = project.run({ type: 'removeAnnotations', annotationIds: [evidenceId, 'gone'] });
    expect(project.state.annotations.get(claimId)?.fields).toEqual({});
    applyChange(project.state, invertChange(change));
    expect(new Set(recordsOfState(project.state).annotations)).toEqual(new Set(before.annotations));
  });
});
