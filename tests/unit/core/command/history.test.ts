import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../core/command/apply-change.ts';
import { ChangeBuilder } from '../../../../core/command/change-builder.ts';
import {
  cutHistory,
  emptyHistory,
  historyLabels,
  historyLimit,
  recordChange,
  redoStep,
  undoStep,
  type History,
} from '../../../../core/command/history.ts';
import { emptyState } from '../../../../core/command/project-state.ts';
import { someAnnotation } from '../store/store-records.ts';

function tag(id: string, label = `Tag ${id}`) {
  return new ChangeBuilder(emptyState()).set('annotation', id, someAnnotation(id)).build(label);
}

describe('The history', () => {
  it('undone as a whole gives the first state, redone as a whole the last', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.nat(4), note: fc.string() }), { maxLength: 20 }), (edits) => {
        const state = emptyState();
        let history: History = emptyHistory;
        for (const { id, note } of edits) {
          const next = state.annotations.get(String(id)) && note === '' ? null : someAnnotation(String(id), { note });
          const change = new ChangeBuilder(state).set('annotation', String(id), next).build('Edit');
          applyChange(state, change);
          history = recordChange(history, change);
        }
        const last = state.annotations.ofText('a.txt').slice();
        for (let step = undoStep(history); step; step = undoStep(history)) {
          applyChange(state, step.change);
          history = step.history;
        }
        expect(state.annotations.size).toBe(0);
        for (let step = redoStep(history); step; step = redoStep(history)) {
          applyChange(state, step.change);
          history = step.history;
        }
        expect(state.annotations.ofText('a.txt')).toEqual(last);
        expect(history.undo).toHaveLength(edits.length);
      }),
    );
  });

  it('names the next steps, and forgets what was undone when something new is done', () => {
    const history = recordChange(recordChange(emptyHistory, tag('a')), tag('b'));
    expect(historyLabels(history)).toEqual({ undo: 'Tag b', redo: null });
    const undone = undoStep(history)?.history ?? emptyHistory;
    expect(historyLabels(undone)).toEqual({ undo: 'Tag a', redo: 'Tag b' });
    expect(historyLabels(recordChange(undone, tag('c')))).toEqual({ undo: 'Tag c', redo: null });
    expect(historyLabels(emptyHistory)).toEqual({ undo: null, redo: null });
  });

  it('keeps the latest steps only', () => {
    let history: History = emptyHistory;
    for (let count = 0; count < historyLimit + 5; count += 1) history = recordChange(history, tag(String(count)));
    expect(history.undo).toHaveLength(historyLimit);
    expect(history.undo[0]?.label).toBe('Tag 5');
  });

  it('loses exactly the steps that touch records changed from outside', () => {
    const history = recordChange(recordChange(recordChange(emptyHistory, tag('a')), tag('b')), tag('a', 'Again'));
    expect(cutHistory(history, tag('a')).undo.map(({ label }) => label)).toEqual(['Tag b']);
    expect(cutHistory({ undo: [], redo: history.undo }, tag('b')).redo.map(({ label }) => label)).toEqual([
      'Tag a',
      'Again',
    ]);
  });
});
