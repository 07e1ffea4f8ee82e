import type { Paragraph } from '../text/paragraphs.ts';
import { isDashCode, isDigitCode, isLetterCode, isLetterOrDigitCode, isSpaceCode } from '../text/characters.ts';
import { kindOfMark, kindsAmong, markKind } from './mark-kinds.ts';

/**
 * The quotation marks of a text in order, a column for each thing to know of them: a text may consist of marks, and an
 * object for each would cost more than all that is done with them.
 */
export interface Marks {
  readonly count: number;
  /** Number of each mark's character, see `markKind`. */
  readonly kinds: Uint8Array;
  /** In UTF-16 code units of the content. */
  readonly offsets: Uint32Array;
  /** What its surroundings allow each mark to be: bits of `markTraits`. */
  readonly traits: Uint8Array;
  /** For each paragraph the position of its first mark, and the number of marks at the end. */
  readonly starts: Uint32Array;
}

export const markTraits = {
  canOpen: 1,
  canClose: 2,
  /** Could be either by its shape, but what stands beside it speaks for an opening. */
  prefersOpening: 4,
  isSingle: 8,
  /** Neither an apostrophe nor inches. */
  isMark: 16,
} as const;

const { canOpen, canClose, prefersOpening, isSingle, isMark } = markTraits;
/** What comes before the first and behind the last character of a paragraph: as good as white space. */
const edge = 0x20;

/** The quotation marks of each paragraph, apostrophes, inches and feet left out. Linear in the text. */
export function readMarks(content: string, paragraphs: readonly Paragraph[]): Marks {
  const { most, pointsOut } = surveyMarks(content);
  const columns = { kinds: new Uint8Array(most), offsets: new Uint32Array(most), traits: new Uint8Array(most) };
  const starts = new Uint32Array(paragraphs.length + 1);
  const singles = new SingleMarks();
  let count = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    starts[index] = count;
    if (most === 0) continue;
    singles.open = 0;
    let runEnd = 0;
    for (let offset = paragraph.start; offset < paragraph.end; offset += 1) {
      const kind = markKind(content.charCodeAt(offset));
      if (kind === 0) continue;
      if (offset >= runEnd) {
        runEnd = endOfRun(content, offset, paragraph.end);
        if (runEnd - offset > longestRun) {
          offset = runEnd - 1;
          continue;
        }
      }
      const traits = traitsOf(content, paragraph, offset, kind, pointsOut, singles);
      if (traits === 0) continue;
      columns.kinds[count] = kind;
      columns.offsets[count] = offset;
      columns.traits[count] = traits;
      count += 1;
    }
  }
  starts[paragraphs.length] = count;
  return { count, ...columns, starts };
}

/** More marks in a row than this are a rule or noise, not quotation marks. */
const longestRun = 6;

function endOfRun(content: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && markKind(content.charCodeAt(end)) !== 0) end += 1;
  return end;
}

/**
 * How many marks there are at most, and whether the text writes «so» (true) or »so« (false): by which of the marks
 * stands before words more often.
 */
function surveyMarks(content: string): { most: number; pointsOut: boolean } {
  let most = 0;
  let balance = 0;
  for (let offset = 0; offset < content.length; offset += 1) {
    const kind = markKind(content.charCodeAt(offset));
    if (kind === 0) continue;
    most += 1;
    if (isAngle[kind] !== true) continue;
    const before = offset > 0 ? content.charCodeAt(offset - 1) : edge;
    const after = offset + 1 < content.length ? content.charCodeAt(offset + 1) : edge;
    const spaceBefore = isSpaceCode(before);
    const wordBehind = isLetterOrDigitCode(after);
    const weight = pointsLeft[kind] === true ? 1 : -1;
    if (wordBehind) balance += spaceBefore || before === openBracket ? weight : 0;
    else if (!spaceBefore) balance -= weight;
  }
  return { most, pointsOut: balance >= 0 };
}

/** How many single quotations are open in the paragraph: an apostrophe at a word's end can only close one of these. */
class SingleMarks {
  open = 0;
}

const openBracket = 0x28;
const isAngle = kindsAmong('«»‹›');
const pointsLeft = kindsAmong('«‹');
const isSingleKind = kindsAmong("‚‘’'‹›");
const lowDouble = kindOfMark('„');
const lowSingle = kindOfMark('‚');
const highSingle = kindOfMark('’');
const english = kindOfMark('”');
const straight = kindOfMark('"');
const straightCode = 0x22;
const englishCode = 0x201d;

const standsBehind = codesOf('([{/„“"«»‚‘\'‹›…¿¡');
const beginsQuotation = codesOf("‘'’[(…¿¡$€");
const beginsStraight = codesOf('„‚‘\'«[(…"');
const endsSentence = codesOf('.,!?…');
const opensBracket = codesOf('([{');
const endsPlural = codesOf('sxz');

function codesOf(chars: string): ReadonlySet<number> {
  return new Set(Array.from(chars, (char) => char.charCodeAt(0)));
}

function traits(opens: boolean, closes: boolean, prefers: boolean): number {
  return isMark | (opens ? canOpen : 0) | (closes ? canClose : 0) | (prefers ? prefersOpening : 0);
}

/** What the mark at the offset can be; 0 when it is no quotation mark after all. */
function traitsOf(
  content: string,
  paragraph: Paragraph,
  offset: number,
  kind: number,
  pointsOut: boolean,
  singles: SingleMarks,
): number {
  const before = offset > paragraph.start ? content.charCodeAt(offset - 1) : edge;
  const after = offset + 1 < paragraph.end ? content.charCodeAt(offset + 1) : edge;
  const spaceBefore = isSpaceCode(before);
  const spaceAfter = isSpaceCode(after);
  if (kind === lowDouble) return traits(true, false, true);
  const canStand = spaceBefore || standsBehind.has(before) || isDashCode(before);
  if (kind === lowSingle) {
    if (!canStand || spaceAfter) return 0;
    singles.open += 1;
    return traits(true, false, true) | isSingle;
  }
  if (isAngle[kind] === true) {
    const opens = (pointsLeft[kind] === true) === pointsOut;
    const single = isSingleKind[kind] === true ? isSingle : 0;
    if (single !== 0) singles.open = Math.max(0, singles.open + (opens ? 1 : -1));
    // Beside a letter on one side only, the letter is more certain than the custom of the text.
    if (opens && !spaceBefore && spaceAfter && isLetterCode(before)) return traits(false, true, false) | single;
    return traits(opens, !opens, opens) | single;
  }
  if (isSingleKind[kind] === true) {
    return singleTraits(content, paragraph, offset, kind, before, after, canStand, singles);
  }
  if (kind === english) {
    return traits(
      canStand && !spaceAfter && before !== englishCode,
      !spaceBefore,
      canStand && spaceBefore && isLetterOrDigitCode(after),
    );
  }
  if (kind !== straight) {
    const prefers =
      canStand &&
      !spaceAfter &&
      before !== straightCode &&
      (isLetterOrDigitCode(after) || beginsQuotation.has(after)) &&
      !endsSentence.has(before);
    return traits(!spaceAfter, !spaceBefore || spaceAfter, prefers);
  }
  // Straight marks: inches after a number close at most what is open (6'2", 27").
  const opens = canStand && !spaceAfter;
  const closes = !spaceBefore && !opensBracket.has(before);
  // With a space on either side it points nowhere.
  if (!opens && !closes) return 0;
  const opensByLooks =
    opens && (spaceBefore || before === openBracket) && (isLetterOrDigitCode(after) || beginsStraight.has(after));
  return traits(opens, closes || !opensByLooks, opensByLooks);
}

/** ‘ ’ and ' are apostrophes far more often than marks: only what cannot be one is taken. */
function singleTraits(
  content: string,
  paragraph: Paragraph,
  offset: number,
  kind: number,
  before: number,
  after: number,
  canStand: boolean,
  singles: SingleMarks,
): number {
  if (isLetterOrDigitCode(before) && isLetterOrDigitCode(after)) return 0;
  const opensByLooks = canStand && kind !== highSingle && isLetterCode(after);
  if (opensByLooks && !isClipped(content.slice(offset, Math.min(offset + 8, paragraph.end)))) {
    singles.open += 1;
    return traits(true, false, true) | isSingle;
  }
  if (singles.open === 0 || isSpaceCode(before) || isDigitCode(after)) return 0;
  // ‘The students’ union is ready,’: a possessive, as long as a better closing mark is still to come.
  const isPlural = endsPlural.has(before) && isSpaceCode(after);
  if (isPlural && hasBetterCloser(content.slice(offset + 1, Math.min(offset + 400, paragraph.end)))) return 0;
  singles.open -= 1;
  return traits(false, true, false) | isSingle;
}

/** 'tis, 'em, 'n': words that begin with an apostrophe. */
function isClipped(begin: string): boolean {
  return /^['‘](?:tis|twas|em|n|cause|til|round|bout|s|ne|nen|nem|ner)\b/iu.test(begin);
}

function hasBetterCloser(rest: string): boolean {
  const next = /[.,!?][’'](?=\s|$)/u.exec(rest);
  if (!next) return false;
  const opener = /(?:^|\s)[‘'](?=\p{L})/u.exec(rest.slice(0, next.index));
  return opener === null;
}
