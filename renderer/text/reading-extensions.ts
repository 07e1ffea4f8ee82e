import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightSpecialChars, keymap } from '@codemirror/view';
import { editorTheme } from './editor-theme.ts';
import { movementKeys } from './movement-keys.ts';
import { paragraphGutter } from './paragraph-gutter.ts';

/** Control characters and Unicode's own line separators: shown as a sign, for they would break or hide text. */
const specialCharacters = /(?![\t\n])\p{Cc}|[\u2028\u2029\ufff9-\ufffb]/gu;

interface ReadingOptions {
  readonly title: string;
  readonly language: string;
  readonly content: string;
  readonly isWrapped: boolean;
}

/**
 * What makes the editor a text to read: nothing changes it, yet it takes the focus and shows a caret. Lines end at `\n`
 * alone, so that the editor's offsets are those of the content whatever characters it holds.
 */
export function readingExtensions({ title, language, content, isWrapped }: ReadingOptions): Extension {
  return [
    EditorState.lineSeparator.of('\n'),
    EditorState.readOnly.of(true),
    EditorState.changeFilter.of(() => false),
    EditorView.domEventHandlers({
      // The editor undoes what input methods typed; everything else is refused before it happens.
      beforeinput: (event) => {
        event.preventDefault();
        return true;
      },
      dragstart: (event) => {
        event.preventDefault();
        return true;
      },
    }),
    EditorView.contentAttributes.of({
      'aria-label': title,
      'aria-readonly': 'true',
      'data-scope': 'text',
      spellcheck: 'false',
      tabindex: '0',
      ...(language === 'und' ? {} : { lang: language }),
    }),
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    drawSelection(),
    highlightSpecialChars({ specialChars: specialCharacters }),
    paragraphGutter(content, isWrapped),
    keymap.of(movementKeys),
    editorTheme,
  ];
}
