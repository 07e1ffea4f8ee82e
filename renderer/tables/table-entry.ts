import { compareAnnotations, type Annotation } from '../../core/annotation/annotation.ts';
import { citationParts } from '../../core/annotation/fields.ts';
import type { ProjectState } from '../../core/command/project-state.ts';
import { recordRow, type RecordRow } from '../../core/export/export-row.ts';
import type { TextSummary } from '../../core/text/source-text.ts';
import { pathWords } from '../codes/code-words.ts';
import { foldText } from '../lists/fold-text.ts';
import type { ListRow } from '../lists/list-row.ts';

/** What rows are read from. */
export interface RowSource {
  readonly state: ProjectState;
  summary(textId: string): TextSummary | undefined;
}

/** An annotation as an entry of a table. What its row says is read when it is first asked for: most are never looked at. */
export class TableEntry implements ListRow {
  readonly annotation: Annotation;
  /** Where its text stands among all. */
  readonly textPlace: number;
  readonly #source: RowSource;
  #row: RecordRow | null = null;
  #words: string | null = null;

  constructor(annotation: Annotation, textPlace: number, source: RowSource) {
    this.annotation = annotation;
    this.textPlace = textPlace;
    this.#source = source;
  }

  get rowId(): string {
    return this.annotation.annotationId;
  }

  get height(): number {
    return 26;
  }

  get isHeading(): boolean {
    return false;
  }

  get row(): RecordRow {
    const { annotation } = this;
    return (this.#row ??= recordRow(this.#source.state, annotation, this.#source.summary(annotation.textId)));
  }

  /** The words that the filter looks in, folded. */
  get words(): string {
    return (this.#words ??= wordsOf(this.row));
  }
}

/** What stands above the entries of a group; the value is empty where they have none. */
export class GroupHeading implements ListRow {
  readonly rowId: string;
  readonly value: string;
  readonly count: number;

  constructor(value: string, count: number) {
    this.rowId = `group:${value}`;
    this.value = value;
    this.count = count;
  }

  get height(): number {
    return 28;
  }

  get isHeading(): boolean {
    return true;
  }
}

/** Entries in the order of the texts, and in each in that of the annotations; no two are equal. */
export function compareInTexts(left: TableEntry, right: TableEntry): number {
  return left.textPlace - right.textPlace || compareAnnotations(left.annotation, right.annotation);
}

function wordsOf({ fields, quote, textTitle, note, code, createdBy }: RecordRow): string {
  const people = [fields.speaker?.name, fields.cue?.name, fields.claimant?.name];
  const cited = (fields.evidence ?? []).flatMap(citationParts);
  return foldText(
    [quote, textTitle, note, code, pathWords(code), createdBy, ...people, ...cited].filter(Boolean).join(' '),
  );
}
