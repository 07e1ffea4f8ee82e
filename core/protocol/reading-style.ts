import { Type, type Static } from 'typebox';

/** Kinds of font that texts can be set in. */
export const readingFonts = ['serif', 'sans', 'mono'] as const;

/** Least and greatest value of each measure of a reading style. */
export const readingLimits = {
  size: { minimum: 12, maximum: 28 },
  lineHeight: { minimum: 1.3, maximum: 2 },
  column: { minimum: 40, maximum: 120 },
} as const;

/** How the text in the panes is set: the person's choice, the same for all projects. */
export const ReadingStyleSchema = Type.Object(
  {
    font: Type.Enum([...readingFonts]),
    /** Pixels of the page at 100 % zoom. */
    size: Type.Integer(readingLimits.size),
    /** Height of a row as a multiple of the size. */
    lineHeight: Type.Number(readingLimits.lineHeight),
    /** Characters of running text in a row at most; a narrower pane breaks rows earlier. */
    column: Type.Integer(readingLimits.column),
    /** Rows take the whole width of the pane, whatever `column` says. */
    isFullWidth: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type ReadingStyle = Static<typeof ReadingStyleSchema>;

/** How texts are set where the person has chosen nothing. */
export const defaultReadingStyle: ReadingStyle = {
  font: 'serif',
  size: 16,
  lineHeight: 1.55,
  column: 75,
  isFullWidth: false,
};
