import { describe, expect, it } from 'vitest';
import { actions } from '../../../../core/protocol/actions.ts';
import { keyWords } from '../../../../renderer/dialogs/key-words.ts';

describe('keyWords', () => {
  it('says keys as they are labelled', () => {
    expect(keyWords('CmdOrCtrl+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyWords('CmdOrCtrl+Plus', false)).toEqual(['Ctrl', '+']);
    expect(keyWords('CmdOrCtrl+Alt+B', true)).toEqual(['⌘', '⌥', 'B']);
  });

  it('leaves no name of the accelerator syntax in any action', () => {
    const words = actions.flatMap((action) => action.keys.flatMap((key) => keyWords(key, false)));
    expect(words.filter((word) => ['CmdOrCtrl', 'Plus', 'Left', 'Right', 'Escape', ''].includes(word))).toEqual([]);
  });
});
