/** How many underlines are drawn one below the other; what lies on further lanes only deepens the fill. */
export const drawnLanes = 4;

/** One annotation on a segment as it is drawn. */
export interface DrawnAnnotation {
  /** `#rrggbb` */
  readonly colour: string;
  readonly lane: number;
  /** Several places are equally likely to be the right one. */
  readonly isUnsure: boolean;
  /** It is not safe yet. */
  readonly isPending?: boolean;
}

/**
 * Class that gives one lane of a segment its colour; drawn broken where the annotation's place is not sure, and without
 * a fill where it is not safe yet.
 */
export function laneClass({ lane, colour, isUnsure, isPending }: DrawnAnnotation): string {
  return `tw-${isPending ? 'pending' : isUnsure ? 'unsure' : 'lane'}${lane}-${colour.slice(1)}`;
}

/** The classes of a segment, always in the same order so that equal segments have equal classes. */
export function segmentClass(annotations: readonly DrawnAnnotation[]): string {
  const byLane: (DrawnAnnotation | undefined)[] = [];
  let isDeep = false;
  for (const annotation of annotations) {
    if (annotation.lane >= drawnLanes) isDeep = true;
    else if (byLane[annotation.lane]?.isPending !== true) byLane[annotation.lane] = annotation;
  }
  let classes = 'tw-annotated';
  for (const annotation of byLane) {
    if (annotation) classes += ` ${laneClass(annotation)}`;
  }
  return isDeep ? `${classes} tw-deep` : classes;
}
