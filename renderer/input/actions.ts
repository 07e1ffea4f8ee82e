import { msg, str } from '@lit/localize';
import type { Result } from '../../core/base/result.ts';
import { translateSentence } from '../../core/locale/translate-sentence.ts';
import { languageChoices } from '../../core/locale/languages.ts';
import { themes, type SettingsPatch } from '../../core/protocol/settings.ts';
import { actionById } from '../../core/protocol/actions.ts';
import type { Span } from '../../core/text/span.ts';
import { paragraphAt, quotationAt, sentenceAt, wordAt } from '../../core/text/text-units.ts';
import { openSearch, stepHit } from '../search/search-actions.ts';
import type { PaneHandle } from '../state/pane-handle.ts';
import type { Workbench } from '../state/workbench.ts';
import {
  cycleAnnotations,
  focusedAnnotation,
  removeFocused,
  resizeAnnotation,
  stepAnnotation,
  takeMention,
} from './annotation-actions.ts';
import { currentLanguage } from '../locale/locale.ts';
import { turnCountsOnce } from './count-actions.ts';
import { alignAtCaret, turnRibbons } from '../ribbons/ribbon-actions.ts';
import { clearSyncPoints, setSyncPoint, turnScrollSync } from '../ribbons/sync-actions.ts';
import { openCorpus } from '../corpus/open-pair.ts';
import { openQueue, turnForm } from '../queue/queue-actions.ts';
import { decideSuggestion, stepSuggestion, turnSuggestions } from './suggestion-actions.ts';
import { citeEvidence, setClaimStatus } from './claim-actions.ts';
import { attachEvidence } from './evidence-actions.ts';
import { acceptProposal, dismissProposal } from './proposal-actions.ts';
import { copyLastError, tellFailure } from './error-actions.ts';
import { followLink, removeLink, startLink } from './link-actions.ts';
import { stepGroup, tagGroup } from './group-actions.ts';
import { goTo } from './go-to.ts';
import { decideGroups, makeSource, openReview, skipGroup, tagCopies, takeDecisionBack } from './review-actions.ts';

/** Performs an action; false means that it does not apply just now and the key stays with the focused component. */
type Performer = (workbench: Workbench, argument: string | undefined) => boolean | void;

const performers: Readonly<Record<string, Performer>> = {
  'project.create': (workbench) =>
    ask(workbench, 'The project could not be created.', workbench.mirror.bridge.request('project:create', {})),
  'project.open': (workbench, folder) =>
    ask(
      workbench,
      'The project could not be opened.',
      workbench.mirror.bridge.request('project:open', folder === undefined ? {} : { folder }),
    ),
  'project.addTexts': (workbench) =>
    ask(workbench, 'The texts could not be added.', workbench.mirror.bridge.request('project:addTexts', {})),
  'export.open': (workbench) => workbench.openDialog('export'),
  'analysis.stop': (workbench) =>
    cancelOpening(workbench) ||
    ask(workbench, 'The analysis could not be stopped.', workbench.mirror.bridge.request('analysis:stop', {})),
  'analysis.again': (workbench) =>
    ask(workbench, 'The texts could not be analysed.', workbench.mirror.bridge.request('analysis:again', {})),
  'store.retry': (workbench) =>
    ask(workbench, 'Not everything could be saved.', workbench.mirror.bridge.request('store:retry', {})),
  'analyst.change': (workbench) => workbench.openDialog('analyst'),
  'history.undo': (workbench) => void stepHistory(workbench, 'undo'),
  'history.redo': (workbench) => void stepHistory(workbench, 'redo'),
  'find.open': (workbench) => workbench.panes.focused?.openFind(),
  'find.next': (workbench) => workbench.panes.focused?.findNext(),
  'find.previous': (workbench) => workbench.panes.focused?.findPrevious(),
  'search.open': openSearch,
  'search.next': (workbench) => stepHit(workbench, 1),
  'search.previous': (workbench) => stepHit(workbench, -1),
  'select.word': (workbench) => select(workbench, (handle) => wordAt(handle.content, handle.caret())),
  'select.sentence': (workbench) =>
    select(workbench, (handle) => sentenceAt(handle.content, handle.caret(), languageOf(workbench, handle))),
  'select.paragraph': (workbench) => select(workbench, (handle) => paragraphAt(handle.content, handle.caret())),
  'select.quotation': (workbench) => select(workbench, (handle) => quotationAt(handle.content, handle.selection())),
  'code.palette': (workbench) =>
    workbench.queue.hasFocus ? workbench.requestFocus('queueCode') : workbench.openDialog('codePalette'),
  'codes.open': (workbench) => workbench.openDialog('codebook'),
  'duplicates.tagGroup': (workbench, groupId) => void tagGroup(workbench, groupId),
  'annotation.growEnd': (workbench) => resizeAnnotation(workbench, 'growEnd'),
  'annotation.growStart': (workbench) => resizeAnnotation(workbench, 'growStart'),
  'annotation.shrinkEnd': (workbench) => resizeAnnotation(workbench, 'shrinkEnd'),
  'annotation.shrinkStart': (workbench) => resizeAnnotation(workbench, 'shrinkStart'),
  'mention.speaker': (workbench) => takeMention(workbench, 'speaker'),
  'mention.cue': (workbench) => takeMention(workbench, 'cue'),
  'annotation.note': (workbench) => {
    if (focusedAnnotation(workbench)) workbench.requestFocus('note');
    else workbench.say(msg('Focus an annotation first (click it, or press ]).'));
  },
  'annotation.remove': removeFocused,
  'link.start': startLink,
  'link.remove': removeLink,
  'link.follow': followLink,
  'evidence.attach': (workbench) => attachEvidence(workbench),
  'evidence.cite': (workbench) => void citeEvidence(workbench),
  'claim.open': (workbench) => setClaimStatus(workbench, 'open'),
  'claim.checking': (workbench) => setClaimStatus(workbench, 'checking'),
  'claim.supported': (workbench) => setClaimStatus(workbench, 'supported'),
  'claim.refuted': (workbench) => setClaimStatus(workbench, 'refuted'),
  'claim.mixed': (workbench) => setClaimStatus(workbench, 'mixed'),
  'claim.unverifiable': (workbench) => setClaimStatus(workbench, 'unverifiable'),
  'claim.noStatus': (workbench) => setClaimStatus(workbench, null),
  'annotation.next': (workbench) => stepAnnotation(workbench, 1),
  'annotation.previous': (workbench) => stepAnnotation(workbench, -1),
  'annotation.cycle': cycleAnnotations,
  'annotation.unfocus': (workbench) => {
    if (workbench.links.cancel()) {
      workbench.say(msg('No link is made.'));
      return true;
    }
    if (workbench.copies.dismiss()) return true;
    if (workbench.suggestions.unfocus()) return true;
    if (workbench.view.focusedAnnotationId === null) return workbench.hints.hide();
    workbench.focusAnnotation(null);
    return true;
  },
  'suggestion.next': (workbench) => stepSuggestion(workbench, 1),
  'suggestion.previous': (workbench) => stepSuggestion(workbench, -1),
  'suggestion.accept': (workbench) => decideSuggestion(workbench, 'acceptSuggestion') || acceptProposal(workbench),
  'suggestion.dismiss': (workbench) => decideSuggestion(workbench, 'dismissSuggestion') || dismissProposal(workbench),
  'ribbon.align': alignAtCaret,
  'view.ribbons': turnRibbons,
  'counts.once': (workbench) => void turnCountsOnce(workbench),
  'sync.toggle': turnScrollSync,
  'sync.point': setSyncPoint,
  'sync.clear': clearSyncPoints,
  'copies.tag': tagCopies,
  'review.open': openReview,
  'quotes.open': (workbench) => workbench.openPanel('quotes'),
  'claims.open': (workbench) => workbench.openPanel('claims'),
  'corpus.open': openCorpus,
  'review.same': (workbench) => void decideGroups(workbench, 'same'),
  'review.different': (workbench) => void decideGroups(workbench, 'different'),
  'review.boilerplate': (workbench) => void decideGroups(workbench, 'boilerplate'),
  'review.quotation': (workbench) => void decideGroups(workbench, 'quotation'),
  'review.takeBack': (workbench) => void takeDecisionBack(workbench),
  'review.skip': skipGroup,
  'review.source': (workbench) => void makeSource(workbench),
  'review.nextMember': (workbench) => workbench.review.step(1),
  'review.previousMember': (workbench) => workbench.review.step(-1),
  'review.nextBase': (workbench) => workbench.review.step(1, 'base'),
  'review.presentation': (workbench) => workbench.review.turnPresentation(),
  'suggestion.skip': (workbench) => void workbench.queue.step('next'),
  'suggestion.back': (workbench) => void workbench.queue.step('previous'),
  'suggestion.form': turnForm,
  'suggestion.acceptAbove': (workbench) => workbench.openDialog('acceptAbove'),
  'queue.open': openQueue,
  'view.suggestions': turnSuggestions,
  'view.suggestionFilter': (workbench) => workbench.openDialog('suggestionFilter'),
  'pane.next': (workbench) => stepPane(workbench, 1),
  'pane.previous': (workbench) => stepPane(workbench, -1),
  'text.next': (workbench) => stepText(workbench, 1),
  'text.previous': (workbench) => stepText(workbench, -1),
  'go.texts': (workbench) => show(workbench, 'left', 'texts'),
  'go.duplicates': (workbench) => show(workbench, 'left', 'duplicates'),
  'go.annotation': (workbench) => show(workbench, 'right', 'annotation'),
  'go.annotations': (workbench) => show(workbench, 'right', 'annotations'),
  'go.pane': (workbench) => workbench.panes.focused?.focus(),
  'pane.add': (workbench) => workbench.panes.add(),
  'pane.close': (workbench) => workbench.panes.close(),
  'view.left': (workbench) => workbench.update({ isLeftShown: !workbench.view.isLeftShown }),
  'view.right': (workbench) => workbench.update({ isRightShown: !workbench.view.isRightShown }),
  'panel.toggle': togglePanel,
  'panel.maximise': (workbench) => {
    workbench.updatePanel({ isShown: true, isMaximised: !workbench.panel.isMaximised });
  },
  'reading.open': (workbench) => workbench.openDialog('reading'),
  'zoom.in': (workbench) => zoom(workbench, workbench.mirror.settings.zoom * 1.1),
  'zoom.out': (workbench) => zoom(workbench, workbench.mirror.settings.zoom / 1.1),
  'zoom.reset': (workbench) => zoom(workbench, 1),
  'palette.open': (workbench) => workbench.openDialog('palette'),
  'group.next': (workbench) => stepGroup(workbench, 1),
  'group.previous': (workbench) => stepGroup(workbench, -1),
  'place.back': (workbench) => goTo(workbench, workbench.panes.places.back(workbench.panes.place)),
  'place.forward': (workbench) => goTo(workbench, workbench.panes.places.forward(workbench.panes.place)),
  'help.keys': (workbench) => workbench.openDialog('keys'),
  'help.log': (workbench) =>
    ask(workbench, 'The log folder could not be shown.', workbench.mirror.bridge.request('log:open', {})),
  'help.hints': (workbench) => {
    workbench.hints.show();
    workbench.requestFocus('hints');
  },
  'help.copyError': copyLastError,
  'help.about': (workbench) => workbench.openDialog('about'),
  ...Object.fromEntries(
    themes.map((theme): [string, Performer] => [`theme.${theme}`, (workbench) => changeSettings(workbench, { theme })]),
  ),
  ...Object.fromEntries(
    languageChoices.map((language): [string, Performer] => [
      `language.${language}`,
      (workbench) => changeSettings(workbench, { language }),
    ]),
  ),
};

/**
 * Does what a key, a menu entry or a palette row asks for. False when it does not apply just now. Throws a RangeError
 * for an id that is not in the table of actions.
 */
export function performAction(workbench: Workbench, actionId: string, argument?: string): boolean {
  const performer = performers[actionById(actionId).actionId];
  if (!performer) throw new RangeError(`Nothing performs the action ${JSON.stringify(actionId)}`);
  return performer(workbench, argument) !== false;
}

async function stepHistory(workbench: Workbench, direction: 'undo' | 'redo'): Promise<void> {
  const answer = await workbench.mirror.bridge.request(direction === 'undo' ? 'history:undo' : 'history:redo', {});
  if (!answer.ok) return workbench.sayFailure(answer);
  const step = translateSentence(currentLanguage(), answer.value.label);
  workbench.say(direction === 'undo' ? msg(str`Undone: ${step}`) : msg(str`Redone: ${step}`));
}

function select(workbench: Workbench, find: (handle: PaneHandle) => Span | null): boolean {
  const handle = workbench.panes.focused;
  const span = handle && find(handle);
  if (!handle || !span) workbench.say(msg('There is nothing like that at the caret.'));
  else {
    handle.select(span);
    handle.focus();
  }
  return true;
}

function languageOf(workbench: Workbench, handle: PaneHandle): string {
  return workbench.mirror.summary(handle.textId)?.language ?? 'und';
}

function stepPane(workbench: Workbench, step: 1 | -1): void {
  const { panes, focusedPane } = workbench.view;
  workbench.panes.focus((focusedPane + step + panes.length) % panes.length);
  workbench.panes.focused?.focus();
}

function stepText(workbench: Workbench, step: 1 | -1): void {
  const { texts } = workbench.mirror;
  const shown = workbench.view.panes[workbench.view.focusedPane]?.textId;
  const position = texts.findIndex((text) => text.textId === shown);
  const next = texts[(position + step + texts.length) % texts.length];
  if (next) workbench.panes.open(next.textId);
}

function show(workbench: Workbench, side: 'left' | 'right', target: Parameters<Workbench['requestFocus']>[0]): void {
  workbench.update(side === 'left' ? { isLeftShown: true } : { isRightShown: true });
  workbench.requestFocus(target);
}

function togglePanel(workbench: Workbench): void {
  const { tab, isShown } = workbench.panel;
  if (!isShown) return workbench.openPanel(tab);
  workbench.updatePanel({ isShown: false });
  workbench.panes.focused?.focus();
}

function zoom(workbench: Workbench, factor: number): void {
  changeSettings(workbench, { zoom: Math.min(3, Math.max(0.5, Math.round(factor * 100) / 100)) });
}

function changeSettings(workbench: Workbench, patch: SettingsPatch): void {
  ask(workbench, 'The settings could not be saved.', workbench.mirror.bridge.request('settings:change', { patch }));
}

function cancelOpening(workbench: Workbench): boolean {
  if (!workbench.opening.cancel()) return false;
  workbench.say(msg('The project was not opened.'));
  return true;
}

/** Where the answer is a failure, tells of it under this title. */
function ask(workbench: Workbench, title: string, answered: Promise<Result<unknown>>): void {
  void answered.then((answer) => {
    if (!answer.ok) tellFailure(workbench, title, answer);
  });
}
