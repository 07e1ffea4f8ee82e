import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionById, actions } from '../../../../core/protocol/actions.ts';

const keyboardPage = readFileSync('docs/keyboard.md', 'utf8');

describe('the table of actions', () => {
  it('gives every key to one action only', () => {
    const keys = actions.flatMap((action) => action.keys);
    expect(keys.filter((key, position) => keys.indexOf(key) !== position)).toEqual([]);
  });

  it('leaves the keys of codes free', () => {
    const single = actions.flatMap((action) => action.keys).filter((key) => key.length === 1);
    expect(single.filter((key) => /^[QDC1-9]$/.test(key))).toEqual([]);
  });

  it.each(actions)('$actionId stands in docs/keyboard.md with its keys', ({ label, keys }) => {
    const row = keyboardPage.split('\n').find((line) => line.startsWith(`| ${label} |`));
    expect(row).toBe(`| ${label} | ${keys.map((key) => `\`${key.replace('CmdOrCtrl', 'Ctrl')}\``).join(' ')} |`);
  });

  it('throws for an unknown action', () => {
    expect(() => actionById('no.such')).toThrow(RangeError);
  });
});
