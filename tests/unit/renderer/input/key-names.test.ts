import { describe, expect, it } from 'vitest';
import { acceleratorsOf, type KeyPress } from '../../../../renderer/input/key-names.ts';

function press(key: string, code: string, modifiers: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers };
}

describe('acceleratorsOf', () => {
  it.each([
    ['a Latin letter', press('q', 'KeyQ'), ['Q']],
    ['the same key on a Russian layout', press('й', 'KeyQ'), ['Q']],
    ['Z where a German keyboard has it', press('z', 'KeyY', { ctrlKey: true }), ['CmdOrCtrl+Z']],
    ['Ctrl+Z on a Russian layout', press('я', 'KeyZ', { ctrlKey: true }), ['CmdOrCtrl+Z']],
    ['the bracket keys', press(']', 'BracketRight'), [']']],
    ['the bracket keys on a Russian layout', press('ъ', 'BracketRight'), [']']],
    ['the bracket keys on a German layout', press('+', 'BracketRight'), ['Plus', ']']],
    ['arrows with modifiers', press('ArrowLeft', 'ArrowLeft', { shiftKey: true }), ['Shift+Left']],
    ['the question mark', press('?', 'Minus', { shiftKey: true }), ['Shift+/', 'Shift+-']],
    ['a digit', press('1', 'Digit1'), ['1']],
    ['a dead key', press('Dead', 'KeyN'), ['N']],
  ])('%s', (_, event, expected) => {
    expect(acceleratorsOf(event, false)).toEqual(expected);
  });

  it('takes the command key for Ctrl on a Mac, and lets the other modifier pass', () => {
    expect(acceleratorsOf(press('z', 'KeyZ', { metaKey: true }), true)).toEqual(['CmdOrCtrl+Z']);
    expect(acceleratorsOf(press('z', 'KeyZ', { ctrlKey: true }), true)).toEqual([]);
    expect(acceleratorsOf(press('z', 'KeyZ', { metaKey: true }), false)).toEqual([]);
  });
});
