import type { Annotation } from '../annotation/annotation.ts';
import type { Fields } from '../annotation/fields.ts';
import { contextLength } from '../anchor/describe-anchor.ts';
import { fail, succeed, type Result } from '../base/result.ts';
import type { ProjectState } from '../command/project-state.ts';
import type { PassageGroup } from '../duplicates/passage-group.ts';
import { isInsidePair } from '../text/graphemes.ts';
import { paragraphPositionAt, type Paragraph } from '../text/paragraphs.ts';
import type { TextSummary } from '../text/source-text.ts';
import type { CitedPassage, PlaceState } from './cited-passage.ts';
import { codePointOffsets } from './code-points.ts';
import type { ExportOptions } from './export-options.ts';
import { uncounted, type CountSteps } from './export-progress.ts';
import { groupRows } from './group-rows.ts';
import { linksAt, type LinkAtRow } from './links-at.ts';
import { selectAnnotations } from './select-annotations.ts';

/** A text of the corpus as the export wants it. */
export interface ExportText {
  readonly summary: TextSummary;
  readonly content: string;
  readonly paragraphs: readonly Paragraph[];
}

/** What is exported: the texts in corpus order and the records of the project. */
export interface ExportInput {
  readonly texts: readonly ExportText[];
  readonly state: ProjectState;
  /** The passage groups of these texts, where they are to be exported. */
  readonly groups?: readonly PassageGroup[];
}

/** One annotation, ready for every format. Members that do not apply are null or empty. */
export interface ExportRow extends CitedPassage {
  readonly sha256: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly language: string | null;
  readonly code: string;
  readonly fields: Fields;
  /** Up to 60 UTF-16 code units each, on one line. */
  readonly contextBefore: string;
  readonly contextAfter: string;
  readonly note: string;
  /** The links that begin or end at it, the oldest first. */
  readonly links: readonly LinkAtRow[];
  /** The annotations that its evidence and links name, by id; without those that are no longer in the project. */
  readonly passages: ReadonlyMap<string, CitedPassage>;
  readonly origin: Annotation['origin'] | null;
  readonly createdBy: string;
  readonly created: string;
  readonly modifiedBy: string;
  readonly modified: string;
}

/**
 * One row per annotation that the options select, by text in corpus order and then by start, or in the order in which
 * the options name them. Annotations of texts that the corpus no longer has come last, with what is known of them.
 * Fails when the options name a code that there is not, or annotations of which none is left.
 */
export function exportRows(
  input: ExportInput,
  options: Pick<ExportOptions, 'codes' | 'annotations'>,
  count: CountSteps = uncounted,
): Result<ExportRow[]> {
  const texts = new Map(input.texts.map((text) => [text.summary.textId, text]));
  const selected = selectAnnotations(input.state, [...texts.keys()], options.codes);
  if (!selected.ok) return selected;
  const named = options.annotations && new Map(options.annotations.map((annotationId, place) => [annotationId, place]));
  const wanted = named ? selected.value.filter(({ annotationId }) => named.has(annotationId)) : selected.value;
  if (named && wanted.length === 0)
    return fail('not-found', 'None of the chosen annotations is in the project any more.');
  const converters = new Map<string, (offset: number) => number>();
  const placeOf = (annotation: Annotation): PlaceColumns => {
    const text = texts.get(annotation.textId);
    const toCodePoints = converters.get(annotation.textId) ?? codePointOffsets(text?.content ?? '');
    converters.set(annotation.textId, toCodePoints);
    return placeColumns(annotation, text, toCodePoints);
  };
  const rows: ExportRow[] = [];
  const step = count(wanted.length);
  for (const [textId, annotations] of groupRows(wanted, (annotation) => annotation.textId)) {
    const ofText = textColumns(input.state, textId, texts.get(textId)?.summary);
    for (const annotation of annotations) {
      const ofRecord = recordColumns(input.state, annotation);
      const passages = new Map<string, CitedPassage>();
      for (const id of namedIds(ofRecord)) {
        const cited = input.state.annotations.get(id);
        if (!cited) continue;
        const { title: textTitle } = texts.get(cited.textId)?.summary ?? { title: fileNameOf(cited.textId) };
        passages.set(id, { id, textTitle, file: cited.textId, quote: cited.anchor.quote, ...placeOf(cited) });
      }
      rows.push({ ...ofText, ...placeOf(annotation), ...ofRecord, passages });
      step();
    }
  }
  if (named) rows.sort((left, right) => (named.get(left.id) ?? 0) - (named.get(right.id) ?? 0));
  return succeed(rows);
}

/** The ids of the annotations that evidence and links name. */
function namedIds({ fields, links }: Pick<ExportRow, 'fields' | 'links'>): Set<string> {
  const ofEvidence = (fields.evidence ?? []).flatMap(({ annotationId }) => annotationId ?? []);
  return new Set([...ofEvidence, ...links.map(({ other }) => other)]);
}

/** What a row says that is known without the content of the text. */
export type RecordRow = TextColumns &
  RecordColumns &
  Pick<ExportRow, 'paragraphFirst' | 'paragraphLast' | 'start' | 'end' | 'placeState'>;

/**
 * The row of an annotation without its text's content: the place is the one that its anchor has, which for an exact
 * anchor is the exported one. Without a summary the text counts as missing.
 */
export function recordRow(state: ProjectState, annotation: Annotation, summary: TextSummary | undefined): RecordRow {
  const { anchor, textId } = annotation;
  return {
    ...textColumns(state, textId, summary),
    ...recordColumns(state, annotation),
    paragraphFirst: anchor.paragraph,
    paragraphLast: anchor.lastParagraph,
    start: anchor.start,
    end: anchor.end,
    placeState: summary ? anchor.state : 'text-missing',
  };
}

type RecordColumns = Pick<
  ExportRow,
  'id' | 'code' | 'fields' | 'quote' | 'note' | 'links' | 'origin' | 'createdBy' | 'created' | 'modifiedBy' | 'modified'
>;

function recordColumns(state: ProjectState, annotation: Annotation): RecordColumns {
  return {
    id: annotation.annotationId,
    code: state.codes.get(annotation.codeId)?.path ?? annotation.codeId,
    fields: annotation.fields,
    quote: annotation.anchor.quote,
    note: annotation.note,
    links: linksAt(state, annotation.annotationId),
    origin: annotation.origin ?? null,
    createdBy: annotation.createdBy,
    created: annotation.createdAt,
    modifiedBy: annotation.modifiedBy,
    modified: annotation.modifiedAt,
  };
}

type TextColumns = Pick<ExportRow, 'textTitle' | 'file' | 'sha256' | 'date' | 'source' | 'language'>;

function textColumns(state: ProjectState, textId: string, summary: TextSummary | undefined): TextColumns {
  const record = state.texts.get(textId);
  return {
    textTitle: summary?.title ?? fileNameOf(textId),
    file: textId,
    sha256: summary?.sha256 ?? record?.sha256 ?? null,
    date: summary?.date ?? null,
    source: summary?.source ?? null,
    language: summary?.language ?? record?.language ?? null,
  };
}

/** What a text that is no longer there is called by. */
function fileNameOf(textId: string): string {
  return textId.slice(textId.lastIndexOf('/') + 1);
}

type PlaceColumns = Pick<
  ExportRow,
  | 'paragraphFirst'
  | 'paragraphLast'
  | 'start'
  | 'end'
  | 'startCodePoint'
  | 'endCodePoint'
  | 'contextBefore'
  | 'contextAfter'
  | 'placeState'
>;

function placeColumns(
  annotation: Annotation,
  text: ExportText | undefined,
  toCodePoints: (offset: number) => number,
): PlaceColumns {
  const { anchor } = annotation;
  const { start, end } = anchor;
  const placeState = placeStateOf(annotation, text);
  if (!text || placeState === 'text-changed' || placeState === 'ambiguous' || placeState === 'lost') {
    // The offsets belong to a text that is not at hand: what can be computed from today's text would be wrong.
    return {
      paragraphFirst: anchor.paragraph,
      paragraphLast: anchor.lastParagraph,
      start,
      end,
      startCodePoint: null,
      endCodePoint: null,
      contextBefore: onOneLine(anchor.prefix),
      contextAfter: onOneLine(anchor.suffix),
      placeState,
    };
  }
  const { content, paragraphs } = text;
  const first = paragraphs[paragraphPositionAt(paragraphs, start)]?.number;
  const last = paragraphs[paragraphPositionAt(paragraphs, Math.max(start, end - 1))]?.number;
  let from = Math.max(0, start - contextLength);
  if (isInsidePair(content, from)) from += 1;
  let to = Math.min(content.length, end + contextLength);
  if (isInsidePair(content, to)) to -= 1;
  return {
    paragraphFirst: first ?? anchor.paragraph,
    paragraphLast: last ?? anchor.lastParagraph,
    start,
    end,
    startCodePoint: toCodePoints(start),
    endCodePoint: toCodePoints(end),
    contextBefore: onOneLine(content.slice(from, start)),
    contextAfter: onOneLine(content.slice(end, to)),
    placeState,
  };
}

function placeStateOf({ anchor }: Annotation, text: ExportText | undefined): PlaceState {
  if (!text) return 'text-missing';
  const { state, start, end } = anchor;
  if (state === 'ambiguous' || state === 'lost') return state;
  const stillThere = state === 'edited' ? end <= text.content.length : text.content.slice(start, end) === anchor.quote;
  return stillThere ? state : 'text-changed';
}

function onOneLine(context: string): string {
  return context.replace(/[\n\r\u2028\u2029]/gu, ' ');
}
