import { linkPassages } from '../../core/duplicates/passage-links.ts';
import type { PlacePair } from '../../core/duplicates/passage-chain.ts';
import { matchPlaces } from '../../core/duplicates/place-map.ts';
import type { ViewState } from '../../core/protocol/view-state.ts';
import type { AlignedPoints } from '../state/aligned-points.ts';
import type { GroupDesk } from '../state/group-desk.ts';
import type { PaneHandle } from '../state/pane-handle.ts';

/** What of the workbench tells which places belong together. */
interface PlaceSources {
  readonly view: Pick<ViewState, 'scrollSync'>;
  readonly aligned: Pick<AlignedPoints, 'all'>;
  readonly groups: Pick<GroupDesk, 'all'>;
}

type ShownText = Pick<PaneHandle, 'textId' | 'content'>;

interface KeptMap {
  readonly basis: readonly unknown[];
  readonly places: readonly PlacePair[] | null;
}

/** Which places of the shown texts belong together; found out once, and again when groups or points are others. */
export class PlaceMaps {
  readonly #workbench: PlaceSources;
  readonly #maps = new Map<string, KeptMap>();

  constructor(workbench: PlaceSources) {
    this.#workbench = workbench;
  }

  /** Pairs of offsets that rise on both sides; null where nothing tells what belongs together. */
  between(from: ShownText, to: ShownText): readonly PlacePair[] | null {
    const { view, aligned } = this.#workbench;
    const groups = this.#workbench.groups.all;
    const basis = [groups, view.scrollSync, aligned.all, from.content, to.content];
    const key = JSON.stringify([from.textId, to.textId]);
    const kept = this.#maps.get(key);
    if (kept?.basis.every((part, index) => part === basis[index])) return kept.places;
    const points = [...(view.scrollSync?.points ?? []), ...aligned.all];
    const isSameText = from.textId === to.textId;
    const places = matchPlaces({
      leftLength: from.content.length,
      rightLength: to.content.length,
      isSameText,
      links: isSameText ? [] : linkPassages(groups, from.textId, to.textId),
      points: points.flatMap(({ textIds: [one, other], offsets: [first, second] }): PlacePair[] => {
        if (one === from.textId && other === to.textId) return [[first, second]];
        return one === to.textId && other === from.textId ? [[second, first]] : [];
      }),
    });
    this.#maps.set(key, { basis, places });
    return places;
  }

  clear(): void {
    this.#maps.clear();
  }
}
