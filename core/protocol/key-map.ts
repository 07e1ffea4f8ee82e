import { actions, type Action } from './actions.ts';

/** The keys that the analyst gave to actions, by action id: they take the place of the table's. An empty list means none. */
export type KeyOverrides = Readonly<Record<string, readonly string[]>>;

/** What the system and the text itself need; an action that took one of them would break selecting, copying or typing. */
const reserved = new Set(
  [
    ...['A', 'C', 'V', 'X'].map((letter) => `CmdOrCtrl+${letter}`),
    ...['Tab', 'Left', 'Right', 'Up', 'Down', 'Home', 'End', 'PageUp', 'PageDown', 'Space', 'Enter'],
    'Shift+Tab',
    'CmdOrCtrl+Q',
    'Alt+F4',
  ].map(normaliseAccelerator),
);

/** One spelling per accelerator: modifiers in a fixed order, the key's letter in upper case. */
export function normaliseAccelerator(accelerator: string): string {
  const parts = accelerator.endsWith('++') ? [...accelerator.slice(0, -2).split('+'), '+'] : accelerator.split('+');
  const key = parts.pop() ?? '';
  const modifiers = ['CmdOrCtrl', 'Alt', 'Shift'].filter((modifier) => parts.includes(modifier));
  return [...modifiers, key.length === 1 ? key.toUpperCase() : key].join('+');
}

/** The table of actions with the analyst's keys in it, in the order of the table. Unknown ids are passed over. */
export function actionsWithKeys(overrides: KeyOverrides = {}): readonly Action[] {
  return actions.map((action) => {
    const keys = Object.hasOwn(overrides, action.actionId) ? overrides[action.actionId] : undefined;
    return keys === undefined ? action : { ...action, keys };
  });
}

/** Why an accelerator cannot be given to an action: another one has it, a code has it, or the system needs it. */
export type KeyConflict =
  | { readonly kind: 'action'; readonly actionId: string }
  | { readonly kind: 'code'; readonly key: string }
  | { readonly kind: 'reserved' };

/** What stands against giving the accelerator to the action; null when it is free. `codeKeys` are single letters or digits. */
export function conflictOf(
  accelerator: string,
  actionId: string,
  overrides: KeyOverrides,
  codeKeys: Iterable<string>,
): KeyConflict | null {
  const wanted = normaliseAccelerator(accelerator);
  if (reserved.has(wanted)) return { kind: 'reserved' };
  const other = actionsWithKeys(overrides).find(
    (action) => action.actionId !== actionId && action.keys.some((key) => normaliseAccelerator(key) === wanted),
  );
  if (other) return { kind: 'action', actionId: other.actionId };
  for (const key of codeKeys) if (normaliseAccelerator(key) === wanted) return { kind: 'code', key };
  return null;
}

/**
 * The overrides after giving an action these keys: an action that had one of them loses it, and an action that has what
 * the table says is not listed.
 */
export function withKeys(overrides: KeyOverrides, actionId: string, keys: readonly string[]): KeyOverrides {
  const taken = new Set(keys.map(normaliseAccelerator));
  const next: Record<string, readonly string[]> = {};
  for (const action of actionsWithKeys(overrides)) {
    const kept =
      action.actionId === actionId ? keys : action.keys.filter((key) => !taken.has(normaliseAccelerator(key)));
    const inTable = actions.find((one) => one.actionId === action.actionId)?.keys ?? [];
    if (kept.join(' ') !== inTable.join(' ')) next[action.actionId] = kept;
  }
  return next;
}
