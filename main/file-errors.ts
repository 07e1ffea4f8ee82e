/** What went wrong with a file or folder, and what to do, in a sentence for the analyst. */
export function explainFileError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'It does not exist, or it is a link to something that does not. Check its name and place.';
    case 'EACCES':
    case 'EPERM':
      return 'You have no permission to read or write it. Change its permissions or copy it elsewhere.';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full. Free some space and try again.';
    case 'EROFS':
      return 'The disk is write-protected. Choose a folder elsewhere.';
    case 'ELOOP':
      return 'It is a link that leads back to itself. Replace it by the file.';
    case 'EISDIR':
      return 'It is a folder, not a file.';
    case 'ENOTDIR':
      return 'A part of its path is a file, not a folder. Check the path.';
    case 'EMFILE':
    case 'ENFILE':
      return 'Too many files are open. Close other programs and try again.';
    case 'EIO':
      return 'The disk reported a read error. Copy the file from a backup.';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
