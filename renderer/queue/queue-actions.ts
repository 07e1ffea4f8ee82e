import { msg } from '@lit/localize';
import { quoteForms } from '../../core/annotation/fields.ts';
import { rootOf } from '../../core/suggestion/open-suggestions.ts';
import type { Span } from '../../core/text/span.ts';
import { growEnd, growStart, shrinkEnd, shrinkStart } from '../../core/text/text-units.ts';
import { selectedSpan } from '../input/selected-span.ts';
import type { Workbench } from '../state/workbench.ts';
import type { Correction } from './queue-desk.ts';

const resizers = { growEnd, growStart, shrinkEnd, shrinkStart };
export type QuoteForm = (typeof quoteForms)[number];

/** Opens the panel with the queue, with the keyboard focus in it. */
export function openQueue(workbench: Workbench): void {
  if (workbench.view.areSuggestionsHidden === true) workbench.hideSuggestions(false);
  workbench.openPanel('queue');
}

/** True while the suggestion that is looked at is the queue's, so that keys for suggestions are meant for the queue. */
export function isQueueMeant({ queue, suggestions }: Workbench): boolean {
  const { current } = queue;
  if (!queue.isOpen || !current) return false;
  return queue.hasFocus || suggestions.isFocusOn(current.textId, current.suggestion.key);
}

/** Grows or shrinks what accepting would tag by a word; false where the queue has not the keyboard focus. */
export function resizeInQueue({ queue }: Workbench, resize: keyof typeof resizers): boolean {
  const { span, content, current } = queue;
  if (!queue.hasFocus || !span || !current || content === '') return false;
  setSpan(queue.correct.bind(queue), resizers[resize](content, span), current.suggestion);
  return true;
}

/** Takes the speaker from what is selected in a pane, else asks for the name; false where the queue is not meant. */
export function takeSpeakerInQueue(workbench: Workbench): boolean {
  if (!isQueueMeant(workbench)) return false;
  const { queue } = workbench;
  const handle = workbench.panes.focused;
  const span = handle && selectedSpan(handle);
  if (!handle || !span) {
    workbench.requestFocus('queueSpeaker');
    return true;
  }
  const name = handle.content.slice(span.start, span.end).replace(/\s+/gu, ' ').slice(0, 1000);
  setSpeaker(workbench, handle.textId === queue.current?.textId ? { name, span } : { name });
  handle.select({ start: span.end, end: span.end });
  workbench.requestFocus('panel:queue');
  return true;
}

/** Name of the field for who speaks: for claims the claimant. Null for codes that have neither. */
export function speakerField({ queue, mirror }: Workbench): 'speaker' | 'claimant' | null {
  const root = rootOf(mirror.state, queue.codeId);
  return root === 'claim' ? 'claimant' : root === 'quote' ? 'speaker' : null;
}

/** Corrects who speaks; null for nobody. */
export function setSpeaker(workbench: Workbench, mention: { name: string; span?: Span } | null): void {
  const field = speakerField(workbench);
  if (field) setFields(workbench, { [field]: mention });
}

/** The form that accepting would give; null where there is none. */
export function formOf({ queue, mirror }: Workbench): QuoteForm | null {
  if (!queue.current || rootOf(mirror.state, queue.codeId) !== 'quote') return null;
  const { code } = queue.current.suggestion;
  const proposed = code === 'indirect' || code === 'fragment' ? code : code === 'quote' ? 'direct' : null;
  return queue.correction.fields?.form ?? proposed;
}

export function setForm(workbench: Workbench, form: QuoteForm): void {
  setFields(workbench, { form });
}

/** The next form of the quote, starting over after the last. */
export function turnForm(workbench: Workbench): boolean {
  if (rootOf(workbench.mirror.state, workbench.queue.codeId) !== 'quote') {
    workbench.say(msg('Only quotes have a form.'));
    return true;
  }
  const form = formOf(workbench);
  setForm(workbench, quoteForms[(form === null ? 0 : quoteForms.indexOf(form) + 1) % quoteForms.length] ?? 'direct');
  return true;
}

/** Another code; what was corrected of fields that the new one does not have is dropped. */
export function setCode(workbench: Workbench, codeId: string): void {
  const { queue, mirror } = workbench;
  const before = rootOf(mirror.state, queue.codeId);
  queue.correct({ codeId });
  if (rootOf(mirror.state, codeId) !== before) queue.correct({ fields: undefined });
}

function setSpan(correct: (patch: { span: Span | undefined }) => void, span: Span, proposed: Span): void {
  const isAsProposed = span.start === proposed.start && span.end === proposed.end;
  correct({ span: isAsProposed ? undefined : { start: span.start, end: span.end } });
}

function setFields({ queue }: Workbench, fields: NonNullable<Correction['fields']>): void {
  queue.correct({ fields: { ...queue.correction.fields, ...fields } });
}
