import type { AnchorState } from '../anchor/anchor.ts';
import { onOneLine } from '../text/on-one-line.ts';
import { inQuotationMarks } from './quotation-marks.ts';

/**
 * How far the place of an exported annotation can be trusted: the state of its anchor, `text-changed` where the words
 * at its offsets are no longer those that were tagged, `text-missing` where the corpus has no such text.
 */
export type PlaceState = AnchorState | 'text-changed' | 'text-missing';

/** Where an exported annotation stands and what it says. */
export interface CitedPassage {
  readonly id: string;
  readonly textTitle: string;
  /** Path of the text's file below the corpus folder. */
  readonly file: string;
  /** Paragraph numbers as in the margin, from 1, both included. */
  readonly paragraphFirst: number;
  readonly paragraphLast: number;
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Unicode code points, end exclusive; null where the place in today's text is not known. */
  readonly startCodePoint: number | null;
  readonly endCodePoint: number | null;
  readonly quote: string;
  readonly placeState: PlaceState;
}

/** Paragraph numbers as a reader cites them: `¶ 3`, `¶ 3–4`. */
export function paragraphsInWords({
  paragraphFirst,
  paragraphLast,
}: Pick<CitedPassage, 'paragraphFirst' | 'paragraphLast'>): string {
  return paragraphFirst === paragraphLast ? `¶ ${paragraphFirst}` : `¶ ${paragraphFirst}–${paragraphLast}`;
}

/**
 * An annotation for a cell of a table, in full and on one line: `annotation 12 («Wir liefern.», Der Besuch, eins.txt, ¶ 3,
 * 120–132)`. Offsets are UTF-16 code units, end exclusive. By its id alone where it is no longer in the project.
 */
export function passageInWords(id: string, passage: CitedPassage | null): string {
  if (!passage) return `annotation ${id}`;
  const { quote, textTitle, file, start, end } = passage;
  const place = `${paragraphsInWords(passage)}, ${start}–${end}`;
  return `annotation ${id} (${inQuotationMarks(onOneLine(quote))}, ${textTitle}, ${file}, ${place})`;
}

/** An annotation for JSON, with the names of the columns; null where it is no longer in the project. */
export function passageRecord(passage: CitedPassage | null): Readonly<Record<string, unknown>> | null {
  return (
    passage && {
      text_title: passage.textTitle,
      file: passage.file,
      paragraph_first: passage.paragraphFirst,
      paragraph_last: passage.paragraphLast,
      start: passage.start,
      end: passage.end,
      start_code_point: passage.startCodePoint,
      end_code_point: passage.endCodePoint,
      quote: passage.quote,
      anchor_state: passage.placeState,
    }
  );
}
