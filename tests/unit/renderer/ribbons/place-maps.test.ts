import { describe, expect, it } from 'vitest';
import type { AlignedGroup } from '../../../../core/duplicates/passage-result.ts';
import type { SyncPoint } from '../../../../core/protocol/view-state.ts';
import { PlaceMaps } from '../../../../renderer/ribbons/place-maps.ts';

const [one, other, third] = ['a.txt', 'b.txt', 'c.txt'].map((textId) => ({ textId, content: 'x'.repeat(500) }));
if (!one || !other || !third) throw new Error('Three texts are needed.');

function point(textIds: SyncPoint['textIds'], offsets: SyncPoint['offsets']): SyncPoint {
  return { textIds, offsets };
}

/** What a workbench without passage groups has, with so many places put together by hand or by aligning. */
function sources({ set = [], aligned = [] }: { set?: SyncPoint[]; aligned?: SyncPoint[] }) {
  return {
    view: { scrollSync: { isOn: false, points: set } },
    aligned: { all: aligned },
    groups: { all: [] as readonly AlignedGroup[] },
  };
}

describe('PlaceMaps', () => {
  it('has nothing to tell of two texts without passages and points', () => {
    expect(new PlaceMaps(sources({})).between(one, other)).toBeNull();
  });

  it('goes by a sync point alone, from either side, whether the panes scroll together or not', () => {
    const maps = new PlaceMaps(sources({ set: [point(['a.txt', 'b.txt'], [40, 90])] }));
    expect(maps.between(one, other)).toEqual([[40, 90]]);
    expect(maps.between(other, one)).toEqual([[90, 40]]);
    expect(maps.between(one, third)).toBeNull();
  });

  it('goes by what was brought to one height', () => {
    const maps = new PlaceMaps(sources({ aligned: [point(['b.txt', 'c.txt'], [1, 2])] }));
    expect(maps.between(third, other)).toEqual([[2, 1]]);
  });

  it('has a text belong to itself', () => {
    expect(new PlaceMaps(sources({})).between(one, one)).toEqual([[0, 0]]);
  });

  it('forgets a point that was removed', () => {
    const workbench = sources({ set: [point(['a.txt', 'b.txt'], [40, 90])] });
    const maps = new PlaceMaps(workbench);
    expect(maps.between(one, other)).not.toBeNull();
    workbench.view = { scrollSync: { isOn: false, points: [] } };
    expect(maps.between(one, other)).toBeNull();
  });
});
