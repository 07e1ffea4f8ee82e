import { describe, expect, it } from 'vitest';
import { otherMembers } from '../../../../renderer/inspector/other-members.ts';
import { annotationOf } from '../annotation-fixture.ts';

describe('otherMembers', () => {
  const member = (id: string, textId: string, start: number, groupId = 'g') =>
    annotationOf(id, { textId, start, codeId: 'duplicate', fields: { groupId } });
  const own = member('own', 'a', 0);
  const annotations = [member('late', 'b', 9), own, member('other', 'a', 5, 'h'), member('early', 'b', 2)];

  it('gives the other annotations of the group in the order of their texts', () => {
    expect(otherMembers(annotations, own).map(({ annotationId }) => annotationId)).toEqual(['early', 'late']);
  });

  it('gives none to an annotation without a group', () => {
    expect(otherMembers(annotations, annotationOf('single'))).toEqual([]);
  });
});
