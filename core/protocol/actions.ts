/** Menus of the window, in this order. */
export const menus = ['file', 'edit', 'tag', 'go', 'view', 'help'] as const;
export type MenuName = (typeof menus)[number];

/**
 * Something the analyst can do by key, menu and palette. This table is the only place that says which key does what:
 * the window's key handling, the native menu and the help page read it.
 */
export interface Action {
  readonly actionId: string;
  readonly label: string;
  readonly menu: MenuName;
  /** Electron accelerator syntax; the first is shown. Empty where the action has no key. */
  readonly keys: readonly string[];
  /**
   * Where the keys work: `window` everywhere, also in input fields; `workbench` wherever no input field and no dialog
   * has the focus; `text` only in the text of a pane; `queue` only where the queue shows a suggestion, and `passage` in
   * these two.
   */
  readonly scope: 'window' | 'workbench' | 'text' | 'queue' | 'passage';
  /** Starts a new section of its menu. */
  readonly separated?: boolean;
}

type Row = [actionId: string, label: string, keys: string, scope: Action['scope'], separated?: 'separated'];

const rows: Record<MenuName, Row[]> = {
  file: [
    ['project.create', 'New Project…', 'CmdOrCtrl+Shift+N', 'window'],
    ['project.open', 'Open Project…', 'CmdOrCtrl+O', 'window'],
    ['project.addTexts', 'Add Texts…', 'CmdOrCtrl+Shift+O', 'window', 'separated'],
    ['analysis.stop', 'Stop Analysis', 'CmdOrCtrl+.', 'window', 'separated'],
    ['analysis.again', 'Analyse Again', 'F5', 'window'],
    ['export.open', 'Export…', 'CmdOrCtrl+E', 'window', 'separated'],
    ['store.retry', 'Try Saving Again', 'CmdOrCtrl+S', 'window', 'separated'],
    ['analyst.change', 'Your Name…', '', 'window'],
  ],
  edit: [
    ['history.undo', 'Undo', 'CmdOrCtrl+Z', 'window'],
    ['history.redo', 'Redo', 'CmdOrCtrl+Shift+Z CmdOrCtrl+Y', 'window'],
    ['find.open', 'Find in Text', 'CmdOrCtrl+F', 'window', 'separated'],
    ['find.next', 'Find Next', 'F3', 'window'],
    ['find.previous', 'Find Previous', 'Shift+F3', 'window'],
    ['search.open', 'Search All Texts', 'CmdOrCtrl+Shift+F', 'window', 'separated'],
    ['search.next', 'Next Hit', 'F4', 'window'],
    ['search.previous', 'Previous Hit', 'Shift+F4', 'window'],
    ['select.word', 'Select Word', 'W', 'workbench', 'separated'],
    ['select.sentence', 'Select Sentence', 'S', 'workbench'],
    ['select.paragraph', 'Select Paragraph', 'P', 'workbench'],
    ['select.quotation', 'Select Quotation', 'G', 'workbench'],
  ],
  tag: [
    ['code.palette', 'Choose Code…', 'T Enter', 'passage'],
    ['duplicates.tagGroup', 'Tag All Members of the Group', 'Shift+D', 'workbench'],
    ['copies.tag', 'Tag the Copies Too', 'Y Shift+Enter', 'workbench'],
    ['suggestion.accept', 'Accept Suggestion', 'A', 'workbench', 'separated'],
    ['suggestion.dismiss', 'Dismiss Suggestion', 'X', 'workbench'],
    ['suggestion.skip', 'Skip Suggestion', 'Space', 'queue'],
    ['suggestion.back', 'Back to the Suggestion Before', 'Shift+Space', 'queue'],
    ['suggestion.form', 'Next Form of the Suggested Quote', 'F', 'queue'],
    ['suggestion.acceptAbove', 'Accept All above a Confidence…', 'Shift+A', 'workbench'],
    ['annotation.growEnd', 'Grow at the End by a Word', 'Shift+Right', 'passage', 'separated'],
    ['annotation.growStart', 'Grow at the Start by a Word', 'Shift+Left', 'passage'],
    ['annotation.shrinkEnd', 'Shrink at the End by a Word', 'Alt+Left', 'passage'],
    ['annotation.shrinkStart', 'Shrink at the Start by a Word', 'Alt+Right', 'passage'],
    ['review.same', 'Group: Same Passage', '', 'workbench', 'separated'],
    ['review.different', 'Group: Different Passages', '', 'workbench'],
    ['review.boilerplate', 'Group: Boilerplate', '', 'workbench'],
    ['review.quotation', 'Group: Quotation of the Other', '', 'workbench'],
    ['review.takeBack', 'Group: Take Decision Back', '', 'workbench'],
    ['review.skip', 'Next Undecided Group', '', 'workbench'],
    ['review.source', 'Group: Make Compared Member the Source', '', 'workbench'],
    ['review.nextMember', 'Group: Compare Next Member', '', 'workbench'],
    ['review.previousMember', 'Group: Compare Previous Member', '', 'workbench'],
    ['review.nextBase', 'Group: Compare with Another Member', '', 'workbench'],
    ['review.presentation', 'Differences in One Text or Side by Side', '', 'workbench'],
    ['mention.speaker', 'Take Speaker or Claimant from Selection', 'N', 'workbench', 'separated'],
    ['mention.cue', 'Take Cue from Selection', 'K', 'workbench'],
    ['annotation.note', 'Edit Note', 'M', 'workbench'],
    ['annotation.remove', 'Remove Annotation', 'Delete Backspace', 'text'],
    ['link.start', 'Link to Another Annotation…', 'L', 'workbench', 'separated'],
    ['link.remove', 'Remove Link…', 'CmdOrCtrl+Shift+L', 'window'],
    ['evidence.attach', 'Attach as Evidence to the Claim…', 'E', 'workbench'],
    ['evidence.cite', 'Cite Evidence for the Claim…', 'Shift+E', 'workbench'],
    ['claim.open', 'Claim: Open', '', 'workbench', 'separated'],
    ['claim.checking', 'Claim: Being Checked', '', 'workbench'],
    ['claim.supported', 'Claim: Supported', '', 'workbench'],
    ['claim.refuted', 'Claim: Refuted', '', 'workbench'],
    ['claim.mixed', 'Claim: Mixed', '', 'workbench'],
    ['claim.unverifiable', 'Claim: Not Verifiable', '', 'workbench'],
    ['claim.noStatus', 'Claim: Take Status Away', '', 'workbench'],
    ['codes.open', 'Codebook…', 'CmdOrCtrl+Shift+B', 'window', 'separated'],
  ],
  go: [
    ['annotation.next', 'Next Annotation', ']', 'workbench'],
    ['annotation.previous', 'Previous Annotation', '[', 'workbench'],
    ['annotation.cycle', 'Next Annotation at the Caret', 'O', 'workbench'],
    ['suggestion.next', 'Next Suggestion', '.', 'workbench'],
    ['suggestion.previous', 'Previous Suggestion', ',', 'workbench'],
    ['link.follow', 'Other End of the Link', 'Shift+L', 'workbench'],
    ['queue.open', 'Queue of Suggestions', 'CmdOrCtrl+Shift+U', 'window'],
    ['annotation.unfocus', 'Leave Annotation', 'Escape', 'text'],
    ['ribbon.align', 'Align Other Panes with the Passage at the Caret', '=', 'workbench', 'separated'],
    ['pane.next', 'Next Pane', 'F6', 'window', 'separated'],
    ['pane.previous', 'Previous Pane', 'Shift+F6', 'window'],
    ['text.next', 'Next Text', 'CmdOrCtrl+PageDown', 'window'],
    ['text.previous', 'Previous Text', 'CmdOrCtrl+PageUp', 'window'],
    ['group.next', 'Next Duplicate', 'Alt+PageDown', 'window'],
    ['group.previous', 'Previous Duplicate', 'Alt+PageUp', 'window'],
    ['place.back', 'Back', 'CmdOrCtrl+[', 'window', 'separated'],
    ['place.forward', 'Forward', 'CmdOrCtrl+]', 'window'],
    ['go.texts', 'Texts', 'CmdOrCtrl+1', 'window', 'separated'],
    ['go.duplicates', 'Duplicates', 'CmdOrCtrl+2', 'window'],
    ['go.annotation', 'Annotation', 'CmdOrCtrl+3', 'window'],
    ['go.annotations', 'Annotations', 'CmdOrCtrl+4', 'window'],
    ['go.pane', 'Text in the Focused Pane', 'CmdOrCtrl+5', 'window'],
    ['review.open', 'Duplicate Review', 'CmdOrCtrl+6', 'window'],
    ['quotes.open', 'Quotes Table', 'CmdOrCtrl+8', 'window'],
    ['claims.open', 'Claims Board', 'CmdOrCtrl+9', 'window'],
    ['corpus.open', 'Picture of the Corpus', 'CmdOrCtrl+Shift+M', 'window'],
  ],
  view: [
    ['pane.add', 'Add Pane', 'CmdOrCtrl+\\', 'window'],
    ['pane.close', 'Close Pane', 'CmdOrCtrl+W', 'window'],
    ['view.left', 'Show or Hide Left Side Bar', 'CmdOrCtrl+B', 'window', 'separated'],
    ['view.right', 'Show or Hide Right Side Bar', 'CmdOrCtrl+Alt+B', 'window'],
    ['panel.toggle', 'Show or Hide Panel', 'CmdOrCtrl+J', 'window'],
    ['panel.maximise', 'Panel in Full Height or Beside the Texts', 'CmdOrCtrl+Shift+J', 'window'],
    ['view.suggestions', 'Show or Hide Suggestions', 'CmdOrCtrl+Shift+H', 'window'],
    ['view.suggestionFilter', 'Choose Suggestions…', '', 'window'],
    ['view.ribbons', 'Show or Hide Ribbons between Panes', 'CmdOrCtrl+Shift+R', 'window'],
    ['counts.once', 'Count Copies Once', 'CmdOrCtrl+Shift+K', 'window'],
    ['sync.toggle', 'Scroll Panes Together or on Their Own', 'J', 'workbench'],
    ['sync.point', 'Set Sync Point at the Caret', 'Shift+J', 'workbench'],
    ['sync.clear', 'Remove Sync Points', 'Alt+J', 'workbench'],
    ['theme.system', 'System Theme', '', 'window', 'separated'],
    ['theme.light', 'Light Theme', '', 'window'],
    ['theme.dark', 'Dark Theme', '', 'window'],
    ['theme.contrast', 'High Contrast Theme', '', 'window'],
    ['reading.open', 'Reading…', 'CmdOrCtrl+,', 'window'],
    ['language.system', 'System Language', '', 'window', 'separated'],
    ['language.en', 'English', '', 'window'],
    ['language.de', 'Deutsch', '', 'window'],
    ['language.ru', 'Русский', '', 'window'],
    ['zoom.in', 'Zoom In', 'CmdOrCtrl+= CmdOrCtrl+Plus', 'window', 'separated'],
    ['zoom.out', 'Zoom Out', 'CmdOrCtrl+-', 'window'],
    ['zoom.reset', 'Actual Size', 'CmdOrCtrl+0', 'window'],
  ],
  help: [
    ['palette.open', 'Command Palette…', 'CmdOrCtrl+K F1', 'window'],
    ['help.keys', 'Keyboard Shortcuts', 'CmdOrCtrl+/ Shift+/', 'workbench'],
    ['help.hints', 'Show the Hints', '', 'window'],
    ['help.copyError', 'Copy Error Details', 'CmdOrCtrl+Shift+E', 'window', 'separated'],
    ['help.log', 'Open Log Folder', '', 'window'],
    ['help.about', 'About Tagwerk', '', 'window'],
  ],
};

/** All actions, in menu order. The keys of codes are not here: each code of the codebook carries its own. */
export const actions: readonly Action[] = menus.flatMap((menu) =>
  rows[menu].map(([actionId, label, keys, scope, separated]) => ({
    actionId,
    label,
    menu,
    keys: keys === '' ? [] : keys.split(' '),
    scope,
    ...(separated ? { separated: true } : {}),
  })),
);

/** The action with this id. Throws a RangeError where there is none. */
export function actionById(actionId: string): Action {
  const action = actions.find((candidate) => candidate.actionId === actionId);
  if (!action) throw new RangeError(`No action ${JSON.stringify(actionId)}`);
  return action;
}
