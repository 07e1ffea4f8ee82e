import { beforeEach, describe, expect, it } from 'vitest';
import { visibleLinks } from '../../../../renderer/links/visible-links.ts';
import { ProjectFixture } from '../../../harness/project-fixture.ts';

const contents = { 'a.txt': 'x'.repeat(1000), 'b.txt': 'y'.repeat(1000) };
const whole = [{ start: 0, end: 1000 }];
let project: ProjectFixture;
let ids: string[];

beforeEach(() => {
  project = new ProjectFixture(contents);
  const tag = (textId: string, start: number) =>
    project.run({ type: 'annotate', codeId: 'quote', textId, span: { start, end: start + 10 } });
  tag('a.txt', 0);
  tag('a.txt', 500);
  tag('b.txt', 900);
  ids = [...project.state.annotations.all()].map(({ annotationId }) => annotationId);
  const link = (from: number, to: number) =>
    project.run({ type: 'addLink', kind: 'quotes', from: ids[from] ?? '', to: ids[to] ?? '' });
  link(0, 2);
  link(2, 1);
  link(0, 1);
});

const ends = (panes: Parameters<typeof visibleLinks>[1]) =>
  visibleLinks(project.state, panes).map(({ from, to }) => [
    `${from.paneIndex}:${from.span.start}`,
    `${to.paneIndex}:${to.span.start}`,
  ]);

describe('The links to draw between panes', () => {
  it('are those with one end in view in one pane and the other in another', () => {
    const panes = [
      { textId: 'a.txt', ranges: whole },
      { textId: 'b.txt', ranges: whole },
    ];
    expect(ends(panes)).toEqual([
      ['0:0', '1:900'],
      ['1:900', '0:500'],
    ]);
    expect(visibleLinks(project.state, panes)[0]).toMatchObject({
      kind: 'quotes',
      from: { annotationId: ids[0], span: { start: 0, end: 10 } },
    });
  });

  it('leave out what is scrolled out of view', () => {
    const ranges = [{ start: 400, end: 600 }];
    expect(
      ends([
        { textId: 'a.txt', ranges },
        { textId: 'b.txt', ranges: whole },
      ]),
    ).toEqual([['1:900', '0:500']]);
    expect(
      ends([
        { textId: 'a.txt', ranges },
        { textId: 'b.txt', ranges },
      ]),
    ).toEqual([]);
    expect(ends([{ textId: 'a.txt', ranges: whole }])).toEqual([]);
  });

  it('run between two panes of one text, too', () => {
    const [top, middle] = [[{ start: 0, end: 100 }], [{ start: 450, end: 700 }]];
    expect(
      ends([
        { textId: 'a.txt', ranges: middle },
        { textId: 'a.txt', ranges: top },
      ]),
    ).toEqual([['1:0', '0:500']]);
  });
});
