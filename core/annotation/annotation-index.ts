import { countLeading } from '../base/count-leading.ts';
import type { Span } from '../text/span.ts';
import { compareAnnotations, type Annotation } from './annotation.ts';

const blockSize = 256;
/** After so many changes the block ends are computed anew, so that the room they have come to leave does not grow. */
const changesPerRebuild = 512;

interface TextAnnotations {
  /** Sorted by `compareAnnotations`. */
  readonly sorted: Annotation[];
  /** For each block of 256 annotations an end that none in it or before it lies beyond; null when it has to be computed anew. */
  blockEnds: number[] | null;
  changes: number;
  readonly countByCode: Map<string, number>;
}

/**
 * The annotations of a project, by id and, per text, in order of their start. Adding, replacing and removing one costs
 * a binary search and one array move; finding those that touch a span begins where not all of them end before it.
 */
export class AnnotationIndex {
  readonly #byId = new Map<string, Annotation>();
  readonly #byText = new Map<string, TextAnnotations>();
  /** The ids of those that name an annotation as evidence, by its id. */
  readonly #citing = new Map<string, Set<string>>();

  /** How many annotations the project has. */
  get size(): number {
    return this.#byId.size;
  }

  get(annotationId: string): Annotation | undefined {
    return this.#byId.get(annotationId);
  }

  /** All annotations, in no particular order. */
  all(): IterableIterator<Annotation> {
    return this.#byId.values();
  }

  /** The annotations of one text sorted by start. The array is the live one: do not keep it across changes. */
  ofText(textId: string): readonly Annotation[] {
    return this.#byText.get(textId)?.sorted ?? [];
  }

  /** Where an annotation stands in `ofText` of its text; -1 when there is none with this id. */
  placeOf(annotationId: string): number {
    const annotation = this.#byId.get(annotationId);
    return annotation ? positionIn(this.#byText.get(annotation.textId)?.sorted ?? [], annotation) : -1;
  }

  /** How many annotations of a text begin at or before the offset, in UTF-16 code units: where those after it begin in `ofText`. */
  countUpTo(textId: string, offset: number): number {
    const sorted = this.ofText(textId);
    return countLeading(sorted.length, (position) => (sorted[position]?.anchor.start ?? 0) <= offset);
  }

  /** How many annotations of one text have this code (or any, without a code). */
  count(textId: string, codeId?: string): number {
    const ofText = this.#byText.get(textId);
    if (!ofText) return 0;
    return codeId === undefined ? ofText.sorted.length : (ofText.countByCode.get(codeId) ?? 0);
  }

  /** The annotations that share at least one code unit with the span, sorted by start. */
  overlapping(textId: string, span: Span): Annotation[] {
    const ofText = this.#byText.get(textId);
    if (!ofText) return [];
    const { sorted } = ofText;
    const ends = (ofText.blockEnds ??= blockEndsOf(sorted));
    const found: Annotation[] = [];
    for (let position = firstBeyond(ends, span.start) * blockSize; position < sorted.length; position += 1) {
      const annotation = sorted[position];
      if (!annotation || annotation.anchor.start >= span.end) break;
      if (annotation.anchor.end > span.start) found.push(annotation);
    }
    return found;
  }

  /** The annotations that name this one as evidence, whether it is there itself or not; the ones named last come last. */
  citing(annotationId: string): Annotation[] {
    return [...(this.#citing.get(annotationId) ?? [])].flatMap((citingId) => this.#byId.get(citingId) ?? []);
  }

  /** Adds an annotation, or replaces the one that has its id. */
  put(annotation: Annotation): void {
    this.delete(annotation.annotationId);
    this.#byId.set(annotation.annotationId, annotation);
    let ofText = this.#byText.get(annotation.textId);
    if (!ofText) {
      ofText = { sorted: [], blockEnds: null, changes: 0, countByCode: new Map() };
      this.#byText.set(annotation.textId, ofText);
    }
    const { sorted, countByCode } = ofText;
    const position = positionIn(sorted, annotation);
    sorted.splice(position, 0, annotation);
    keepBlockEnds(ofText, position);
    countByCode.set(annotation.codeId, (countByCode.get(annotation.codeId) ?? 0) + 1);
    for (const evidenceId of evidenceIds(annotation)) {
      const citing = this.#citing.get(evidenceId);
      if (citing) citing.add(annotation.annotationId);
      else this.#citing.set(evidenceId, new Set([annotation.annotationId]));
    }
  }

  /** Removes an annotation; does nothing when there is none with this id. */
  delete(annotationId: string): void {
    const annotation = this.#byId.get(annotationId);
    if (!annotation) return;
    this.#byId.delete(annotationId);
    for (const evidenceId of evidenceIds(annotation)) {
      const citing = this.#citing.get(evidenceId);
      citing?.delete(annotationId);
      if (citing?.size === 0) this.#citing.delete(evidenceId);
    }
    const ofText = this.#byText.get(annotation.textId);
    if (!ofText) return;
    const { sorted, countByCode } = ofText;
    const position = positionIn(sorted, annotation);
    sorted.splice(position, 1);
    keepBlockEnds(ofText, position);
    countByCode.set(annotation.codeId, (countByCode.get(annotation.codeId) ?? 1) - 1);
  }
}

function evidenceIds({ fields }: Annotation): string[] {
  return (fields.evidence ?? []).flatMap(({ annotationId }) => annotationId ?? []);
}

function positionIn(sorted: readonly Annotation[], annotation: Annotation): number {
  return countLeading(sorted.length, (position) => {
    const candidate = sorted[position];
    return candidate !== undefined && compareAnnotations(candidate, annotation) < 0;
  });
}

/**
 * An annotation more or less moves all behind it by one, so that each block from there on takes one over from its
 * neighbour: its first or its last. Its end grows by that one; what it gave away is not taken off, which is harmless.
 */
function keepBlockEnds(ofText: TextAnnotations, position: number): void {
  const { sorted, blockEnds } = ofText;
  ofText.changes += 1;
  if (!blockEnds || ofText.changes >= changesPerRebuild) {
    ofText.blockEnds = null;
    ofText.changes = 0;
    return;
  }
  blockEnds.length = Math.ceil(sorted.length / blockSize);
  for (let block = Math.floor(position / blockSize); block < blockEnds.length; block += 1) {
    const first = Math.max(position, block * blockSize);
    const last = Math.min((block + 1) * blockSize, sorted.length) - 1;
    const ends = [sorted[first]?.anchor.end ?? 0, sorted[last]?.anchor.end ?? 0];
    blockEnds[block] = Math.max(blockEnds[block - 1] ?? 0, blockEnds[block] ?? 0, ...ends);
  }
}

function blockEndsOf(sorted: readonly Annotation[]): number[] {
  const ends: number[] = [];
  let end = 0;
  sorted.forEach((annotation, position) => {
    end = Math.max(end, annotation.anchor.end);
    ends[Math.floor(position / blockSize)] = end;
  });
  return ends;
}

/** The first block with an end beyond the offset; as many as there are where none has. */
function firstBeyond(ends: readonly number[], offset: number): number {
  return countLeading(ends.length, (position) => (ends[position] ?? 0) <= offset);
}
