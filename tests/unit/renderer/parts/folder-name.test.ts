import { describe, expect, it } from 'vitest';
import { folderName } from '../../../../renderer/parts/folder-name.ts';

describe('folderName', () => {
  it.each([
    ['/home/ana/News 2024', 'News 2024'],
    ['C:\\Users\\Ana\\Тексты\\', 'Тексты'],
    ['/', '/'],
  ])('of %j is %j', (folder, name) => {
    expect(folderName(folder)).toBe(name);
  });
});
