import { describe, expect, it } from 'vitest';
import { isTypedKey } from '../../../../renderer/dialogs/is-typed-key.ts';

describe('isTypedKey', () => {
  it.each(['A', 'Shift+A', '/', 'Plus', 'Space', 'Shift+Enter', 'Delete'])('%s is typed', (key) =>
    expect(isTypedKey(key)).toBe(true),
  );
  it.each(['F1', 'Shift+F3', 'CmdOrCtrl+A', 'Alt+Enter', 'Escape', 'PageDown'])('%s is not', (key) =>
    expect(isTypedKey(key)).toBe(false),
  );
});
