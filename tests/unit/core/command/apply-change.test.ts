import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../core/command/apply-change.ts';
import { ChangeBuilder } from '../../../../core/command/change-builder.ts';
import { invertChange } from '../../../../core/command/change.ts';
import {
  emptyState,
  recordOf,
  recordsOfState,
  stateFromRecords,
  type ProjectState,
} from '../../../../core/command/project-state.ts';
import { builtInCodes } from '../../../../core/project/code.ts';
import type { Link } from '../../../../core/project/link.ts';
import { someAnnotation, someText } from '../store/store-records.ts';

const dismissal = {
  dismissalId: 'a.txt#k',
  textId: 'a.txt',
  key: 'k',
  code: 'claim',
  quote: '',
  dismissedBy: 'Anna',
  dismissedAt: '',
} as const;
const decision = { groupId: 'g', verdict: 'same', source: null, note: '', decidedBy: 'Anna', decidedAt: '' } as const;

function link(from: string, to: string): Link {
  return { linkId: `${from}-${to}`, kind: 'supports', from, to, note: '', createdBy: 'Anna', createdAt: '' };
}

function start(): ProjectState {
  return stateFromRecords({
    annotations: [0, 1, 2, 3].map((id) => someAnnotation(String(id))),
    codes: builtInCodes,
    decisions: [decision],
    dismissals: [],
    links: [link('0', '1'), link('1', '2')],
    texts: [someText()],
  });
}

function sorted(state: ProjectState) {
  const { annotations, links, ...others } = recordsOfState(state);
  const ofAnnotations = [0, 1, 2, 3, 4, 5, 6].map((id) => state.links.ofAnnotation(String(id)).slice());
  return {
    annotations: state.annotations.ofText('a.txt').slice(),
    count: annotations.length,
    links: links.length,
    ofAnnotations,
    ...others,
  };
}

const edit = fc.record({
  id: fc.integer({ min: 0, max: 6 }),
  note: fc.option(fc.string(), { nil: null }),
  start: fc.nat(10),
});

const end = fc.integer({ min: 0, max: 3 });
const linkEdit = fc.record({ from: end, to: end, isThere: fc.boolean() });

describe('Applying a change', () => {
  it('and then its inverse gives the state before', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), fc.array(linkEdit, { maxLength: 8 }), (edits, linkEdits) => {
        const state = start();
        const before = sorted(state);
        const builder = new ChangeBuilder(state);
        for (const { id, note, start: at } of edits) {
          const anchor = { ...someAnnotation('').anchor, start: at, end: at + 3 };
          builder.set('annotation', String(id), note === null ? null : someAnnotation(String(id), { note, anchor }));
        }
        for (const { from, to, isThere } of linkEdits) {
          const one = link(String(from), String(to));
          builder.set('link', one.linkId, isThere ? one : null);
        }
        const change = builder.build('Edit');
        applyChange(state, change);
        for (const { id } of edits) {
          const key = `annotation/${id}` as const;
          expect(recordOf(state, key)).toEqual(change.after[key]);
        }
        applyChange(state, invertChange(change));
        expect(sorted(state)).toEqual(before);
      }),
    );
  });

  it('sets and removes records of every kind', () => {
    const state = emptyState();
    const builder = new ChangeBuilder(state)
      .set('annotation', '0', someAnnotation('0'))
      .set('code', 'quote', builtInCodes[0] ?? null)
      .set('decision', 'g', decision)
      .set('dismissal', 'a.txt#k', dismissal)
      .set('link', '0-1', link('0', '1'))
      .set('text', 'a.txt', someText());
    const change = builder.build('All');
    applyChange(state, change);
    const { annotations, codes, decisions, dismissals, links, texts } = state;
    const sizes = () => [annotations, codes, decisions, dismissals, links, texts].map(({ size }) => size);
    expect(sizes()).toEqual([1, 1, 1, 1, 1, 1]);
    applyChange(state, invertChange(change));
    expect(sizes()).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
