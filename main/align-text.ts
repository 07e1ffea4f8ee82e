import type { Anchor, AnchorState } from '../core/anchor/anchor.ts';
import { describeAnchor } from '../core/anchor/describe-anchor.ts';
import { reanchor } from '../core/anchor/reanchor.ts';
import type { Annotation } from '../core/annotation/annotation.ts';
import type { Fields } from '../core/annotation/fields.ts';
import type { TextRecord } from '../core/project/text-record.ts';
import { sameValue } from '../core/store/same-value.ts';
import type { TextOverrides } from '../core/text/source-text.ts';
import type { LoadedText, TextParts } from './loaded-text.ts';

/** What became of the annotations of a text that reads differently now. */
export interface AlignedText {
  readonly record: TextRecord;
  /** In the order they were given; those that nothing happened to are the same objects. */
  readonly annotations: readonly Annotation[];
}

const namedFields = ['speaker', 'cue', 'claimant'] as const;

/** The analyst's choices that a text's record holds. */
export function overridesOf(record: TextRecord | undefined): TextOverrides {
  return {
    ...(record?.encoding === undefined ? {} : { encoding: record.encoding }),
    ...(record?.language === undefined ? {} : { language: record.language }),
  };
}

/** The record of a text as it was loaded. */
export function recordOfText({ summary, paragraphHashes }: TextParts, overrides: TextOverrides): TextRecord {
  return {
    textId: summary.textId,
    sha256: summary.sha256,
    length: summary.length,
    paragraphHashes: [...paragraphHashes],
    ...overrides,
  };
}

/** True when the text reads as it did when the record was made: the same bytes, decoded to the same paragraphs. */
export function readsAsBefore(record: TextRecord, now: TextRecord): boolean {
  return (
    record.sha256 === now.sha256 &&
    record.length === now.length &&
    sameValue(record.paragraphHashes, now.paragraphHashes)
  );
}

/** Finds the annotations, and the names in them, again in a text that changed since the record was made. */
export function alignText(
  record: TextRecord,
  annotations: readonly Annotation[],
  loaded: LoadedText,
  overrides: TextOverrides,
): AlignedText {
  const anchors = annotations.flatMap(anchorsOf);
  const found = (describedAnew(record, anchors, loaded) ?? reanchor(record, loaded, anchors)).values();
  return {
    record: recordOfText(loaded, overrides),
    annotations: annotations.map((annotation) => withAnchors(annotation, found)),
  };
}

/** The same words cut into other paragraphs: every anchor stays where it is. Null where the words have changed. */
function describedAnew(record: TextRecord, anchors: readonly Anchor[], loaded: LoadedText): Anchor[] | null {
  const { summary, content, paragraphs } = loaded;
  if (record.sha256 !== summary.sha256 || record.length !== summary.length) return null;
  const described: Anchor[] = [];
  for (const anchor of anchors) {
    const isPlaced = anchor.state !== 'lost' && anchor.state !== 'ambiguous';
    if (isPlaced && content.slice(anchor.start, anchor.end) !== anchor.quote) return null;
    described.push(isPlaced ? { ...describeAnchor(content, paragraphs, anchor), state: anchor.state } : anchor);
  }
  return described;
}

function anchorsOf({ anchor, fields }: Annotation): Anchor[] {
  return [anchor, ...namedFields.flatMap((name) => fields[name]?.anchor ?? [])];
}

function withAnchors(annotation: Annotation, found: Iterator<Anchor>): Annotation {
  const next = (): Anchor => {
    const { value } = found.next() as IteratorResult<Anchor, undefined>;
    if (!value) throw new RangeError('Fewer anchors were found again than were looked for.');
    return value;
  };
  const anchor = next();
  let fields: Fields = annotation.fields;
  for (const name of namedFields) {
    const mention = annotation.fields[name];
    if (mention?.anchor) fields = { ...fields, [name]: { ...mention, anchor: next() } };
  }
  const aligned: Annotation = { ...annotation, anchor, fields };
  return sameValue(aligned, annotation) ? annotation : aligned;
}

/** How many annotations are where: `3 moved, 1 lost`; empty when all stand where they stood. */
export function describeAlignment(before: readonly Annotation[], after: readonly Annotation[]): string {
  const counts = new Map<AnchorState, number>();
  after.forEach((annotation, position) => {
    const { state } = annotation.anchor;
    if (annotation === before[position]) return;
    counts.set(state, (counts.get(state) ?? 0) + 1);
  });
  const order: readonly AnchorState[] = ['exact', 'moved', 'edited', 'ambiguous', 'lost'];
  const words: Readonly<Record<AnchorState, string>> = {
    exact: 'found unchanged at another place',
    moved: 'moved',
    edited: 'edited',
    ambiguous: 'ambiguous',
    lost: 'lost',
  };
  return order.flatMap((state) => (counts.has(state) ? [`${counts.get(state)} ${words[state]}`] : [])).join(', ');
}
