import type { Annotation } from '../../core/annotation/annotation.ts';
import { finishWork } from '../../core/base/finish-work.ts';
import { sortedCodes, type ProjectState } from '../../core/command/project-state.ts';
import type { ViewState } from '../../core/protocol/view-state.ts';
import type { TextSummary } from '../../core/text/source-text.ts';
import { pathWords } from '../codes/code-words.ts';
import { foldText, matchesWords } from './fold-text.ts';
import type { ListRow } from './list-row.ts';

const entryHeight = 44;
const headingHeight = 28;

/** What the heading of a part of the list says: the text or code it stands for, and how many entries are below it. */
export interface AnnotationPart {
  readonly kind: ViewState['annotationGrouping'];
  readonly id: string;
  readonly count: number;
}

export interface AnnotationRows {
  readonly rows: readonly ListRow[];
  /** By the id of the heading's row. */
  readonly parts: ReadonlyMap<string, AnnotationPart>;
  /** How many annotations of the list are counted. */
  readonly count: number;
}

/** Folded words of an annotation, kept because annotations are replaced, never changed. */
const foldedWords = new WeakMap<Annotation, string>();

function wordsOf(annotation: Annotation): string {
  let words = foldedWords.get(annotation);
  if (words === undefined) {
    const { anchor, fields, note } = annotation;
    words = foldText([anchor.quote, fields.speaker?.name ?? '', fields.claimant?.name ?? '', note].join(' '));
    foldedWords.set(annotation, words);
  }
  return words;
}

/** How the annotation list is to be arranged. */
export interface ListArrangement {
  readonly grouping: ViewState['annotationGrouping'];
  /** Finds words of the passage, of speaker or claimant, of the note and of the code's path. */
  readonly query: string;
  /** Which annotations the counts take; all are listed. */
  readonly isCounted?: (annotationId: string) => boolean;
}

const perStep = 128;

/** The rows of the annotation list, without stopping. */
export function arrangeAnnotations(
  state: ProjectState,
  texts: readonly TextSummary[],
  arrangement: ListArrangement,
): AnnotationRows {
  return finishWork(arrangeAnnotationsInSteps(state, texts, arrangement));
}

/**
 * The rows of the annotation list: grouped by text (in corpus order, texts that are gone last) or by code (in the
 * codebook's order), inside each in the order of the texts, as the annotations are at the beginning. Stops after small
 * steps; linear in the annotations.
 */
export function* arrangeAnnotationsInSteps(
  state: ProjectState,
  texts: readonly TextSummary[],
  { grouping, query, isCounted = () => true }: ListArrangement,
): Generator<undefined, AnnotationRows> {
  const byPart = new Map<string, Annotation[]>();
  if (grouping === 'code') for (const code of sortedCodes(state)) byPart.set(code.codeId, []);
  const foldedQuery = foldText(query);
  const paths = new Map(
    [...state.codes.values()].map((code) => [code.codeId, foldText(`${code.path} ${pathWords(code.path)}`)]),
  );
  // What changes meanwhile would move the live ones.
  const lists = [...textOrder(state, texts)].map((textId) => [textId, [...state.annotations.ofText(textId)]] as const);
  let seen = 0;
  for (const [textId, list] of lists) {
    for (const annotation of list) {
      if (seen % perStep === 0) yield;
      seen += 1;
      const path = paths.get(annotation.codeId) ?? '';
      if (foldedQuery !== '' && !matchesWords(`${wordsOf(annotation)} ${path}`, foldedQuery)) continue;
      const part = grouping === 'code' ? annotation.codeId : textId;
      const annotations = byPart.get(part);
      if (annotations) annotations.push(annotation);
      else byPart.set(part, [annotation]);
    }
  }
  return yield* rowsOf(byPart, grouping, isCounted);
}

function textOrder(state: ProjectState, texts: readonly TextSummary[]): Set<string> {
  const order = new Set(texts.map((text) => text.textId));
  for (const textId of [...state.texts.keys()].sort()) order.add(textId);
  return order;
}

function* rowsOf(
  byPart: ReadonlyMap<string, readonly Annotation[]>,
  kind: AnnotationPart['kind'],
  isCounted: (annotationId: string) => boolean,
): Generator<undefined, AnnotationRows> {
  const rows: ListRow[] = [];
  const parts = new Map<string, AnnotationPart>();
  let count = 0;
  for (const [id, annotations] of byPart) {
    if (annotations.length === 0) continue;
    const rowId = `${kind}:${id}`;
    rows.push({ rowId, height: headingHeight, isHeading: true });
    let ofPart = 0;
    for (const { annotationId } of annotations) {
      if (isCounted(annotationId)) ofPart += 1;
      rows.push({ rowId: annotationId, height: entryHeight, isHeading: false });
      if (rows.length % perStep === 0) yield;
    }
    parts.set(rowId, { kind, id, count: ofPart });
    count += ofPart;
  }
  return { rows, parts, count };
}

/** First words of a passage in one line, at most `limit` characters. */
export function firstWords(quote: string, limit = 160): string {
  const line = quote
    .slice(0, limit * 2)
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length <= limit ? line : `${line.slice(0, limit).replace(/\s\S*$/u, '')}…`;
}
