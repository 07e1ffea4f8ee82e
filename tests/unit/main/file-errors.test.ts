import { describe, expect, it } from 'vitest';
import { explainFileError } from '../../../main/file-errors.ts';

describe('a failure of the file system', () => {
  it.each([
    ['ENOENT', /does not exist/],
    ['EACCES', /no permission/],
    ['EPERM', /no permission/],
    ['ENOSPC', /disk is full/],
    ['EROFS', /write-protected/],
    ['ELOOP', /leads back to itself/],
    ['ENOTDIR', /not a folder/],
    ['EMFILE', /Too many files/],
  ])('%s is told in words', (code, words) => {
    expect(explainFileError(Object.assign(new Error('raw'), { code }))).toMatch(words);
  });
  it('of another kind keeps its own words', () => {
    expect(explainFileError(new Error('raw'))).toBe('raw');
    expect(explainFileError('odd')).toBe('odd');
  });
});
