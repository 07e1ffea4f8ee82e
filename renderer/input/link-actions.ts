import { msg, str } from '@lit/localize';
import type { Annotation } from '../../core/annotation/annotation.ts';
import { otherEnd, type LinkKind } from '../../core/project/link.ts';
import { chooseOne, type Choice } from '../dialogs/tw-choose-one.ts';
import { relationWords } from '../links/link-words.ts';
import { firstWords } from '../lists/annotation-rows.ts';
import { paragraphLabel } from '../lists/group-description.ts';
import type { Workbench } from '../state/workbench.ts';
import { focusedAnnotation } from './annotation-actions.ts';
import { runCommand } from './run-command.ts';

const letters: Readonly<Record<LinkKind, string>> = {
  supports: 's',
  contradicts: 'c',
  'same-quote': 'q',
  quotes: 'u',
  'duplicate-of': 'd',
};

/** Begins a link at the focused annotation or, once one was begun, asks for its kind and makes it. */
export function startLink(workbench: Workbench): void {
  const annotation = focusedAnnotation(workbench);
  const start = workbench.mirror.state.annotations.get(workbench.links.startId ?? '');
  if (!annotation) return workbench.say(msg('Focus an annotation first (click it, or press ]).'));
  if (!start) {
    workbench.links.begin(annotation.annotationId);
    const words = firstWords(annotation.anchor.quote, 30);
    return workbench.say(msg(str`Link from “${words}”: focus the other annotation and press L again. Escape cancels.`));
  }
  if (start.annotationId === annotation.annotationId) {
    workbench.links.cancel();
    return workbench.say(
      msg('No link was made: it was begun at this annotation. Focus another one before the second L.'),
    );
  }
  void makeLink(workbench, start, annotation);
}

async function makeLink(workbench: Workbench, start: Annotation, end: Annotation): Promise<void> {
  const choice = (kind: LinkKind): Choice<LinkKind> => ({
    value: kind,
    label: relationWords({ kind, isFrom: true }),
    letter: letters[kind],
  });
  const kind = await chooseOne({
    heading: msg('Kind of link'),
    lines: [msg(str`From ${placeWords(workbench, start)}`), msg(str`To ${placeWords(workbench, end)}`)],
    choices: (Object.keys(letters) as LinkKind[]).map(choice),
  });
  workbench.panes.focused?.focus();
  if (kind === null)
    return workbench.say(msg('No kind was chosen. Press L to choose again, Escape to cancel the link.'));
  const made = await runCommand(workbench, {
    type: 'addLink',
    kind,
    from: start.annotationId,
    to: end.annotationId,
  });
  if (made) workbench.links.cancel();
}

/** An annotation in one line: its first words, title and paragraph. */
export function placeWords(workbench: Workbench, { anchor, textId }: Annotation): string {
  const title = workbench.mirror.summary(textId)?.title ?? textId;
  const words = msg(str`“${firstWords(anchor.quote, 60)}”`);
  return `${words} (${firstWords(title, 60)}, ${paragraphLabel(anchor.paragraph, anchor.lastParagraph)})`;
}

/**
 * Shows the other end of the first link of the focused annotation; again those of its further links, the claims that it
 * is evidence for, then it again.
 */
export function followLink(workbench: Workbench): void {
  const annotation = focusedAnnotation(workbench);
  if (!annotation) return workbench.say(msg('Focus an annotation first (click it, or press ]).'));
  const { state } = workbench.mirror;
  const others = state.links
    .ofAnnotation(annotation.annotationId)
    .map((link) => otherEnd(link, annotation.annotationId))
    .filter((other) => state.annotations.get(other));
  const claims = state.annotations.citing(annotation.annotationId).map((claim) => claim.annotationId);
  const next = workbench.links.follow(annotation.annotationId, [...new Set([...others, ...claims])]);
  if (next === null) return workbench.say(msg('This annotation has no links. Press L to begin one.'));
  showBeside(workbench, next);
}

/** Focuses an annotation and shows it in a pane that has its text, else in the next one, so that both ends are in view. */
export function showBeside(workbench: Workbench, annotationId: string): void {
  const annotation = workbench.mirror.state.annotations.get(annotationId);
  if (!annotation || !workbench.mirror.summary(annotation.textId)) return workbench.showAnnotation(annotationId);
  const { panes, focusedPane } = workbench.view;
  const present = panes.findIndex(({ textId }) => textId === annotation.textId);
  const paneIndex = present === -1 ? (focusedPane + 1) % panes.length : present;
  workbench.focusAnnotation(annotationId);
  workbench.panes.reveal(annotation.textId, annotation.anchor, { paneIndex });
}

/** Removes the link of the focused annotation; asks which where it has several. */
export function removeLink(workbench: Workbench): void {
  const annotation = focusedAnnotation(workbench);
  const links = annotation ? workbench.mirror.state.links.ofAnnotation(annotation.annotationId) : [];
  if (!annotation || links.length === 0) return workbench.say(msg('The focused annotation has no links to remove.'));
  void chooseLink(workbench, annotation).then((linkId) => {
    if (linkId !== null) void runCommand(workbench, { type: 'removeLinks', linkIds: [linkId] });
  });
}

async function chooseLink(workbench: Workbench, annotation: Annotation): Promise<string | null> {
  const { state } = workbench.mirror;
  const links = state.links.ofAnnotation(annotation.annotationId).slice(0, 9);
  const [only] = links;
  if (links.length === 1 && only) return only.linkId;
  const linkId = await chooseOne({
    heading: msg('Remove which link?'),
    lines: [],
    choices: links.map((link, position) => {
      const other = state.annotations.get(otherEnd(link, annotation.annotationId));
      const words = relationWords({ kind: link.kind, isFrom: link.from === annotation.annotationId });
      return {
        value: link.linkId,
        label: `${words} ${other ? placeWords(workbench, other) : ''}`,
        letter: String(position + 1),
      };
    }),
  });
  workbench.panes.focused?.focus();
  return linkId;
}
