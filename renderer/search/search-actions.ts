import { msg } from '@lit/localize';
import type { SearchHit } from '../../core/search/search-query.ts';
import { askForCode } from '../codes/code-choice.ts';
import { runCommand } from '../input/run-command.ts';
import { selectedSpan } from '../input/selected-span.ts';
import { counted } from '../locale/counted.ts';
import type { Workbench } from '../state/workbench.ts';
import { hitId, searchDeskOf } from './search-desk.ts';

/** Longer selections are no queries. */
const longestQuery = 300;

/** Opens the search; what is selected in the focused pane is searched for. */
export function openSearch(workbench: Workbench): void {
  const desk = searchDeskOf(workbench);
  const handle = workbench.panes.focused;
  const span = handle && selectedSpan(handle);
  const words = handle && span ? handle.content.slice(span.start, span.end).replace(/\s+/gu, ' ') : '';
  if (words !== '' && words.length <= longestQuery) {
    desk.ask({ query: words, kind: desk.kind === 'regex' ? 'phrase' : desk.kind });
    desk.remember();
    void desk.run();
  }
  workbench.openPanel('search');
}

/** Shows the next or previous hit of the list, starting over at its end; the keyboard focus stays where it is. */
export function stepHit(workbench: Workbench, step: 1 | -1): void {
  const desk = searchDeskOf(workbench);
  const { hits, currentId } = desk;
  if (hits.length === 0) return workbench.say(msg('Search the texts first.'));
  const place = hits.findIndex((hit) => hitId(hit) === currentId);
  const next = hits[place === -1 ? (step === 1 ? 0 : hits.length - 1) : (place + step + hits.length) % hits.length];
  if (next) showHit(workbench, next, false);
}

/** Shows and selects a hit in a pane. */
export function showHit(workbench: Workbench, hit: SearchHit, focus: boolean): void {
  searchDeskOf(workbench).show(hitId(hit));
  workbench.panes.reveal(hit.textId, { start: hit.start, end: hit.end }, { select: true, focus });
}

/** The checked hits; where none is, the one with this id. */
function hitsToTag(workbench: Workbench, id: string | null): readonly SearchHit[] {
  const desk = searchDeskOf(workbench);
  const checked = desk.hits.filter((hit) => desk.checked.has(hitId(hit)));
  const single = id === null ? undefined : desk.hit(id);
  return checked.length === 0 && single ? [single] : checked;
}

/** Tags the checked hits (or the one named) in one step and takes their checks away. */
export async function tagHits(workbench: Workbench, codeId: string, id: string | null): Promise<void> {
  const hits = hitsToTag(workbench, id);
  if (hits.length === 0) return workbench.say(msg('Check the hits to tag first.'));
  const places = hits.map(({ textId, start, end, quote }) => ({ textId, span: { start, end }, quote }));
  const outcome = await runCommand(workbench, { type: 'annotateMany', codeId, places });
  if (outcome) searchDeskOf(workbench).check(hits.map(hitId), false);
}

/** Asks for a code and tags the checked hits (or the one named) with it. */
export function chooseCodeForHits(workbench: Workbench, id: string | null): void {
  const { length } = hitsToTag(workbench, id);
  if (length === 0) return workbench.say(msg('Check the hits to tag first.'));
  askForCode(workbench, counted(length, msg('Tag # hit with a code|Tag # hits with a code')), (codeId) => {
    void tagHits(workbench, codeId, id);
  });
}
