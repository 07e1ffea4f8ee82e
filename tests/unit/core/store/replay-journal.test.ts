import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../core/command/apply-change.ts';
import type { Change } from '../../../../core/command/change.ts';
import { emptyState, stateFromRecords, type ProjectState } from '../../../../core/command/project-state.ts';
import type { ChangeLine } from '../../../../core/store/journal-line.ts';
import { replayJournal } from '../../../../core/store/replay-journal.ts';
import { textFileName } from '../../../../core/store/store-paths.ts';
import { someAnnotation, someText } from './store-records.ts';

const texts = ['a.txt', 'b.txt'] as const;

/** Puts an annotation (or takes it away), as a line of a journal. */
function lineOf(sequence: number, id: number, textId: string, isThere: boolean, state: ProjectState): ChangeLine {
  const key = `annotation/${textId}-${id}` as const;
  const present = state.annotations.get(`${textId}-${id}`) ?? null;
  const next = someAnnotation(`${textId}-${id}`, { textId, note: String(sequence) });
  const change: Change = { label: '', before: { [key]: present }, after: { [key]: isThere ? next : null } };
  return { sequence, time: '', who: '', kind: 'do', change };
}

describe('Replaying a journal', () => {
  it('gives the same state, whichever of the files have already been written', () => {
    const edits = fc.array(fc.record({ id: fc.nat(5), textId: fc.constantFrom(...texts), isThere: fc.boolean() }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(edits, fc.nat(40), fc.nat(40), (list, writtenA, writtenB) => {
        const written = new Map(
          texts.map((textId, index) => [textFileName(textId), index === 0 ? writtenA : writtenB]),
        );
        const foldedIn = (file: string): number => Math.min(written.get(file) ?? 0, list.length);
        const lived = emptyState();
        const files = emptyState();
        const lines = list.map(({ id, textId, isThere }, position) => {
          const line = lineOf(position + 1, id, textId, isThere, lived);
          applyChange(lived, line.change);
          if (line.sequence <= foldedIn(textFileName(textId))) applyChange(files, line.change);
          return line;
        });
        const replay = replayJournal(files, lines, foldedIn);
        const sorted = (state: ProjectState) => texts.flatMap((textId) => [...state.annotations.ofText(textId)]);
        expect(sorted(files)).toEqual(sorted(lived));
        expect(replay.foreign.after).toEqual({});
      }),
    );
  });

  it('tells which records only the journal holds', () => {
    const state = emptyState();
    const line = lineOf(4, 1, 'a.txt', true, state);
    const { unfolded } = replayJournal(state, [line], () => 3);
    expect([...unfolded]).toEqual([['texts/a.txt.json', new Map([['annotation/a.txt-1', 4]])]]);
  });

  it('tells what a file holds otherwise than the journal says', () => {
    const state = emptyState();
    const line = lineOf(1, 1, 'a.txt', true, state);
    const theirs = someAnnotation('a.txt-1', { note: 'theirs' });
    const none = { codes: [], decisions: [], dismissals: [], links: [], texts: [] };
    const changed = stateFromRecords({ ...none, annotations: [theirs] });
    const { foreign } = replayJournal(changed, [line], () => 1);
    expect(foreign).toMatchObject({ before: line.change.after, after: { 'annotation/a.txt-1': theirs } });
  });

  it('learns the texts that annotations were made in', () => {
    const state = emptyState();
    const line = { ...lineOf(1, 1, 'a.txt', true, state), texts: [someText()] };
    const { knownTexts } = replayJournal(state, [line], () => 0);
    expect(state.texts.get('a.txt')).toEqual(someText());
    expect([...knownTexts]).toEqual(['texts/a.txt.json']);
  });
});
