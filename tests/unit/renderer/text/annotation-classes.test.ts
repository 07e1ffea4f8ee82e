import { describe, expect, it } from 'vitest';
import { laneClass, segmentClass } from '../../../../renderer/text/annotation-classes.ts';

const drawn = (lane: number, colour: string, isUnsure = false) => ({ lane, colour, isUnsure });

describe('laneClass', () => {
  it('names the lane and the colour', () => {
    expect(laneClass(drawn(2, '#2f6fde'))).toBe('tw-lane2-2f6fde');
  });

  it('tells a sure place from an unsure one', () => {
    expect(laneClass(drawn(2, '#2f6fde', true))).not.toBe(laneClass(drawn(2, '#2f6fde')));
  });

  it('tells what is safe from what is not yet', () => {
    expect(laneClass({ ...drawn(2, '#2f6fde'), isPending: true })).toBe('tw-pending2-2f6fde');
  });
});

describe('segmentClass', () => {
  it('has a class per lane, in the order of the lanes', () => {
    const low = drawn(0, '#111111');
    const high = drawn(3, '#222222');
    expect(segmentClass([high, low])).toBe('tw-annotated tw-lane0-111111 tw-lane3-222222');
    expect(segmentClass([low, high])).toBe(segmentClass([high, low]));
  });

  it('shows in a lane that is shared what is not safe yet', () => {
    const pending = { ...drawn(3, '#111111'), isPending: true };
    const other = drawn(3, '#222222');
    expect(segmentClass([pending, other])).toBe('tw-annotated tw-pending3-111111');
    expect(segmentClass([other, pending])).toBe('tw-annotated tw-pending3-111111');
  });

  it('only deepens the fill for what lies below the drawn lanes', () => {
    expect(segmentClass([drawn(0, '#111111'), drawn(4, '#222222'), drawn(159, '#333333')])).toBe(
      'tw-annotated tw-lane0-111111 tw-deep',
    );
  });
});
