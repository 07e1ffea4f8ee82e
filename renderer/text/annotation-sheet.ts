import { drawnLanes, laneClass, type DrawnAnnotation } from './annotation-classes.ts';

/** Thickness of an underline, and distance from one to the next. */
const lineWidth = 2;
const linePitch = 3;
/** Room below the words: the first underline touches their feet, the last ends just above the next line. */
export const roomBelow = 8;

const lanes = Array.from({ length: drawnLanes }, (_, lane) => lane);

/** The layers of a segment's background, the upper first: its underlines, its fills, and what deep overlap adds. */
const layers = [
  ...lanes.map((lane) => ({
    image: `var(--tw-line${lane}, none)`,
    place: `0 calc(100% - ${(drawnLanes - 1 - lane) * linePitch}px) / 100% ${lineWidth}px`,
  })),
  ...[...lanes.map(String), '-deep'].map((name) => ({
    image: `var(--tw-fill${name}, none)`,
    place: '0 0 / 100% calc(100% - 3px)',
  })),
];

const staticRules = `
  .tw-annotated {
    padding-bottom: ${roomBelow}px;
    background: ${layers.map(({ image, place }) => `${image} ${place} no-repeat`).join(', ')};
  }
  .tw-deep {
    --tw-fill-deep: linear-gradient(light-dark(rgb(0 0 0 / 9%), rgb(255 255 255 / 12%)) 0 0);
  }
  .tw-suggested {
    padding-bottom: ${roomBelow}px;
    background: ${lanes
      .map(
        (lane) =>
          `var(--tw-dash${lane}, none) 0 calc(100% - ${(drawnLanes - 1 - lane) * linePitch}px) / 100% ${lineWidth}px no-repeat`,
      )
      .join(', ')};
  }
  .tw-differs {
    text-decoration: underline 1px wavy var(--tw-accent);
    text-underline-offset: 3px;
  }
  .cm-layer.tw-outlines {
    pointer-events: none;
  }
  .tw-outlines svg {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: visible;
  }
  .tw-outlines path {
    fill: none;
    stroke: var(--tw-text);
    stroke-width: 2px;
    stroke-linejoin: round;
  }
  .tw-link-start path {
    stroke: var(--tw-accent);
    stroke-width: 3px;
    stroke-dasharray: 6 4;
  }

  /* With the system's own colours the lines would go: they are kept, and the words have the system's colour. */
  @media (forced-colors: active) {
    .tw-annotated,
    .tw-suggested {
      forced-color-adjust: preserve-parent-color;
    }
    .tw-outlines path {
      stroke: CanvasText;
    }
    .tw-link-start path {
      stroke: Highlight;
    }
    .tw-deep {
      --tw-fill-deep: none;
      outline: 1px dotted CanvasText;
    }
  }
`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(staticRules);
const written = new Set<string>();

/**
 * The style sheet that draws annotations, shared by all panes. Colours are the analyst's, and style attributes are
 * refused by the content security policy: so each lane and colour in use has a rule here.
 */
export function annotationSheet(): CSSStyleSheet {
  return sheet;
}

/** A suggestion on a segment as it is drawn; `colour` is `#rrggbb`. */
export interface DrawnSuggestion {
  readonly lane: number;
  readonly colour: string;
  readonly isClaim: boolean;
}

/** The classes of a passage that is only suggested: a broken line in the colour of the code for each suggestion. */
export function suggestionClass(suggestions: readonly DrawnSuggestion[]): string {
  const names = suggestions.flatMap((drawn) => (drawn.lane < drawnLanes ? dashClass(drawn) : []));
  return ['tw-suggested', ...names].join(' ');
}

function dashClass({ lane, colour, isClaim }: DrawnSuggestion): string {
  const name = `tw-${isClaim ? 'dots' : 'dashes'}${lane}-${colour.slice(1)}`;
  if (!written.has(name)) {
    written.add(name);
    const [length, pitch] = isClaim ? [2, 5] : [6, 9];
    const line = lineColour(colour);
    const image = `repeating-linear-gradient(90deg, ${line} 0 ${length}px, transparent ${length}px ${pitch}px)`;
    sheet.insertRule(`.${name} { --tw-dash${lane}: ${image}; }`, sheet.cssRules.length);
  }
  return name;
}

/** Colours are chosen on a light page; on a dark one the same hue needs more light to be told from its neighbours. */
function lineColour(colour: string): string {
  const dark = `color-mix(in oklab, ${colour} var(--tw-code-line-dark), white)`;
  return `light-dark(color-mix(in oklab, ${colour} var(--tw-code-line-light), black), ${dark})`;
}

/** Makes sure that the class of this lane and colour has its rule; lanes that are not drawn need none. */
export function writeLaneRule(drawn: DrawnAnnotation): void {
  const { lane, colour, isUnsure, isPending } = drawn;
  const name = laneClass(drawn);
  if (lane >= drawnLanes || written.has(name)) return;
  written.add(name);
  const line = lineColour(colour);
  const fill = `light-dark(rgb(from ${colour} r g b / var(--tw-code-fill-light)), rgb(from ${colour} r g b / var(--tw-code-fill-dark)))`;
  sheet.insertRule(
    isUnsure
      ? `.${name} {
          --tw-line${lane}: repeating-linear-gradient(90deg, ${line} 0 5px, transparent 5px 9px);
          --tw-fill${lane}: repeating-linear-gradient(135deg, ${fill} 0 3px, transparent 3px 7px);
        }`
      : `.${name} {
          --tw-line${lane}: linear-gradient(${line} 0 0);
          ${isPending ? '' : `--tw-fill${lane}: linear-gradient(${fill} 0 0);`}
        }`,
    sheet.cssRules.length,
  );
}
