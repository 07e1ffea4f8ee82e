import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actions } from '../../../../core/protocol/actions.ts';
import { actionsWithKeys, conflictOf, normaliseAccelerator, withKeys } from '../../../../core/protocol/key-map.ts';

const keysOf = (actionId: string, overrides = {}): readonly string[] =>
  actionsWithKeys(overrides).find((action) => action.actionId === actionId)?.keys ?? [];

describe('normaliseAccelerator', () => {
  it.each([
    ['Shift+CmdOrCtrl+z', 'CmdOrCtrl+Shift+Z'],
    ['q', 'Q'],
    ['CmdOrCtrl++', 'CmdOrCtrl++'],
  ])('%s is %s', (given, expected) => expect(normaliseAccelerator(given)).toBe(expected));
});

describe('actionsWithKeys', () => {
  it('is the table where nothing was changed', () => expect(actionsWithKeys()).toEqual(actions));

  it('has the keys of the analyst in place of the table’s', () => {
    expect(keysOf('find.open', { 'find.open': ['CmdOrCtrl+G'] })).toEqual(['CmdOrCtrl+G']);
  });

  it('passes over actions that there are not, and names that every object has', () => {
    expect(actionsWithKeys({ 'no.such': ['F9'] })).toEqual(actions);
    expect(actionsWithKeys({ constructor: ['F9'] })).toEqual(actions);
  });
});

describe('conflictOf', () => {
  it('names the action that has the key', () => {
    expect(conflictOf('CmdOrCtrl+F', 'export.open', {}, [])).toEqual({ kind: 'action', actionId: 'find.open' });
  });

  it('is not against an action keeping its own key', () => {
    expect(conflictOf('CmdOrCtrl+F', 'find.open', {}, [])).toBeNull();
  });

  it('names the key of a code', () => {
    expect(conflictOf('1', 'find.open', {}, ['q', '1'])).toEqual({ kind: 'code', key: '1' });
  });

  it('keeps what copying and selecting need', () => {
    expect(conflictOf('CmdOrCtrl+C', 'find.open', {}, [])).toEqual({ kind: 'reserved' });
  });

  it('sees that a key was given away', () => {
    const overrides = { 'find.open': ['CmdOrCtrl+G'] };
    expect(conflictOf('CmdOrCtrl+F', 'export.open', overrides, [])).toBeNull();
    expect(conflictOf('CmdOrCtrl+G', 'export.open', overrides, [])).toMatchObject({ actionId: 'find.open' });
  });
});

describe('withKeys', () => {
  it('takes the key away from the action that had it', () => {
    const overrides = withKeys({}, 'export.open', ['CmdOrCtrl+F']);
    expect(keysOf('export.open', overrides)).toEqual(['CmdOrCtrl+F']);
    expect(keysOf('find.open', overrides)).toEqual([]);
  });

  it('lists nothing once every action has the keys of the table again', () => {
    const changed = withKeys({}, 'find.open', ['F9']);
    expect(withKeys(changed, 'find.open', ['CmdOrCtrl+F'])).toEqual({});
  });

  it('never leaves a key with two actions', () => {
    const anyAction = fc.constantFrom(...actions.map(({ actionId }) => actionId));
    const anyKey = fc.constantFrom('F9', 'CmdOrCtrl+F', 'CmdOrCtrl+E', 'Shift+CmdOrCtrl+z', 'W', ']');
    fc.assert(
      fc.property(fc.array(fc.tuple(anyAction, fc.uniqueArray(anyKey, { maxLength: 2 }))), (steps) => {
        const overrides = steps.reduce((known, [actionId, keys]) => withKeys(known, actionId, keys), {});
        const used = actionsWithKeys(overrides).flatMap(({ keys }) => keys.map(normaliseAccelerator));
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });
});
