import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyChange } from '../../../../core/command/apply-change.ts';
import { invertChange, touchedKeys, type Change } from '../../../../core/command/change.ts';
import type { Command } from '../../../../core/command/command.ts';
import { recordsOfState } from '../../../../core/command/project-state.ts';
import { linkKinds, type Link } from '../../../../core/project/link.ts';
import { suggest } from '../../../../core/suggestion/suggest.ts';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

const first =
  'Der Plan\n\n„Wir bauen im nächsten Jahr zwölf neue Brücken über den Fluss“, sagte Minister Karl Weber.\n';
const second = 'Zwölf Brücken\n\nWeber hat angekündigt, dass zwölf Brücken gebaut werden.\n';

let project: ProjectFixture;
let [from, to, third]: string[] = [];

function annotate(textId: string, start: number, end: number, codeId = 'quote'): string {
  const change = project.run({ type: 'annotate', codeId, textId, span: { start, end } });
  return (touchedKeys(change)[0] ?? '').slice('annotation/'.length);
}

function only(): Link {
  const links = [...project.state.links.all()];
  expect(links).toHaveLength(1);
  return links[0] as Link;
}

beforeEach(() => {
  project = new ProjectFixture({ 'a.txt': first, 'b.txt': second });
  from = annotate('a.txt', 10, 30);
  to = annotate('b.txt', 15, 40);
  third = annotate('b.txt', 0, 5, 'claim');
});

describe('Linking two annotations', () => {
  it('keeps kind, ends, note, who and when', () => {
    const change = project.run({ type: 'addLink', kind: 'quotes', from: from ?? '', to: to ?? '', note: 'almost' });
    expect(change.label).toBe('Link: quotes');
    const { linkId, ...link } = only();
    expect(link).toEqual({
      ...{ kind: 'quotes', from, to, note: 'almost' },
      ...{ createdBy: 'Ada', createdAt: '2026-01-02T03:04:05.000Z' },
    });
    expect(touchedKeys(change)).toEqual([`link/${linkId}`]);
    expect(project.state.links.ofAnnotation(to ?? '')).toEqual([only()]);
  });

  it('refuses a link to itself, to what is gone, and a second one that says the same', () => {
    const add = (kind: Link['kind'], one: string | undefined, other: string | undefined) =>
      ({ type: 'addLink', kind, from: one ?? '', to: other ?? '' }) as const;
    expect(project.failure(add('supports', from, from))).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('itself') as string,
    });
    expect(project.failure(add('supports', from, 'gone')).code).toBe('not-found');
    project.run(add('supports', from, to));
    expect(project.failure(add('supports', from, to)).code).toBe('already-exists');
    project.run(add('supports', to, from));
    project.run(add('contradicts', from, to));
    expect(project.failure(add('contradicts', to, from))).toMatchObject({
      code: 'already-exists',
      message: expect.stringContaining('“contradicts”') as string,
    });
    expect(project.state.links.size).toBe(3);
  });

  it('accepts what a detector proposes at an end, in one step', () => {
    const [quote] = suggest(first, 'de').filter(({ code }) => code === 'quote');
    const end = { textId: 'a.txt', key: quote?.key ?? '' };
    const change = project.run({ type: 'addLink', kind: 'same-quote', from: to ?? '', to: end });
    const accepted = project.state.annotations.get(only().to);
    expect(accepted?.anchor).toMatchObject({ start: quote?.start, end: quote?.end });
    expect(accepted?.origin?.detector).toBe('quote');
    applyChange(project.state, invertChange(change));
    expect(project.state.links.size).toBe(0);
    expect(project.state.annotations.size).toBe(3);
    expect(project.failure({ type: 'addLink', kind: 'quotes', from: end, to: end }).code).toBe('invalid-input');
    expect(project.failure({ type: 'addLink', kind: 'quotes', from: end, to: { ...end, key: 'x' } }).code).toBe(
      'not-found',
    );
  });
});

describe('Editing a link', () => {
  beforeEach(() => void project.run({ type: 'addLink', kind: 'quotes', from: from ?? '', to: to ?? '' }));

  it('changes kind, note and direction', () => {
    const { linkId } = only();
    expect(project.run({ type: 'editLink', linkId, kind: 'supports' }).label).toBe('Change link to supports');
    expect(project.run({ type: 'editLink', linkId, note: 'see p. 3' }).label).toBe('Edit note of link');
    expect(project.run({ type: 'editLink', linkId, reverse: true }).label).toBe('Reverse link');
    expect(only()).toMatchObject({ kind: 'supports', note: 'see p. 3', from: to, to: from });
  });

  it('refuses what changes nothing, what another link says already, and a link that is gone', () => {
    const { linkId } = only();
    expect(project.failure({ type: 'editLink', linkId, kind: 'quotes' }).code).toBe('invalid-input');
    project.run({ type: 'addLink', kind: 'same-quote', from: to ?? '', to: from ?? '' });
    expect(project.failure({ type: 'editLink', linkId, kind: 'same-quote' }).code).toBe('already-exists');
    expect(project.failure({ type: 'editLink', linkId: 'x', note: '' }).code).toBe('not-found');
  });
});

describe('Removing', () => {
  beforeEach(() => {
    project.run({ type: 'addLink', kind: 'quotes', from: from ?? '', to: to ?? '' });
    project.run({ type: 'addLink', kind: 'supports', from: third ?? '', to: to ?? '' });
    project.run({ type: 'addLink', kind: 'supports', from: from ?? '', to: third ?? '' });
  });

  it('links takes only them', () => {
    const linkIds = project.state.links.ofAnnotation(from ?? '').map(({ linkId }) => linkId);
    expect(project.run({ type: 'removeLinks', linkIds: [...linkIds, 'gone'] }).label).toBe('Remove 2 links');
    expect(project.state.links.size).toBe(1);
    expect(project.state.annotations.size).toBe(3);
    expect(project.failure({ type: 'removeLinks', linkIds }).code).toBe('not-found');
  });

  it('an annotation takes its links in the same change, and undo brings both back', () => {
    const before = recordsOfState(project.state).links;
    const change = project.run({ type: 'removeAnnotations', annotationIds: [to ?? ''] });
    expect([...project.state.links.all()]).toMatchObject([{ from, to: third }]);
    applyChange(project.state, invertChange(change));
    expect(project.state.annotations.get(to ?? '')).toBeDefined();
    const sorted = (links: readonly Link[]) => [...links].sort((left, right) => (left.linkId < right.linkId ? -1 : 1));
    expect(sorted(recordsOfState(project.state).links)).toEqual(sorted(before));
  });

  it('a code takes the links of its annotations', () => {
    project.run({ type: 'addCode', path: 'Topic' });
    const topic = [...project.state.codes.values()].find(({ path }) => path === 'Topic');
    project.run({ type: 'editAnnotation', annotationId: third ?? '', codeId: topic?.codeId ?? '' });
    project.run({ type: 'deleteCode', codeId: topic?.codeId ?? '' });
    expect([...project.state.links.all()]).toMatchObject([{ from, to }]);
  });
});

describe('Any sequence of commands about links', () => {
  it('never leaves a link to itself, to nothing, or twice, and is taken back by its inverses', () => {
    const end = fc.constantFrom(0, 1, 2);
    const kind = fc.constantFrom(...linkKinds);
    const step = fc.oneof(
      fc.record({ type: fc.constant('add' as const), kind, one: end, other: end }),
      fc.record({ type: fc.constant('edit' as const), kind, one: end, other: end }),
      fc.record({ type: fc.constant('remove' as const), kind, one: end, other: end }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        project = new ProjectFixture({ 'a.txt': first, 'b.txt': second });
        const ids = [annotate('a.txt', 10, 30), annotate('b.txt', 15, 40), annotate('b.txt', 0, 5)];
        const changes: Change[] = [];
        for (const { type, kind: chosen, one, other } of steps) {
          const linkId = [...project.state.links.keys()][one] ?? 'none';
          const command: Command =
            type === 'add'
              ? { type: 'addLink', kind: chosen, from: ids[one] ?? '', to: ids[other] ?? '' }
              : type === 'edit'
                ? { type: 'editLink', linkId, kind: chosen, note: String(other) }
                : { type: 'removeLinks', linkIds: [linkId] };
          try {
            changes.push(project.run(command));
          } catch {
            continue;
          }
        }
        const said = [...project.state.links.all()].map(({ kind: of, from: one, to: other }) => {
          expect(one).not.toBe(other);
          const isEither = of === 'contradicts' || of === 'same-quote';
          return `${of} ${isEither ? [one, other].sort().join() : `${one},${other}`}`;
        });
        expect(new Set(said).size).toBe(said.length);
        for (const change of changes.reverse()) applyChange(project.state, invertChange(change));
        expect(project.state.links.size).toBe(0);
      }),
    );
  });
});
