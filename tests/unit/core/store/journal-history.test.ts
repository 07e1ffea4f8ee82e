import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../core/command/change.ts';
import { emptyHistory, recordChange, redoStep, undoStep, type History } from '../../../../core/command/history.ts';
import { cutOutside, historyOfLines, stepHistory } from '../../../../core/store/journal-history.ts';
import type { JournalLine } from '../../../../core/store/journal-line.ts';
import { someAnnotation, someText } from './store-records.ts';

const step = (id: string, textId = 'a.txt'): Change => ({
  label: `Tag ${id}`,
  before: { [`annotation/${id}`]: null },
  after: { [`annotation/${id}`]: someAnnotation(id, { textId }) },
});

describe('The history that a journal tells', () => {
  it('is the one that was lived through', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('do', 'undo', 'redo'), { maxLength: 60 }), (kinds) => {
        let lived: History = emptyHistory;
        const lines: JournalLine[] = [];
        kinds.forEach((kind, position) => {
          const made = kind === 'do' ? { change: step(String(position)), history: lived } : null;
          const taken = made ?? (kind === 'undo' ? undoStep(lived) : redoStep(lived));
          if (!taken) return;
          lived = made ? recordChange(lived, made.change) : taken.history;
          const { change } = taken;
          lines.push({ sequence: lines.length + 1, time: '', who: '', kind: kind as 'do', change });
        });
        expect(historyOfLines(lines)).toEqual(lived);
      }),
    );
  });

  it('is right at its top when the journal begins in the middle of it', () => {
    const undoing = undoStep(recordChange(emptyHistory, step('a')));
    const history = stepHistory(emptyHistory, 'undo', undoing?.change ?? step('?'));
    expect(history).toEqual({ undo: [], redo: [step('a')] });
    expect(stepHistory(emptyHistory, 'redo', step('a'))).toEqual({ undo: [step('a')], redo: [] });
  });

  it('takes a step back though undoing it touched more than the step did', () => {
    const history = recordChange(emptyHistory, step('a'));
    const undoing = undoStep(history)?.change ?? step('?');
    const wider = {
      ...undoing,
      before: { ...undoing.before, 'annotation/b': null },
      after: { ...undoing.after, 'annotation/b': someAnnotation('b') },
    };
    expect(stepHistory(history, 'undo', wider)).toEqual({ undo: [], redo: [step('a')] });
  });
});

describe('A change from outside', () => {
  const history: History = { undo: [step('a'), step('b'), step('c', 'b.txt')], redo: [] };

  it('cuts the steps that touch the same records', () => {
    expect(cutOutside(history, step('b')).undo).toEqual([step('a'), step('c', 'b.txt')]);
  });

  it('of a text cuts all steps that touch its annotations: they hold places in the old text', () => {
    const text: Change = {
      label: 'Text changed: a.txt',
      before: { 'text/a.txt': someText('a.txt', 'a') },
      after: { 'text/a.txt': someText('a.txt', 'b') },
    };
    expect(cutOutside(history, text).undo).toEqual([step('c', 'b.txt')]);
  });

  it('that only sets the language of a text cuts no steps of its annotations', () => {
    const text: Change = {
      label: '',
      before: { 'text/a.txt': someText() },
      after: { 'text/a.txt': { ...someText(), language: 'de' } },
    };
    expect(cutOutside(history, text)).toEqual(history);
  });
});
