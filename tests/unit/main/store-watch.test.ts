import { describe, expect, it } from 'vitest';
import { classifyPath } from '../../../main/store-watch.ts';

const project = { folder: '/p', corpusFolder: '/p/corpus', annotationsFolder: '/p/annotations', name: 'p' };
const bare = { folder: '/p', corpusFolder: '/p', annotationsFolder: '/p/annotations', name: 'p' };

describe('What is watched of a project', () => {
  it.each([
    ['/p/annotations/project.json', { kind: 'store', name: 'project.json' }],
    ['/p/annotations/texts/a.txt.json', { kind: 'store', name: 'texts/a.txt.json' }],
    ['/p/annotations/texts/2024/ü.md.json', { kind: 'store', name: 'texts/2024/ü.md.json' }],
    ['/p/annotations/texts/2024', 'folder'],
    ['/p/annotations', 'folder'],
    ['/p/annotations/journal.jsonl', null],
    ['/p/annotations/.lock', null],
    ['/p/annotations/texts/a.txt.json.bak', null],
    ['/p/annotations/texts/a.txt.json.damaged-2026-01-01T000000.000Z', null],
    ['/p/annotations/texts/.a.txt.json.tmp-1-1', null],
    ['/p/corpus', 'folder'],
    ['/p/corpus/a.txt', { kind: 'text', name: 'a.txt' }],
    ['/p/corpus/2024/B.MD', { kind: 'text', name: '2024/B.MD' }],
    ['/p/corpus/.hidden.txt', null],
    ['/p/elsewhere/a.txt', null],
    ['/q/a.txt', null],
  ])('%s is %j', (path, expected) => {
    expect(classifyPath(project, path)).toEqual(expected);
  });

  it('where the texts lie in the project folder itself, its annotations are no texts', () => {
    expect(classifyPath(bare, '/p/a.txt')).toEqual({ kind: 'text', name: 'a.txt' });
    expect(classifyPath(bare, '/p/annotations/texts/a.txt.json')).toEqual({ kind: 'store', name: 'texts/a.txt.json' });
    expect(classifyPath(bare, '/p/annotations/journal.torn-x.txt')).toBeNull();
    expect(classifyPath(bare, '/p/node_modules/a.txt')).toBeNull();
  });
});
