import { drawnLanes, laneClass, type DrawnAnnotation } from './annotation-classes.ts';

/** Thickness of an underline, and distance from one to the next. */
const lineWidth = 2;
const linePitch = 3;
/** Room below the words: the first underline touches their feet, the last ends just above the next line. */
const roomBelow = 8;

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
    text-decoration-line: underline;
    text-decoration-style: dashed;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 4px;
  }
  .tw-differs {
    text-decoration: underline 2px dotted var(--tw-accent);
    text-underline-offset: 2px;
  }
  .tw-focused {
    padding-bottom: ${roomBelow}px;
    border-radius: 2px;
    outline: 2px solid var(--tw-text);
    outline-offset: -1px;
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

/** The classes of a passage that is only suggested: a dashed line in the colour of the code. */
export function suggestionClass(colour: string): string {
  const name = `tw-suggested-${colour.slice(1)}`;
  if (!written.has(name)) {
    written.add(name);
    const line = `light-dark(${colour}, color-mix(in oklab, ${colour} 72%, white))`;
    sheet.insertRule(`.${name} { text-decoration-color: ${line}; }`, sheet.cssRules.length);
  }
  return `tw-suggested ${name}`;
}

/** Makes sure that the class of this lane and colour has its rule; lanes that are not drawn need none. */
export function writeLaneRule(drawn: DrawnAnnotation): void {
  const { lane, colour, isUnsure } = drawn;
  const name = laneClass(drawn);
  if (lane >= drawnLanes || written.has(name)) return;
  written.add(name);
  // Colours are chosen on a light page; on a dark one the same hue needs more light to be told from its neighbours.
  const line = `light-dark(${colour}, color-mix(in oklab, ${colour} 72%, white))`;
  const fill = `light-dark(rgb(from ${colour} r g b / 15%), rgb(from ${colour} r g b / 30%))`;
  sheet.insertRule(
    isUnsure
      ? `.${name} {
          --tw-line${lane}: repeating-linear-gradient(90deg, ${line} 0 5px, transparent 5px 9px);
          --tw-fill${lane}: repeating-linear-gradient(135deg, ${fill} 0 3px, transparent 3px 7px);
        }`
      : `.${name} {
          --tw-line${lane}: linear-gradient(${line} 0 0);
          --tw-fill${lane}: linear-gradient(${fill} 0 0);
        }`,
    sheet.cssRules.length,
  );
}
