import type { ProjectState } from '../../core/command/project-state.ts';

export type CodeKind = 'quote' | 'duplicate' | 'claim' | 'other';

/** Which built-in code a code is or lies below in the codebook: that decides which fields its annotations have. */
export function codeKind(state: ProjectState, codeId: string): CodeKind {
  const root = state.codes.get(codeId)?.path.split('/')[0]?.toLowerCase();
  return root === 'quote' || root === 'duplicate' || root === 'claim' ? root : 'other';
}
