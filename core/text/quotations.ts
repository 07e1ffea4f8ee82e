import type { Span } from './span.ts';

/*
 * Quotations of one paragraph by a stack of open marks. Which way a mark points is told by the mark itself where that
 * is certain („ ‚), else by what stands beside it: “ closes in German and opens in English, » and « likewise, and the
 * straight marks do both. A closer of the wrong family still closes („so«), since newsrooms mix them.
 */

type Level = 'double' | 'single';

interface OpenMark {
  readonly mark: string;
  readonly level: Level;
  readonly offset: number;
}

/** For each mark the closers that fit it, the usual one first. */
const closersOf: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"',
  '”': '”"',
  '«': '»',
  '»': '«',
  '"': '"”“',
  '‚': "‘’'",
  '‘': "’'",
  '’': '’',
  '‹': '›',
  '›': '‹',
  "'": "'’",
};
const anyMark = /[„“”«»"‚‘’‹›']/g;
const onlyOpening = '„‚';

/**
 * The quotations of a paragraph (UTF-16 offsets into `content`, marks included), nested ones too, in the order in
 * which they close. A mark that nothing closes within the paragraph makes none, and neither does an apostrophe.
 */
export function findQuotations(content: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  const open: OpenMark[] = [];
  const line = content.slice(paragraph.start, paragraph.end);
  for (const match of line.matchAll(anyMark)) {
    const mark = match[0];
    const offset = match.index;
    const level: Level = "‚‘’‹›'".includes(mark) ? 'single' : 'double';
    const before = line.charAt(offset - 1);
    const after = line.charAt(offset + 1);
    const mayOpen = onlyOpening.includes(mark) || (opensAfter(before) && after !== '' && !/\s/.test(after));
    const mayClose = !onlyOpening.includes(mark) && before !== '' && !/\s/.test(before);
    if (level === 'single' && isApostrophe(mark, before, after, open)) continue;
    const partner = mayClose ? partnerOf(open, mark, level, mayOpen) : -1;
    if (partner >= 0) {
      const [opened] = open.splice(partner);
      if (opened) found.push({ start: paragraph.start + opened.offset, end: paragraph.start + offset + 1 });
    } else if (mayOpen) {
      open.push({ mark, level, offset });
    }
  }
  return found;
}

function opensAfter(before: string): boolean {
  return before === '' || /[\s([{„“”«»"‚‘‹›'–—\-/…:]/.test(before);
}

function isApostrophe(mark: string, before: string, after: string, open: readonly OpenMark[]): boolean {
  if (mark !== "'" && mark !== '’' && mark !== '‘') return false;
  if (/\p{L}|\p{N}/u.test(before) && /\p{L}|\p{N}/u.test(after)) return true;
  return !open.some((opened) => opened.level === 'single') && !(opensAfter(before) && /\p{L}|\p{N}/u.test(after));
}

/** Position in the stack of the mark that this one closes, or -1. */
function partnerOf(open: readonly OpenMark[], mark: string, level: Level, mayOpen: boolean): number {
  for (let position = open.length - 1; position >= 0; position -= 1) {
    const opened = open[position];
    if (opened && closersOf[opened.mark]?.includes(mark)) return position;
    // An inner mark that was never closed must not hide the outer one, but a double one inside a single one does.
    if (opened?.level === 'double' && level === 'single') return -1;
  }
  if (mayOpen) return -1;
  return open.findLastIndex((opened) => opened.level === level);
}
