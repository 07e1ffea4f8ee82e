import { msg, str } from '@lit/localize';
import { translateSentence } from '../../core/locale/translate-sentence.ts';
import { counted } from '../locale/counted.ts';
import { currentLanguage } from '../locale/locale.ts';
import { formatNumber } from '../locale/numbers.ts';
import type { SearchHit } from '../../core/search/search-query.ts';
import type { CountDesk } from '../state/count-desk.ts';
import { hitId, type SearchDesk } from './search-desk.ts';

/** How much was found, and how fast; what the copies counted once come to where they are to be. */
export function countMessage({ result }: SearchDesk, counts: CountDesk): string {
  if (!result) return '';
  const hits = counted(result.total, msg('# hit|# hits'));
  const texts = counted(result.textCount, msg('in # text|in # texts'));
  const seconds = formatNumber(Math.max(0.01, result.milliseconds / 1000), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  if (result.total === 0) return hits;
  const once = counts.isOnce && result.total === result.hits.length ? `, ${onceInWords(result.hits, counts)}` : '';
  return `${hits} ${texts}${once} (${msg(str`${seconds} s`)})`;
}

function onceInWords(hits: readonly SearchHit[], counts: CountDesk): string {
  const once = counts.countPlaces(hits, (hit) => ({ ...hit, id: hitId(hit), kind: '' }));
  if (once === null) return msg('looking for copies…');
  return counted(once, msg('# with copies counted once|# with copies counted once'));
}

/** What the analyst should know about a result besides its hits; empty where there is nothing. */
export function resultNotes({ result, progress }: SearchDesk): string[] {
  const notes: string[] = [];
  if (progress) {
    const [done, total] = [formatNumber(progress.done), formatNumber(progress.total)];
    notes.push(msg(str`${done} of ${total} texts can be searched so far; the others follow by themselves.`));
  }
  if (result?.isStopped === true) {
    notes.push(
      msg(
        'The regular expression took longer than a second and was stopped: make it more specific. These are the hits found until then.',
      ),
    );
  }
  if (result && result.total > result.hits.length) {
    const shown = formatNumber(result.hits.length);
    notes.push(msg(str`Only the first ${shown} are listed: search for more words, or in fewer texts.`));
  }
  return notes;
}

/** What stands in place of the list; empty where there is one. */
export function emptyMessage(desk: SearchDesk, textCount: number): string {
  const { query, result, failure, kind } = desk;
  if (failure) return translateSentence(currentLanguage(), failure.message);
  if (textCount === 0) return msg('There are no texts to search yet.');
  if (query.trim() === '') return msg('Type what to look for; all texts are searched.');
  if (!result || result.total > 0 || !result.isComplete) return '';
  if (desk.textId !== null || desk.codeId !== null) return msg('Nothing found there. Search all texts and passages.');
  if (kind === 'words') return msg('No paragraph has these words. Try beginnings of words, or any of the words.');
  if (kind === 'phrase') return msg('No text has this phrase. Try the words by themselves.');
  return msg('The regular expression fits nowhere.');
}
