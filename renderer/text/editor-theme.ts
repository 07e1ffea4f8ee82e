import { EditorView } from '@codemirror/view';

const selectionLayer = '> .cm-scroller > .cm-selectionLayer .cm-selectionBackground';

/** The look of a text: from the tokens of the window, so that it follows the theme by itself. */
export const editorTheme = EditorView.theme({
  '&': { height: '100%', color: 'var(--tw-text)', backgroundColor: 'var(--tw-surface)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    // Opaque, so that scrolling moves what was painted: words on no ground of their own are painted anew in each frame.
    backgroundColor: 'var(--tw-surface)',
    justifyContent: 'safe center',
    fontFamily: 'var(--tw-font-reading)',
    fontSize: 'var(--tw-reading-size)',
    lineHeight: 'calc(var(--tw-reading-line) * 1em + var(--tw-row-nudge, 0px))',
  },
  '.cm-content': {
    flex: '0 1 calc(var(--tw-reading-column) + 24px)',
    minWidth: '0',
    maxWidth: 'calc(var(--tw-reading-column) + 24px)',
    padding: 'calc(12px + var(--tw-room-above, 0px)) 0 calc(100cqh - 3.2em)',
    caretColor: 'var(--tw-text)',
    outline: 'none',
  },
  '.cm-line': { padding: '0 16px 0 8px', overflowWrap: 'anywhere' },
  // Not on every line: the one that the editor measures to estimate what is out of view must have its bare height.
  '.cm-line.tw-paragraph': { paddingBottom: '0.3em' },
  '.cm-line.tw-member': {
    backgroundColor: 'color-mix(in srgb, var(--tw-accent) 8%, transparent)',
    boxShadow: 'inset 3px 0 var(--tw-accent)',
  },
  '.cm-gutters': {
    border: 'none',
    color: 'var(--tw-text-muted)',
    backgroundColor: 'var(--tw-surface)',
    fontFamily: 'var(--tw-font-ui)',
    fontSize: '11px',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-lineNumbers .cm-gutterElement': {
    minWidth: '28px',
    padding: '0 6px 0 8px',
    lineHeight: 'calc(var(--tw-reading-size) * var(--tw-reading-line))',
  },
  '.cm-cursor': { borderLeft: '2px solid var(--tw-text)', marginLeft: '-1px' },
  [`& ${selectionLayer}`]: { backgroundColor: 'color-mix(in srgb, var(--tw-accent) 18%, transparent)' },
  [`&.cm-focused ${selectionLayer}`]: { backgroundColor: 'color-mix(in srgb, var(--tw-accent) 34%, transparent)' },
  '.cm-specialChar': { color: 'var(--tw-text-muted)' },
  '.cm-panels': { color: 'var(--tw-text)', backgroundColor: 'var(--tw-surface-raised)' },
  '.cm-panels-top': { borderBottom: '1px solid var(--tw-border)' },
  '.cm-searchMatch': {
    backgroundColor: 'light-dark(#ffe38a, #6b5410)',
    outline: '1px solid light-dark(#b98900, #c79a22)',
  },
  '.cm-searchMatch.cm-searchMatch-selected': {
    color: '#1c1400',
    backgroundColor: '#ffb52e',
    outline: '2px solid light-dark(#8a4b00, #fff)',
  },
  // The words of the match must stay readable on its own colour, whatever the annotations on them have.
  '.cm-searchMatch-selected .tw-annotated': { backgroundImage: 'none' },
});
