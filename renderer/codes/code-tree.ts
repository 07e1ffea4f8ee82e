import { msg, str } from '@lit/localize';
import type { AnnotationIndex } from '../../core/annotation/annotation-index.ts';
import { codeWithDescendants, type Code } from '../../core/project/code.ts';
import { counted } from '../locale/counted.ts';
import { currentLanguage } from '../locale/locale.ts';
import { pathWords } from './code-words.ts';

export interface CodeNode {
  readonly code: Code;
  readonly name: string;
  readonly below: readonly CodeNode[];
}

/**
 * The codes as a tree by their paths, in the order given; a code whose parent is not in the codebook stands at the top
 * with its whole path as name.
 */
export function codeTree(codes: readonly Code[]): CodeNode[] {
  const paths = new Set(codes.map((code) => code.path));
  const nodesBelow = (parent: string | null): CodeNode[] =>
    codes
      .filter((code) => nearestParent(code.path, paths) === parent)
      .map((code) => ({
        code,
        name: parent === null ? code.path : code.path.slice(parent.length + 1),
        below: nodesBelow(code.path),
      }));
  return nodesBelow(null);
}

function nearestParent(path: string, paths: ReadonlySet<string>): string | null {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    const parent = path.slice(0, slash);
    if (paths.has(parent)) return parent;
  }
  return null;
}

/** What is asked before a code is deleted: which code, how many below it, how many annotations go with them. */
export function deletionQuestion(codes: Iterable<Code>, annotations: AnnotationIndex, code: Code): string {
  const deleted = codeWithDescendants(codes, code);
  const codeIds = new Set(deleted.map(({ codeId }) => codeId));
  let annotationCount = 0;
  for (const annotation of annotations.all()) if (codeIds.has(annotation.codeId)) annotationCount += 1;
  const parts = [msg(str`“${pathWords(code.path)}”`)];
  if (deleted.length > 1) parts.push(counted(deleted.length - 1, msg('# code below it|# codes below it')));
  if (annotationCount > 0) parts.push(counted(annotationCount, msg('# annotation|# annotations')));
  return msg(
    str`Delete ${new Intl.ListFormat(currentLanguage() === 'en' ? 'en-GB' : currentLanguage(), { type: 'conjunction' }).format(parts)}?`,
  );
}
