import type { Span } from '../../core/text/span.ts';
import { drawnLanes } from './annotation-classes.ts';

/** What needs a lane of its own wherever it overlaps others. */
export interface LaneUser {
  readonly annotationId: string;
  readonly anchor: Span;
}

interface Entry extends Span {
  lane: number;
}

/**
 * Remembers which underline lane each annotation of a text has, so that an annotation keeps its lane along its length
 * and while others come and go or are scrolled into view. Lane 0 is nearest to the words. A lane is found once per
 * annotation and span, from its neighbours alone: the number of annotations in the text does not matter.
 */
export class LaneBook {
  readonly #entries = new Map<string, Entry>();

  /** The lane that an annotation was given, if it was. */
  get(annotationId: string): number | undefined {
    return this.#entries.get(annotationId)?.lane;
  }

  /**
   * The lane of an annotation: the one it has, unless it is new or has grown into another of that lane; then the lowest
   * one that none of `neighbours` (all that overlap it, itself included or not) has. Those that find no drawn lane free
   * share the one beyond.
   */
  laneOf(user: LaneUser, neighbours: () => readonly LaneUser[]): number {
    const { start, end } = user.anchor;
    const known = this.#entries.get(user.annotationId);
    if (known?.start === start && known.end === end) return known.lane;
    const taken = this.#lanesOf(neighbours(), user.annotationId);
    const lane = known && !taken.has(known.lane) ? known.lane : lowestFree(taken);
    this.#entries.set(user.annotationId, { start, end, lane });
    return lane;
  }

  /** The lane that an annotation would be given that overlaps these. */
  freeLane(neighbours: readonly LaneUser[]): number {
    return lowestFree(this.#lanesOf(neighbours, null));
  }

  #lanesOf(users: readonly LaneUser[], exceptId: string | null): ReadonlySet<number> {
    const taken = new Set<number>();
    for (const { annotationId } of users) {
      if (annotationId === exceptId) continue;
      const lane = this.#entries.get(annotationId)?.lane;
      if (lane !== undefined && lane < drawnLanes) taken.add(lane);
      if (taken.size === drawnLanes) break;
    }
    return taken;
  }
}

function lowestFree(taken: ReadonlySet<number>): number {
  let lane = 0;
  while (taken.has(lane)) lane += 1;
  return lane;
}
