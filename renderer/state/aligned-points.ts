import type { SyncPoint } from '../../core/protocol/view-state.ts';

/** The places of each two texts that were last brought to one height; panes that scroll together go by them as well. */
export class AlignedPoints {
  /** Another array after every change. */
  all: readonly SyncPoint[] = [];

  /** Notes a point; what was noted of those two texts before no longer counts. */
  note(point: SyncPoint): void {
    const texts = textsOf(point);
    this.all = [...this.all.filter((other) => textsOf(other) !== texts), point];
  }

  clear(): void {
    this.all = [];
  }
}

function textsOf({ textIds }: SyncPoint): string {
  return JSON.stringify([...textIds].sort());
}
