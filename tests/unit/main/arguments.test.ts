import { describe, expect, it } from 'vitest';
import { projectArgument, userDataArgument } from '../../../main/arguments.ts';

describe('projectArgument', () => {
  it('is the first operand of a packaged app', () => {
    expect(projectArgument(['/opt/tagwerk', '/home/ada/news'], true, '/')).toBe('/home/ada/news');
  });

  it('is the second operand where Electron is given the folder of the app first', () => {
    expect(projectArgument(['electron', '/src/tagwerk', '/home/ada/news'], false, '/')).toBe('/home/ada/news');
  });

  it('passes over options wherever they stand', () => {
    const argv = [
      'electron',
      '--no-sandbox',
      '--inspect=0',
      '/src/tagwerk',
      '--log-level=3',
      'news',
      '--user-data-dir=/u',
    ];
    expect(projectArgument(argv, false, '/home/ada')).toBe('/home/ada/news');
  });

  it('is taken relative to the folder the person is in', () => {
    expect(projectArgument(['tagwerk', '../news'], true, '/home/ada/work')).toBe('/home/ada/news');
  });

  it('is null when nothing is named', () => {
    expect(projectArgument(['electron', '/src/tagwerk'], false, '/')).toBeNull();
    expect(projectArgument(['tagwerk', '--user-data-dir=/u', ''], true, '/')).toBeNull();
  });
});

describe('userDataArgument', () => {
  it('is what follows the equals sign, as an absolute path', () => {
    expect(userDataArgument(['electron', '.', '--user-data-dir=/tmp/u=1'], '/')).toBe('/tmp/u=1');
    expect(userDataArgument(['electron', '.', '--user-data-dir=u'], '/home/ada')).toBe('/home/ada/u');
  });

  it('is the last one where there are several, as Chromium has it', () => {
    expect(userDataArgument(['--user-data-dir=/a', '--user-data-dir=/b'], '/')).toBe('/b');
  });

  it('is null when it is not given or empty', () => {
    expect(userDataArgument(['electron', '.'], '/')).toBeNull();
    expect(userDataArgument(['electron', '.', '--user-data-dir='], '/')).toBeNull();
  });
});
