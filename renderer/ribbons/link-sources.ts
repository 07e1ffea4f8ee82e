import type { Span } from '../../core/text/span.ts';
import type { Workbench } from '../state/workbench.ts';

/** A typed link between a place of one text and a place of another, as far as it can be drawn between their panes. */
export interface DrawnLink {
  /** The same at each drawing. */
  readonly key: string;
  readonly left: Span;
  readonly right: Span;
  /** Becomes a class of the band, so that kinds can look different. */
  readonly kind: string;
  /** Shown while the pointer is on the band. */
  readonly label: string;
  /** Called, beside bringing both ends to one height, when the band is clicked. */
  readonly choose?: () => void;
}

/** Gives the links between two texts; asked again whenever the workbench has news of the topics of a gutter. */
export type LinkSource = (workbench: Workbench, leftTextId: string, rightTextId: string) => readonly DrawnLink[];

/** What is drawn between panes besides repeated passages: whoever knows of links adds a source here. */
export const linkSources: LinkSource[] = [];
