import { beforeEach, describe, expect, it } from 'vitest';
import { linksBetween } from '../../../../renderer/links/drawn-links.ts';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

let project: ProjectFixture;
let ids: string[];

beforeEach(() => {
  project = new ProjectFixture({ 'a.txt': 'x'.repeat(1000), 'b.txt': 'y'.repeat(1000), 'c.txt': 'z'.repeat(1000) });
  const tag = (textId: string, start: number) =>
    project.run({ type: 'annotate', codeId: 'quote', textId, span: { start, end: start + 10 } });
  tag('a.txt', 0);
  tag('a.txt', 500);
  tag('b.txt', 900);
  tag('c.txt', 0);
  ids = [...project.state.annotations.all()].map(({ annotationId }) => annotationId);
  const link = (from: number, to: number) =>
    project.run({ type: 'addLink', kind: 'quotes', from: ids[from] ?? '', to: ids[to] ?? '' });
  link(0, 2);
  link(2, 1);
  link(0, 3);
});

describe('linksBetween', () => {
  it('gives the links between two texts, whichever way they lead', () => {
    const found = linksBetween(project.state, 'a.txt', 'b.txt');
    expect(found.map(({ left, right, isForward }) => [left.start, right.start, isForward])).toEqual([
      [0, 900, true],
      [500, 900, false],
    ]);
  });

  it('gives them the other way round where the panes are', () => {
    expect(linksBetween(project.state, 'b.txt', 'a.txt')).toMatchObject([
      { left: { start: 900, end: 910 }, right: { start: 0, end: 10 }, leftId: ids[2], isForward: false },
      { left: { start: 900, end: 910 }, right: { start: 500, end: 510 }, leftId: ids[2], isForward: true },
    ]);
  });

  it('gives none between texts without any', () => {
    expect(linksBetween(project.state, 'b.txt', 'c.txt')).toEqual([]);
  });
});
