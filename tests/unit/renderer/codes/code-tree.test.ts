import { describe, expect, it } from 'vitest';
import type { Code } from '../../../../core/project/code.ts';
import { codeTree, deletionQuestion, type CodeNode } from '../../../../renderer/codes/code-tree.ts';
import { annotationOf, stateOf } from '../annotation-fixture.ts';

const codeOf = (path: string, order = 0): Code => ({
  codeId: path,
  path,
  colour: '#123456',
  key: null,
  definition: '',
  order,
});
const outline = (nodes: readonly CodeNode[], depth = 0): string[] =>
  nodes.flatMap((node) => ['  '.repeat(depth) + node.name, ...outline(node.below, depth + 1)]);

describe('codeTree', () => {
  it('nests codes by their paths and keeps the order', () => {
    const codes = ['Topic/Energy', 'quote', 'Topic', 'Topic/Energy/Gas', 'Topics'].map((path) => codeOf(path));
    expect(outline(codeTree(codes))).toEqual(['quote', 'Topic', '  Energy', '    Gas', 'Topics']);
  });

  it('shows every code once, also where a parent is missing', () => {
    const codes = ['A/B/C', 'A', 'X/Y'].map((path) => codeOf(path));
    expect(outline(codeTree(codes))).toEqual(['A', '  B/C', 'X/Y']);
  });
});

describe('deletionQuestion', () => {
  const energy = codeOf('Topic/Energy');
  const state = stateOf(
    annotationOf('1', { codeId: 'Topic/Energy' }),
    annotationOf('2', { codeId: 'Topic/Energy/Gas' }),
    annotationOf('3', { codeId: 'quote' }),
  );

  it('counts codes below it and annotations of all of them', () => {
    const codes = [energy, codeOf('Topic/Energy/Gas'), codeOf('Topic/Energy/Oil')];
    expect(deletionQuestion(codes, state.annotations, energy)).toBe(
      'Delete “Topic/Energy”, 2 codes below it and 2 annotations?',
    );
  });

  it('names only what there is', () => {
    expect(deletionQuestion([energy], state.annotations, energy)).toBe('Delete “Topic/Energy” and 1 annotation?');
    expect(deletionQuestion([energy], stateOf().annotations, energy)).toBe('Delete “Topic/Energy”?');
  });
});
