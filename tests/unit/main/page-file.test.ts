import fc from 'fast-check';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFile } from '../../../main/page-file.ts';

const folder = '/opt/tagwerk/renderer';
const file = (address: string): ReturnType<typeof pageFile> => pageFile(address, 'tagwerk', folder);

describe('pageFile', () => {
  it('is the file below the folder, with its content type', () => {
    expect(file('app://tagwerk/assets/index-1.js')).toEqual({
      path: `${folder}/assets/index-1.js`,
      contentType: 'text/javascript; charset=utf-8',
    });
    expect(file('app://tagwerk/a%20b.css?x#y')?.path).toBe(`${folder}/a b.css`);
  });

  it('is the start page where no file is named', () => {
    expect(file('app://tagwerk/')?.path).toBe(`${folder}/index.html`);
  });

  it.each([
    'app://elsewhere/index.html',
    'app://tagwerk@elsewhere/index.html',
    'app://tagwerk/%2e%2e%2fsecret.json',
    'app://tagwerk/..%2f..%2fsecret.json',
    'app://tagwerk/..%5csecret.json',
    'app://tagwerk/a%00.js',
    'app://tagwerk/%',
    'app://tagwerk/program.exe',
    'app://tagwerk/assets',
    'not an address',
  ])('is null for %s', (address) => {
    expect(file(address)).toBeNull();
  });

  it('never lies outside the folder, whatever the address', () => {
    const piece = fc.constantFrom('..', '.', '%2e', '%2E%2e', '/', '%2f', '%5c', '\\', 'a', 'x.js', '//', '%252e');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const found = file(`app://tagwerk/${pieces.join('')}.js`);
        return found === null || found.path.startsWith(folder + sep);
      }),
    );
  });
});
