import { describe, expect, it } from 'vitest';
import { knownCues, knownPeople } from '../../../../renderer/inspector/known-names.ts';
import { annotationOf } from '../annotation-fixture.ts';

const annotations = [
  annotationOf('1', { fields: { speaker: { name: 'Sokolow' }, cue: { name: 'sagte' } } }),
  annotationOf('2', { fields: { claimant: { name: 'Krupko' } } }),
  annotationOf('3', { fields: { speaker: { name: 'Krupko' } } }),
  annotationOf('4'),
];

describe('knownPeople', () => {
  it('lists speakers and claimants once each, the most frequent first', () => {
    expect(knownPeople(annotations)).toEqual(['Krupko', 'Sokolow']);
  });
});

describe('knownCues', () => {
  it('lists the cues', () => {
    expect(knownCues(annotations)).toEqual(['sagte']);
  });
});
