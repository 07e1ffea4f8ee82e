import { normaliseAccelerator } from '../../core/protocol/key-map.ts';

/** What of a keyboard event decides which key it is; a real `KeyboardEvent` fits. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const namedKeys: Readonly<Record<string, string>> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  NumpadEnter: 'Enter',
  '+': 'Plus',
  '?': '/',
  ' ': 'Space',
};

const codeNames: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Slash: '/',
  Equal: '=',
  Minus: '-',
};

/**
 * The accelerators that a key press may stand for, the likeliest first. A Latin letter counts as what it says (so that
 * Ctrl+Z is where a German keyboard has its Z); any other letter counts by the place of its key, so that the same keys
 * work on a Russian layout.
 */
export function acceleratorsOf(press: KeyPress, isMac: boolean): string[] {
  const modifiers = [
    (isMac ? press.metaKey : press.ctrlKey) ? 'CmdOrCtrl' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey ? 'Shift' : '',
  ].filter((modifier) => modifier !== '');
  if (isMac ? press.ctrlKey : press.metaKey) return [];
  return keyNames(press).map((name) => normaliseAccelerator([...modifiers, name].join('+')));
}

function keyNames(press: KeyPress): string[] {
  const byPlace = placeName(press.code);
  if (/^[a-z0-9]$/i.test(press.key)) return [press.key.toUpperCase()];
  const byKey = namedKeys[press.key] ?? press.key;
  const isLetterOfAnotherScript = /^\p{L}$/u.test(press.key);
  if (isLetterOfAnotherScript || press.key === 'Dead' || press.key === 'Unidentified') return byPlace ? [byPlace] : [];
  return byPlace && byPlace !== byKey ? [byKey, byPlace] : [byKey];
}

function placeName(code: string): string | null {
  const letterOrDigit = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code);
  return letterOrDigit?.[1] ?? letterOrDigit?.[2] ?? codeNames[code] ?? null;
}
