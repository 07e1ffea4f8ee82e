import { msg, str } from '@lit/localize';
import { sortedCodes } from '../../core/command/project-state.ts';
import { pathWords } from '../codes/code-words.ts';
import { performAction } from '../input/actions.ts';
import { tagSelection } from '../input/annotation-actions.ts';
import { selectedSpan } from '../input/selected-span.ts';
import type { PaneHandle } from '../state/pane-handle.ts';
import type { Workbench } from '../state/workbench.ts';
import type { MenuEntry } from './tw-context-menu.ts';

/** What the context menu of a text offers for its selection and for the focused annotation. */
export function textMenu(workbench: Workbench, handle: PaneHandle, isOnAnnotation: boolean): MenuEntry[] {
  const hasSelection = selectedSpan(handle) !== null;
  const isReadOnly = workbench.mirror.status.state === 'read-only';
  const act = (actionId: string) => (): void => void performAction(workbench, actionId);
  const codes = sortedCodes(workbench.mirror.state).map((code): MenuEntry => ({
    label: msg(str`Tag as ${pathWords(code.path)}`),
    colour: code.colour,
    ...(code.key === null ? {} : { key: code.key.toUpperCase() }),
    // With nothing selected, the words of the annotation itself are tagged with a further code.
    isDisabled: !(hasSelection || isOnAnnotation) || isReadOnly,
    run: () => void tagSelection(workbench, code.codeId),
  }));
  return [
    ...codes,
    {
      label: msg('Edit Note'),
      key: 'M',
      isSeparated: true,
      isDisabled: !isOnAnnotation || isReadOnly,
      run: act('annotation.note'),
    },
    {
      label: workbench.links.startId === null ? msg('Begin Link') : msg('Link to This…'),
      key: 'L',
      isDisabled: !isOnAnnotation || isReadOnly,
      run: act('link.start'),
    },
    {
      label: msg('Remove Annotation'),
      key: msg('Del'),
      isDisabled: !isOnAnnotation || isReadOnly,
      run: act('annotation.remove'),
    },
    // The clipboard is reached through the editor's own copy, which takes the words from its state.
    {
      label: msg('Copy'),
      key: msg('Ctrl+C'),
      isSeparated: true,
      isDisabled: !hasSelection,
      run: () => void document.execCommand('copy'),
    },
    { label: msg('Select Sentence'), key: 'S', run: act('select.sentence') },
    { label: msg('Select Paragraph'), key: 'P', run: act('select.paragraph') },
    { label: msg('Find in Text'), key: msg('Ctrl+F'), run: act('find.open') },
  ];
}
