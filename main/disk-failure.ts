import { errorCode } from './file-system.ts';

const reasons: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space'],
  EDQUOT: ['your share of the disk is used up', 'Free some space'],
  EFBIG: ['the file would be too large for this disk', 'Move the project to another disk'],
  EROFS: ['the disk can only be read', 'Make it writable, or export your work to another disk'],
  EACCES: ['you may not write there', 'Ask for write access to the folder'],
  EPERM: ['the system does not allow it', 'Ask for write access to the folder'],
  EIO: ['the disk reports an error', 'Check the disk and its connection'],
  ENOTDIR: ['something that is no folder stands in its place', 'Move that file away'],
  EISDIR: ['a folder stands in its place', 'Move that folder away'],
  EEXIST: ['a file stands in the place of the folder', 'Move that file away'],
  ENOENT: ['its folder is gone', 'Bring the folder back or connect its disk'],
  ESTALE: ['the network folder is gone', 'Connect it again'],
  EMFILE: ['too many files are open', 'Close other programs'],
  EBUSY: ['another program holds it', 'Close that program'],
};

/** Why the disk refused, in plain words, and what the analyst can do about it. */
export function describeDiskFailure(error: unknown): { readonly reason: string; readonly remedy: string } {
  const code = errorCode(error);
  const known = reasons[code];
  if (known) return { reason: `${known[0]} (${code})`, remedy: known[1] };
  return { reason: error instanceof Error ? error.message : String(error), remedy: 'Check the disk' };
}

/** One sentence for the status line and one for what to do. */
export function failureMessage(what: string, error: unknown): string {
  const { reason, remedy } = describeDiskFailure(error);
  return `${what} could not be saved: ${reason}. Work goes on in memory. ${remedy}, then try again.`;
}
